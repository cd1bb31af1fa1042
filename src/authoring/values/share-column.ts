/** Reads a column of rates into shares from 0 to 1: `80 %`, `80`, `0,8`, and cells formatted as percent. */
import type { Finding } from '../findings.ts';
import { readingsOf } from './amount.ts';
import { findingIn, type Column, type ColumnValues } from './column.ts';
import { decide, readingOf, type Candidate } from './convention.ts';
import { signFindings } from './sign-findings.ts';
import { isUnknown } from './unknown.ts';
import type { DecimalSign } from './amount.ts';

interface Rate {
  value: number;
  /** Whether a percent sign, or a percent format, leaves no doubt. */
  scale?: 'percent' | 'share';
}

export function readShares(column: Column, chosen?: DecimalSign): ColumnValues<number> {
  const { rates, findings } = ratesOf(column, chosen);
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
  if (!scale && ambiguous > 0) findings.push(findingIn(column, 'question', 'shares-open', { values: { ambiguous } }));
  const lost = rates.filter((rate, index) => rate && values[index] === undefined).length - (scale ? 0 : ambiguous);
  if (lost > 0) findings.push(findingIn(column, 'error', 'shares-range', { values: { count: lost } }));
  return { values, findings };
}

function ratesOf(column: Column, chosen?: DecimalSign): { rates: (Rate | undefined)[]; findings: Finding[] } {
  const unreadable: Finding[] = [];
  const tell = (row: number, found: string) =>
    unreadable.push(findingIn(column, 'question', 'share-text', { row, found: found.slice(0, 120) }));
  const rates: (Rate | undefined)[] = column.cells.map(({ cell: { value, format = '' } }) =>
    typeof value !== 'number' ? undefined : { value, ...(format.includes('%') && { scale: 'share' as const }) },
  );
  const candidates: (Candidate<DecimalSign> & { index: number })[] = [];
  column.cells.forEach(({ row, cell }, index) => {
    if (typeof cell.value !== 'string' || isUnknown(cell.text)) return;
    const text = cell.text.trim();
    const readings = readingsOf(text.replace(/\s*%$/, ''));
    if (Object.keys(readings).length > 0) candidates.push({ index, row, text, readings });
    else tell(row, text);
  });
  const decision = decide(candidates, chosen);
  for (const { index, row, text, readings } of candidates) {
    const reading = readingOf(readings, decision);
    if (reading !== undefined)
      rates[index] = { value: Number(reading), ...(text.endsWith('%') && { scale: 'percent' }) };
    else if (decision.kind === 'chosen') tell(row, text);
  }
  return { rates, findings: [...signFindings(column, decision, 'rates'), ...unreadable] };
}
