/** Finds the headings of a sheet, and the rows below them. */
import { showColumn, type SheetDefinition } from '../columns/sheets.ts';
import type { Finding } from '../findings.ts';
import type { RawCell, RawTable } from '../read/tables.ts';
import type { Row, SheetRows } from './entries.ts';
import { headingFindings } from './heading-findings.ts';
import { Headings } from './layout.ts';
import { isShown } from './words.ts';

/** How many rows may stand above the headings. */
const headingRows = 25;

/** The rows of a sheet below its headings, without those that are not published. */
export function rowsOf(table: RawTable, definition: SheetDefinition, findings: Finding[]): SheetRows {
  const headings = new Headings(definition.columns, showColumn);
  const read = (cells: readonly RawCell[]) => cells.map(({ text }) => (text.trim() ? headings.find(text) : undefined));
  const candidates = table.rows.slice(0, headingRows).map((cells, row) => ({ row, columns: read(cells) }));
  const count = (columns: readonly unknown[]) => columns.filter(Boolean).length;
  const best = candidates.reduce((a, b) => (count(b.columns) > count(a.columns) ? b : a), {
    row: 0,
    columns: read([]),
  });
  if (count(best.columns) === 0) {
    if (table.rows.length)
      findings.push({ severity: 'error', code: 'headings-missing', where: { sheet: table.sheet }, values: {} });
    return { name: table.sheet, definition, columns: [], rows: [], headings: [] };
  }
  findings.push(...headingFindings(table, best.row, best.columns));
  const headingTexts = table.rows[best.row]!.map(({ text }) => text);
  const show = best.columns.findIndex((column) => column && !column.column);
  const rows = table.rows.slice(best.row + 1).flatMap((cells, index): Row[] => {
    const isEmpty = cells.every(({ text }, place) => place === show || !text.trim());
    if (isEmpty || !isShown(cells[show]?.text ?? '')) return [];
    return [{ row: best.row + 1 + index, cells }];
  });
  return { name: table.sheet, definition, columns: best.columns, rows, headings: headingTexts };
}
