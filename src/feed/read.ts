import { AllianceFeed } from './alliance-feed.ts';
import { allCollections } from './validation/generated.ts';

/**
 * Reads all lists of a feed, to find all its faults. Widgets read only the lists that they show.
 * @param document Any value that `JSON.parse` can return.
 * @param today The calendar date, `2026-11-24`. People whose entries expired before this date are left out.
 * @throws {FeedError} `feed-invalid` or `feed-version`
 */
export function read(document: unknown, today?: string): AllianceFeed {
  const feed = new AllianceFeed(document, today);
  for (const collection of allCollections) feed.entries(collection);
  return feed;
}
