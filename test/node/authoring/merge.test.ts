/** The feeds of several offices as one, for a person who has to approve it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeFeeds, type Merged, type MergeOptions } from '../../../src/authoring/merge/merge-feeds.ts';
import { describe as sentenceFor } from '../../../src/authoring/findings.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { FEEDS, importBytes, readFeed, workbookOf } from '../../support/workbook-files.ts';

const base = {
  version: '1.0.0',
  language: 'de',
  modified: '2026-01-01T00:00:00Z',
  alliance: { id: 'a', name: 'Musterallianz', slogan: 'Gemeinsam' },
  partners: [
    { id: 'p1', name: 'Region Muster', type: 'regional-authority' },
    { id: 'p2', name: 'Stadt Muster', type: 'municipality', address: { addressLocality: 'Muster' } },
  ],
  goals: [
    { id: 'g1', title: 'Weiterbildung' },
    { id: 'g2', title: 'Willkommen' },
    { id: 'g3', title: 'Wohnen' },
  ],
  projects: [
    { id: 'x', name: 'Adelante', status: 'active', goals: ['g1', 'g2'], lead: 'p1', endDate: '2025-06' },
    { id: 'y', name: 'Lotsen', status: 'planned' },
  ],
} as unknown as JsonObject;

type Change = (feed: JsonObject) => void;
const entry = (feed: JsonObject, collection: string, place = 0) => (feed[collection] as JsonObject[])[place]!;
const list = (feed: JsonObject, collection: string) => feed[collection] as JsonObject[];
const changed = (change: Change): JsonObject => {
  const feed = structuredClone(base);
  change(feed);
  return feed;
};

/** Merges a feed for each change: a.json, b.json and so on. */
const merged = (changes: readonly Change[], options: MergeOptions = { base }): Merged =>
  mergeFeeds(
    changes.map((change, index) => ({ name: `${'abc'[index]!}.json`, document: changed(change) })),
    options,
  );
const sentences = ({ changes }: Merged) => changes.map(({ sentence }) => sentence.replaceAll('\u00a0', ' '));
const conflicts = ({ conflicts }: Merged) => conflicts.map(({ sentence }) => sentence);
const notes = ({ findings }: Merged, language: 'de' | 'en' = 'de') =>
  findings.map((finding) => sentenceFor(finding, language));

describe('Merging feeds with the one they started from', () => {
  it('takes what each file changed, also in the same entry, and says from which file it is', () => {
    const result = merged([
      (feed) => (entry(feed, 'projects').status = 'completed'),
      (feed) => {
        entry(feed, 'projects').endDate = '2026-06-30';
        list(feed, 'partners').push({ id: 'p3', name: 'Verein', type: 'association' });
      },
    ]);
    assert.deepEqual(sentences(result), [
      'Partner Verein: neu (b.json)',
      'Projekt Adelante: Status läuft → abgeschlossen (a.json)',
      'Projekt Adelante: Ende Juni 2025 → 30.06.2026 (b.json)',
    ]);
    assert.deepEqual(result.changes[0]!.details, ['Name „Verein“', 'Art Verein oder Verband']);
    assert.deepEqual([result.conflicts, result.findings], [[], []]);
    assert.deepEqual(entry(result.document, 'projects'), {
      ...entry(base, 'projects'),
      status: 'completed',
      endDate: '2026-06-30',
    });
  });

  it('leaves a contradiction to a person, with both values, or to the file that was preferred', () => {
    const changes: Change[] = [
      (feed) => (entry(feed, 'projects').status = 'completed'),
      (feed) => (entry(feed, 'projects').status = 'planned'),
      () => {},
    ];
    const sentence = 'Projekt Adelante: Status abgeschlossen (a.json) oder geplant (b.json)';
    assert.deepEqual(conflicts(merged(changes)), [sentence]);
    assert.deepEqual([merged(changes).document, merged(changes).changes], [base, []], 'while it is open');
    assert.deepEqual(conflicts(merged(changes, { base, language: 'en' })), [
      'Project Adelante: status completed (a.json) or planned (b.json)',
    ]);
    const preferred = merged(changes, { base, prefer: 'b.json' });
    assert.deepEqual(
      preferred.conflicts.map(({ chosen, base: before, values }) => ({ chosen, before, values })),
      [
        {
          chosen: 'b.json',
          before: 'active',
          values: [
            { file: 'a.json', value: 'completed' },
            { file: 'b.json', value: 'planned' },
          ],
        },
      ],
    );
    assert.equal(entry(preferred.document, 'projects').status, 'planned');
    // A file that says nothing of it decides nothing.
    assert.equal(merged(changes, { base, prefer: 'c.json' }).conflicts[0]!.chosen, undefined);
  });

  it('keeps what a file leaves out and says so; removes it if told to', () => {
    const changes: Change[] = [
      (feed) => {
        delete entry(feed, 'projects').endDate;
        list(feed, 'projects').pop();
        delete feed.partners;
      },
    ];
    const kept = merged(changes);
    assert.deepEqual(kept.document, base);
    assert.deepEqual(notes(kept), [
      'Projekt Adelante: „Ende“ fehlt in a.json und bleibt, wie es war. Soll es entfallen, bitte mit --removals wiederholen.',
      'Projekt Lotsen fehlt in a.json und bleibt. Soll der Eintrag entfallen, bitte mit --removals wiederholen.',
    ]);
    assert.match(
      notes(merged(changes, { base, language: 'en' }), 'en')[1]!,
      /^Project Lotsen is missing in a\.json and stays\./,
    );
    const removed = merged(changes, { base, removals: true });
    assert.deepEqual(sentences(removed), [
      'Projekt Adelante: Ende Juni 2025 → leer (a.json)',
      'Projekt Lotsen: entfällt (a.json)',
    ]);
    assert.equal(list(removed.document, 'partners').length, 2, 'a list that a file does not have');
  });

  it('asks if one file changes what another removes', () => {
    const changes: Change[] = [
      (feed) => list(feed, 'projects').pop(),
      (feed) => (entry(feed, 'projects', 1).status = 'active'),
    ];
    const result = merged(changes, { base, removals: true });
    assert.deepEqual(conflicts(result), ['Projekt Lotsen: geändert (b.json) oder entfällt (a.json)']);
    assert.deepEqual(result.document, base);
    const decided = merged(changes, { base, removals: true, prefer: 'a.json' });
    assert.equal(list(decided.document, 'projects').length, 1);
    const values = merged(
      [
        (feed) => delete (feed.alliance as JsonObject).slogan,
        (feed) => ((feed.alliance as JsonObject).slogan = 'Zusammen'),
      ],
      { base, removals: true },
    );
    assert.deepEqual(conflicts(values), ['Allianz: Leitspruch leer (a.json) oder „Zusammen“ (b.json)']);
  });

  it('merges a list of references by what was added and removed, unless it was sorted anew', () => {
    const goals = (...changes: string[][]) =>
      merged(changes.map((goals) => (feed) => (entry(feed, 'projects').goals = goals)));
    const result = goals(['g1', 'g2', 'g3'], ['g2']);
    assert.deepEqual(entry(result.document, 'projects').goals, ['g2', 'g3']);
    assert.deepEqual(sentences(result), ['Projekt Adelante: Ziel + „Wohnen“, − „Weiterbildung“ (a.json, b.json)']);
    assert.deepEqual(conflicts(goals(['g2', 'g1'], ['g1', 'g2', 'g3'])), [
      'Projekt Adelante: Ziel „Willkommen“, „Weiterbildung“ (a.json) oder „Weiterbildung“, „Willkommen“, „Wohnen“ (b.json)',
    ]);
  });

  it('merges each language of a text by itself, and takes a feed in another language for a translation', () => {
    const result = mergeFeeds(
      [
        {
          name: 'a.json',
          document: changed((feed) => (entry(feed, 'projects').name = { de: 'Adelante!', en: 'Forward' })),
        },
        {
          name: 'en.json',
          document: {
            language: 'en',
            goals: [
              { id: 'g1', title: 'Training' },
              { id: 'g4', title: 'Travel' },
            ],
          },
        },
      ],
      { base },
    );
    assert.deepEqual(entry(result.document, 'goals').title, { de: 'Weiterbildung', en: 'Training' });
    assert.deepEqual(list(result.document, 'goals')[1]!.title, { en: 'Travel' });
    assert.deepEqual(entry(result.document, 'projects').name, { de: 'Adelante!', en: 'Forward' });
    assert.deepEqual([result.document.language, result.document.languages, result.conflicts], ['de', ['en'], []]);
  });

  it('puts new entries where their file has them, and follows the file that sorts anew', () => {
    const ids = (result: Merged) => list(result.document, 'goals').map(({ id }) => id);
    assert.deepEqual(
      ids(
        merged([
          (feed) => list(feed, 'goals').splice(1, 0, { id: 'g4', title: 'Vier' }, { id: 'g5', title: 'Fünf' }),
          (feed) => list(feed, 'goals').unshift({ id: 'g6', title: 'Sechs' }),
        ]),
      ),
      ['g6', 'g1', 'g4', 'g5', 'g2', 'g3'],
    );
    const sorted = merged([(feed) => list(feed, 'goals').pop(), (feed) => list(feed, 'goals').reverse()]);
    assert.deepEqual(ids(sorted), ['g3', 'g2', 'g1']);
    assert.deepEqual(sentences(sorted), ['Ziele: andere Reihenfolge (b.json)']);
  });
});

describe('Merging feeds that started from nothing in common', () => {
  it('keeps the entries and values of all, and asks for those that differ', () => {
    const result = merged(
      [
        (feed) => delete entry(feed, 'projects').endDate,
        (feed) => {
          Object.assign(entry(feed, 'partners', 1), { type: 'other', url: 'https://stadt.example/' });
          list(feed, 'projects').push({ id: 'z', name: 'Zukunft' });
          feed.modified = '2026-03-01T00:00:00Z';
        },
      ],
      {},
    );
    assert.deepEqual(conflicts(result), [
      'Partner Stadt Muster: Art Stadt oder Gemeinde (a.json) oder Sonstige (b.json)',
    ]);
    assert.deepEqual(sentences(result), [
      'Partner Stadt Muster: Internetseite leer → „https://stadt.example/“ (b.json)',
      'Projekt Adelante: Ende leer → Juni 2025 (b.json)',
      'Projekt Zukunft: neu (b.json)',
    ]);
    assert.deepEqual([result.findings, result.document.modified], [[], '2026-03-01T00:00:00Z']);
  });

  it('does not mind what is no valid feed, nor names such as __proto__', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"x": 1}, "projects": [{"id": "constructor", "__proto__": {"y": 2}}, 3], "goals": {"a": null}}',
    ) as JsonObject;
    const { document } = mergeFeeds([
      { name: 'a', document: hostile },
      { name: 'b', document: base },
    ]);
    assert.ok(Object.hasOwn(document, '__proto__'));
    assert.equal(({} as { x?: number }).x, undefined);
  });
});

describe('Merging workbooks', () => {
  it('names the cells that contradict each other', async () => {
    const before = readFeed('musterallianz');
    const file = async (name: string, status: string) => {
      const feed = structuredClone(before);
      entry(feed, 'projects').status = status;
      const { document, places } = await importBytes(await workbookOf(feed));
      return { name, document: document!, places };
    };
    const result = mergeFeeds([await file('a.xlsx', 'completed'), await file('b.xlsx', 'planned')], { base: before });
    assert.equal(result.conflicts.length, 1);
    assert.match(
      conflicts(result)[0]!,
      /^Projekt Azubi-Lotsen: Status abgeschlossen \(a\.xlsx, Projekte!([A-Z]+2)\) oder geplant \(b\.xlsx, Projekte!\1\)$/,
    );
    assert.deepEqual([result.changes, result.findings], [[], []]);
  });

  for (const name of FEEDS)
    it(`changes nothing of ${name} with its own workbook`, async () => {
      const feed = readFeed(name);
      const { document } = await importBytes(await workbookOf(feed));
      const files = [
        { name: 'a', document: document! },
        { name: 'b', document: feed },
      ];
      for (const options of [{}, { base: feed }, { base: feed, removals: true }]) {
        const result = mergeFeeds(files, options);
        assert.deepEqual([result.document, result.conflicts, result.findings], [feed, [], []]);
      }
    });
});
