/** Writes a value of a feed for people, as its column means it. */
import { isCalendarDate } from '../../feed/validation/value-checks.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatMoney, formatNumber, formatPercent } from '../../i18n/numbers.ts';
import type { Column, SheetLanguage, Target } from '../columns/column.ts';
import { allianceSheet, sheets } from '../columns/sheets.ts';
import { byIdentity } from '../values/remembering.ts';
import { namesOf } from '../workbook/names.ts';
import { isObject, type Json, type JsonObject } from '../workbook/paths.ts';
import { writtenTime } from '../workbook/times.ts';

/** The name of an entry by its id; undefined if there is none. */
export type NameOfId = (id: string, column: Column) => string | undefined;

/** Finds names in the last feed first. */
export function namesIn(...feeds: readonly JsonObject[]): NameOfId {
  // Few changes name other entries.
  const entriesIn = byIdentity(entriesById);
  const nameIn = (feed: JsonObject, target: Target, id: string) => {
    const entry = entriesIn(feed).get(`${target}/${id}`);
    return entry && namesOf(target === 'alliance' ? 'partners' : target, entry)[0];
  };
  const lastFirst = feeds.toReversed();
  return (id, column) =>
    'to' in column
      ? column.to.flatMap((target) => lastFirst.map((feed) => nameIn(feed, target, id))).find(Boolean)
      : undefined;
}

/** The entries of a feed by list and id. */
function entriesById(feed: JsonObject): ReadonlyMap<string, JsonObject> {
  const entries = new Map<string, JsonObject>();
  for (const target of ['alliance', ...sheets.map(({ collection }) => collection)]) {
    const value = feed[target];
    for (const entry of Array.isArray(value) ? value : [value])
      if (isObject(entry) && typeof entry.id === 'string') entries.set(`${target}/${entry.id}`, entry);
  }
  return entries;
}

export function valueText(
  value: Json,
  column: Column | undefined,
  language: SheetLanguage,
  nameOfId: NameOfId,
): string {
  const quoted = (text: string) => (language === 'de' ? `„${shown(text)}“` : `“${shown(text)}”`);
  if (typeof value === 'string') {
    if (column?.kind === 'word' && Object.hasOwn(column.words, value)) return column.words[value]![language];
    if (isDay(value) && column?.kind.includes('date'))
      return value.includes('T') ? (writtenTime(value) ?? value) : formatDate(value, language);
    return quoted((column && nameOfId(value, column)) ?? value);
  }
  if (typeof value === 'number')
    return column?.kind === 'percent' ? formatPercent(value, language) : formatNumber(value, language);
  if (typeof value === 'boolean') return { de: ['nein', 'ja'], en: ['no', 'yes'] }[language][+value]!;
  if (isObject(value)) {
    const { value: amount, currency, name, year } = value;
    if (column?.kind === 'money' && typeof amount === 'number' && isCurrency(currency)) {
      const { number, unit } = formatMoney({ value: amount, currency }, language);
      return `${number} ${unit}`;
    }
    if (column?.kind === 'pairs' && column.properties.every((property) => typeof value[property] === 'string'))
      return quoted(column.properties.map((property) => value[property]).join(': '));
    if (typeof name === 'string') return quoted(typeof year === 'number' ? `${name} (${year})` : name);
  }
  return shown(JSON.stringify(value));
}

/** Feeds need not be valid here, and `Intl` throws at days that no calendar has, and at words that are no currency. */
const isDay = (text: string) => /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}.*)?)?)?$/.test(text) && isCalendarDate(text);
const isCurrency = (code: unknown): code is string => typeof code === 'string' && /^[a-z]{3}$/i.test(code);

/** One line, without signs that nobody sees or that move others; a line break is an arrow. */
export const shown = (text: string) =>
  text
    .replace(/\r\n?|\n/g, ' ⏎ ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

export const columnAt = (collection: string | undefined, path: string): Column | undefined => {
  const columns = collection ? sheets.find((sheet) => sheet.collection === collection)?.columns : allianceSheet.columns;
  return columns?.find((column) => column.path === path || column.path === `${path}[0]`);
};
