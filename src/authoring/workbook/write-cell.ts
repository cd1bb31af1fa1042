/** Writes values of a feed as cells. Values that a cell cannot hold exactly go to the hidden sheet. */
import type { Column, SheetLanguage } from '../columns/column.ts';
import { normalise } from '../values/text.ts';
import { isObject } from './paths.ts';
import { writtenTime } from './times.ts';

/** A cell to write: its value and its number format. */
export interface PlainCell {
  readonly value: string | number | Date | null;
  readonly format?: string;
}

export const nothing: PlainCell = { value: null };

/** The formats that keep Excel from making numbers of texts, and dates of months. */
export const formats = { text: '@', date: 'dd.mm.yyyy', money: '#,##0.00 "€"', percent: '0.00%' };

/** Excel's limit. */
const longestText = 32_767;

/** Characters that XML forbids or that Excel shows as a box. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

export function textCell(value: unknown): PlainCell {
  if (typeof value !== 'string') return nothing;
  const text = normalise(value).replace(unwritable, '').slice(0, longestText).trim();
  return text ? { value: text, format: formats.text } : nothing;
}

/** Numbers of more than 15 digits do not survive every spreadsheet. */
function numberCell(value: unknown, format?: string): PlainCell {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return nothing;
  return { value: Number(value.toPrecision(15)), ...(format && { format }) };
}

/** Days as dates; months and years as texts, or Excel would make days of them. */
function dateCell(value: unknown): PlainCell {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(value)) ?? [];
  if (!year || typeof value !== 'string') return nothing;
  if (!month) return { value: year, format: formats.text };
  if (!day) return { value: `${month}.${year}`, format: formats.text };
  const date = new Date(`${value}T00:00:00Z`);
  if (date.toJSON()?.slice(0, 10) === value && year > '1900') return { value: date, format: formats.date };
  return { value: `${day}.${month}.${year}`, format: formats.text };
}

const joined = (values: unknown, textOf: (value: unknown) => unknown): PlainCell =>
  Array.isArray(values) ? textCell(values.map(textOf).filter(Boolean).join('; ')) : nothing;

/** How a name is written that a reference leads to. */
export type NameOf = (id: unknown, column: Column) => unknown;

/**
 * Writes a value as the cell of a column.
 * @param feedLanguage The language of texts that are plain strings.
 */
export function cellOf(
  value: unknown,
  column: Column,
  language: SheetLanguage,
  feedLanguage: string,
  nameOf: NameOf,
): PlainCell {
  const plain = (text: unknown) => (isObject(text) ? text[feedLanguage] : text);
  switch (column.kind) {
    case 'localized':
      return textCell(plain(value));
    case 'texts':
    case 'urls':
    case 'languages':
      return joined(value, plain);
    case 'named':
      return joined(value, (item) => isObject(item) && nameWithYear(plain(item.name), item.year));
    case 'pairs': {
      const [first, second] = column.properties;
      return joined(value, (item) => isObject(item) && `${item[first]}: ${item[second]}`);
    }
    case 'date':
    case 'partial-date':
      return dateCell(value);
    case 'date-or-time':
      return typeof value === 'string' && value.includes('T') ? textCell(writtenTime(value)) : dateCell(value);
    case 'integer':
    case 'number':
      return numberCell(value);
    case 'percent':
      return numberCell(value, formats.percent);
    case 'money':
      return numberCell(isObject(value) ? value.value : undefined, formats.money);
    case 'yes-no':
      return typeof value === 'boolean'
        ? textCell({ de: ['nein', 'ja'], en: ['no', 'yes'] }[language][+value])
        : nothing;
    case 'word':
      return typeof value === 'string' && Object.hasOwn(column.words, value)
        ? textCell(column.words[value]![language])
        : nothing;
    case 'reference':
      return textCell(
        column.other === 'inline' && isObject(value) ? plain(value.name) : (nameOf(value, column) ?? plain(value)),
      );
    case 'references':
      return joined(value, (id) => nameOf(id, column) ?? id);
    default:
      return textCell(value);
  }
}

const nameWithYear = (name: unknown, year: unknown) =>
  typeof name === 'string' && typeof year === 'number' ? `${name} (${year})` : name;
