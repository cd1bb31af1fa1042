/** Finds the totals among the entries of a table that no word gives away: “EFRE gesamt”, or a formula that adds up. */
import { readAmounts } from '../values/amount-column.ts';
import type { Column } from '../values/column.ts';
import { isUnknown } from '../values/unknown.ts';
import type { ListColumn, Segment } from './segments.ts';

/** An entry has more to say than a label: its project, its dates, its number. */
const telling = new Set([
  'code',
  'name',
  'summary',
  'beneficiary',
  'start',
  'end',
  'year',
  'postcode',
  'town',
  'field',
]);

const addsUp = /^\s*(?:_xlfn\.)?(?:sum|subtotal|aggregate)\(/i;

export function withoutTotals(segment: Segment): Segment {
  const { table, columns, entries } = segment;
  const amounts = columns.filter(({ meaning }) => meaning.amount);
  const tellingColumns = columns.filter(({ meaning }) => telling.has(meaning.role));
  const labelled = entries.filter((row) => {
    const cells = tellingColumns.map(({ index }) => table.rows[row]![index]);
    return cells.filter((cell) => cell && (cell.merged || !isUnknown(cell.text))).length <= 1;
  });
  // Of tables with a name and an amount alone, every row would be one.
  if (labelled.length === 0 || tellingColumns.length < 2) return segment;
  const isSum = sumsOf(segment, amounts);
  const totals = labelled.filter(
    (row) => amounts.some(({ index }) => addsUp.test(table.rows[row]![index]?.formula ?? '')) || isSum(row),
  );
  if (totals.length === 0) return segment;
  const isTotal = new Set(totals);
  return {
    ...segment,
    entries: entries.filter((row) => !isTotal.has(row)),
    leftOut: [...segment.leftOut, ...totals.map((row) => ({ row, kind: 'total' as const }))].sort(
      (a, b) => a.row - b.row,
    ),
  };
}

/** Whether all amounts of a row are the sums of the entries above it, of two at least: all, or those since the last sum. */
function sumsOf({ table, entries }: Segment, amounts: ListColumn[]): (row: number) => boolean {
  const sums = new Set<number>();
  const others = new Set<number>();
  for (const { index, heading } of amounts) {
    const cells = entries.map((row) => ({ row, cell: table.rows[row]![index] ?? { value: null, text: '' } }));
    const column: Column = { sheet: table.sheet, index, heading, cells };
    let [all, since, count, countSince] = [0n, 0n, 0, 0];
    readAmounts(column).values.forEach((amount, place) => {
      if (!amount || amount.cents === 0n) return;
      const row = entries[place]!;
      if ((count >= 2 && amount.cents === all) || (countSince >= 2 && amount.cents === since)) {
        sums.add(row);
        [since, countSince] = [0n, 0];
        return;
      }
      others.add(row);
      all += amount.cents;
      since += amount.cents;
      count += 1;
      countSince += 1;
    });
  }
  return (row) => sums.has(row) && !others.has(row);
}
