/** Compares the sums of the read rows with the sums that the file states. No test is better. */
import type { Finding } from '../findings.ts';
import type { RawCell } from '../read/tables.ts';
import { centsOf, plainOf, readingsOf, takeApart, unitsOf } from '../values/amount.ts';
import { findingIn } from '../values/column.ts';
import type { AmountColumn, SegmentRead } from './operations.ts';

/** @param reads All tables of one sheet: a form sums up its stacked tables at its end. */
export function controlSums(reads: SegmentRead[]): Finding[] {
  return reads.flatMap((read) => read.amountColumns.flatMap((column) => ofColumn(read, column, reads)));
}

function ofColumn({ segment }: SegmentRead, column: AmountColumn, reads: SegmentRead[]): Finding[] {
  if (column.refused) return [];
  const { rows } = segment.table;
  const above = Array.from({ length: segment.headingRow - segment.firstRow }, (_, index) => segment.firstRow + index);
  const totals = segment.leftOut.filter(({ kind }) => kind === 'total').map(({ row }) => row);
  const others = reads
    .flatMap(({ amountColumns }) => amountColumns)
    .filter((other) => other.column.index === column.column.index && !other.refused)
    .map((other) => sumOf(other));
  const all = others.reduce((sum, other) => sum + other, 0n);
  return [
    ...above.flatMap((row) => compare(rows[row]!, row, column, [sumOf(column)])),
    ...totals.flatMap((row, index) => {
      // Of all entries, of those since the last total, of those so far, or of other tables.
      const sums = [sumOf(column), sumOf(column, totals[index - 1], row), sumOf(column, undefined, row)];
      return compare(rows[row]!, row, column, [...sums, ...others, all]);
    }),
  ];
}

/** The sum of the column's entries between two rows. */
export function sumOf({ column, values }: AmountColumn, after = -1, before = Infinity): bigint {
  return values.reduce((sum, amount, index) => {
    const { row } = column.cells[index]!;
    return amount && row > after && row < before ? sum + amount.cents : sum;
  }, 0n);
}

function compare(cells: RawCell[], row: number, { column }: AmountColumn, sums: bigint[]): Finding[] {
  const stated = statedIn(cells[column.index]);
  if (stated.length === 0) return [];
  const right = stated.find((cents) => sums.includes(cents));
  const found = cells[column.index]!.text.trim();
  if (right !== undefined) return [findingIn(column, 'note', 'control-sum-right', { row, found })];
  return [findingIn(column, 'question', 'control-sum-wrong', { row, found, values: { sum: unitsOf(sums[0]!) } })];
}

/** The cents that a cell may state; a year or a text states none. */
function statedIn(cell: RawCell | undefined): bigint[] {
  if (!cell || cell.merged || cell.value instanceof Date) return [];
  if (typeof cell.value === 'number') return [centsOf(plainOf(cell.value)).cents];
  const parts = takeApart(cell.text);
  return parts ? Object.values(readingsOf(parts.digits)).map((plain) => centsOf(plain, parts.exponent).cents) : [];
}
