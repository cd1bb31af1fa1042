import { canonicalTag } from './locale.ts';

/** An amount for reading: "3,5" and "Millionen Euro". `number` includes a sign in front of it. */
export interface Amount {
  number: string;
  unit: string;
}

type Kind = 'NumberFormat' | 'DateTimeFormat' | 'ListFormat' | 'Collator' | 'DisplayNames' | 'PluralRules';
/** The forms of a text, by the plural categories of its language. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A text with numbers in it. */
export type Countable = string | Forms;

type Options<K extends Kind> = ConstructorParameters<(typeof Intl)[K]>[1];
type Formatter<K extends Kind> = InstanceType<(typeof Intl)[K]>;

const formatters: Record<string, unknown> = {};

/**
 * Makes an `Intl` object and keeps it: making one costs far more than using it, and the first of a page takes 13 to 20 ms.
 * German is the second choice, because `Intl` otherwise falls back to the browser's language, which is not the page's.
 */
export function intl<K extends Kind>(kind: K, locale: string, options: Options<K>): Formatter<K> {
  const Formatter = Intl[kind] as unknown as new (locales: string[], options: Options<K>) => Formatter<K>;
  return (formatters[kind + locale + Object.entries(options ?? {})] ??= new Formatter(
    // English without a country is American to `Intl`: "Apr 10, 2024".
    [(canonicalTag(locale) ?? 'de').replace(/^en(-simple)?$/, 'en-GB'), 'de'],
    options,
  )) as Formatter<K>;
}

/** Keeps an amount on one line. `Intl` writes plain, narrow and no-break spaces. */
const noBreak = (text: string) => text.replace(/\s+/g, '\u00a0');

/**
 * German is formatted here and not by `Intl`, whose first formatter is the longest step of a start (docs/decisions.md).
 * Tests compare the two.
 */
export const isGerman = (locale: string) => /^de(-DE|-simple)?$/.test(locale);

/** Formats a whole number in German. Returns undefined if `Intl` has to do it. */
const germanInteger = (value: number, locale: string) =>
  isGerman(locale) && Number.isInteger(value) && value >= 0 && value < 1e12
    ? `${value}`.replace(/\B(?=(\d{3})+$)/g, '.')
    : undefined;

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** The number without the noise of computing: 1234.56 for 1234.5600000000002. Nobody publishes more than twelve digits. */
const withoutNoise = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/**
 * The options that show a number as it was published: with the decimals of its precision, or else with all it has. By default,
 * Intl rounds to three.
 * @param precision The step to which it was rounded: 0.1 for one decimal.
 */
function decimals(precision = 0): Intl.NumberFormatOptions {
  if (!(precision > 0)) return { maximumFractionDigits: 20 };
  const [, digits = '', exponent = 0] = /^\d+(?:\.(\d+))?(?:e-(\d+))?/.exec(`${precision}`)!;
  const count = Math.min(digits.length + Number(exponent), 20);
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** @param precision The step to which it was rounded. */
export function formatNumber(value: number, locale: string, precision?: number): string {
  const options = decimals(precision);
  return (
    (options.minimumFractionDigits ? undefined : germanInteger(value, locale)) ??
    noBreak(intl('NumberFormat', locale, options).format(withoutNoise(value)))
  );
}

/** Formats 0.7 as "70 %". */
export function formatPercent(fraction: number, locale: string): string {
  return noBreak(intl('NumberFormat', locale, { style: 'percent', maximumFractionDigits: 2 }).format(fraction));
}

/**
 * Formats an amount with its currency spelled out: "350.000 Euro", "1.234,50 Euro". Millions are short, "3,5 Millionen Euro",
 * if that does not round them.
 * @param precision The step to which it was rounded: 0.1 for one decimal. Without it, an amount has the decimals of its
 *   currency, or none if it is whole.
 */
export function formatMoney(money: { value: number; currency: string }, locale: string, precision?: number): Amount {
  const { currency } = money;
  const value = withoutNoise(money.value);
  const digits = precision ? decimals(precision) : value % 1 ? {} : { minimumFractionDigits: 0 };
  const hasDecimals = Boolean(digits.minimumFractionDigits);
  // The second decimal of the million or milliard.
  const step = 10 ** (Math.floor(Math.log10(value) / 3) * 3 - 2);
  const isRound = !hasDecimals && value >= 1e6 && !(value % step);
  const whole = !hasDecimals && currency === 'EUR' && germanInteger(value, locale);
  if (whole) {
    if (!isRound) return { number: whole, unit: 'Euro' };
    const [size, one, many] = value < 1e9 ? [1e6, 'Million', 'Millionen'] : [1e9, 'Milliarde', 'Milliarden'];
    return { number: `${value / size}`.replace('.', ','), unit: `${value === size ? one : many}\u00a0Euro` };
  }
  const text = intl('NumberFormat', locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    ...digits,
    ...(isRound && { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }),
  }).format(value);
  return amount(text);
}

/** Units that `Intl` has words for, by their names in a feed. */
const units = {
  years: { unit: 'year', unitDisplay: 'long' },
  percent: { unit: 'percent' },
} as const;

/** "10" and "Jahre", "85,4" and "%"; "%85,4" in Turkish, and in Arabic two years are one word. */
export function formatUnit(value: number, unit: keyof typeof units, locale: string, precision?: number): Amount {
  const options = { style: 'unit', ...units[unit], ...decimals(precision) } as const;
  return amount(intl('NumberFormat', locale, options).format(withoutNoise(value)));
}

/** The units of a file's size, each a thousand of the one before. `Intl` has them in the languages' own letters: "Mo". */
const sizes = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** "36 kB", "1,2 MB", "12 MB": as exact as anybody needs who decides about a download. */
export function formatBytes(bytes: number, locale: string): string {
  let value = bytes / 1000;
  let size = 0;
  // A value that rounds to 1000 is one of the next unit.
  for (; value >= 999.5 && size < sizes.length - 1; size++) value /= 1000;
  const maximumFractionDigits = value < 10 ? 1 : 0;
  if (isGerman(locale))
    return `${Number(value.toFixed(maximumFractionDigits))}\u00a0${['kB', 'MB', 'GB'][size]}`.replace('.', ',');
  const unit = sizes[size];
  return noBreak(intl('NumberFormat', locale, { style: 'unit', unit, maximumFractionDigits }).format(value));
}

function amount(text: string): Amount {
  const end = text.search(/\P{Nd}*$/u) || text.length;
  return { number: noBreak(text.slice(0, end)), unit: noBreak(text.slice(end).trim()) };
}

/**
 * Replaces the words in braces by numbers.
 * @param count The number that decides on the plural form.
 */
export function formatCount(
  text: Countable,
  count: number,
  numbers: Readonly<Record<string, number>>,
  locale: string,
): string {
  const form = typeof text === 'string' ? text : text[intl('PluralRules', locale, {}).select(count)];
  return (form ?? (text as Forms).other).replace(/{(\w+)}/g, (_, name: string) => formatNumber(numbers[name]!, locale));
}

/** Formats "10.04.2024" or "10 Apr 2024", "September 2014", "2014". A time stamp gives its date as written. */
export function formatDate(date: string, locale: string): string {
  if (date.length === 4) return date;
  // Before the year 1000, `Intl` writes fewer digits.
  if (isGerman(locale) && date >= '1')
    return date.length > 7
      ? date.slice(0, 10).split('-').reverse().join('.')
      : `${months[Number(date.slice(5)) - 1]}\u00a0${date.slice(0, 4)}`;
  const text = intl('DateTimeFormat', locale, {
    ...(date.length === 7 ? { month: 'long', year: 'numeric' } : { dateStyle: 'medium' }),
    // A date without a time is midnight in UTC, the evening before in America.
    timeZone: 'UTC',
  }).format(new Date(date.slice(0, 10)));
  return noBreak(text);
}

/** Formats "01.07.2022 – 30.06.2025" or "2014–2024". If the line breaks, the dash stays with the first date. */
export function formatPeriod(start: string, end: string, locale: string, endText = formatDate(end, locale)): string {
  if (start === end) return endText;
  const dash = start.length === 4 && endText.length === 4 ? '–' : '\u00a0– ';
  return formatDate(start, locale) + dash + endText;
}

/**
 * Formats "+49 51 11 23 45 67". E.164 says where the country code ends, but not where the area code ends, so that pairs of
 * digits follow.
 */
export function formatTelephone(number: string): string {
  const [, country, rest] = /^(\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{1,3}))(\d*)$/.exec(
    number,
  )!;
  return noBreak(`${country} ${rest!.replace(/(?<=\d\d)(?=(\d\d)+$)/g, ' ')}`);
}

/** Names a language: "Deutsch", "Chinesisch (vereinfacht)". An unknown language keeps its tag. */
export function formatLanguage(tag: string, locale: string): string {
  const known = canonicalTag(tag);
  // Extensions ("de-u-co-phonebk") have no names: `of` throws at them.
  return (known && intl('DisplayNames', locale, { type: 'language' }).of(new Intl.Locale(known).baseName)) ?? tag;
}

/** Returns the text before each item of a list: "A, B und C". It can depend on the items: "padres e hijos". */
export function separators(items: readonly string[], locale: string): readonly string[] {
  if (items.length < 2) return [''];
  if (isGerman(locale)) return items.map((_, index) => (index ? (index < items.length - 1 ? ', ' : ' und ') : ''));
  const parts = intl('ListFormat', locale, {}).formatToParts(items);
  return ['', ...parts.filter(({ type }) => type === 'literal').map(({ value }) => value)];
}

/** Compares names: Ä with A, 2 before 10. The Unicode collation ignores soft hyphens. */
export function compare(locale: string): (a: string, b: string) => number {
  return intl('Collator', locale, { numeric: true }).compare;
}

/**
 * Removes the hints on line breaks (soft hyphen, zero-width space, word joiner), for names, search and order. The zero-width
 * joiner and non-joiner stay: they are part of the spelling in Persian.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters that Unicode does not take apart, by what keyboards without them write. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
};

/**
 * What search compares: "forderung" finds "Förderung", "strasse" finds "Straße", and what a keyboard has finds the hyphens,
 * dashes, quotes, ligatures and full-width letters that word processors write.
 */
export function searchKey(text: string): string {
  return plainText(text)
    .replace(/[‘’‚‛′ʼ´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[ßæœþøłđðħı]/g, (letter) => LETTERS[letter]!);
}
