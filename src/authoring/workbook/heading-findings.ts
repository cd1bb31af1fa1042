/** Reports the columns of a sheet that are not read: those with an unknown heading, and those with the heading of another. */
import type { Finding } from '../findings.ts';
import { cellName, columnName, type RawTable } from '../read/tables.ts';
import { listOf } from '../read/workbook-findings.ts';
import { oneLine } from '../values/text.ts';
import type { Headings, PlacedColumn } from './layout.ts';

export function headingFindings(
  { sheet, rows }: RawTable,
  headingRow: number,
  columns: readonly (PlacedColumn | undefined)[],
  known: Headings,
): Finding[] {
  const headings = rows[headingRow]!.map(({ text }) => oneLine(text).slice(0, 80));
  const unread = headings.flatMap((heading, index) =>
    heading && !columns[index] ? [{ heading, index, suggestion: known.suggest(heading, columns) }] : [],
  );
  const near = unread.flatMap(({ heading: found, index, suggestion }): Finding[] => {
    const where = { sheet, cell: cellName(headingRow, index) };
    return suggestion ? [{ severity: 'note', code: 'heading-suggest', where, found, suggestion, values: {} }] : [];
  });
  const unknown = unread.flatMap(({ heading, index, suggestion }) =>
    suggestion ? [] : [`„${heading}“ (${columnName(index)})`],
  );
  const first = new Map<string, number>();
  const repeated = columns.flatMap((placed, index): Finding[] => {
    if (!placed) return [];
    const key = `${placed.column?.path}/${placed.language ?? ''}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    const textAt = (row: number, column: number) => rows[row]![column]?.text.trim() ?? '';
    const lost = rows.findIndex(
      (_, row) => row > headingRow && textAt(row, index) !== '' && textAt(row, index) !== textAt(row, before),
    );
    const at = { where: { sheet, cell: cellName(headingRow, index) }, found: headings[index]! };
    if (lost < 0) return [{ severity: 'note', code: 'heading-twice', ...at, values: {} }];
    const values = { row: lost + 1, other: textAt(lost, index).slice(0, 80) };
    return [{ severity: 'question', code: 'heading-twice-lost', ...at, values }];
  });
  const values = { count: unknown.length, list: listOf(unknown) };
  const others: Finding[] = unknown.length
    ? [{ severity: 'note', code: 'headings-unknown', where: { sheet }, values }]
    : [];
  return [...near, ...others, ...repeated];
}
