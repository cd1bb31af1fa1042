/** Where in the workbook each value of the feed comes from. */
import { columnName } from '../read/tables.ts';
import type { SheetRows } from './entries.ts';

export interface Place {
  readonly sheet: string;
  /** `F14`, or the number of the row alone if the sheet has no column for it. */
  readonly cell: string;
}

const keyOf = (path: string, language = '') => `${path}/${language}`;

/** Rows of a sheet that follow each other in a list of the feed. */
interface SheetPlace {
  /** The index of the first one's entry. */
  readonly first: number;
  readonly sheet: SheetRows;
  readonly letters: ReadonlyMap<string, string>;
}

export class Places {
  readonly #sheets = new Map<string, SheetPlace[]>();
  readonly #form = new Map<string, Place>();

  /** @param first The index in the list of the entry that the first row became. */
  addSheet(collection: string, first: number, sheet: SheetRows): void {
    const others = this.#sheets.get(collection) ?? [];
    this.#sheets.set(collection, [...others, { first, sheet, letters: lettersOf(sheet) }]);
  }

  /** A line of the alliance's form. */
  addLine(line: SheetRows): void {
    for (const [key, letter] of lettersOf(line))
      this.#form.set(key, { sheet: line.name, cell: `${letter}${line.rows[0]!.row + 1}` });
  }

  /**
   * @param entry The list and the index of an entry; missing for what the feed says of itself.
   * @param path The place in it, as columns name it.
   */
  find(
    entry: readonly [collection: string, index: number] | undefined,
    path = '',
    language?: string,
  ): Place | undefined {
    const own = entry && this.#sheets.get(entry[0])?.findLast(({ first }) => first <= entry[1]);
    const row = own?.sheet.rows[entry![1] - own.first];
    if (!own || !row) return this.#form.get(keyOf(path, language)) ?? this.#form.get(keyOf(path));
    const letter = own.letters.get(keyOf(path, language)) ?? own.letters.get(keyOf(path)) ?? '';
    return { sheet: own.sheet.name, cell: `${letter}${row.row + 1}` };
  }
}

/** The letters of a sheet's columns, by what they hold. */
function lettersOf({ columns, places }: SheetRows): Map<string, string> {
  const letters = new Map<string, string>();
  columns.forEach((placed, index) => {
    if (!placed?.column) return;
    const key = keyOf(placed.column.path, placed.language);
    if (!letters.has(key)) letters.set(key, columnName(places?.[index] ?? index));
  });
  return letters;
}
