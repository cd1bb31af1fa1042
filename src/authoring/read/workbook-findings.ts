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

function hiddenParts({ sheet, rows }: RawTable): Finding[] {
  const isHidden = (cell: RawCell) => Boolean(cell.hidden) && !isEmpty(cell);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const hiddenRows = rows.flatMap((row, index) => {
    const filled = row.filter((cell) => !isEmpty(cell));
    return filled.length > 1 && filled.every(isHidden) ? [index + 1] : [];
  });
  const inRows = new Set(hiddenRows);
  const hiddenColumns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row, index) => !inRows.has(index + 1) && row[column] && isHidden(row[column])),
  );
  const finding = (code: 'rows-hidden' | 'columns-hidden', names: (string | number)[]): Finding[] =>
    names.length === 0
      ? []
      : [{ severity: 'note', code, where: { sheet }, values: { count: names.length, list: listOf(names) } }];
  return [...finding('rows-hidden', hiddenRows), ...finding('columns-hidden', hiddenColumns.map(columnName))];
}

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
