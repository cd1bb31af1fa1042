/** What changed between two feeds, as a person reads it who has to approve it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffFeeds } from '../../../src/authoring/diff/diff-feeds.ts';
import { FEEDS, importBytes, readFeed, workbookOf } from '../../support/workbook-files.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';

const feed = {
  version: '1.0.0',
  language: 'de',
  modified: '2026-01-01T00:00:00Z',
  alliance: { id: 'a', name: 'Musterallianz', slogan: 'Gemeinsam' },
  partners: [
    { id: 'p1', name: 'Region Muster', type: 'regional-authority' },
    { id: 'p2', name: 'Stadt Muster', type: 'municipality' },
  ],
  goals: [
    { id: 'g1', title: 'Weiterbildung' },
    { id: 'g2', title: 'Willkommen' },
  ],
  projects: [
    { id: 'x', name: 'Adelante', status: 'active', goals: ['g1'], lead: 'p1', endDate: '2025-06', source: 's' },
  ],
  funding: [
    { id: 'f', title: 'Topf', funders: [{ org: 'Land', level: 'state' }], amount: { value: 1, currency: 'EUR' } },
  ],
};

/** The sentences for what a change makes of the feed. */
function sentences(change: (feed: JsonObject) => void, language: 'de' | 'en' = 'de'): string[] {
  const after = structuredClone(feed) as unknown as JsonObject;
  change(after);
  return diffFeeds(feed, after, language).changes.flatMap(({ sentence, details }) =>
    [sentence, ...details].map((line) => line.replaceAll('\u00a0', ' ')),
  );
}
const first = (feed: JsonObject, collection: string) => (feed[collection] as JsonObject[])[0]!;

describe('The difference of two feeds', () => {
  it('calls words, dates, amounts and references as people do', () => {
    const change = (after: JsonObject) => {
      Object.assign(first(after, 'projects'), { status: 'completed', endDate: '2026-06-30', lead: 'p2' });
      first(after, 'funding').amount = { value: 3_500_000, currency: 'EUR' };
    };
    assert.deepEqual(sentences(change), [
      'Projekt Adelante: Status läuft → abgeschlossen',
      'Projekt Adelante: Träger „Region Muster“ → „Stadt Muster“',
      'Projekt Adelante: Ende Juni 2025 → 30.06.2026',
      'Förderung Topf: Betrag 1 Euro → 3,5 Millionen Euro',
    ]);
    assert.equal(sentences(change, 'en')[0], 'Project Adelante: status active → completed');
  });

  it('quotes days that no calendar has and amounts without a currency: a published feed may be broken', () => {
    for (const day of ['2026-13', '2026-12-32', '2026-02-30'])
      assert.deepEqual(
        sentences((after) => (first(after, 'projects').endDate = day)),
        [`Projekt Adelante: Ende Juni 2025 → „${day}“`],
      );
    assert.deepEqual(
      sentences((after) => (first(after, 'funding').amount = { value: 1, currency: 'Euro' })),
      ['Förderung Topf: Betrag 1 Euro → {"value":1,"currency":"Euro"}'],
    );
  });

  it('names what came and went of a list, and a new order', () => {
    assert.deepEqual(
      sentences((after) => (first(after, 'projects').goals = ['g2'])),
      ['Projekt Adelante: Ziel + „Willkommen“, − „Weiterbildung“'],
    );
    assert.deepEqual(
      sentences((after) => (after.partners as JsonObject[]).reverse()),
      ['Partner: andere Reihenfolge'],
    );
  });

  it('says what a new entry holds, and which one goes', () => {
    const change = (after: JsonObject) => {
      (after.partners as JsonObject[]).splice(1, 1, {
        id: 'p3',
        name: { de: 'Verein', en: 'Club' },
        type: 'association',
      });
    };
    assert.deepEqual(sentences(change), [
      'Partner Verein: neu',
      'Name „Verein“',
      'Name (en) „Club“',
      'Art Verein oder Verband',
      'Partner Stadt Muster: entfällt',
    ]);
  });

  it('finds a translation, the line of a funder, a value of the alliance, and what no column has', () => {
    const change = (after: JsonObject) => {
      first(after, 'projects').name = { de: 'Adelante', en: 'Forward' };
      (first(after, 'funding').funders as JsonObject[])[0]!.level = 'federal';
      (after.alliance as JsonObject).slogan = 'Zusammen';
      first(after, 'partners').unknown = { of: 7 };
    };
    assert.deepEqual(sentences(change), [
      'Allianz: Leitspruch „Gemeinsam“ → „Zusammen“',
      'Partner Region Muster: unknown.of leer → 7',
      'Projekt Adelante: Projekt (en) leer → „Forward“',
      'Förderung Topf: Ebene 1 Land → Bund',
    ]);
  });

  it('shows of a long text what differs, and says if nobody can see it', () => {
    const long = (word: string) => `${'Anfang '.repeat(40)}${word}${' Ende'.repeat(40)}`;
    const before = { ...feed, goals: [{ id: 'g', title: 'Ziel', description: long('alt') }] };
    const after = { ...feed, goals: [{ id: 'g', title: 'Zi\u00adel', description: long('neu') }] };
    const [title, description] = diffFeeds(before, after).changes.map(({ sentence }) => sentence);
    assert.match(title!, /^Ziel Ziel: Ziel: nur Leerzeichen, Umbrüche oder unsichtbare Zeichen geändert$/);
    assert.match(description!, /…[^…]+alt[^…]+… → …[^…]+neu[^…]+…$/);
    assert.ok(description!.length < 250, description);
  });

  it('lets no text move the line, or write to the terminal', () => {
    const [sentence] = sentences((after) => (first(after, 'projects').name = 'A\u001b[31m\r\nB\u202e'));
    assert.equal(sentence, 'Projekt Adelante: Projekt „Adelante“ → „A[31m ⏎ B“');
  });

  it('counts the entries, and says if there is no change but the time', () => {
    const after = {
      ...feed,
      modified: '2027-01-01T00:00:00Z',
      partners: [{ ...feed.partners[0]!, url: 'https://a.example/', position: 1 }],
    };
    assert.equal(diffFeeds(feed, after).summary, '1 geändert, 1 entfällt.');
    assert.equal(diffFeeds(feed, { ...feed, modified: 'now' }).summary, 'Keine Änderung.');
    assert.equal(diffFeeds(feed, { ...feed, modified: 'now' }, 'en').summary, 'No change.');
  });

  it('compares what is no valid feed', () => {
    for (const broken of [null, 5, [], { partners: 'x' }, { partners: [null, 3] }, { projects: [{}, {}] }])
      assert.ok(diffFeeds(feed, broken).changes.length > 0);
    const proto = JSON.parse('{"__proto__": {"x": 1}, "partners": [{"id": "constructor", "__proto__": 3}]}') as unknown;
    assert.ok(diffFeeds(proto, feed).changes.some(({ sentence }) => sentence.includes('__proto__')));
  });

  for (const name of FEEDS)
    it(`sees no change between ${name} and its workbook`, async () => {
      const document = readFeed(name);
      const { document: read } = await importBytes(await workbookOf(document));
      assert.equal(diffFeeds(document, read).summary, 'Keine Änderung.');
    });
});
