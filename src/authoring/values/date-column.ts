/** Reads a column of dates with one order of day and month. */
import type { Finding } from '../findings.ts';
import { findingIn, type Column, type ColumnCell, type ColumnValues } from './column.ts';
import { decide, readingOf, type Candidate, type Decision } from './convention.ts';
import { dateOfCell, dateReadings, hasShortYear, yearsOf, type DateOrder } from './date.ts';
import { isUnknown } from './unknown.ts';

/** A date, or the first and last of several years with their wording. */
export interface DateValue {
  start: string;
  end: string;
  label?: string;
}

/** Projects are planned some years ahead. */
const YEARS_AHEAD = 15;

export interface DateOptions {
  chosen?: DateOrder;
  /** The year of the list; two-digit years reach 15 years beyond it. */
  year?: number;
}

const once = (date: string | undefined): DateValue | undefined => (date ? { start: date, end: date } : undefined);

export function readDates(column: Column, { chosen, year = new Date().getUTCFullYear() }: DateOptions = {}) {
  const latest = year + YEARS_AHEAD;
  const values: (DateValue | undefined)[] = [];
  const candidates: (Candidate<DateOrder> & { index: number })[] = [];
  const unreadable: ColumnCell[] = [];
  column.cells.forEach(({ row, cell }, index) => {
    const text = cell.text.trim();
    if (cell.error !== undefined || isUnknown(text)) return;
    const years = yearsOf(text);
    if (cell.value instanceof Date) values[index] = once(dateOfCell(cell.value, cell.format));
    else if (years) values[index] = { ...years, label: text.replace(/\s+/g, ' ') };
    else {
      const readings = dateReadings(text, latest);
      if (Object.keys(readings).length > 0) candidates.push({ index, row, text, readings });
    }
    if (!values[index] && candidates.at(-1)?.index !== index) unreadable.push({ row, cell });
  });
  const decision = decide(candidates, chosen);
  for (const { index, readings, row, text } of candidates) {
    values[index] = once(readingOf(readings, decision));
    if (!values[index] && decision.kind === 'chosen') unreadable.push({ row, cell: { value: text, text } });
  }
  const findings = [
    ...tell(column, decision),
    ...shortYears(column, candidates),
    ...unreadable.map((cell) => broken(column, cell)),
  ];
  return { values: Array.from(column.cells, (_, index) => values[index]), findings } satisfies ColumnValues<DateValue>;
}

function tell(column: Column, decision: Decision<DateOrder>): Finding[] {
  if (decision.kind === 'proven') {
    const { convention, proof, decided } = decision;
    const code = convention === 'dmy' ? 'dates-dmy' : 'dates-mdy';
    return [findingIn(column, 'note', code, { found: proof.text, values: { row: proof.row + 1, decided } })];
  }
  if (decision.kind === 'open') {
    const { example, ambiguous } = decision;
    const { dmy = '', mdy = '' } = example.readings;
    const values = { row: example.row + 1, ambiguous, dmy: germanDate(dmy), mdy: germanDate(mdy) };
    return [findingIn(column, 'question', 'dates-open', { found: example.text, values })];
  }
  if (decision.kind === 'contradictory') {
    const [first, second] = decision.proofs;
    const values = { row: first.row + 1, otherRow: second.row + 1, other: second.text };
    return [findingIn(column, 'error', 'dates-contradictory', { found: first.text, values })];
  }
  return [];
}

const germanDate = (iso: string) => iso.split('-').reverse().join('.');

function shortYears(column: Column, candidates: Candidate<DateOrder>[]): Finding[] {
  const short = candidates.filter(({ text }) => hasShortYear(text));
  if (short.length === 0) return [];
  const [{ row, text, readings }] = short as [Candidate<DateOrder>];
  const year = Object.values(readings)[0]!.slice(0, 4);
  return [
    findingIn(column, 'note', 'dates-short-years', {
      found: text,
      values: { count: short.length, row: row + 1, year },
    }),
  ];
}

/** Days since 1900 are what Excel shows if a date has lost its format. */
function broken(column: Column, { row, cell }: ColumnCell): Finding {
  const found = cell.text.trim();
  const serial = Number(found);
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000)
    return findingIn(column, 'error', 'date-broken', { row, found: found.slice(0, 80) });
  const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return findingIn(column, 'error', 'date-serial', { row, found, suggestion: germanDate(date) });
}
