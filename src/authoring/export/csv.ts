/** Writes a feed as text files, one for each sheet, as German Excel opens them by a double click. */
import Papa from 'papaparse';
import { sheetsOf, type SheetOptions } from '../workbook/to-sheets.ts';
import { formats, type PlainCell } from '../workbook/write-cell.ts';
import type { JsonObject } from '../workbook/paths.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What spreadsheets take for a formula. The import takes away the apostrophe that is put before it, and no other. */
export const formula = /^'?[=+\-@\t\r]/;

export function csvFiles(feed: JsonObject, options: SheetOptions = {}): TextFile[] {
  return sheetsOf(feed, options).map(({ name, rows }) => ({
    name: `${name}.csv`,
    text: `\uFEFF${Papa.unparse(
      rows.map((row) => row.map(textOf)),
      { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
    )}\r\n`,
  }));
}

function textOf({ value, format }: PlainCell): string {
  if (value === null) return '';
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split('-');
    return `${day}.${month}.${year}`;
  }
  if (typeof value !== 'number') return value;
  if (format === formats.percent) return `${decimal(Number((value * 100).toPrecision(13)))} %`;
  return decimal(value);
}

/** With a decimal comma. Three decimals would look like thousands. */
const decimal = (value: number) =>
  value
    .toString()
    .replace('.', ',')
    .replace(/,\d{3}$/, '$&0');
