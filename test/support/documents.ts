/** Small feeds to test with. */
import type { Feed } from '../../src/feed/schema/feed.ts';

/** The day on which the tests read. */
export const today = '2026-11-24';

/** Makes a feed with the required fields and a test's additions, right or wrong. */
export const feedWith = (properties: object = {}) => ({
  version: '1.0.0',
  language: 'de',
  modified: '2026-01-15T09:00:00+01:00',
  publisher: 'musterallianz',
  license: { name: 'Beispieldaten, frei erfunden' },
  alliance: { id: 'musterallianz', name: 'Musterallianz Beispielstadt' },
  ...properties,
});

/** One of the feeds in data/. */
export const example = async (name: string): Promise<Feed> => (await fetch(`/data/${name}.json`)).json();
