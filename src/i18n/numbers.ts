/** Numbers for reading: alone, as shares, amounts of money, with units, and in texts. */
import { intl, isGerman, noBreak } from './intl.ts';
import { isSimple } from './locale.ts';

/** An amount for reading: "3,5" and "Millionen Euro". `number` includes a sign in front of it. */
export interface Amount {
  number: string;
  unit: string;
}

/** The forms of a text, by the plural categories of its language. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A text with numbers in it. */
export type Countable = string | Forms;

/** Formats a whole number in German. Returns undefined if `Intl` has to do it. */
const germanInteger = (value: number, locale: string) =>
  isGerman(locale) && Number.isInteger(value) && value >= 0 && value < 1e12
    ? `${value}`.replace(/\B(?=(\d{3})+$)/g, '.')
    : undefined;

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

/** Formats 0.7 of an amount of money as "70 %", in easy German as "70 von 100 Euro". */
export function formatPercent(fraction: number, locale: string): string {
  if (isGerman(locale) && isSimple(locale))
    return `${intl('NumberFormat', locale, { maximumFractionDigits: 2 }).format(fraction * 100)}\u00a0von 100\u00a0Euro`;
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

/**
 * "10" and "Jahre", "85,4" and "%"; "%85,4" in Turkish, and in Arabic two years are one word. Easy German has no percent:
 * "85,4" and "von 100".
 */
export function formatUnit(value: number, unit: keyof typeof units, locale: string, precision?: number): Amount {
  const options = { style: 'unit', ...units[unit], ...decimals(precision) } as const;
  if (unit === 'percent' && isGerman(locale) && isSimple(locale))
    return { number: formatNumber(value, locale, precision), unit: noBreak('von 100') };
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
