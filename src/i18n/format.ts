import { canonicalTag } from './locale.ts';

/** An amount for reading: "3,5" and "Millionen Euro". Where the currency comes first, it is part of the number. */
export interface MoneyText {
  number: string;
  unit: string;
}

type Kind = 'NumberFormat' | 'DateTimeFormat' | 'ListFormat' | 'Collator';
type Options<K extends Kind> = ConstructorParameters<(typeof Intl)[K]>[1];
type Formatter<K extends Kind> = InstanceType<(typeof Intl)[K]>;

/** A page needs about ten; the limit is there for a feed that invents thousands of currencies. */
const CACHE_LIMIT = 100;
const cache = new Map<string, unknown>();

/**
 * An `Intl` object costs far more to make than to use, and the first of a page 13 to 20 ms: made when needed, then kept.
 * German is the second choice because `Intl` falls back to the language of the browser, which says nothing about the page.
 */
function intl<K extends Kind>(kind: K, locale: string, options: Options<K>): Formatter<K> {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  if (!cache.has(key)) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const Formatter = Intl[kind] as unknown as new (locales: string[], options: Options<K>) => Formatter<K>;
    cache.set(key, new Formatter([european(canonicalTag(locale) ?? 'de'), 'de'], options));
  }
  return cache.get(key) as Formatter<K>;
}

/** English without a country is American to `Intl`: "Apr 10, 2024". */
const european = (tag: string) => tag.replace(/^en(-simple)?$/, 'en-GB');

/** An amount never breaks over two lines; `Intl` puts plain, narrow and no-break spaces into it. */
const noBreak = (text: string) => text.replace(/\s+/g, '\u00a0');

export function formatNumber(value: number, locale: string): string {
  return noBreak(intl('NumberFormat', locale, {}).format(value));
}

/** 0.7 is "70 %". */
export function formatPercent(fraction: number, locale: string): string {
  return noBreak(intl('NumberFormat', locale, { style: 'percent', maximumFractionDigits: 2 }).format(fraction));
}

const spelledOut = (currency: string) => ({ style: 'currency', currency, currencyDisplay: 'name' }) as const;

/** The amount with its currency spelled out, to be read as text. */
export function formatMoney({ value, currency }: { value: number; currency: string }, locale: string): MoneyText {
  try {
    return splitMoney(inMillions(value, currency, locale) ?? inDigits(value, currency, locale));
  } catch {
    // `Intl` throws at what does not look like a currency code.
    return { number: formatNumber(value, locale), unit: noBreak(currency) };
  }
}

/**
 * "3,5 Millionen Euro", unless that would round the amount. In German and English only: `Intl` knows neither the "de" of
 * "millones de euros" nor the cases of the Slavic languages, while an amount in digits is right in every language.
 */
function inMillions(value: number, currency: string, locale: string): Intl.NumberFormatPart[] | undefined {
  if (value < 1e6 || !/^(de|en)\b/i.test(locale)) return undefined;
  const parts = intl('NumberFormat', locale, {
    ...spelledOut(currency),
    notation: 'compact',
    compactDisplay: 'long',
    minimumFractionDigits: 0,
    maximumFractionDigits: 20,
  }).formatToParts(value);
  const fraction = parts.find(({ type }) => type === 'fraction')?.value ?? '';
  return fraction.length > 2 ? undefined : parts;
}

/** "350.000 Euro" and "1.234,50 Euro": decimals only where the amount has some. */
function inDigits(value: number, currency: string, locale: string): Intl.NumberFormatPart[] {
  return intl('NumberFormat', locale, {
    ...spelledOut(currency),
    minimumFractionDigits: Number.isInteger(value) ? 0 : undefined,
  }).formatToParts(value);
}

/** Splits after the last digit, which keeps a currency that comes first ("yuro 350,000") in its place. */
function splitMoney(parts: Intl.NumberFormatPart[]): MoneyText {
  const digits = parts.findLastIndex(({ type }) => /integer|fraction|infinity|nan/.test(type)) + 1;
  const text = (some: Intl.NumberFormatPart[]) => noBreak(some.map(({ value }) => value).join('')).trim();
  return { number: text(parts.slice(0, digits)), unit: text(parts.slice(digits)) };
}

/** YYYY, YYYY-MM or YYYY-MM-DD; of a time stamp, the date as it was written down. */
const DATE = /^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/;

/**
 * "10.04.2024" or "10. April 2024", "September 2014", "2014". English names the month in both styles, as 04/10/2024 is
 * read in two ways. What is not a date is shown as it is.
 */
export function formatDate(date: string, locale: string, style: 'numeric' | 'long' = 'numeric'): string {
  const day = date.slice(0, 10);
  const time = new Date(day);
  // Some engines turn 30 February into 1 March, others into an invalid date, whose toJSON is null.
  if (day.length === 4 || !DATE.test(date) || !time.toJSON()?.startsWith(day)) return date;
  const text = intl('DateTimeFormat', locale, {
    ...(day.length === 7 ? { month: 'long', year: 'numeric' } : { dateStyle: style === 'long' ? 'long' : 'medium' }),
    // A date without a time is midnight in UTC, the evening before in America.
    timeZone: 'UTC',
    // Years on their own are shown as written, so the others are counted in the same way in Thai and Persian.
    calendar: 'gregory',
  }).format(time);
  return text.replace(/^(\d+\.?) /, '$1\u00a0');
}

/** "01.07.2022 – 30.06.2025" or "2014–2024". The dash stays with the first date and ends the line where it breaks. */
export function formatPeriod(start: string, end: string, locale: string): string {
  const dash = start.length === 4 && end.length === 4 ? '–' : '\u00a0– ';
  return formatDate(start, locale) + dash + formatDate(end, locale);
}

/** "A, B und C" */
export function formatList(items: readonly string[], locale: string): string {
  return intl('ListFormat', locale, {}).format(items);
}

/** An order for names: Ä with A, 2 before 10. Soft hyphens do not count, the Unicode collation ignores them. */
export function compare(locale: string): (a: string, b: string) => number {
  return intl('Collator', locale, { numeric: true }).compare;
}

/**
 * Text for names, search and order, without the hints on where a line may break: soft hyphen, zero-width space, word
 * joiner. The zero-width joiner and non-joiner stay, they are part of the spelling in Persian.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What search compares: "forderung" finds "Förderung" and "strasse" finds "Straße". */
export function searchKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\p{Mn}\u200c\u200d]/gu, '');
}
