/** Reads dates as precise as they are written: 2014, 2014-09, 2014-09-11. */
import type { Readings } from './convention.ts';
import { remembering } from './remembering.ts';

/** The order of day, month and year in dates with slashes or hyphens. */
export type DateOrder = 'dmy' | 'mdy';

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
/** English names, Austrian January, and how German Excel shortens March. */
const otherMonths: Record<string, number> = { jän: 1, mrz: 3, mar: 3, mae: 3, may: 5, oct: 10, dec: 12 };

const monthOf = (name: string) =>
  otherMonths[name.toLowerCase().slice(0, 3)] ?? months.indexOf(name.toLowerCase().slice(0, 3)) + 1;

const pad = (number: string | number, length = 2) => String(number).padStart(length, '0');

/** The date if the calendar has it. */
function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1800 && year < 2200;
  return exists ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : undefined;
}

const monthDate = (year: number, month: number) =>
  month >= 1 && month <= 12 && year > 1800 && year < 2200 ? `${pad(year, 4)}-${pad(month)}` : undefined;

/** Two digits mean this century up to `latest`, else the last one. */
function fullYear(year: string, latest: number): number {
  if (year.length === 4) return Number(year);
  const thisCentury = 2000 + Number(year);
  return thisCentury <= latest ? thisCentury : thisCentury - 100;
}

const shapes = {
  iso: /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  dots: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/,
  slashes: /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/,
  yearFirst: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
  monthAndYear: /^(\d{1,2})[./-](\d{4})$/,
  yearAndMonth: /^(\d{4})-(\d{2})$/,
  year: /^(\d{4})$/,
  dayAndName: /^(\d{1,2})[.\s-]+(\p{L}{3,9})\.?[\s-]+(\d{4}|\d{2})$/u,
  nameAndDay: /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u,
  nameAndYear: /^(\p{L}{3,9})\.?[\s-]+(\d{4}|\d{2})$/u,
};

/** Reads a text under each order. The result is empty if it is no date. @param latest The last year that two digits may mean. */
export const dateReadings = (text: string, latest: number): Readings<DateOrder> => readingsUpTo(String(latest))(text);

const readingsUpTo = remembering((latest) => remembering((text) => readingsOf(text, Number(latest))));

function readingsOf(text: string, latest: number): Readings<DateOrder> {
  // A time of day belongs to exports, not to the date.
  const written = text.trim().replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|\s?Uhr)?$/, '');
  const slashes = shapes.slashes.exec(written);
  if (slashes) {
    const [, first, , second, year] = slashes as unknown as string[];
    const dmy = calendarDate(fullYear(year!, latest), Number(second), Number(first));
    const mdy = calendarDate(fullYear(year!, latest), Number(first), Number(second));
    return { ...(dmy && { dmy }), ...(mdy && { mdy }) };
  }
  const date = onlyReading(written, latest);
  return date ? { dmy: date, mdy: date } : {};
}

/** Returns whether a text has a year of two digits. */
export const hasShortYear = (text: string) => /^\d{1,2}[./-].*\D\d{2}$|^\p{L}{3,9}\.?[\s-]+\d{2}$/u.test(text.trim());

function onlyReading(text: string, latest: number): string | undefined {
  const match = (shape: RegExp) => shape.exec(text)?.slice(1) as [string, string, string] | undefined;
  const number = Number;
  let found: [string, string, string] | undefined;
  if ((found = match(shapes.iso) ?? match(shapes.yearFirst)))
    return calendarDate(number(found[0]), number(found[1]), number(found[2]));
  if ((found = match(shapes.dots))) return calendarDate(fullYear(found[2], latest), number(found[1]), number(found[0]));
  if ((found = match(shapes.yearAndMonth))) return monthDate(number(found[0]), number(found[1]));
  if ((found = match(shapes.monthAndYear))) return monthDate(number(found[1]), number(found[0]));
  if ((found = match(shapes.year))) return monthDate(number(found[0]), 1)?.slice(0, 4);
  if ((found = match(shapes.dayAndName)))
    return calendarDate(fullYear(found[2], latest), monthOf(found[1]), number(found[0]));
  if ((found = match(shapes.nameAndDay))) return calendarDate(number(found[2]), monthOf(found[0]), number(found[1]));
  if ((found = match(shapes.nameAndYear))) return monthDate(fullYear(found[1], latest), monthOf(found[0]));
  return undefined;
}

/** A date cell's date, as precise as its number format shows it. */
export function dateOfCell(date: Date, format = 'dd.mm.yyyy'): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const precision = shown.includes('d') || !/[my]/.test(shown) ? 10 : shown.includes('m') ? 7 : 4;
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())?.slice(0, precision);
}

/** Several years in a cell (`2011/2012/2014`, `2009 - 2015`, `2013/14`): the first and the last. */
export const yearsOf = remembering((text): { start: string; end: string } | undefined => {
  const written = text.replace(/\s+/g, '');
  // `2015-03` is a month, `2015/12/31` a day; only the slash shortens the second year.
  if (!/^\d{4}(?:\/\d{2}|(?:(?:[/,;–-]|bis|und|u\.)\d{4})+)$/.test(written)) return undefined;
  const years = written.match(/\d+/g)!;
  const full = years.map((year) => Number(year.length === 2 ? years[0]!.slice(0, 2) + year : year));
  if (full.some((year) => year < 1900 || year > 2100)) return undefined;
  return { start: String(Math.min(...full)), end: String(Math.max(...full)) };
});
