/** Counts and sums of a list, for a comparison with the source. */
import { unitsOf } from '../values/amount.ts';
import { nameKey } from '../values/text.ts';
import type { AmountKind } from './headings.ts';
import type { Operation, SegmentRead } from './operations.ts';

export interface AmountStatistics {
  sheet: string;
  /** The column's heading. */
  heading: string;
  kind: AmountKind;
  /** Whether it is the Union's share. */
  eu: boolean;
  /** ISO 4217. */
  currency: string;
  /** The sum of all rows, including natural persons and negative amounts, in whole units, exact to the cent. */
  sum: number;
  /** How many rows have an amount. */
  amounts: number;
  /** Whether the column contradicts itself, so that nothing of it was read. */
  refused: boolean;
}

export interface ListStatistics {
  /** Entries of the list, after filters. */
  rows: number;
  /** Different beneficiaries, natural persons among them; case and blanks make no difference. */
  beneficiaries: number;
  /** Different natural persons among them. */
  persons: number;
  /** Rows that are equal to an earlier one; they are kept. */
  identicalRows: number;
  /** Entries that the filters left out. */
  filteredOut: number;
  leftOut: { totals: number; legends: number; headings: number };
  amounts: AmountStatistics[];
}

export function statisticsOf(reads: SegmentRead[], operations: Operation[]): ListStatistics {
  const names = (of: Operation[]) =>
    new Set(of.flatMap(({ beneficiary }) => (beneficiary ? [nameKey(beneficiary)] : [])));
  const leftOut = reads.flatMap(({ segment }) => segment.leftOut);
  const count = (kind: string) => leftOut.filter((row) => row.kind === kind).length;
  return {
    rows: operations.length,
    beneficiaries: names(operations).size,
    persons: names(operations.filter(({ person }) => person)).size,
    identicalRows: identicalRows(operations),
    filteredOut: reads.reduce((sum, read) => sum + read.operations.length, 0) - operations.length,
    leftOut: { totals: count('total'), legends: count('legend'), headings: count('heading') },
    amounts: amountsOf(reads, operations),
  };
}

function identicalRows(operations: Operation[]): number {
  const rows = operations.map(({ cells }) => JSON.stringify(cells.map(({ text }) => text.trim())));
  return rows.length - new Set(rows).size;
}

/** One sum per heading and sheet: stacked tables have the same headings. */
function amountsOf(reads: SegmentRead[], operations: Operation[]): AmountStatistics[] {
  const sums = new Map<string, AmountStatistics & { cents: bigint }>();
  const keys = new Map(
    reads.flatMap(({ amountColumns }) =>
      amountColumns.map(
        (column) => [column, [column.column.sheet, column.column.heading, column.kind].join('\n')] as const,
      ),
    ),
  );
  for (const [{ column, kind, eu, currency, refused }, key] of keys) {
    const known = sums.get(key);
    if (known) known.refused ||= refused;
    else
      sums.set(key, {
        sheet: column.sheet,
        heading: column.heading,
        kind,
        eu,
        currency,
        sum: 0,
        amounts: 0,
        refused,
        cents: 0n,
      });
  }
  for (const { column, amount } of operations.flatMap(({ amounts }) => amounts)) {
    const sum = sums.get(keys.get(column)!)!;
    sum.cents += amount.cents;
    sum.amounts += 1;
  }
  return [...sums.values()].map(({ cents, ...sum }) => ({ ...sum, sum: unitsOf(cents) }));
}
