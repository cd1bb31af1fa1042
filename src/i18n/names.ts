/** Names, numbers of telephones and lists for reading. */
import { intl, isGerman, noBreak } from './intl.ts';
import { canonicalTag } from './locale.ts';
import { searchKey } from './plain-text.ts';

/** Numbers in names are compared as if they had as many digits. */
const DIGITS = 15;

/**
 * Formats "+49 511 616-0", as the organisation writes it, and "+49 5116160" if the feed has no groups. E.164 says where the
 * country code ends, but not where the area code ends: invented groups would mislead.
 */
export function formatTelephone(number: string): string {
  if (/[ -]/.test(number)) return noBreak(number);
  const [, country, rest] = /^(\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{1,3}))(\d*)$/.exec(
    number,
  )!;
  return noBreak(`${country} ${rest}`);
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

/** Compares names: Ä with A, 2 before 10. Soft hyphens do not count. */
export function compare(locale: string): (a: string, b: string) => number {
  return isGerman(locale) ? compareInGerman() : intl('Collator', locale, { numeric: true }).compare;
}

/** Makes the key of a name once for all comparisons of a sort. */
function compareInGerman() {
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? searchKey(name).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
    keys.set(name, key);
    return key;
  };
  return (a: string, b: string) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first < second ? -1 : Number(first > second);
  };
}
