/** Where in the workbook each value of the feed comes from. */
import { columnName } from '../read/tables.ts';
import type { SheetRows } from './entries.ts';

export interface Place {
  readonly sheet: string;
  /** `F14`, or the number of the row alone if the sheet has no column for it. */
  readonly cell: string;
}

const keyOf = (path: string, language = '') => `${path}/${language}`;

export class Places {
  readonly #rows = new Map<string, { sheet: string; row: number; letters: ReadonlyMap<string, string> }>();
  readonly #form = new Map<string, Place>();

  /** @param pointer The pointer of the entry that the row became: `/projects/3`. */
  addRow(pointer: string, sheet: string, row: number, letters: ReadonlyMap<string, string>): void {
    this.#rows.set(pointer, { sheet, row: row + 1, letters });
  }

  /** A line of the alliance's form. */
  addLine(line: SheetRows): void {
    for (const [key, letter] of lettersOf(line))
      this.#form.set(key, { sheet: line.name, cell: `${letter}${line.rows[0]!.row + 1}` });
  }

  /**
   * @param pointer The pointer of an entry; empty for what the feed says of itself.
   * @param path The place in it, as columns name it.
   */
  find(pointer: string, path = '', language?: string): Place | undefined {
    const own = this.#rows.get(pointer);
    if (!own) return this.#form.get(keyOf(path, language)) ?? this.#form.get(keyOf(path));
    const letter = own.letters.get(keyOf(path, language)) ?? own.letters.get(keyOf(path)) ?? '';
    return { sheet: own.sheet, cell: `${letter}${own.row}` };
  }
}

/** The letters of a sheet's columns, by what they hold. */
export function lettersOf({ columns, places }: SheetRows): Map<string, string> {
  const letters = new Map<string, string>();
  columns.forEach((placed, index) => {
    if (!placed?.column) return;
    const key = keyOf(placed.column.path, placed.language);
    if (!letters.has(key)) letters.set(key, columnName(places?.[index] ?? index));
  });
  return letters;
}
