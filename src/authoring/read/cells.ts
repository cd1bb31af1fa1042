/** Cells of all kinds of files, in one form. */
import type { RawCell, RawTable } from './tables.ts';

/** One object for all empty cells: a sheet has many. */
export const EMPTY: RawCell = Object.freeze({ value: null, text: '' });

/** Excel's stored error values, and their German names. */
const errorNames: Record<string, string> = {
  '#N/A': '#NV',
  '#REF!': '#BEZUG!',
  '#VALUE!': '#WERT!',
  '#NUM!': '#ZAHL!',
  '#NAME?': '#NAME?',
  '#DIV/0!': '#DIV/0!',
  '#NULL!': '#NULL!',
  '#SPILL!': '#ÜBERLAUF!',
  '#CALC!': '#KALK!',
};
const errors = new Set([...Object.keys(errorNames), ...Object.values(errorNames)]);

export const isError = (text: string) => errors.has(text.trim());

/** `#NV (#N/A)`: offices see the first, developers know the second. */
export function nameOfError(code: string): string {
  const german = errorNames[code];
  return german && german !== code ? `${german} (${code})` : code;
}

/** A cell of a file that knows only texts. */
export function textCell(raw: string): RawCell {
  if (raw === '') return EMPTY;
  if (isError(raw)) return { value: null, text: raw, error: raw.trim() };
  return { value: raw, text: raw };
}

export function textOf(value: RawCell['value'], format = ''): string {
  if (value === null) return '';
  if (value instanceof Date) return textOfDate(value);
  // `00000` is how Excel keeps the leading zero of a postcode.
  if (typeof value === 'number' && /^(\[[^\]]*\])?0{2,}$/.test(format))
    return String(value).padStart(format.replace(/\[[^\]]*\]/, '').length, '0');
  return String(value);
}

function textOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}

/** Drops empty cells at the end of rows, and empty rows at the end: formats reach further than contents. */
export function trim(rows: RawCell[][]): RawCell[][] {
  for (const row of rows) row.length = lengthOf(row);
  let length = rows.length;
  while (length > 0 && rows[length - 1]!.length === 0) length -= 1;
  rows.length = length;
  return rows;
}

/** A cell that a merged one above covers is kept: its row may need the text. */
function lengthOf(row: RawCell[]): number {
  let length = row.length;
  while (length > 0 && isEmpty(row[length - 1]) && row[length - 1]!.origin?.column !== length - 1) length -= 1;
  return length;
}

/** Returns whether there is nothing to read in it, not even an error or a formula. */
export function isEmpty(cell: RawCell | undefined): boolean {
  return !cell || (cell.text.trim() === '' && cell.error === undefined && cell.formula === undefined);
}

/** A table of a file without sheets is named after the file. */
export function tableOf(fileName: string, rows: RawCell[][]): RawTable {
  const sheet = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || fileName;
  return { sheet, hidden: false, rows: trim(rows), date1904: false };
}
