/** The feed as this page reads it: names of entries for its choices. */

export type Feed = Record<string, unknown> & {
  alliance?: { name?: unknown };
  canonicalUrl?: string;
  language?: string;
};

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
