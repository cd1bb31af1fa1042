/** The form into which every kind of file is read. The rest of src/authoring knows only this form. */
import type { Finding } from '../findings.ts';

export interface RawCell {
  /** A date is a UTC `Date`; a cell with an error, or a formula that was never calculated, is null. */
  value: string | number | boolean | Date | null;
  /** The value as text, without the cell's number format. */
  text: string;
  /** The number format, as Excel stores it: `dd.mm.yyyy`. */
  format?: string;
  /** Without the leading `=`. */
  formula?: string;
  /** `#N/A` and the like. */
  error?: string;
  /** Whether its row or column is hidden. */
  hidden?: boolean;
  /** Whether a merged cell covers it; the value is in the merged cell's first one. */
  merged?: boolean;
  /** The indexes of the cell that holds the merged cells' value. */
  origin?: { row: number; column: number };
}

export interface RawTable {
  /** The sheet's name; for a text file, the file's name without its ending. */
  sheet: string;
  hidden: boolean;
  /** From A1 on: the index of a row plus 1 is the number Excel shows. */
  rows: RawCell[][];
  date1904: boolean;
}

export interface ReadResult {
  /** Empty if the file cannot be read; then a finding of severity `error` says why. */
  tables: RawTable[];
  findings: Finding[];
}

/** The letters of a column as Excel shows them: 0 is A. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The name of a cell as Excel shows it: F14. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
