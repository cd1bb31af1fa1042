import { AllianceFeed } from './alliance-feed.ts';
import { allCollections } from './validation/generated.ts';

/**
 * Reads a whole feed at once, where all its faults are wanted; widgets read only the lists they show.
 * @param document Anything that `JSON.parse` may return.
 * @param today The calendar date, `2026-11-24`; people's entries that expired before it are left out.
 * @throws {FeedError} `feed-invalid` or `feed-version`
 */
export function read(document: unknown, today?: string): AllianceFeed {
  const feed = new AllianceFeed(document, today);
  for (const collection of allCollections) feed.entries(collection);
  return feed;
}
