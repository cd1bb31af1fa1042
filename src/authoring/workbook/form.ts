/** Reads the form of the alliance: a sheet with a line for each column. */
import type { Column } from '../columns/column.ts';
import { allianceSheet, contentColumn } from '../columns/sheets.ts';
import type { Finding } from '../findings.ts';
import type { RawTable } from '../read/tables.ts';
import { contradictions, fillEntry, readColumns, type Row, type SheetRows } from './entries.ts';
import { headingKey, Headings, type PlacedColumn } from './layout.ts';
import { setAt, type JsonObject } from './paths.ts';
import { readColumn, type Reading } from './read-column.ts';
import { wayOf } from './read-numbers.ts';

/** Returns whether a sheet is the form of the alliance. */
export const isForm = (name: string) =>
  Object.values<string>({ ...allianceSheet.name }).some((own) => headingKey(own) === headingKey(name));

/** The language of the texts: what the form says, else German. */
export function languageOf(rows: readonly SheetRows[]): string {
  const row = rows.find(({ columns }) => columns[0]?.column?.path === 'language');
  return row?.rows[0]?.cells[0]?.text.trim() || 'de';
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

/** Fills what the feed says of itself. The dates of the form share a column: they are read in the same way. */
export function fillForm(lines: readonly SheetRows[], header: JsonObject, reading: Reading): Finding[] {
  const isDate = ({ columns }: SheetRows) => columns[0]?.column?.kind.includes('date') ?? false;
  const dates = lines.filter(isDate);
  return [
    ...lines.filter((line) => !isDate(line)).flatMap((line) => fillLine(line, header, reading)),
    ...fillDates(dates, header, reading),
  ];
}

function fillLine(line: SheetRows, header: JsonObject, reading: Reading): Finding[] {
  const columns = readColumns(line, reading);
  fillEntry(header, columns, 0, reading.language);
  return [
    ...columns.flatMap(({ read }) => read.findings),
    ...contradictions(header, columns, 0, line.name, line.rows[0]!),
  ];
}

/** The heading of the values, in the language of the sheet. */
const contentOf = (sheet: string) =>
  contentColumn[headingKey(sheet) === headingKey(allianceSheet.name.de) ? 'de' : 'en'];

function fillDates(lines: readonly SheetRows[], header: JsonObject, reading: Reading): Finding[] {
  const [first] = lines;
  if (!first) return [];
  const cells = lines.map(({ rows: [row] }) => ({ row: row!.row, cell: row!.cells[0]! }));
  const column: Column = { ...first.columns[0]!.column!, kind: 'date-or-time' };
  const [sheet, index] = [first.name, first.places![0]!];
  const way = wayOf(column, sheet, index, reading.choices);
  const { values, findings } = readColumn({ sheet, index, heading: contentOf(sheet), cells }, column, way, reading);
  lines.forEach(({ columns }, index) => {
    const value = values[index];
    if (value !== undefined) setAt(header, columns[0]!.column!.path, value);
  });
  return [...findings];
}
