/** Reads a column of amounts with one convention for its decimal sign. */
import type { Finding } from '../findings.ts';
import {
  centsOf,
  exponentIn,
  plainOf,
  precisionOf,
  readingsOf,
  takeApart,
  type Amount,
  type AmountText,
  type DecimalSign,
} from './amount.ts';
import { findingIn, type Column, type ColumnCell, type ColumnValues } from './column.ts';
import { decide, readingOf, type Candidate } from './convention.ts';
import { signFindings } from './sign-findings.ts';
import { isUnknown } from './unknown.ts';

/** A cell's text taken apart, ready to be read under the column's convention. */
interface Prepared extends Candidate<DecimalSign> {
  index: number;
  parts: AmountText;
}

export function readAmounts(column: Column, chosen?: DecimalSign): ColumnValues<Amount> & { refused: boolean } {
  const findings: Finding[] = [];
  const exponent = exponentIn(column.heading);
  const values: (Amount | undefined)[] = column.cells.map(({ cell }) => numberIn(cell, exponent));
  const marked: ColumnCell[] = [];
  const unreadable: ColumnCell[] = [];
  const prepared: Prepared[] = [];
  column.cells.forEach(({ row, cell }, index) => {
    if (typeof cell.value === 'number' || cell.error !== undefined || isUnknown(cell.text)) return;
    const text = cell.text.trim().replace(footnote, '');
    if (text !== cell.text.trim()) marked.push({ row, cell });
    const parts = typeof cell.value === 'string' ? takeApart(text) : undefined;
    const readings = parts && readingsOf(parts.digits);
    if (readings && Object.keys(readings).length > 0) prepared.push({ index, row, text, readings, parts: parts! });
    else unreadable.push({ row, cell });
  });
  const decision = decide(prepared, chosen);
  for (const { index, row, readings, parts, text } of prepared) {
    const plain = readingOf(readings, decision);
    if (plain !== undefined) values[index] = amountOf(plain, { ...parts, exponent: parts.exponent || exponent });
    // Only a convention that a person has chosen can leave a value without a reading.
    else if (decision.kind === 'chosen') unreadable.push({ row, cell: { value: text, text } });
  }
  findings.push(
    ...signFindings(column, decision, 'amounts'),
    ...tellUnit(column, exponent),
    ...tellMarks(column, marked),
    ...unreadable.map((cell) => broken(column, cell)),
    ...fractions(column, values),
  );
  return { values, findings, refused: decision.kind === 'contradictory' };
}

/** Marks of footnotes behind an amount: `1.234,56*`, `1.234,56 ¹`, `1.234,56 1)`. */
const footnote = /(?<=\d\s*(?:€|eur|euro)?)(?:\s*\*+|\s*[¹²³⁴-⁹]+|\s+\d\))$/i;

function numberIn({ value }: ColumnCell['cell'], exponent: number): Amount | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return amountOf(plainOf(value), { digits: '', exponent });
}

function amountOf(plain: string, { exponent, qualifier, perYear }: AmountText): Amount {
  const { cents, fraction } = centsOf(plain, exponent);
  const precision = precisionOf(plain, exponent);
  return {
    cents,
    ...(precision !== undefined && { precision }),
    ...(qualifier && { qualifier }),
    ...(perYear && { perYear }),
    ...(fraction && { fraction: true }),
  };
}

/** `1.1966.640,39 €` is a mistyped number; a sentence says that there is none. */
function broken(column: Column, { row, cell }: ColumnCell): Finding {
  const found = cell.text.trim();
  const isNumber = /^[-+€\s\d.,'’]*\d[\d.,'’ ]*\s*(?:€|eur|euro)?$/i.test(found);
  if (!isNumber) return findingIn(column, 'question', 'amount-text', { row, found: shorten(found) });
  const suggestion = repairs(found).join(' / ');
  return findingIn(column, 'error', suggestion ? 'amount-broken-suggest' : 'amount-broken', { row, found, suggestion });
}

function tellUnit(column: Column, exponent: number): Finding[] {
  return exponent
    ? [findingIn(column, 'note', 'amounts-unit', { values: { unit: exponent === 6 ? 1_000_000 : 1000 } })]
    : [];
}

function tellMarks(column: Column, marked: ColumnCell[]): Finding[] {
  const [first] = marked;
  if (!first) return [];
  const { row, cell } = first;
  return [
    findingIn(column, 'note', 'amounts-marked', { row, found: cell.text.trim(), values: { count: marked.length } }),
  ];
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ');

/** The nearest readings of a mistyped German amount: without one of its digits or signs. Only shown, never taken. */
function repairs(text: string): string[] {
  const digits = text.replace(/[^\d.,]/g, '');
  const shorter = [...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1));
  // A second pair of decimals: 296.654,40,00.
  const candidates = [digits.replace(/,\d{2}$/, ''), ...shorter];
  return [...new Set(candidates.filter((candidate) => /^[1-9]\d{0,2}(?:\.\d{3})*,\d{2}$/.test(candidate)))].slice(0, 2);
}

function fractions(column: Column, values: (Amount | undefined)[]): Finding[] {
  return values.flatMap((amount, index) => {
    const { row, cell } = column.cells[index]!;
    return amount?.fraction ? [findingIn(column, 'question', 'amount-fraction', { row, found: cell.text.trim() })] : [];
  });
}
