/** Finds the headings of a sheet, and the rows below them. */
import { allianceSheet, showColumn, type SheetDefinition } from '../columns/sheets.ts';
import type { Finding } from '../findings.ts';
import type { RawCell, RawTable } from '../read/tables.ts';
import type { Row, SheetRows } from './entries.ts';
import { headingFindings } from './heading-findings.ts';
import { headingKey, Headings, type PlacedColumn } from './layout.ts';
import { isShown } from './words.ts';

/** How many rows may stand above the headings. */
const headingRows = 25;

/** Whether a sheet is the form of the alliance. */
export const isForm = (name: string) =>
  Object.values<string>({ ...allianceSheet.name }).some((own) => headingKey(own) === headingKey(name));

/** The language of the texts: what the form says, else German. */
export function languageOf(rows: readonly SheetRows[]): string {
  const row = rows.find(({ columns }) => columns[0]?.column?.path === 'language');
  return row?.rows[0]?.cells[0]?.text.trim() || 'de';
}

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
    return [{ row: best.row + 1 + index, cells, entry: {}, key: '' }];
  });
  return { name: table.sheet, definition, columns: best.columns, rows, headings: headingTexts };
}

/** The form has a line for each column: each becomes a sheet of one row. */
export function formLines(table: RawTable): SheetRows[] {
  const headings = new Headings(allianceSheet.columns);
  const head = table.rows.findIndex((cells) => cells.some(({ text }) => isContent(text)));
  const top = table.rows[head] ?? [];
  return table.rows.slice(head + 1).flatMap((cells, index): SheetRows[] => {
    const placed = headings.find(cells[0]?.text ?? '');
    if (!placed) return [];
    const used = top.flatMap(({ text }, place): { column: PlacedColumn; place: number }[] => {
      if (isContent(text)) return [{ column: placed, place }];
      const [, suffix] = /^(?:inhalt|content)\s*(\(.+\))$/i.exec(text.trim()) ?? [];
      const column = suffix && headings.find(`${placed.heading} ${suffix}`);
      return column ? [{ column, place }] : [];
    });
    const row: Row = {
      row: head + 1 + index,
      cells: used.map(({ place }) => cells[place] ?? { value: null, text: '' }),
      entry: {},
      key: '',
    };
    return [
      {
        name: table.sheet,
        columns: used.map(({ column }) => column),
        places: used.map(({ place }) => place),
        headings: used.map(() => placed.heading),
        rows: [row],
      },
    ];
  });
}

const isContent = (text: string) => /^(?:inhalt|content)$/i.test(text.trim());
