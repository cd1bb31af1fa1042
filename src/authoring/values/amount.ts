/** Reads amounts of money into whole cents, exactly: no number with a floating point on the way. */
import type { Readings } from './convention.ts';
import { remembering } from './remembering.ts';

/** The decimal sign; the other of the two, blanks and apostrophes separate thousands. */
export type DecimalSign = 'comma' | 'point';

export interface Amount {
  cents: bigint;
  /** The step it was rounded to, in whole units: 100000 for “3,5 Mio.”. */
  precision?: number;
  qualifier?: 'about' | 'at-least' | 'up-to';
  perYear?: true;
  /** Whether digits after the cents were dropped that are no noise of a computation. */
  fraction?: true;
}

/** The text around the number. */
export interface AmountText {
  /** The digits and signs alone. */
  digits: string;
  /** Powers of ten: 6 for “Mio.”. */
  exponent: number;
  qualifier?: Amount['qualifier'];
  perYear?: true;
}

const qualifiers: [NonNullable<Amount['qualifier']>, RegExp][] = [
  ['about', /^(?:rd\.|rund|circa|ca\.?|etwa|ungefähr|about|approx\.?|~|≈)\s*/i],
  ['up-to', /^(?:bis zu|maximal|max\.?|höchstens|up to)\s*/i],
  ['at-least', /^(?:mindestens|mind\.?|mehr als|über|min\.|at least|over|>)\s*/i],
];
const units: [number, RegExp][] = [
  [9, /\s*(?:mrd\.?|milliarden?|billion)$/i],
  [6, /\s*(?:mio\.?|millionen|million|m)$/i],
  [3, /\s*(?:tsd\.?|tausend|thousand|t)$/i],
];

/** The power of ten that a heading gives to all amounts below it: “Betrag in T€”, “Ausgaben (Mio. EUR)”. */
export function exponentIn(heading: string): number {
  if (/(?<!\p{L})(?:mio\.?|millionen|millions?)(?!\p{L})/iu.test(heading)) return 6;
  return /(?<!\p{L})(?:T|k) ?€|(?<!\p{L})(?:TEUR|kEUR|tsd\.?|tausend|thousands?)(?!\p{L})|1[. ]?000 ?(?:€|EUR)/iu.test(
    heading,
  )
    ? 3
    : 0;
}

const perYear = /,?\s*(?:(?:pro|per|je|im|\/)\s*(?:jahr|year)|jährlich|p\.?\s?a\.?|annually)$/i;
const currencyBefore = /^(?:€|eur|euro)\s*/i;
const currencyAfter = /\s*(?:€|eur|euro)$/i;

/** Takes the words from around the number; undefined if no number is left. */
export const takeApart = remembering((text): Readonly<AmountText> | undefined => {
  let rest = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const take = (pattern: RegExp) => {
    const taken = rest.replace(pattern, '');
    const found = taken !== rest;
    rest = taken.trim();
    return found;
  };
  const isPerYear = take(perYear);
  const qualifier = qualifiers.find(([, pattern]) => take(pattern))?.[0];
  take(currencyBefore);
  take(currencyAfter);
  const exponent = units.find(([, pattern]) => take(pattern))?.[0] ?? 0;
  take(currencyAfter);
  // “10.000,-” and “10.000,--” have no cents.
  take(/[,.][-–—]{1,2}$/);
  // SAP writes the minus behind.
  rest = rest.replace(/^(\d.*\d)\s?[-−]$/, '-$1');
  if (!/^[-+−]?\d[\d.,' ’]*$/.test(rest)) return undefined;
  return { digits: rest, exponent, ...(qualifier && { qualifier }), ...(isPerYear && { perYear: true }) };
});

/** The plain number (`-1234.50`) under each convention. */
export const readingsOf = remembering((digits): Readings<DecimalSign> => {
  const comma = plainNumber(digits, ',', '.');
  const point = plainNumber(digits, '.', ',');
  return { ...(comma !== undefined && { comma }), ...(point !== undefined && { point }) };
});

function plainNumber(digits: string, decimal: string, thousands: string): string | undefined {
  const [, sign = '', whole = '', fraction = ''] =
    new RegExp(`^([-+−]?)([^\\${decimal}]*)(?:\\${decimal}(\\d+))?$`).exec(digits) ?? [];
  const grouped = [thousands, "'", '’', ' '].some((separator) =>
    new RegExp(`^[1-9]\\d{0,2}(?:\\${separator}\\d{3})+$`).test(whole),
  );
  if (!grouped && !/^\d+$/.test(whole)) return undefined;
  const minus = sign === '' || sign === '+' ? '' : '-';
  return minus + whole.replace(/\D/g, '') + (fraction && `.${fraction}`);
}

/** How near to a whole cent a value must be for the rest to be noise of a computation: 656.639999999999. */
const NOISE_DIGITS = 6;

/** The cents of a plain number (`-1234.50`) times a power of ten. */
export function centsOf(plain: string, exponent = 0): { cents: bigint; fraction: boolean } {
  const [, minus, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain)!;
  const places = 2 + exponent;
  const shifted = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const rest = fraction.slice(places).padEnd(NOISE_DIGITS, '0').slice(0, NOISE_DIGITS);
  const roundsUp = rest >= '5'.padEnd(NOISE_DIGITS, '0');
  const isNoise = rest.startsWith('0000') || rest.startsWith('9999');
  const cents = shifted + (roundsUp ? 1n : 0n);
  return { cents: minus ? -cents : cents, fraction: !isNoise };
}

/** The rounding that a unit implies: 3,5 Mio. is exact to 100,000. */
export function precisionOf(plain: string, exponent: number): number | undefined {
  if (exponent === 0) return undefined;
  return 10 ** Math.max(0, exponent - (plain.split('.')[1]?.length ?? 0));
}

/** A number as a workbook stores it, without an exponent. */
export function plainOf(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? String(BigInt(value)) : value.toFixed(12);
}

/** Whole units as the feed has them: 1234.5. Exact up to 90 billion. */
export const unitsOf = (cents: bigint) => Number(cents) / 100;
