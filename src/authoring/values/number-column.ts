/** Reads a column of plain numbers with one convention for its decimal sign. */
import type { Finding } from '../findings.ts';
import { readingsOf, type DecimalSign } from './amount.ts';
import { findingIn, type Column, type ColumnValues } from './column.ts';
import { decide, readingOf, type Candidate } from './convention.ts';
import { signFindings } from './sign-findings.ts';
import { isUnknown } from './unknown.ts';

export interface NumberOptions {
  chosen?: DecimalSign;
  /** Whether only whole numbers are right: then `1.234` has one reading. */
  whole?: boolean;
}

export function readNumbers(column: Column, { chosen, whole = false }: NumberOptions = {}): ColumnValues<number> {
  const isRight = (value: number) => (whole ? Number.isSafeInteger(value) : Number.isFinite(value));
  const values: (number | undefined)[] = [];
  const findings: Finding[] = [];
  const candidates: (Candidate<DecimalSign> & { index: number })[] = [];
  column.cells.forEach(({ row, cell }, index) => {
    const text = cell.text.trim();
    if (cell.error !== undefined || text === '' || (typeof cell.value === 'string' && isUnknown(text))) return;
    if (typeof cell.value === 'number' && isRight(cell.value)) {
      values[index] = cell.value;
      return;
    }
    const all = readingsOf(text.replace(/\s+/g, ' '));
    const readings = Object.fromEntries(Object.entries(all).filter(([, reading]) => isRight(Number(reading))));
    if (typeof cell.value !== 'number' && Object.keys(readings).length > 0)
      candidates.push({ index, row, text, readings });
    else {
      const code = Object.keys(all).length > 0 ? 'number-whole' : 'number-text';
      findings.push(findingIn(column, 'error', code, { row, found: text.slice(0, 120) }));
    }
  });
  const decision = decide(candidates, chosen);
  for (const { index, row, text, readings } of candidates) {
    const reading = readingOf(readings, decision);
    if (reading !== undefined) values[index] = Number(reading);
    else if (decision.kind === 'chosen') findings.push(findingIn(column, 'error', 'number-text', { row, found: text }));
  }
  return {
    values: Array.from(column.cells, (_, index) => values[index]),
    findings: [...signFindings(column, decision, 'numbers'), ...findings],
  };
}
