/** Small and large feeds, cut and grown from the fictional one, which has everything. */
import type { Feed } from '../../src/feed/schema/feed.ts';
import { MUSTER } from '../states.ts';

/** The list that a widget shows entries of; the alliance of the badge is none. */
export const LISTS = {
  'alliance-badge': undefined,
  'alliance-contacts': 'contacts',
  'alliance-documents-list': 'documents',
  'alliance-events-list': 'events',
  'alliance-funding-counter': 'funding',
  'alliance-funding-statement': 'funding',
  'alliance-goals-list': 'goals',
  'alliance-key-figures': 'figures',
  'alliance-news-list': 'news',
  'alliance-partner-grid': 'partners',
  'alliance-project-cards': 'projects',
  'alliance-project-detail': 'projects',
  'alliance-timeline': 'milestones',
} as const satisfies Record<Extract<keyof HTMLElementTagNameMap, `alliance-${string}`>, keyof Feed | undefined>;

export type Tag = keyof typeof LISTS;
type Entry = { id: string };

/** How many are very many. */
export const MANY = 200;

/** The feed as an object, whose pictures are no longer beside it. */
async function feedWithMedia(src: (file: string) => string): Promise<Feed> {
  const feed = (await (await fetch(MUSTER)).json()) as Feed;
  const media = feed.media?.map((entry) => (entry.src ? { ...entry, src: src(entry.src) } : entry));
  return { ...feed, media };
}

/** The entries of the widget's list become others; the rest of the feed stays, so that references lead somewhere. */
const withEntries = (change: (entries: Entry[]) => Entry[]) => async (tag: Tag) => {
  const feed = await feedWithMedia((file) => `data/${file}`);
  const list = LISTS[tag];
  return list ? { ...feed, [list]: change((feed[list] ?? []) as Entry[]) } : feed;
};

export const oneEntry = withEntries((entries) => entries.slice(0, 1));

export const manyEntries = withEntries((entries) =>
  Array.from({ length: MANY }, (_, index) => {
    const entry = entries[index % entries.length]!;
    const round = Math.floor(index / entries.length);
    return round ? { ...entry, id: `${entry.id}-${round}` } : entry;
  }),
);

/** Every picture has an address where there is none. */
export const missingImages = () => feedWithMedia((file) => `missing/${file}`);
