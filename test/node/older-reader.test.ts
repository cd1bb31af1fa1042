/** A script of format 1.0, as partners have it on their pages, reads a feed of 1.1 as it read one of 1.0. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { read } from '../../src/feed/read.ts';
import { formatVersion } from '../../src/authoring/format-version.ts';
import { allCollections } from '../../src/feed/validation/generated.ts';
import { validFeed, type Json } from '../support/arbitrary-feed.ts';

type Feed = Record<string, Json> & Partial<Record<'projects' | 'partners', Record<string, Json>[]>>;

const older = (await import('../support/generated/reader-1.0.js' as string)) as { read: typeof read };

/** The feed without what 1.1 added. */
function asOf10({ areas: _areas, geometry: _geometry, ...feed }: Feed): Feed {
  const projects = feed.projects?.map((project) => ({
    ...project,
    ...(Array.isArray(project.location) && {
      location: project.location.map((place) => ({ ...(place as Record<string, Json>), area: undefined })),
    }),
  }));
  const partners = feed.partners?.map(({ location: _location, ...partner }) => partner);
  // As a feed arrives: without properties that have no value.
  return JSON.parse(JSON.stringify({ ...feed, projects, partners }));
}

const today = '2026-11-28';

/** What widgets get from a feed in the older script: header and lists, but for what 1.1 added. */
function reading(feed: Feed) {
  const found = older.read(feed, today);
  const known = allCollections.filter(({ name }) => name !== 'areas');
  const lists = known.map((collection) => [collection.name, found.entries(collection)]);
  const content = asOf10({ ...found.header, ...Object.fromEntries(lists) });
  return { content, issues: JSON.parse(JSON.stringify(found.issues)) };
}

describe('A script of format 1.0', () => {
  it('shows a feed of this version, and finds no fault in what it does not know', () => {
    const header = {
      version: formatVersion,
      language: 'de',
      modified: '2026-11-28T09:00:00+01:00',
      publisher: 'verein',
    };
    const feed = {
      ...header,
      license: { name: 'CC BY 4.0' },
      alliance: { id: 'verein', name: 'Verein' },
      geometry: { width: 100, height: 50, license: { name: 'frei erfunden' }, source: 'karte' },
      sources: [{ id: 'karte', title: 'Karte' }],
      areas: [{ id: 'nord', name: 'Nord', ags: '00000', shape: 'M0 0H100V50Z', label: { x: 50, y: 25, radius: 25 } }],
      partners: [{ id: 'stadt', name: 'Stadt', type: 'municipality', location: [{ area: 'nord' }] }],
      projects: [{ id: 'lotsen', name: 'Lotsen', location: [{ name: 'Nord', area: 'nord' }], source: 'karte' }],
    };
    assert.deepEqual(read(feed, today).issues, []);
    const { issues, content } = reading(feed as unknown as Feed);
    assert.deepEqual(issues, []);
    assert.deepEqual(
      [content.partners, content.projects].flat().map((entry) => entry!.name),
      ['Stadt', 'Lotsen'],
    );
  });

  it('reads any feed of this version as one without what was added', () => {
    const feeds = validFeed({ complete: true }) as fc.Arbitrary<Feed>;
    fc.assert(
      fc.property(feeds, (feed) => {
        assert.deepEqual(reading(feed), reading(asOf10(feed)));
      }),
      { numRuns: 100 },
    );
  });
});
