/** Writes a feed as the sheets of a workbook: everything of it, so that reading them gives the same feed again. */
import { allianceSheet, contentColumn, namePaths, restSheet, sheets, type SheetDefinition } from '../columns/sheets.ts';
import type { Column, SheetLanguage } from '../columns/column.ts';
import type { CollectionName } from '../../feed/schema/feed.ts';
import { textOf } from '../read/cells.ts';
import type { RawCell, RawTable } from '../read/tables.ts';
import { importTables } from './from-tables.ts';
import { layoutOf, withShowColumn, type PlacedColumn } from './layout.ts';
import { allianceNames, Names, namesOf } from './names.ts';
import { isObject, valueAt, type JsonObject } from './paths.ts';
import { restHeadings, restRows, type RestEntry } from './rest-sheet.ts';
import { patchesBetween } from './rest.ts';
import { cellOf, nothing, textCell, type NameOf, type PlainCell } from './write-cell.ts';

export interface PlainSheet {
  readonly name: string;
  readonly hidden?: true;
  readonly definition?: SheetDefinition;
  /** Empty for the form of the alliance, which has a line for each column. */
  readonly columns: readonly PlacedColumn[];
  /** The first row has the headings. */
  readonly rows: readonly (readonly PlainCell[])[];
}

export interface SheetOptions {
  readonly language?: SheetLanguage;
  /** Translations with columns of their own, besides those that the feed names. */
  readonly languages?: readonly string[];
  /** Whether sheets that few need are there without an entry, too. */
  readonly all?: boolean;
}

export function sheetsOf(
  feed: JsonObject,
  { language = 'de', languages = [], all = false }: SheetOptions = {},
): PlainSheet[] {
  const feedLanguage = typeof feed.language === 'string' ? feed.language : 'de';
  const translations = [...new Set([...languages, ...(Array.isArray(feed.languages) ? feed.languages : [])])].filter(
    (tag): tag is string =>
      typeof tag === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && tag !== feedLanguage,
  );
  const nameOf = namesIn(feed, feedLanguage);
  const write = (value: unknown, column: Column) => cellOf(value, column, language, feedLanguage, nameOf);
  const entriesOf = (collection: CollectionName) => {
    const list = feed[collection];
    return Array.isArray(list) && list.every(isObject) ? (list as JsonObject[]) : [];
  };
  const form = formOf(feed, translations, language, write);
  const used = sheets.filter(({ collection, rare }) => all || !rare || entriesOf(collection).length);
  const isUsed = (target: string) => target === 'alliance' || used.some(({ collection }) => collection === target);
  const tables = used.map((definition): PlainSheet => {
    // A column that names rows of a sheet is there only with that sheet.
    const own = definition.columns.filter((column) => !('to' in column) || column.to.some(isUsed));
    const columns = withShowColumn(layoutOf(own, translations, language), language);
    const rows = entriesOf(definition.collection).map((entry) =>
      columns.map((placed) => placedCell(entry, placed, write)),
    );
    return { name: definition.name[language], definition, columns, rows: [headingsOf(columns), ...rows] };
  });
  return [form, ...tables, restSheetOf(feed, [form, ...tables], language)];
}

export const headingsOf = (columns: readonly PlacedColumn[]): PlainCell[] =>
  columns.map(({ heading, column, language }) => ({ value: column?.required && !language ? `${heading} *` : heading }));

function placedCell(
  entry: JsonObject,
  { column, language }: PlacedColumn,
  write: (value: unknown, column: Column) => PlainCell,
): PlainCell {
  if (!column) return nothing;
  if (column.kind === 'label') return textCell(entry.id);
  const value = valueAt(entry, column.path);
  return language ? textCell(isObject(value) ? value[language] : undefined) : write(value, column);
}

function formOf(
  feed: JsonObject,
  translations: readonly string[],
  language: SheetLanguage,
  write: (value: unknown, column: Column) => PlainCell,
): PlainSheet {
  const titles = {
    de: ['Angabe', 'Inhalt', 'Beispiel', 'Erklärung'],
    en: ['field', 'content', 'example', 'explanation'],
  };
  const [field, content, example, note] = titles[language].map((value) => ({ value }));
  const head = layoutOf([{ ...allianceSheet.columns[0]!, heading: contentColumn }], translations, language);
  const rows = allianceSheet.columns.map((column) => [
    ...headingsOf([{ heading: column.heading[language], column }]),
    placedCell(feed, { heading: '', column }, write),
    ...translations.map((tag) =>
      column.kind === 'localized' ? placedCell(feed, { heading: '', column, language: tag }, write) : nothing,
    ),
    { value: column.example ?? null },
    { value: column.note?.[language] ?? null },
  ]);
  const headings = [field!, content!, ...head.slice(1).map(({ heading }) => ({ value: heading })), example!, note!];
  return { name: allianceSheet.name[language], columns: [], rows: [headings, ...rows] };
}

/** The name by which a reference is written: only if it leads back to the same entry. */
function namesIn(feed: JsonObject, feedLanguage: string): NameOf {
  const names = new Names();
  const main = new Map<string, string>();
  for (const { collection } of sheets) {
    const list = feed[collection];
    for (const entry of Array.isArray(list) ? list : []) {
      if (!isObject(entry) || typeof entry.id !== 'string') continue;
      const all = collection === 'media' || collection === 'contacts' ? [entry.id] : namesOf(collection, entry);
      names.list(collection).add(entry.id, all);
      const value = valueAt(entry, namePaths[collection][0]);
      const name = isObject(value) ? value[feedLanguage] : value;
      if (typeof name === 'string') main.set(`${collection}/${entry.id}`, name);
    }
  }
  const alliance = isObject(feed.alliance) ? feed.alliance : {};
  if (typeof alliance.id === 'string') {
    const all = allianceNames(alliance);
    names.list('alliance').add(alliance.id, all);
    const name = isObject(alliance.name) ? alliance.name[feedLanguage] : alliance.name;
    if (typeof name === 'string') main.set(`alliance/${alliance.id}`, name);
  }
  return (id, column) => {
    if (!('to' in column) || typeof id !== 'string') return undefined;
    const name = column.to.map((collection) => main.get(`${collection}/${id}`)).find(Boolean);
    const [found, other] = name === undefined || name.includes(';') ? [] : names.resolve(name, column.to);
    return found === id && !other ? name : undefined;
  };
}

/** Finds the values that the sheets do not hold, by reading the sheets again. */
function restSheetOf(feed: JsonObject, written: readonly PlainSheet[], language: SheetLanguage): PlainSheet {
  const { document = {} } = importTables(written.map(tableOf));
  const entries: RestEntry[] = [];
  const headers = [document, feed].map((source) => ({ ...source }));
  for (const { collection } of sheets) {
    const [row, entry] = [document[collection], feed[collection]];
    if (!Array.isArray(row) || !Array.isArray(entry) || row.length !== entry.length) continue;
    for (const header of headers) delete header[collection];
    const keys = row.map((read) => keyOf(collection, read as JsonObject));
    row.forEach((read, index) => {
      const patches = patchesBetween(read, entry[index]);
      const key = keys[index]!;
      // Of several entries with one id, each has its turn.
      const isShared = keys.indexOf(key) !== keys.lastIndexOf(key);
      if (patches.length || isShared) entries.push({ collection, key, patches });
    });
  }
  const patches = patchesBetween(headers[0], headers[1]);
  if (patches.length) entries.unshift({ collection: '', key: '', patches });
  const headings = restHeadings.map((value) => ({ value }));
  return { name: restSheet[language], hidden: true, columns: [], rows: [headings, ...restRows(entries)] };
}

const keyOf = (collection: CollectionName, entry: JsonObject) =>
  typeof entry.id === 'string' ? entry.id : (namesOf(collection, entry)[0] ?? '');

/** A sheet as it is read from a file. */
export function tableOf({ name, rows }: PlainSheet): RawTable {
  const cellsOf = ({ value, format }: PlainCell): RawCell => ({
    value,
    text: textOf(value, format),
    ...(format && { format }),
  });
  return { sheet: name, hidden: false, rows: rows.map((row) => row.map(cellsOf)), date1904: false };
}
