/** Merges one list of several feeds: entry by entry, found by their ids. */
import type { CollectionName } from '../../feed/schema/feed.ts';
import { aboutEntry, byKey, entriesOf } from '../diff/keyed-entries.ts';
import type { JsonObject } from '../workbook/paths.ts';
import { equal } from '../workbook/rest.ts';
import { mergeObjects, statementOf, type MergeContext, type MergeRemark, type Statement } from './merge-values.ts';

/** A remark about an entry; without a collection, about what the feed says of itself. */
export interface EntryRemark extends MergeRemark {
  readonly collection?: CollectionName;
  readonly id?: string;
  readonly name?: string;
  /** The entry of each feed, by the number of the feed. */
  readonly entries?: ReadonlyMap<number, JsonObject>;
}

type Entries = ReadonlyMap<string, JsonObject>;

/** @param report Takes the remarks, with the entry that each is about. */
export function mergeEntries(
  collection: CollectionName,
  base: JsonObject | undefined,
  feeds: readonly JsonObject[],
  context: Omit<MergeContext, 'report'>,
  report: (remark: EntryRemark) => void,
): JsonObject[] {
  const entries = (feed: JsonObject): Entries => byKey(collection, entriesOf(feed, collection)!);
  const known: Entries = base ? entries(base) : new Map();
  // A feed without the list says nothing about it.
  const lists = feeds.flatMap((feed, file) =>
    Object.hasOwn(feed, collection) ? [{ file, found: entries(feed) }] : [],
  );
  const keys = mergedOrder(
    [...known.keys()],
    lists.map(({ found }) => [...found.keys()]),
  );
  return keys.flatMap((key) => {
    const old = known.get(key);
    const saying = lists.filter(({ found }) => found.has(key));
    const statements = saying.map(({ file, found }) => statementOf(file, found.get(key)));
    const named = old ?? saying[0]!.found.get(key)!;
    const about = {
      ...aboutEntry(collection, named),
      entries: new Map(saying.map(({ file, found }) => [file, found.get(key)!])),
    };
    const gone = old ? lists.flatMap(({ file, found }) => (found.has(key) ? [] : [statementOf(file, undefined)])) : [];
    if (old && gone.length) {
      const remark = (kind: MergeRemark['kind'], of: typeof gone) =>
        report({ kind, path: '', base: old, statements: of, ...about });
      const changed = statements.filter(({ value }) => !equal(value, old));
      if (!context.removals) gone.forEach((statement) => remark('kept', [statement]));
      else if (!changed.length) return [];
      else {
        remark('conflict', [...changed, ...gone]);
        const isPreferred = ({ file }: Statement) => file === context.prefer;
        if (gone.some(isPreferred)) return [];
        if (!changed.some(isPreferred)) return [old];
      }
    }
    return [mergeObjects(old, statements, '', { ...context, report: (remark) => report({ ...remark, ...about }) })];
  });
}

/** Comes before the first key of a list. */
const start = '';

/** Keeps the order of the base, or of the first list that changes it. A new entry follows its predecessor in its own list. */
function mergedOrder(base: readonly string[], lists: readonly (readonly string[])[]): string[] {
  const sorted = lists.find((list) => {
    const [own, known] = [new Set(list), new Set(base)];
    return !equal(
      list.filter((key) => known.has(key)),
      base.filter((key) => own.has(key)),
    );
  });
  const first = sorted ?? base;
  const placed = new Set(first);
  const followers = new Map<string, string[]>();
  for (const list of [base, ...lists]) {
    list.forEach((key, place) => {
      if (placed.has(key)) return;
      placed.add(key);
      const before = list[place - 1] ?? start;
      followers.set(before, [...(followers.get(before) ?? []), key]);
    });
  }
  const order: string[] = [];
  const pending = [start, ...first].reverse();
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (key !== start) order.push(key);
    pending.push(...(followers.get(key) ?? []).reverse());
  }
  return order;
}
