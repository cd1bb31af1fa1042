/** The feed as this page reads it: names of entries for its choices. */
import { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { figures, funding, goals, partners, projects } from '../../src/feed/validation/generated.ts';
import type { Collection } from '../../src/feed/validation/validation.ts';

/** The lists that hold the entries which options name. */
const lists = { figures, funding, goals, partners, projects };
export type NamedList = keyof typeof lists;

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
  /** For the choices. It checks a list once an option names entries of it. */
  readonly content: AllianceFeed;
}

/**
 * Reads a feed for the choices of the page.
 * @throws {FeedError} if the document is no feed, or one of a newer format.
 */
export function readFeed(document: unknown): Pick<LoadedFeed, 'document' | 'content'> {
  const content = new AllianceFeed(document);
  return { document: content.document, content };
}

/** An entry that a snippet can name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Returns a text of the feed in a language, or else in any. */
export function say({ header }: AllianceFeed, lang: string, text: unknown): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const all = text as Record<string, string>;
  return all[lang] ?? all[header.language ?? ''] ?? Object.values(all)[0] ?? '';
}

/** The entries of a list that have an id. */
export function namedEntries(feed: AllianceFeed, lang: string, list: NamedList): Named[] {
  const entries: readonly object[] = feed.entries(lists[list] as Collection<NamedList>);
  return (entries as readonly Record<string, unknown>[]).flatMap((entry) => {
    const { id } = entry;
    if (typeof id !== 'string') return [];
    const name = ['name', 'title', 'label', 'programme'].map((key) => say(feed, lang, entry[key])).find(Boolean);
    return [{ id, name: name ?? id }];
  });
}
