/** Finds what changed from one feed to the next: which entries, and which of their values. Neither feed needs to be valid. */
import type { CollectionName } from '../../feed/schema/feed.ts';
import { allianceSheet, sheets } from '../columns/sheets.ts';
import { Memory } from '../memory.ts';
import type { Json, JsonObject } from '../workbook/paths.ts';
import { equal } from '../workbook/rest.ts';
import { compareValues, type ValueChange } from './compare-values.ts';
import { aboutEntry, byKey, entriesOf, languageOf } from './keyed-entries.ts';

export interface FeedChange extends Partial<ValueChange> {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Missing for what the feed says of itself and of the alliance. */
  readonly collection?: CollectionName;
  readonly id?: string;
  /** How the entry was called before the change. */
  readonly name?: string;
}

/** What changed in an entry, compared with an earlier one. */
interface Compared {
  readonly entry: JsonObject;
  readonly changes: readonly ValueChange[];
}

/** @param memory What is known of the last comparison with nearly the same feed. */
export function compareFeeds(before: JsonObject, after: JsonObject, memory = new Memory()): FeedChange[] {
  const languages = [languageOf(before), languageOf(after)] as const;
  const lists = sheets.filter(({ collection }) => entriesOf(before, collection) && entriesOf(after, collection));
  // The time of the change is no change of the content.
  const apart = new Set<string>(['modified', ...lists.map(({ collection }) => collection)]);
  const [header, newHeader] = [without(before, apart), without(after, apart)];
  return [
    ...compareValues(header, newHeader, allianceSheet.columns, languages).map(asChange),
    ...lists.flatMap(({ collection, columns }) => {
      const [list, newList] = [entriesOf(before, collection)!, entriesOf(after, collection)!];
      const old = memory.of(`keys of ${collection}`, [list], () => byKey(collection, list));
      const now = byKey(collection, newList);
      const known = memory.of(`changes of ${collection}`, languages, () => new WeakMap<JsonObject, Compared>());
      const compare = (entry: JsonObject, newEntry: JsonObject) => {
        let compared = known.get(newEntry);
        if (compared?.entry !== entry)
          known.set(newEntry, (compared = { entry, changes: compareValues(entry, newEntry, columns, languages) }));
        return compared.changes;
      };
      const common = [...old.keys()].filter((key) => now.has(key));
      const about = (entry: JsonObject) => aboutEntry(collection, entry);
      const isReordered = !equal(
        common,
        [...now.keys()].filter((key) => old.has(key)),
      );
      return [
        ...(isReordered ? [{ kind: 'reordered' as const, collection }] : []),
        ...common.flatMap((key) =>
          compare(old.get(key)!, now.get(key)!).map((change) => ({
            ...about(old.get(key)!),
            ...asChange(change),
          })),
        ),
        ...[...now].flatMap(([key, entry]) =>
          old.has(key) ? [] : [{ kind: 'added' as const, ...about(entry), after: entry }],
        ),
        ...[...old].flatMap(([key, entry]) =>
          now.has(key) ? [] : [{ kind: 'removed' as const, ...about(entry), before: entry }],
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

const without = (feed: JsonObject, names: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(feed).filter(([name]) => !names.has(name))) as { [name: string]: Json };
