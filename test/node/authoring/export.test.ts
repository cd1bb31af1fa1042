/** Feeds for other programs, as their standards and parsers read them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { writers } from '../../../cli/exports.ts';
import { textsOf } from '../../../cli/texts/language.ts';
import { grantsOf } from '../../../src/authoring/export/360-giving.ts';
import { csvFiles } from '../../../src/authoring/export/csv.ts';
import { jsonFeed } from '../../../src/authoring/export/json-feed.ts';
import { jsonLd } from '../../../src/authoring/export/json-ld.ts';
import { diffFeeds } from '../../../src/authoring/diff/diff-feeds.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { importTables } from '../../../src/authoring/workbook/from-tables.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { FEEDS, readFeed, workbookOf } from '../../support/workbook-files.ts';

const muster = readFeed('musterallianz');
const readable = FEEDS.filter((name) => name !== 'broken');
const ajv = new Ajv({ strict: false, allErrors: true });

function assertValid(schema: object, value: unknown): void {
  const validate = ajv.compile(schema);
  assert.ok(validate(JSON.parse(JSON.stringify(value))), ajv.errorsText(validate.errors));
}

const attacks = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx=1', '\r=1', "'=1", '=HYPERLINK("https://example.org";"x")'];
const attacking = {
  ...muster,
  partners: attacks.map((name, index) => ({ id: `p${index}`, name: 'P', legalName: name, type: 'other' })),
} as unknown as JsonObject;

/** A feed from its text files, as a folder of them is imported. */
async function fromCsv(feed: JsonObject): Promise<JsonObject> {
  const files = csvFiles(feed).map(({ name, text }) => readTables(new TextEncoder().encode(text), name));
  const tables = (await Promise.all(files)).flatMap((file) => file.tables);
  return importTables(tables).document!;
}

describe('The export as CSV', () => {
  it('opens in German Excel: with a mark of UTF-8, semicolons, CRLF and decimal commas', () => {
    const files = new Map(csvFiles(muster).map(({ name, text }) => [name, text]));
    assert.ok([...files.keys()].includes('Förderung.csv'));
    for (const text of files.values()) assert.match(text, /^\uFEFF[^\n]+;.*\r\n/);
    assert.match(files.get('Projekte.csv')!, /;\d\d\.\d\d\.20\d\d;/);
  });

  for (const name of ['musterallianz', 'fachkraefteallianz-hannover', 'empty'])
    it(`gives ${name} back`, async () => {
      const feed = readFeed(name);
      assert.equal(diffFeeds(feed, await fromCsv(feed)).summary, 'Keine Änderung.');
    });

  it('has no formula in it, and loses no sign', async () => {
    const { text } = csvFiles(attacking).find(({ name }) => name === 'Partner.csv')!;
    for (const row of Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data)
      for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    const names = ((await fromCsv(attacking)).partners as JsonObject[]).map(({ legalName }) => legalName);
    assert.deepEqual(names, attacks);
  });
});

describe('The export as a workbook', () => {
  it('has no formula in it', async () => {
    const parts = unzipSync(await workbookOf(attacking));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    assert.ok(sheets.length > 5);
    for (const [name, part] of sheets) assert.doesNotMatch(strFromU8(part), /<f[ >]/, name);
  });
});

/** The demands of jsonfeed.org/version/1.1. */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string' },
    home_page_url: { type: 'string', pattern: '^https?://' },
    feed_url: { type: 'string', pattern: '^https?://' },
    description: { type: 'string' },
    language: { type: 'string' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', pattern: '^https?://' },
          image: { type: 'string', pattern: '^https?://' },
          title: { type: 'string' },
          content_text: { type: 'string' },
          date_published: {
            type: 'string',
            pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
          },
          authors: {
            type: 'array',
            items: { type: 'object', minProperties: 1, properties: { name: { type: 'string' } } },
          },
          language: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

describe('The export as JSON Feed', () => {
  for (const name of readable)
    it(`is what its standard demands of ${name}`, () => {
      const feed = jsonFeed(readFeed(name));
      assertValid(jsonFeedSchema, feed);
      assert.equal(new Set(feed.items.map(({ id }) => id)).size, feed.items.length);
    });

  it('has the newest first, in the language that was asked for', () => {
    const { title, items } = jsonFeed(muster, { language: 'en' });
    assert.equal(title, 'Sample Alliance Beispielstadt');
    assert.equal(items.length, (muster.news as object[]).length);
    const dates = items.map((item) => item.date_published);
    assert.deepEqual(dates, dates.toSorted().reverse());
    assert.match(items[0]!.id, /^https:\/\/www\.example\.org\/musterallianz#/);
  });
});

describe('The export as JSON-LD', () => {
  const documentLoader = (url: string) =>
    Promise.resolve({
      contextUrl: undefined,
      documentUrl: url,
      document: { '@context': { '@vocab': 'https://schema.org/' } },
    });

  for (const name of readable)
    it(`is read by a JSON-LD processor: ${name}`, async () => {
      const graph = jsonLd(readFeed(name)) as unknown as jsonld.JsonLdDocument;
      const nodes = (await jsonld.expand(graph, { documentLoader })) as Record<string, unknown>[];
      const types = nodes.flatMap((node) => node['@type'] as string[]);
      assert.ok(types.includes('https://schema.org/Organization'));
      for (const node of nodes)
        for (const property of Object.keys(node)) assert.match(property, /^(@id|@type|https:\/\/schema\.org\/\w+)$/);
      const quads = await jsonld.toRDF(graph, { documentLoader, format: 'application/n-quads' });
      assert.match(String(quads), /<https:\/\/schema\.org\/name>/);
    });

  it('connects pots, projects and partners, and gives no project the amount of its pot', () => {
    const { '@graph': nodes } = jsonLd(muster) as unknown as { '@graph': Record<string, unknown>[] };
    const of = (type: string) => nodes.filter((node) => node['@type'] === type);
    assert.equal(of('Project').length, (muster.projects as object[]).length);
    assert.equal(of('Event').length, (muster.events as object[]).length);
    const ids = new Set(nodes.map((node) => node['@id']));
    assert.equal(ids.size, nodes.length);
    for (const { fundedItem } of of('MonetaryGrant'))
      for (const { '@id': id } of (fundedItem ?? []) as { '@id': string }[]) assert.ok(ids.has(id), id);
    for (const project of of('Project')) assert.equal(project.amount, undefined);
  });
});

const day = '^\\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\\d|3[01])$';
const organization = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'string', minLength: 1 }, name: { type: 'string', minLength: 1 } },
  },
};
/** What the 360Giving Data Standard 1.1 demands of a package and of a grant. */
const grantSchema = {
  type: 'object',
  required: [
    'id',
    'title',
    'description',
    'currency',
    'amountAwarded',
    'awardDate',
    'recipientOrganization',
    'fundingOrganization',
  ],
  properties: {
    id: { type: 'string', pattern: '^360G-' },
    title: { type: 'string', maxLength: 140 },
    description: { type: 'string' },
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    amountAwarded: { type: 'number' },
    awardDate: { type: 'string', pattern: day },
    recipientOrganization: organization,
    fundingOrganization: organization,
    grantProgramme: {
      type: 'array',
      items: { type: 'object', properties: { title: { type: 'string' }, code: { type: 'string' } } },
    },
    plannedDates: { type: 'array', items: { type: 'object' } },
    url: { type: 'string', pattern: '^https?://' },
    dateModified: { type: 'string' },
  },
};

describe('The export as 360Giving', () => {
  const grantFeed = {
    ...muster,
    projects: [
      {
        ...(muster.projects as JsonObject[])[0],
        id: 'x',
        lead: { name: 'Verein Muster e. V.' },
        startDate: '2024-05-01',
      },
    ],
    funding: [
      {
        id: 'one',
        title: 'Zuwendung',
        kind: 'award',
        recurrence: 'once',
        amount: { value: 1234.5, currency: 'EUR' },
        funders: [{ org: 'Land Muster', level: 'state' }],
        projects: ['x'],
        asOf: '2024',
        source: 's',
      },
      { id: 'pot', kind: 'co-financing-pot', recurrence: 'per-year', funders: [], asOf: '2024', source: 's' },
      {
        id: 'about',
        kind: 'award',
        recurrence: 'once',
        amount: { value: 3_500_000, currency: 'EUR' },
        precision: 100_000,
        funders: [{ org: 'Land', level: 'state' }],
        projects: ['x'],
        asOf: '2024',
        source: 's',
      },
    ],
  };

  it('has what the standard demands of each grant, and says what it leaves out', () => {
    const { grants, leftOut } = grantsOf(grantFeed);
    assertValid({ type: 'array', minItems: 1, items: grantSchema }, grants);
    assert.deepEqual(
      grants.map(({ id, amountAwarded, awardDate, recipientOrganization }) => [
        id,
        amountAwarded,
        awardDate,
        recipientOrganization[0]!.id,
      ]),
      [['360G-musterallianz-one', 1234.5, '2024-05-01', '360G-musterallianz-verein-muster']],
    );
    assert.deepEqual(leftOut, [
      { id: 'pot', reason: 'kind' },
      { id: 'about', reason: 'amount' },
    ]);
  });

  for (const name of readable)
    it(`leaves out what it would have to guess of ${name}`, async () => {
      const document = readFeed(name);
      const { grants, leftOut } = grantsOf(document);
      assertValid({ type: 'array', items: grantSchema }, grants);
      const { note = '' } = await writers['360giving']!(document, { sheets: 'de', texts: textsOf('de') });
      for (const { id } of leftOut) assert.ok(note.includes(`  ${id}: `), note);
    });
});

describe('The export as iCalendar', () => {
  for (const name of readable)
    it(`is one calendar with every event of ${name}`, async () => {
      const document = readFeed(name);
      const { content } = await writers.ics!(document, { sheets: 'de', texts: textsOf('de') });
      const calendar = new ICAL.Component(ICAL.parse(content as string));
      assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
      const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      const uids = events.map(({ uid }) => uid);
      assert.equal(new Set(uids).size, uids.length);
      if (name === 'musterallianz') assert.equal(events.length, (document.events as object[]).length);
      for (const event of events) assert.ok(event.summary && event.startDate);
    });
});
