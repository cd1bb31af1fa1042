/** Our own workbook hides two sheets, and folds away translations and ids. What else is hidden, a person should know. */
import { listsSheet, restSheet, sheets, showColumn } from '../columns/sheets.ts';
import type { Finding } from '../findings.ts';
import { columnName, type RawTable } from '../read/tables.ts';
import { hiddenColumnsOf, hiddenFinding, hiddenRowsOf, rowNumber } from '../read/workbook-findings.ts';
import { isForm } from './form.ts';
import { headingKey, Headings, sheetNamed } from './layout.ts';
import { isShown } from './words.ts';

/** How many rows may stand above the headings. */
const headingRows = 25;

/** Takes what we hide ourselves out of the findings about the tables, and says how to keep hidden rows out of the feed. */
export function withoutOwnHidden(findings: readonly Finding[], tables: readonly RawTable[]): Finding[] {
  return findings.flatMap((finding) => {
    const table = tables.find(({ sheet }) => sheet === finding.where?.sheet);
    if (!table) return [finding];
    const { sheet } = table;
    switch (finding.code) {
      case 'sheet-hidden':
        return isRead(table) ? [finding] : [];
      case 'columns-hidden': {
        const others = hiddenColumnsOf(table).filter((column) => !isFolded(table, column));
        return isRead(table) ? hiddenFinding('columns-hidden', sheet, others.map(columnName)) : [];
      }
      case 'rows-hidden':
        return isRead(table) ? hiddenFinding('entries-hidden', sheet, hiddenEntriesOf(table).map(rowNumber)) : [];
      default:
        return [finding];
    }
  });
}

/** Reports the sheets that are neither of the template nor our own hidden ones. */
export const unreadSheets = (tables: readonly RawTable[]): Finding[] =>
  tables
    .filter((table) => table.rows.length > 0 && !isRead(table) && !isOwn(table.sheet))
    .map(({ sheet }) => ({ severity: 'note', code: 'sheet-unread', where: { sheet }, values: {} }));

const isRead = ({ sheet }: RawTable) => Boolean(sheetNamed(sheet, sheets)) || isForm(sheet);

const isOwn = (name: string) =>
  [listsSheet, restSheet].some(({ de, en }) => [de, en].some((own) => headingKey(own) === headingKey(name)));

/** Returns whether the column holds a translation or the ids. */
function isFolded({ sheet, rows }: RawTable, column: number): boolean {
  const definition = sheetNamed(sheet, sheets);
  const headings = definition && new Headings(definition.columns);
  return rows.slice(0, headingRows).some((row) => {
    const placed = headings?.find(row[column]?.text ?? '');
    return Boolean(placed?.language) || placed?.column?.kind === 'id';
  });
}

/** The hidden rows without those that are not published anyway. */
function hiddenEntriesOf(table: RawTable): number[] {
  const { rows } = table;
  const shows = [showColumn.de, showColumn.en].map(headingKey);
  const show = rows
    .slice(0, headingRows)
    .map((row) => row.findIndex(({ text }) => shows.includes(headingKey(text))))
    .find((place) => place >= 0);
  return hiddenRowsOf(table).filter((row) => show === undefined || isShown(rows[row]![show]?.text ?? ''));
}
