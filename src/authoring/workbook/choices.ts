/** A person's choices of how columns are read, by sheet and letters: `Projekte.G`; by letters alone if there is one sheet. */
import { columnName } from '../read/tables.ts';
import type { DecimalSign } from '../values/amount.ts';
import type { DateOrder } from '../values/date.ts';
import { headingKey } from './layout.ts';

export interface ChoiceOptions {
  readonly dates?: Readonly<Record<string, DateOrder>>;
  readonly numbers?: Readonly<Record<string, DecimalSign>>;
}

export class Choices {
  readonly #options: ChoiceOptions;
  readonly #isOneSheet: boolean;
  readonly #used = new Set<string>();

  constructor(options: ChoiceOptions, isOneSheet: boolean) {
    this.#options = options;
    this.#isOneSheet = isOneSheet;
  }

  /** Names a column as an option does: without blanks, and without characters that mean something to a shell. */
  optionOf(sheet: string, index: number): string {
    return `${sheet.replace(/[^\p{L}\p{N}]+/gu, '')}.${columnName(index)}`;
  }

  dates(sheet: string, index: number): DateOrder | undefined {
    return this.#find('dates', this.#options.dates ?? {}, sheet, index);
  }

  numbers(sheet: string, index: number): DecimalSign | undefined {
    return this.#find('numbers', this.#options.numbers ?? {}, sheet, index);
  }

  /** The options for which there is no column. */
  unused(): string[] {
    return (['dates', 'numbers'] as const).flatMap((option) =>
      Object.entries(this.#options[option] ?? {})
        .filter(([column]) => !this.#used.has(`${option} ${column}`))
        .map(([column, choice]) => `--${option} ${column}=${choice}`),
    );
  }

  #find<C>(option: string, choices: Readonly<Record<string, C>>, sheet: string, index: number): C | undefined {
    const found = Object.entries(choices).find(([column]) => {
      const [, name, letters] = /^(?:(.+)[.!])?([A-Z]+)$/i.exec(column.trim()) ?? [];
      const isSheet = name === undefined ? this.#isOneSheet : headingKey(name) === headingKey(sheet);
      return isSheet && letters?.toUpperCase() === columnName(index);
    });
    if (found) this.#used.add(`${option} ${found[0]}`);
    return found?.[1];
  }
}
