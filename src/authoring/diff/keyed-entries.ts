/** Finds the entries of a feed again in another one. */
import type { CollectionName } from '../../feed/schema/feed.ts';
import { namesOf } from '../workbook/names.ts';
import { isObject, type JsonObject } from '../workbook/paths.ts';

/** The entries of a list; undefined if it is no list of entries, and is compared as any other value. */
export function entriesOf(feed: JsonObject, collection: CollectionName): readonly JsonObject[] | undefined {
  const list = Object.hasOwn(feed, collection) ? feed[collection] : [];
  return Array.isArray(list) && list.every(isObject) ? (list as JsonObject[]) : undefined;
}

/** Keys entries by their id, or by their name if they have none. Entries that share a key are matched by their order. */
export function byKey(collection: CollectionName, entries: readonly JsonObject[]): Map<string, JsonObject> {
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

/** The id and the name of an entry. */
export const aboutEntry = (collection: CollectionName, entry: JsonObject) => ({
  collection,
  ...(typeof entry.id === 'string' && { id: entry.id }),
  name: namesOf(collection, entry)[0] ?? String(entry.id ?? ''),
});

/** The language of a feed's plain texts. */
export const languageOf = ({ language }: JsonObject) => (typeof language === 'string' ? language : 'de');
