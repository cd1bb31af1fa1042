/** Finds what changed from one feed to the next: which entries, and which of their values. Neither feed needs to be valid. */
import type { CollectionName } from '../../feed/schema/feed.ts';
import { allianceSheet, sheets } from '../columns/sheets.ts';
import { namesOf } from '../workbook/names.ts';
import { isObject, type Json, type JsonObject } from '../workbook/paths.ts';
import { equal } from '../workbook/rest.ts';
import { compareValues, type ValueChange } from './compare-values.ts';

export interface FeedChange extends Partial<ValueChange> {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Missing for what the feed says of itself and of the alliance. */
  readonly collection?: CollectionName;
  readonly id?: string;
  /** How the entry was called before the change. */
  readonly name?: string;
}

/** The language of a feed's plain texts. */
const languageOf = ({ language }: JsonObject) => (typeof language === 'string' ? language : 'de');

export function compareFeeds(before: JsonObject, after: JsonObject): FeedChange[] {
  const languages = [languageOf(before), languageOf(after)] as const;
  const lists = sheets.filter(({ collection }) => entriesOf(before, collection) && entriesOf(after, collection));
  // The time of the change is no change of the content.
  const apart = new Set<string>(['modified', ...lists.map(({ collection }) => collection)]);
  const [header, newHeader] = [without(before, apart), without(after, apart)];
  return [
    ...compareValues(header, newHeader, allianceSheet.columns, languages).map(asChange),
    ...lists.flatMap(({ collection, columns }) => {
      const [old, now] = [before, after].map((feed) => byKey(collection, entriesOf(feed, collection)!));
      const common = [...old!.keys()].filter((key) => now!.has(key));
      const about = (entry: JsonObject) => ({
        collection,
        ...(typeof entry.id === 'string' && { id: entry.id }),
        name: namesOf(collection, entry)[0] ?? String(entry.id ?? ''),
      });
      const isReordered = !equal(
        common,
        [...now!.keys()].filter((key) => old!.has(key)),
      );
      return [
        ...(isReordered ? [{ kind: 'reordered' as const, collection }] : []),
        ...common.flatMap((key) =>
          compareValues(old!.get(key)!, now!.get(key)!, columns, languages).map((change) => ({
            ...about(old!.get(key)!),
            ...asChange(change),
          })),
        ),
        ...[...now!].flatMap(([key, entry]) =>
          old!.has(key) ? [] : [{ kind: 'added' as const, ...about(entry), after: entry }],
        ),
        ...[...old!].flatMap(([key, entry]) =>
          now!.has(key) ? [] : [{ kind: 'removed' as const, ...about(entry), before: entry }],
        ),
      ];
    }),
  ];
}

/** What an entry says: as the changes that make it from an empty one. */
export function valuesOf(entry: JsonObject, collection: CollectionName, feed: JsonObject): FeedChange[] {
  const { columns } = sheets.find((sheet) => sheet.collection === collection)!;
  const languages = [languageOf(feed), languageOf(feed)] as const;
  const { id: _, ...values } = entry;
  return compareValues({}, values, columns, languages).map((change) => ({ ...asChange(change), collection }));
}

const asChange = (change: ValueChange): FeedChange => ({ kind: 'changed', ...change });

/** The entries of a list; undefined if it is no list of entries, and is compared as any other value. */
function entriesOf(feed: JsonObject, collection: CollectionName): readonly JsonObject[] | undefined {
  const list = Object.hasOwn(feed, collection) ? feed[collection] : [];
  return Array.isArray(list) && list.every(isObject) ? (list as JsonObject[]) : undefined;
}

/** By the id, or the name of what has none. Of several with one key, each meets its like by their order. */
function byKey(collection: CollectionName, entries: readonly JsonObject[]): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = typeof entry.id === 'string' ? `#${entry.id}` : (namesOf(collection, entry)[0] ?? '');
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    found.set(`${key} ${count}`, entry);
  }
  return found;
}

const without = (feed: JsonObject, names: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(feed).filter(([name]) => !names.has(name))) as { [name: string]: Json };
