/** Browsers validate without zod; here both judge the same feeds. `FC_RUNS=20000` tries more of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { FeedError } from '../../../src/feed/errors.ts';
import type { AllianceFeed, FeedHeader } from '../../../src/feed/alliance-feed.ts';
import { read } from '../../../src/feed/read.ts';
import { allCollections, header } from '../../../src/feed/validation/generated.ts';
import { brokenFeed, misfits, places, put, validFeed, type Json } from '../../support/arbitrary-feed.ts';
import { LEFT_OUT, salvageByZod, zodIssues, type ZodIssue } from '../../support/salvage.ts';

const RUNS = Number(process.env.FC_RUNS ?? 200);

/** The codes of faults that the schema knows of. The others are beyond it: rules.ts, unique ids, references. */
const structural = ['missing', 'type', 'format', 'enum', 'range'];

const pointer = (path: PropertyKey[]) =>
  path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const valueAt = (document: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, name) => Object.getOwnPropertyDescriptor(Object(value), name)?.value, document);

/** Translates zod's code into the project's. */
function codeOf({ code, path }: ZodIssue, document: unknown) {
  const value = valueAt(document, path);
  if (value === undefined) return 'missing';
  if (code === 'invalid_value') return typeof value === 'string' ? 'enum' : 'type';
  if (code === 'too_small' || code === 'too_big') {
    if (typeof value === 'string') return 'format';
    // Of an integer too large to be exact, zod says that it is too big, we that it is no integer.
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? /type|range/ : 'range';
  }
  // A text in no language at all.
  if (code === 'custom' && typeof value === 'object') return 'missing';
  return code === 'invalid_type' ? 'type' : 'format';
}

/** The first code at each pointer: of a translation, its language tag comes before its text. */
const firsts = <T>(found: (readonly [path: string, code: T])[]) => new Map(found.toReversed());

const zodFaults = (document: unknown) =>
  firsts(zodIssues(document).map((issue) => [pointer(issue.path), codeOf(issue, document)] as const));

/** zod skips a translation called `__proto__`; we refuse it, as it is no language tag. */
const isKnownDifference = (path: string) => /\/__proto__$/.test(path);

/** zod refuses a document that the reader refuses, or the document is of a newer version. */
function expectRefusal(document: Json, { kind }: FeedError) {
  if (kind === 'feed-version') assert.ok(parseInt((document as { version: string }).version) > 1);
  else assert.equal([...zodFaults(document).keys()].filter((path) => /^(\/version)?$/.test(path)).length, 1);
}

function expectSameJudgement(document: Json) {
  let feed: AllianceFeed;
  try {
    feed = read(document, '2026-11-24');
  } catch (error) {
    expectRefusal(document, error as FeedError);
    return;
  }
  const expected = zodFaults(document);
  const { issues } = feed;
  const found = firsts(issues.filter(({ code }) => structural.includes(code)).map(({ path, code }) => [path, code]));
  const paths = [...found.keys()].filter((path) => !isKnownDifference(path));
  assert.deepEqual(paths.toSorted(), [...expected.keys()].toSorted());
  const misnamed = [...expected].filter(([path, code]) => !found.get(path)!.match(code));
  assert.deepEqual(misnamed, []);
  // zod does not see a property called __proto__, and keeps it.
  if (!JSON.stringify(document).includes('"__proto__"')) expectSameSalvage(document, feed);
}

/** Writes an entry without the dates that a rule leaves out together, as it cannot know which of them is wrong. */
const withoutDates = (entry: unknown) =>
  JSON.stringify(entry, (name, value: unknown) => (/^(start|end|startDate|endDate)$/.test(name) ? undefined : value));

/** The reader keeps what zod accepts after the smallest broken values are removed, one at a time. */
function expectSameSalvage(document: Json, feed: AllianceFeed) {
  const salvaged = salvageByZod(document);
  for (const name of Object.keys(header.required).concat(Object.keys(header.optional)))
    assert.equal(JSON.stringify(feed.header[name as keyof FeedHeader]), JSON.stringify(salvaged[name]));
  const byRules = feed.issues.filter(({ code, severity }) => severity === 'error' && !structural.includes(code));
  for (const collection of allCollections) {
    const { name } = collection;
    const list = (salvaged[name] ?? []) as Json[];
    const sound = list.filter(
      (entry, index) =>
        entry !== LEFT_OUT && !byRules.some(({ path, leftOut }) => (leftOut ?? path) === `/${name}/${index}`),
    );
    const hasBrokenDates = feed.issues.some(
      ({ path, code }) => (code === 'period' || path.endsWith('/endDate')) && path.startsWith(`/${name}/`),
    );
    const write = (entry: unknown) => (hasBrokenDates ? withoutDates(entry) : JSON.stringify(entry));
    assert.deepEqual(feed.entries(collection).map(write), sound.map(write));
  }
}

describe('the browser’s validator judges like zod', () => {
  // Shrinking a counterexample to its minimum could take minutes.
  const interruptAfterTimeLimit = 60_000 + RUNS * 20;

  it('accepts what the schema accepts', () => {
    fc.assert(
      fc.property(validFeed(), (feed) => {
        assert.equal(zodFaults(feed).size, 0);
        expectSameJudgement(feed);
      }),
      { numRuns: RUNS / 4, interruptAfterTimeLimit },
    );
  });

  it('finds the same faults at the same places, and keeps the same rest of the feed', () => {
    fc.assert(fc.property(brokenFeed, expectSameJudgement), { numRuns: RUNS, interruptAfterTimeLimit });
  });

  it('on every property of every entity, missing and with every kind of wrong value', () => {
    // Two feeds with everything in them, as some properties may be of two types; one property of them at a time.
    for (const feed of fc.sample(validFeed({ complete: true }), { numRuns: 2, seed: 1 }))
      for (const [property, content] of Object.entries(feed!)) {
        const document = { version: '1.0.0', [property]: content };
        for (const place of [{ holder: document, name: property }, ...places(content)]) {
          const { holder, name } = place;
          const original = holder[name]!;
          for (const misfit of misfits) {
            put(place, misfit);
            expectSameJudgement(document);
          }
          if (!Array.isArray(holder)) delete holder[name];
          expectSameJudgement(document);
          put(place, original);
        }
      }
  });
});

describe('the browser’s validator and zod', () => {
  const goal = (title: unknown) => ({
    version: '1.0.0',
    language: 'de',
    modified: '2026-01-15T09:00:00Z',
    publisher: 'a',
    license: { name: 'x' },
    alliance: { id: 'a', name: 'A' },
    goals: [{ id: 'g', title }],
  });

  it('differ in a translation called __proto__, which zod does not see', () => {
    const document = goal(JSON.parse('{"de": "Ziel", "__proto__": "Ziel"}'));
    assert.equal(zodFaults(document).size, 0);
    assert.deepEqual(
      read(document).issues.map(({ path, code }) => [path, code]),
      [['/goals/0/title/__proto__', 'format']],
    );
  });

  it('agree that a number beyond the finite ones is none', () => {
    const document = JSON.parse('{"figures": [{"value": 1e999}]}');
    assert.equal(zodFaults({ ...goal('Ziel'), ...document }).get('/figures/0/value'), 'type');
    const { issues } = read({ ...goal('Ziel'), ...document });
    assert.deepEqual(
      issues.find(({ path }) => path === '/figures/0/value'),
      { path: '/figures/0/value', code: 'type', severity: 'error', message: 'Wrong kind', leftOut: '/figures/0' },
    );
  });

  it('say of a word from a list that is no string at all: the wrong kind, not an unknown word', () => {
    const partners = [1, null, ['company'], { company: true }, 'Firma'].map((type) => ({ id: 'p', name: 'P', type }));
    const { issues } = read({ ...goal('Ziel'), partners });
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['type', 'type', 'type', 'type', 'enum'],
    );
  });
});
