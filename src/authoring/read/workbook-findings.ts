/** Reports hidden, broken and never calculated cells of a sheet, before its rows are judged. */
import type { Finding } from '../findings.ts';
import { byIdentity } from '../values/remembering.ts';
import { isEmpty, nameOfError } from './cells.ts';
import { cellName, columnName, type RawCell, type RawTable } from './tables.ts';

export function findingsOf(table: RawTable): Finding[] {
  const { sheet, hidden, rows } = table;
  const where = { sheet };
  const findings: Finding[] = [];
  if (hidden && rows.length > 0) findings.push({ severity: 'note', code: 'sheet-hidden', where, values: {} });
  // With a hidden sheet all of it is hidden.
  if (!hidden) findings.push(...hiddenParts(table));
  for (const [error, cells] of errorsOf(table))
    findings.push({
      severity: 'question',
      code: 'cells-error',
      where: { sheet, cell: cells[0]! },
      found: nameOfError(error),
      values: { count: cells.length, list: listOf(cells) },
    });
  const uncalculated = rows.flatMap((cells, row) => factsOf(cells).uncalculated.map((column) => cellName(row, column)));
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

/** What is remarkable in a row; of most rows, nothing. */
interface RowFacts {
  /** Whether it is hidden as a whole. */
  readonly isHidden: boolean;
  /** The columns of its hidden cells that hold something. */
  readonly hidden: readonly number[];
  readonly errors: readonly { readonly error: string; readonly column: number }[];
  /** The columns of formulas that were never calculated. */
  readonly uncalculated: readonly number[];
}

const unremarkable: RowFacts = { isHidden: false, hidden: [], errors: [], uncalculated: [] };

const factsOf = byIdentity((row: readonly RawCell[]): RowFacts => {
  const columnsWhere = (test: (cell: RawCell) => boolean) =>
    row.flatMap((cell, column) => (test(cell) ? [column] : []));
  if (!row.some(({ hidden, error, formula }) => hidden || error !== undefined || formula !== undefined))
    return unremarkable;
  const filled = row.filter((cell) => !isEmpty(cell));
  return {
    isHidden: filled.length > 1 && filled.every(({ hidden }) => hidden),
    hidden: columnsWhere((cell) => Boolean(cell.hidden) && !isEmpty(cell)),
    errors: row.flatMap(({ error }, column) => (error === undefined ? [] : [{ error, column }])),
    uncalculated: columnsWhere(({ formula, value, error }) => formula !== undefined && value === null && !error),
  };
});

/** The rows that are hidden as a whole, from 0 on. */
export const hiddenRowsOf = ({ rows }: RawTable): number[] =>
  rows.flatMap((row, index) => (factsOf(row).isHidden ? [index] : []));

/** The columns that are hidden, from 0 on, without those that only hidden rows have. */
export function hiddenColumnsOf({ rows }: RawTable): number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    const { isHidden, hidden } = factsOf(row);
    if (!isHidden) for (const column of hidden) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
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

function errorsOf({ rows }: RawTable): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  rows.forEach((row, index) => {
    for (const { error, column } of factsOf(row).errors) {
      const name = cellName(index, column);
      const others = cells.get(error);
      if (others) others.push(name);
      else cells.set(error, [name]);
    }
  });
  return cells;
}
