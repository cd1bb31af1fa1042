/** Says a change for a person who has to approve it: `Projekt Adelante: Status läuft → abgeschlossen`. */
import type { SheetLanguage } from '../columns/column.ts';
import { allianceSheet, entryNames, sheets } from '../columns/sheets.ts';
import type { Json } from '../workbook/paths.ts';
import { equal } from '../workbook/rest.ts';
import type { FeedChange } from './compare-feeds.ts';
import { excerptsOf } from './excerpts.ts';
import { columnAt, shown, valueText, type NameOfId } from './value-text.ts';

const words = {
  de: {
    added: 'neu',
    removed: 'entfällt',
    reordered: 'andere Reihenfolge',
    empty: 'leer',
    invisible: 'nur Leerzeichen, Umbrüche oder unsichtbare Zeichen geändert',
  },
  en: {
    added: 'new',
    removed: 'removed',
    reordered: 'another order',
    empty: 'empty',
    invisible: 'only blanks, breaks or invisible characters changed',
  },
} as const;

export function describeChange(change: FeedChange, language: SheetLanguage, nameOfId: NameOfId): string {
  const { kind, collection } = change;
  const text = words[language];
  if (kind === 'reordered')
    return `${sheets.find((sheet) => sheet.collection === collection)!.name[language]}: ${text.reordered}`;
  const what = kind === 'changed' ? describeValue(change, language, nameOfId) : text[kind];
  return `${subjectOf(change, language)}: ${what}`;
}

/** `Projekt Adelante`. */
export const subjectOf = ({ collection, name = '' }: Omit<FeedChange, 'kind'>, language: SheetLanguage) =>
  collection ? `${entryNames[collection][language]} ${cut(shown(name), 80)}`.trim() : allianceSheet.name[language];

/** The heading of the column that holds a value: `Kurzbeschreibung (en)`. */
export function headingOf(
  { collection, path = '', language: translation }: Omit<FeedChange, 'kind'>,
  language: SheetLanguage,
) {
  const column = columnAt(collection, path);
  const name =
    column && (column.path === path ? column.heading[language] : column.heading[language].replace(/ \d+$/, ''));
  return [shown(name ?? path), translation && `(${shown(translation)})`].filter(Boolean).join(' ');
}

/** `Status läuft → abgeschlossen`; of something new, its value alone: `Status läuft`. */
export function describeValue(
  { collection, path = '', language: translation, before, after }: FeedChange,
  language: SheetLanguage,
  nameOfId: NameOfId,
  isNew = false,
): string {
  const column = columnAt(collection, path);
  const heading = headingOf({ collection, path, language: translation }, language);
  const text = words[language];
  const write = (value: Json) => valueText(value, column, language, nameOfId);
  if (Array.isArray(before ?? []) && Array.isArray(after ?? [])) {
    const [old, now] = [(before ?? []) as Json[], (after ?? []) as Json[]];
    const only = (list: Json[], others: Json[]) => list.filter((item) => !others.some((other) => equal(item, other)));
    const items = [
      ...only(now, old).map((item) => (isNew ? write(item) : `+ ${write(item)}`)),
      ...only(old, now).map((item) => `− ${write(item)}`),
    ];
    return `${heading} ${items.map((item) => cut(item, 160)).join(', ') || text.reordered}`;
  }
  const [from, to] = [before, after].map((value) => (value === undefined ? undefined : write(value)));
  if (isNew && to !== undefined) return `${heading} ${cut(to, 160)}`;
  if (from === to) return `${heading}: ${text.invisible}`;
  const [old, now] = excerptsOf(from ?? text.empty, to ?? text.empty);
  return `${heading} ${old} → ${now}`;
}

export const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
