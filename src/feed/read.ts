/**
 * Makes the best of a feed: every entry is judged by itself, broken ones are left out and reported,
 * the rest is shown. Only a document that is no alliance feed, or one of a newer major version, is refused.
 */
import { consistency, type Lookup } from './consistency.ts';
import { FeedError } from './errors.ts';
import { shapes } from './generated/shapes.ts';
import type { Issue } from './issues.ts';
import type { CollectionName, Entry, Feed } from './schema.ts';
import type { Shape } from './shape.ts';
import { checkOf, isObject, Validation, type Check } from './validate.ts';

/** A feed after salvage: any property of the header may be missing, every list is there. */
export type ReadFeed = Partial<Omit<Feed, CollectionName>> & { language: string } & {
  [C in CollectionName]: Entry<C>[];
};

export interface ReadResult {
  readonly feed: ReadFeed;
  readonly issues: readonly Issue[];
  /** Finds an entry by its id; undefined where the id leads nowhere or to an entry that was left out. */
  readonly find: Lookup['find'];
}

/** The major version of the feed format that this script reads. */
const major = 1;

/** The language of a feed that does not say it. */
const defaultLanguage = 'de';

type EntryRule = (entry: never, context: Validation, lookup: Lookup) => void;

/** The properties of the document, with the shape of their value; entries are told from plain values by their id. */
const properties = Object.entries(shapes.Feed as Record<string, string>).map(([key, rule]) => {
  const name = key.replace('!', '') as keyof Feed;
  const item = shapes[rule.replace('*', '')] as Shape;
  const isCollection = rule.endsWith('*') && ('!id' in item || 'id' in item);
  return { name, rule, required: key !== name, isCollection };
});

/** Which entry has an id; in a document with duplicates, the first. */
function indexOf(document: Record<string, unknown>) {
  const index = new Map<string, { collection: string; entry: unknown }>();
  for (const { name, isCollection } of properties) {
    const entries = isCollection ? document[name] : name === 'alliance' && [document[name]];
    if (!Array.isArray(entries)) continue;
    for (const entry of entries)
      if (isObject(entry) && typeof entry.id === 'string' && !index.has(entry.id))
        index.set(entry.id, { collection: name, entry });
  }
  return index;
}

/**
 * Reads a feed.
 * @param document Anything that `JSON.parse` may return.
 * @param today The calendar date (UTC) before which a person must not have expired.
 * @throws {FeedError} `feed-invalid` or `feed-version`
 */
export function read(document: unknown, today = new Date().toISOString().slice(0, 10)): ReadResult {
  const version = isObject(document) && document.version;
  if (!isObject(document) || typeof version !== 'string' || !/^\d+\./.test(version))
    throw new FeedError('feed-invalid', 'version');

  const index = indexOf(document);
  const kept = new Set<unknown>();
  const context = new Validation((id, collections) => collections.includes(index.get(id)?.collection ?? ''));
  const find = ((collection, id = '') => {
    const found = index.get(id);
    return found?.collection === collection && kept.has(found.entry) ? found.entry : undefined;
  }) as Lookup['find'];

  /** Reports the faults of an entry: of its structure, or else what the schema cannot say. */
  const checkEntry = (collection: CollectionName, structure: Check) => (entry: unknown) => {
    if (!context.isValid(() => structure(entry, context))) return;
    const { id = '' } = entry as { id?: string };
    if (id && index.get(id)?.entry !== entry) context.report('duplicate-id', id, 'id');
    (consistency[collection] as EntryRule | undefined)?.(entry as never, context, { find, today });
  };

  const readCollection = (name: CollectionName, rule: string, entries: unknown) => {
    if (!Array.isArray(entries)) return (context.report('type', 'list'), []);
    const check = checkEntry(name, checkOf(rule.slice(0, -1)));
    return entries.filter((entry, position) => context.at(position, entry, check) && kept.add(entry));
  };

  const feed: Record<string, unknown> = { language: defaultLanguage };
  for (const { name, rule, required, isCollection } of properties) {
    const value = document[name];
    if (isCollection) feed[name] = [];
    if (value === undefined) required && context.report('missing', '', name);
    else if (isCollection)
      context.at(name, value, () => (feed[name] = readCollection(name as CollectionName, rule, value)));
    else if (context.at(name, value, checkOf(rule))) feed[name] = value;
  }
  const result = { feed: feed as unknown as ReadFeed, issues: context.issues, find };
  if (parseInt(version) > major) throw new FeedError('feed-version', version, result.feed.canonicalUrl);
  return result;
}
