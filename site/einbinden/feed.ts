/** The feed as this page reads it: names of entries for its choices. */
import { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { allCollections } from '../../src/feed/validation/generated.ts';

/** What is right in a feed, as the widgets read it. */
export type Feed = Readonly<Record<string, unknown>> & {
  alliance?: { name?: unknown };
  canonicalUrl?: string;
  language?: string;
};

export interface LoadedFeed {
  readonly kind: 'published' | 'address' | 'file';
  /** The file, or the server. */
  readonly name: string;
  /** The start of relative addresses, and what the snippets name. */
  readonly address: string;
  /** Whether its pictures are elsewhere than this page. */
  readonly isForeign: boolean;
  /** For the widgets. */
  readonly document: object;
  readonly names: Feed;
}

/**
 * Reads a feed for the choices of the page.
 * @throws {FeedError} if the document is no feed, or one of a newer format.
 */
export function readFeed(document: unknown): Pick<LoadedFeed, 'document' | 'names'> {
  const feed = new AllianceFeed(document);
  const lists = allCollections.map((collection) => [collection.name, feed.entries(collection)]);
  return { document: feed.document, names: { ...feed.header, ...Object.fromEntries(lists) } };
}

/** An entry that a snippet can name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Returns a text of the feed in a language, or else in any. */
export function say(feed: Feed, lang: string, text: unknown): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const all = text as Record<string, string>;
  return all[lang] ?? all[feed.language ?? ''] ?? Object.values(all)[0] ?? '';
}

/** The entries of a list that have an id. */
export function namedEntries(feed: Feed, lang: string, collection: string): Named[] {
  const list = feed[collection];
  if (!Array.isArray(list)) return [];
  return (list as Record<string, unknown>[]).flatMap((entry) => {
    const { id } = entry;
    if (typeof id !== 'string') return [];
    const name = ['name', 'title', 'label', 'programme'].map((key) => say(feed, lang, entry[key])).find(Boolean);
    return [{ id, name: name ?? id }];
  });
}
