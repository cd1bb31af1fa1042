/** Writes a value of a feed for people, as its column means it. */
import { formatDate } from '../../i18n/dates.ts';
import { formatMoney, formatNumber, formatPercent } from '../../i18n/numbers.ts';
import type { Column, SheetLanguage } from '../columns/column.ts';
import { allianceSheet, sheets } from '../columns/sheets.ts';
import { namesOf } from '../workbook/names.ts';
import { isObject, type Json, type JsonObject } from '../workbook/paths.ts';
import { writtenTime } from '../workbook/times.ts';

/** The name of an entry by its id; undefined if there is none. */
export type NameOfId = (id: string, column: Column) => string | undefined;

export function namesIn(...feeds: readonly JsonObject[]): NameOfId {
  const names = new Map<string, string>();
  const add = (target: string, entry: unknown, all: readonly string[]) => {
    if (isObject(entry) && typeof entry.id === 'string' && all[0]) names.set(`${target}/${entry.id}`, all[0]);
  };
  for (const feed of feeds) {
    const { alliance } = feed;
    if (isObject(alliance)) add('alliance', alliance, namesOf('partners', alliance));
    for (const { collection } of sheets) {
      const list = feed[collection];
      for (const entry of Array.isArray(list) ? list : [])
        if (isObject(entry)) add(collection, entry, namesOf(collection, entry));
    }
  }
  return (id, column) =>
    'to' in column ? column.to.map((target) => names.get(`${target}/${id}`)).find(Boolean) : undefined;
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
    if (column?.kind === 'money' && typeof amount === 'number' && typeof currency === 'string') {
      const { number, unit } = formatMoney({ value: amount, currency }, language);
      return `${number} ${unit}`;
    }
    if (column?.kind === 'pairs' && column.properties.every((property) => typeof value[property] === 'string'))
      return quoted(column.properties.map((property) => value[property]).join(': '));
    if (typeof name === 'string') return quoted(typeof year === 'number' ? `${name} (${year})` : name);
  }
  return shown(JSON.stringify(value));
}

const isDay = (text: string) => /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}.*)?)?)?$/.test(text) && !/-00|-[2-9]\d-/.test(text);

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
