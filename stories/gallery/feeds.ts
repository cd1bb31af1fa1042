/** Small and large feeds, cut and grown from the fictional one, which has everything. */
import type { AllianceElement } from '../../src/element/alliance-element.ts';
import { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { CollectionName, Feed } from '../../src/feed/schema/feed.ts';
import { MUSTER } from '../states.ts';

type Entry = { id: string };

/** An item of a widget: an entry, or an object that holds it. */
type Item = Partial<Entry> & { entry?: Entry };

/** Chooses entries, as the base of the widgets calls it. Pages cannot call it. */
type Selecting = { select(feed: AllianceFeed, options: unknown): readonly Item[] };

/** How many entries are very many. */
export const MANY = 200;

/** Reads the feed. As an object it has no address, so its pictures need full ones. */
async function feedWithMedia(src: (file: string) => string): Promise<Feed> {
  const feed = (await (await fetch(MUSTER)).json()) as Feed;
  const media = feed.media?.map((entry) => (entry.src ? { ...entry, src: src(entry.src) } : entry));
  return { ...feed, media };
}

/** Finds the list of the feed that a widget shows entries of. The badge shows the alliance, which stands in no list. */
function listOf(widget: AllianceElement, feed: Feed): CollectionName | undefined {
  const [item] = (widget as unknown as Selecting).select(new AllianceFeed(feed), widget);
  const shown = item?.entry ?? item;
  if (!shown?.id) return undefined;
  const lists = Object.entries(feed).filter(([, value]) => Array.isArray(value)) as [CollectionName, Entry[]][];
  return lists.find(([, entries]) => entries.some(({ id }) => id === shown.id))?.[0];
}

/** Removes the references to entries that are gone: a dead one is reported in the console. */
const withoutReferences = (feed: Feed, gone: Set<unknown>): Feed =>
  JSON.parse(JSON.stringify(feed), (_, value) =>
    Array.isArray(value) ? value.filter((item) => item !== undefined) : gone.has(value) ? undefined : value,
  );

/** Replaces the entries of the widget's list. The rest of the feed stays, so that references find their entries. */
const withEntries = (change: (entries: Entry[]) => Entry[]) => async (widget: AllianceElement) => {
  const feed = await feedWithMedia((file) => `data/${file}`);
  const list = listOf(widget, feed);
  if (!list) return feed;
  const before = (feed[list] ?? []) as Entry[];
  const after = change(before);
  const gone = new Set(before.filter((entry) => !after.includes(entry)).map(({ id }) => id));
  return withoutReferences({ ...feed, [list]: after }, gone);
};

export const oneEntry = withEntries((entries) => entries.slice(0, 1));

export const manyEntries = withEntries((entries) =>
  Array.from({ length: MANY }, (_, index) => {
    const entry = entries[index % entries.length]!;
    const round = Math.floor(index / entries.length);
    return round ? { ...entry, id: `${entry.id}-${round}` } : entry;
  }),
);

/** Every picture has an address that has none: without a file, the browser would write an error to the console. */
export const missingImages = () => feedWithMedia(() => 'data/empty.json');
