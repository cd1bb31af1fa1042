/** Reads a column of rates into shares from 0 to 1: `80 %`, `80`, `0,8`, and cells formatted as percent. */
import { readingsOf } from './amount.ts';
import { findingIn, type Column, type ColumnValues } from './column.ts';
import { decide, readingOf, type Candidate } from './convention.ts';
import { isUnknown } from './unknown.ts';
import type { DecimalSign } from './amount.ts';

interface Rate {
  value: number;
  /** Whether a percent sign, or a percent format, leaves no doubt. */
  scale?: 'percent' | 'share';
}

export function readShares(column: Column): ColumnValues<number> {
  const rates = ratesOf(column);
  const plain = rates.flatMap((rate) => (rate && !rate.scale ? [rate.value] : []));
  // 40 can only be percent, and 0.8 among nothing above 1 only a share; 1 alone may be both.
  const scale = plain.some((value) => value > 1)
    ? 'percent'
    : plain.some((value) => value > 0 && value < 1)
      ? 'share'
      : undefined;
  const values = rates.map((rate) => {
    if (!rate) return undefined;
    const by = rate.scale ?? scale;
    if (!by) return rate.value === 0 ? 0 : undefined;
    const share = by === 'percent' ? Number((rate.value / 100).toFixed(8)) : rate.value;
    return share >= 0 && share <= 1 ? share : undefined;
  });
  const ambiguous = rates.filter((rate) => rate && !rate.scale && rate.value === 1).length;
  const findings =
    scale || ambiguous === 0 ? [] : [findingIn(column, 'question', 'shares-open', { values: { ambiguous } })];
  const lost = rates.filter((rate, index) => rate && values[index] === undefined).length - (scale ? 0 : ambiguous);
  if (lost > 0) findings.push(findingIn(column, 'error', 'shares-range', { values: { count: lost } }));
  return { values, findings };
}

function ratesOf(column: Column): (Rate | undefined)[] {
  const rates: (Rate | undefined)[] = column.cells.map(({ cell: { value, format = '' } }) =>
    typeof value !== 'number' ? undefined : { value, ...(format.includes('%') && { scale: 'share' as const }) },
  );
  const candidates: (Candidate<DecimalSign> & { index: number })[] = [];
  column.cells.forEach(({ row, cell }, index) => {
    if (typeof cell.value !== 'string' || isUnknown(cell.text)) return;
    const text = cell.text.trim();
    candidates.push({ index, row, text, readings: readingsOf(text.replace(/\s*%$/, '')) });
  });
  const decision = decide(candidates);
  for (const { index, text, readings } of candidates) {
    const reading = readingOf(readings, decision);
    if (reading !== undefined)
      rates[index] = { value: Number(reading), ...(text.endsWith('%') && { scale: 'percent' }) };
  }
  return rates;
}
