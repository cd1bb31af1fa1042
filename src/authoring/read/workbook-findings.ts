/** Reports hidden, broken and never calculated cells of a sheet, before its rows are judged. */
import type { Finding } from '../findings.ts';
import { isEmpty, nameOfError } from './cells.ts';
import { cellName, columnName, type RawCell, type RawTable } from './tables.ts';

export function findingsOf(table: RawTable): Finding[] {
  const { sheet, hidden, rows } = table;
  const where = { sheet };
  const findings: Finding[] = [];
  if (hidden && rows.length > 0) findings.push({ severity: 'note', code: 'sheet-hidden', where, values: {} });
  // With a hidden sheet all of it is hidden.
  if (!hidden) findings.push(...hiddenParts(table));
  for (const [error, cells] of errorsOf(rows))
    findings.push({
      severity: 'question',
      code: 'cells-error',
      where: { sheet, cell: cells[0]! },
      found: nameOfError(error),
      values: { count: cells.length, list: listOf(cells) },
    });
  const uncalculated = cellsWhere(
    rows,
    ({ formula, value, error }) => formula !== undefined && value === null && !error,
  );
  if (uncalculated.length > 0)
    findings.push({
      severity: 'question',
      code: 'cells-uncalculated',
      where: { sheet, cell: uncalculated[0]! },
      values: { count: uncalculated.length, list: listOf(uncalculated) },
    });
  return findings;
}

/** The first of a list; the number of all is said beside it. */
export function listOf(names: readonly (string | number)[], most = 3): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '');
}

const isHidden = (cell: RawCell | undefined) => Boolean(cell?.hidden) && !isEmpty(cell);

/** The rows that are hidden as a whole, from 0 on. */
export const hiddenRowsOf = ({ rows }: RawTable): number[] =>
  rows.flatMap((row, index) => {
    const filled = row.filter((cell) => !isEmpty(cell));
    return filled.length > 1 && filled.every(isHidden) ? [index] : [];
  });

/** The columns that are hidden, from 0 on, without those that only hidden rows have. */
export function hiddenColumnsOf(table: RawTable): number[] {
  const { rows } = table;
  const inRows = new Set(hiddenRowsOf(table));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row, index) => !inRows.has(index) && isHidden(row[column])),
  );
}

/** Reports hidden rows or columns; returns no finding if none are hidden. */
export const hiddenFinding = (
  code: 'rows-hidden' | 'entries-hidden' | 'columns-hidden',
  sheet: string,
  names: readonly (string | number)[],
): Finding[] =>
  names.length === 0
    ? []
    : [{ severity: 'note', code, where: { sheet }, values: { count: names.length, list: listOf(names) } }];

const hiddenParts = (table: RawTable): Finding[] => [
  ...hiddenFinding('rows-hidden', table.sheet, hiddenRowsOf(table).map(rowNumber)),
  ...hiddenFinding('columns-hidden', table.sheet, hiddenColumnsOf(table).map(columnName)),
];

/** The number that Excel shows. */
export const rowNumber = (row: number) => row + 1;

function cellsWhere(rows: RawCell[][], test: (cell: RawCell) => boolean): string[] {
  return rows.flatMap((row, index) => row.flatMap((cell, column) => (test(cell) ? [cellName(index, column)] : [])));
}

function errorsOf(rows: RawCell[][]): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  rows.forEach((row, index) =>
    row.forEach(({ error }, column) => {
      if (error !== undefined) cells.set(error, [...(cells.get(error) ?? []), cellName(index, column)]);
    }),
  );
  return cells;
}
