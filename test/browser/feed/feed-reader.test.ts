import { expect } from '@esm-bundle/chai';
import { hugeFeed } from '../../../data/huge-feed.ts';
import { FeedError } from '../../../src/feed/errors.ts';
import { AllianceFeed } from '../../../src/feed/alliance-feed.ts';
import { allCollections, funding, goals, partners, people, projects } from '../../../src/feed/validation/generated.ts';
import { read } from '../../../src/feed/read.ts';
import * as rules from '../../../src/feed/validation/rules.ts';
import type { Feed, Partner, Project } from '../../../src/feed/schema/feed.ts';
import { feedJsonSchema } from '../../../src/feed/schema/json-schema.ts';
import { example, feedWith, today } from '../../support/documents.ts';

const ids = (entries: readonly ({ id?: string } | null)[]) => entries.map((entry) => entry?.id);

/** `code /json/pointer` of everything that is wrong with a feed. */
const faults = (document: unknown) => read(document, today).issues.map(({ code, path }) => `${code} ${path}`);

/** The error with which a document is refused. */
function refusal(document: unknown): FeedError {
  try {
    read(document, today);
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('The document was read.');
}

/** The entries of each list of the document, sound or not, and those that were kept. */
function* lists(document: Feed, feed: AllianceFeed) {
  for (const collection of allCollections) {
    const { name } = collection;
    const all = document[name];
    if (Array.isArray(all)) yield { name, all: all as { id: string }[], kept: feed.entries(collection) };
  }
}

const sorted = <T extends { path: string }>(issues: readonly T[]) => {
  const order = (one: T, other: T) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
  return issues.toSorted(order);
};

describe('reading data/broken.json', () => {
  let document: Feed;
  let feed: AllianceFeed;

  before(async () => {
    document = await example('broken');
    feed = read(document, today);
  });

  it('reports exactly the expected issues', async () => {
    const expected = await example('broken.expected');
    const found = feed.issues.map(({ path, code, severity, leftOut }) => ({
      path,
      code,
      severity,
      ...(leftOut && { leftOut }),
    }));
    expect(sorted(found)).to.deep.equal(sorted(expected as unknown as typeof found));
  });

  it('keeps every entry that is not reported as left out', () => {
    const refused = feed.issues.map(({ path, leftOut }) => leftOut ?? path);
    for (const { name, all, kept } of lists(document, feed)) {
      const sound = all.filter((_, index) => !refused.includes(`/${name}/${index}`));
      expect(ids(kept), name).to.deep.equal(ids(sound));
      expect(kept, name).to.not.be.empty;
    }
  });

  it('keeps the partners that can be shown, in their order', () => {
    expect(ids(feed.entries(partners))).to.deep.equal([
      'musterverein',
      'beispielkammer',
      'boese-adresse',
      'position-als-text',
      'ohne-logo',
      'halber-eintrag',
      'halbe-position',
      'beispielwerke',
    ]);
  });

  it('leaves only the broken parts out of an entry', () => {
    const { url, ...partner } = document.partners!.find((entry?: Partner | null) => entry?.id === 'boese-adresse')!;
    expect(url).to.not.equal(undefined);
    expect(feed.find(partners, 'boese-adresse')).to.deep.equal(partner);
  });

  it('leaves broken properties out of the header, and keeps the others', () => {
    const { header } = feed;
    expect(header).to.not.have.any.keys('published', 'license', 'attribution');
    expect(header).to.deep.include({ languages: ['de'], translations: [] });
    expect(header).to.include({ version: '1.0.0', language: 'de', publisher: 'musterallianz', contact: 'niemand' });
    expect(header.canonicalUrl).to.equal('https://www.example.org/musterallianz');
    expect(header.alliance).to.equal(document.alliance);
  });

  it('changes nothing in the document, which other copies of the script read too', () => {
    const freeze = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    };
    const before = JSON.stringify(document);
    freeze(document);
    expect(read(document, today).issues).to.deep.equal(feed.issues);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('reading data/hostile.json', () => {
  it('refuses the entries that are called so, and no others', async () => {
    const document = await example('hostile');
    const feed = read(document, today);
    const refused: string[] = [];
    for (const { all, kept } of lists(document, feed))
      refused.push(
        ...ids(all)
          .filter((id) => !ids(kept).includes(id))
          .map(String),
      );
    expect(refused.filter((id) => !id.startsWith('refused-'))).to.deep.equal([]);
    expect(refused).to.have.lengthOf(JSON.stringify(document).match(/"id":"refused-/g)!.length);
  });
});

describe('reading a feed', () => {
  it('validates a list when it is first asked for, and once', () => {
    const feed = new AllianceFeed(feedWith({ partners: [{ id: 'ohne-namen' }], goals: [{ id: 'ohne-titel' }] }), today);
    const paths = () => feed.issues.map(({ path }) => path);
    expect(paths()).to.deep.equal([]);
    const entries = feed.entries(goals);
    expect(paths()).to.deep.equal(['/goals/0/title']);
    feed.entries(partners);
    expect(paths()).to.deep.equal(['/goals/0/title', '/partners/0/name', '/partners/0/type']);
    expect(feed.entries(goals)).to.equal(entries);
    expect(paths()).to.have.lengthOf(3);
  });

  it('ignores properties and lists that it does not know', () => {
    const goal = {
      id: 'ziel',
      title: 'Ziel',
      toString: 1,
      neu: { id: 'ziel' },
      constructor: null,
    };
    const document = feedWith({ 'x-neu': true, neueListe: [{ id: 'neu' }, null], goals: [goal] });
    expect(faults(document)).to.deep.equal([]);
    expect(read(document).entries(goals)).to.deep.equal([goal]);
  });

  it('takes a missing list for empty, and reports a value that is no list', () => {
    expect(read(feedWith()).entries(goals)).to.deep.equal([]);
    for (const list of [null, {}, 'ziel', 0, false]) {
      expect(faults(feedWith({ goals: list }))).to.deep.equal(['type /goals']);
      expect(read(feedWith({ goals: list })).entries(goals)).to.deep.equal([]);
    }
  });

  it('reports missing parts of the header, and takes German for the language', () => {
    const feed = read({ version: '1.0.0', canonicalUrl: 'javascript:alert(1)', language: 7 });
    expect(feed.language).to.equal('de');
    expect(feed.header).to.deep.equal({ version: '1.0.0' });
    expect(feed.issues.map(({ code, path }) => `${code} ${path}`)).to.have.members([
      'format /canonicalUrl',
      'type /language',
      'missing /modified',
      'missing /publisher',
      'missing /license',
      'missing /alliance',
    ]);
    expect(read(feedWith({ language: 'en' })).language).to.equal('en');
  });

  it('points into the document by JSON pointer', () => {
    const title = { 'a/b~c': 'x', '': 'x', de: '' };
    expect(faults(feedWith({ goals: [{ id: 'ziel', title }] }))).to.deep.equal([
      'format /goals/0/title/a~1b~0c',
      'format /goals/0/title/',
      'format /goals/0/title/de',
    ]);
  });

  it('reads 10,000 projects and 700 partners without an issue', () => {
    const feed = read(hugeFeed());
    expect(feed.issues).to.deep.equal([]);
    expect(feed.entries(projects)).to.have.lengthOf(10_000);
    expect(feed.entries(partners)).to.have.lengthOf(700);
  });

  it('reads the feed of docs/feed.md', async () => {
    const [, json = ''] = (await (await fetch('/docs/feed.md')).text()).match(/```json\n([^]*?)```/) ?? [];
    const feed = read(JSON.parse(json));
    expect(feed.issues).to.deep.equal([]);
    expect(feed.entries(partners)).to.not.be.empty;
    expect(json.trim().split('\n').length).to.be.below(30);
  });
});

describe('the version of a feed', () => {
  it('may be any of major version 1, or older', () => {
    for (const version of ['1.0.0', '1.9.0', '1.10.2', '0.9.0'])
      expect(faults(feedWith({ version }))).to.deep.equal([]);
  });

  it('is too new from 2.0.0 on', () => {
    for (const version of ['2.0.0', '10.0.0', '99999999999999999999.0.0']) {
      const { kind, detail } = refusal(feedWith({ version }));
      expect([kind, detail]).to.deep.equal(['feed-version', version]);
    }
  });

  it('links to the alliance’s page if the feed is too new', () => {
    const canonicalUrl = 'https://www.example.org/';
    expect(refusal(feedWith({ version: '2.0.0', canonicalUrl })).canonicalUrl).to.equal(canonicalUrl);
    const hostile = refusal(feedWith({ version: '2.0.0', canonicalUrl: 'javascript:alert(1)' }));
    expect(hostile.canonicalUrl).to.equal(undefined);
    expect(hostile.issues.map(({ path }) => path)).to.deep.equal(['/canonicalUrl']);
  });

  it('is reported if it is almost one', () => {
    expect(faults(feedWith({ version: '1.0' }))).to.deep.equal(['format /version']);
  });

  for (const version of [undefined, null, '', 'v1.0.0', 'eins', 1, 1.5, true, ['1.0.0'], {}, { toString: '1.0.0' }])
    it(`makes the document no feed where it is ${JSON.stringify(version)}`, () => {
      expect(refusal(feedWith({ version })).kind).to.equal('feed-invalid');
    });

  for (const document of [undefined, null, true, 0, '', 'feed', [], [feedWith()], {}])
    it(`is missing in ${JSON.stringify(document)?.slice(0, 30)}`, () => {
      expect(refusal(document).kind).to.equal('feed-invalid');
    });
});

describe('a typing error', () => {
  const partner = { id: 'verein', name: 'Verein', type: 'association' };
  const shown = (change: object) => read(feedWith({ partners: [{ ...partner, ...change }] }), today).entries(partners);

  it('in an optional property costs a partner only that property', () => {
    for (const value of ['', null, true, 1.5, [[]]])
      for (const name of ['url', 'logo', 'role', 'group', 'position', 'address', 'asOf'])
        expect(shown({ [name]: value, shortName: 'V' }), `${name}: ${value}`).to.deep.equal([
          { ...partner, shortName: 'V' },
        ]);
    for (const url of ['htps://verein.example', 'https://verein .example', 'javascript:alert(1)'])
      expect(shown({ url }), url).to.deep.equal([partner]);
  });

  it('in one item of a list costs the item', () => {
    const sameAs = ['https://a.example/', 'javascript:alert(1)', 'https://b.example/'];
    expect(shown({ sameAs })).to.deep.equal([{ ...partner, sameAs: [sameAs[0], sameAs[2]] }]);
  });

  it('in one translation costs the translation, and the entry only if there is no other', () => {
    expect(shown({ name: { de: 'Verein', en: '' } })).to.deep.equal([{ ...partner, name: { de: 'Verein' } }]);
    expect(shown({ name: { de: '', en: null } })).to.deep.equal([]);
    expect(shown({ name: {} })).to.deep.equal([]);
  });

  it('in a property that hides or limits an entry hides it', () => {
    const source = 'quelle';
    const limited = {
      partners: [
        { ...partner, memberUntil: '31.12.2024' },
        { ...partner, id: 'b', memberSince: 'bald' },
      ],
      goals: [{ id: 'c', title: 'Ziel', validUntil: 2024 }],
      projects: [{ id: 'd', name: 'Projekt', source, status: 'canceled' }],
      people: [{ id: 'e', name: 'Erika Mustermann', expires: null }],
      events: [{ id: 'f', name: 'Treffen', start: '2026-12-01', status: 'Cancelled' }],
      calls: [{ id: 'g', name: 'Aufruf', opens: '2026-12-01', closes: 'Ende März' }],
      media: [{ id: 'h', credit: 'Foto', alt: 'Bild', consent: false }],
    };
    const feed = read(feedWith(limited), today);
    for (const collection of allCollections) expect(feed.entries(collection), collection.name).to.deep.equal([]);
    const places = Object.entries(limited).flatMap(([name, list]) => list.map((_, index) => `/${name}/${index}`));
    expect(feed.issues.flatMap(({ leftOut }) => leftOut ?? [])).to.have.members(places);
  });

  it('in a date of a span leaves out the span, which would be wrong without it', () => {
    const pot = { id: 'topf', kind: 'award', recurrence: 'once', funders: [], asOf: '2026', source: 'quelle' };
    const period = { start: '2020', end: '2o24' };
    const [shown] = read(feedWith({ funding: [{ ...pot, period }] })).entries(funding);
    expect(shown).to.deep.equal(pot);
  });

  it('in a funder leaves out the pot, as the others would be named alone', () => {
    const pot = { id: 'topf', kind: 'award', recurrence: 'once', asOf: '2026', source: 'quelle' };
    const funders = [
      { org: 'Land', level: 'state' },
      { org: 'Bund', level: 'Bund' },
    ];
    expect(read(feedWith({ funding: [{ ...pot, funders }] })).entries(funding)).to.deep.equal([]);
  });

  it('in the head costs no more than that either', () => {
    const alliance = { id: 'bund', name: 'Bund', url: 'htps://bund.example', slogan: { de: 'Gemeinsam', en: '' } };
    const { header, issues } = read(feedWith({ alliance, publisher: 'bund' }));
    expect(header.alliance).to.deep.equal({ id: 'bund', name: 'Bund', slogan: { de: 'Gemeinsam' } });
    expect(issues.map(({ path }) => path)).to.deep.equal(['/alliance/url', '/alliance/slogan/en']);
  });
});

describe('HTML in a text', () => {
  it('is shown as it stands, with a warning that names it', () => {
    for (const [text, found] of [
      ['Lesen &amp; Schreiben', '&amp;'],
      ['Mo &#8211; Fr', '&#8211;'],
      ['F&ouml;rderung', '&ouml;'],
      ['ganz <strong>neu</strong>', '<strong>'],
      ['Zeile<br/>Zeile', '<br/>'],
      ['<a href="https://a.example">Link', '<a href="https://a.example">'],
    ]) {
      const feed = read(feedWith({ goals: [{ id: 'ziel', title: { de: text } }] }));
      const issue = feed.issues.find(({ code }) => code === 'html');
      expect(issue).to.include({ path: '/goals/0/title/de', severity: 'warning', detail: found });
      expect(feed.entries(goals)[0]!.title).to.deep.equal({ de: text });
    }
  });

  it('is no text that people write', () => {
    for (const text of ['A & B', 'a < b > c', 'R&D; Lehre', '<3', 'x <- y', 'M&A', '1 <2> 3'])
      expect(faults(feedWith({ goals: [{ id: 'ziel', title: text }] })).join(), text).to.not.include('html');
  });
});

describe('the date until which the publisher vouches for a feed', () => {
  it('has passed if it cannot be read', () => {
    for (const expires of ['bald', null, '2100-02-30T00:00:00Z', 2100])
      expect(read(feedWith({ expires })).isExpired, String(expires)).to.equal(true);
    for (const expires of [undefined, '2100-01-01T00:00:00Z'])
      expect(read(feedWith({ expires })).isExpired).to.equal(false);
  });
});

describe('docs/feed.md', () => {
  it('names every property that hides or limits', async () => {
    const limits: string[] = [];
    JSON.stringify(feedJsonSchema(), (name, value) => {
      if (value?.['x-limits']) limits.push(name);
      return value;
    });
    const [, paragraph = ''] = (await (await fetch('/docs/feed.md')).text()).split('**Properties that hide or limit**');
    for (const name of limits) expect(paragraph.split('\n\n')[0]).to.include(`\`${name}\``);
    expect(limits).to.include.members(['memberUntil', 'expires', 'validUntil', 'status', 'consent']);
  });
});

describe('an entry', () => {
  const feed = () =>
    read(
      feedWith({
        goals: [
          { id: 'ziel', title: 'Ziel' },
          { id: 'ohne-titel' },
          { id: 'verweis', title: 'Verweis', parent: 'fehlt' },
        ],
        partners: [{ id: 'partner', name: 'Partner', type: 'other' }],
      }),
    );

  it('is found by its id, before its list was asked for too', () => {
    const document = feedWith({ goals: [{ id: 'ziel', title: 'Ziel' }] });
    const reader = new AllianceFeed(document);
    expect(reader.find(goals, 'ziel')).to.equal((document as unknown as Feed).goals![0]);
  });

  it('is found with a reference that leads nowhere: that is a warning', () => {
    expect(feed().find(goals, 'verweis')?.title).to.equal('Verweis');
  });

  it('is not found if it is broken, in another list, or missing', () => {
    for (const id of ['ohne-titel', 'partner', 'musterallianz', 'fehlt', 'constructor', '', undefined])
      expect(feed().find(goals, id), id).to.equal(undefined);
    expect(feed().find(partners, 'ziel')).to.equal(undefined);
  });

  it('whose id is taken, in its own list or in another, is left out', () => {
    const partner = { id: 'doppelt', name: 'Partner', type: 'other' };
    const goal = { id: 'doppelt', title: 'Ziel' };
    const document = feedWith({ partners: [partner, { ...partner }], goals: [goal, { ...goal, id: 'musterallianz' }] });
    expect(faults(document)).to.have.members([
      'duplicate-id /partners/1/id',
      'duplicate-id /goals/0/id',
      'duplicate-id /goals/1/id',
    ]);
    expect(read(document).entries(partners)).to.deep.equal([partner]);
    expect(read(document).find(goals, 'doppelt')).to.equal(undefined);
  });

  it('of a person is left out the day after it expires', () => {
    const person = (id: string, expires: string) => ({ id, name: 'Erika Mustermann', expires });
    const document = feedWith({
      people: [person('gestern', '2026-11-23'), person('heute', today), person('morgen', '2026-11-25')],
    });
    expect(ids(read(document, today).entries(people))).to.deep.equal(['heute', 'morgen']);
  });

  it('of a person expires by today’s date if no other is given', () => {
    const [yesterday, tomorrow] = [-1, 1].map((days) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10));
    const document = feedWith({
      people: [
        { id: 'gestern', name: 'Erika Mustermann', expires: yesterday },
        { id: 'morgen', name: 'Erika Mustermann', expires: tomorrow },
      ],
    });
    expect(ids(read(document).entries(people))).to.deep.equal(['morgen']);
  });
});

describe('the rules beyond the schema', () => {
  const partner = { name: 'Partner', type: 'other' };
  const goal = { title: 'Ziel' };
  const project = { name: 'Projekt', source: 'quelle' };
  const pot = { kind: 'award', recurrence: 'once', funders: [], asOf: '2026', source: 'quelle' };
  const figure = { label: 'Zahl', value: 1, unit: 'count', asOf: '2026', source: 'quelle' };
  const image = { credit: 'Foto' };
  const person = { name: 'Erika Mustermann' };
  const event = { name: 'Treffen' };
  const call = { name: 'Aufruf' };

  type Case = [entry: object, fault?: string];
  const cases: Record<keyof typeof rules, Case[]> = {
    partners: [
      [{ ...partner, memberSince: '2020-05', memberUntil: '2020' }],
      [{ ...partner, memberUntil: '2020' }],
      [{ ...partner, memberSince: '2020-05', memberUntil: '2020-04' }, 'period /memberUntil'],
    ],
    goals: [
      [{ ...goal, validFrom: '2020', validUntil: '2020-01-01' }],
      [{ ...goal, validFrom: '2020', validUntil: '2019-12-31' }, 'period /validUntil'],
    ],
    projects: [
      [{ ...project, startDate: '2014-09', endDate: '2014' }],
      [{ ...project, startDate: '2014-09-11', endDate: '2014-09-11' }],
      [{ ...project, startDate: '2014-09', endDate: '2014-08-31' }, 'period /endDate'],
      [{ ...project, startDate: '2014-09-11', endDate: '2013' }, 'period /endDate'],
      [{ ...project, startDate: '2014-09-11', endDate: 'Ende 2015' }, 'format /endDate'],
    ],
    funding: [
      [{ ...pot, funders: [{ org: 'EU', level: 'eu' }], statement: { kind: 'none' } }],
      [{ ...pot, funders: [{ org: 'Land', level: 'state' }] }],
      [
        {
          ...pot,
          funders: [
            { org: 'Land', level: 'state' },
            { org: 'EU', level: 'eu' },
          ],
        },
        'statement /statement',
      ],
      [{ ...pot, period: { start: '2020', end: '2019' } }, 'period /period/end'],
    ],
    figures: [
      [{ ...figure, unit: 'EUR', funding: 'einmalig' }],
      [{ ...figure, unit: 'EUR-per-year', funding: 'jaehrlich' }],
      [{ ...figure, unit: 'count', funding: 'jaehrlich' }],
      [{ ...figure, unit: 'EUR-per-year', funding: 'einmalig' }, 'recurrence /unit'],
      [{ ...figure, unit: 'EUR', funding: 'jaehrlich' }, 'recurrence /unit'],
      // Even a broken pot says which of the two kinds it is. An unknown kind does no harm.
      [{ ...figure, unit: 'EUR', funding: 'nur-jaehrlich' }, 'recurrence /unit'],
      [{ ...figure, unit: 'EUR', funding: 'boesartig' }],
      [{ ...figure, period: { start: '2020', end: '2019' } }, 'period /period/end'],
    ],
    media: [
      [{ ...image, alt: 'Ein Bild' }],
      [{ ...image, decorative: true, src: 'bild.png', width: 2, height: 1 }],
      [image, 'alt /alt'],
      [{ ...image, alt: 'Ein Bild', decorative: true }, 'alt /alt'],
      [{ ...image, alt: 'Ein Bild', src: 'bild.png', width: 2 }, 'size /width'],
      [{ ...image, alt: 'Ein Bild', src: 'bild.png', width: 0, height: 1 }, 'size /width'],
    ],
    people: [[{ ...person, expires: today }], [{ ...person, expires: '2026-11-23' }, 'expired /expires']],
    events: [
      [{ ...event, start: '2026-05-01T10:00:00+02:00', end: '2026-05-01' }],
      [{ ...event, start: '2026-05-01', end: '2026-05-01T00:30:00+02:00' }],
      [{ ...event, start: '2026-05-01T10:00:00+02:00', end: '2026-05-01T09:30:00Z' }],
      [{ ...event, start: '2026-05-01T10:00:00Z', end: '2026-05-01T11:30:00+02:00' }, 'period /end'],
      [{ ...event, start: '2026-05-01T10:00:00+02:00', end: '2026-04-30' }, 'period /end'],
    ],
    calls: [
      [{ ...call, opens: '2026-05-01', closes: '2026-05-01' }],
      [{ ...call, opens: '2026-05-01', closes: '2026-04-30' }, 'period /closes'],
    ],
  };

  /** The targets of the references. This test ignores the faults of the broken pots. */
  const surroundings = {
    sources: [{ id: 'quelle', title: 'Quelle' }],
    funding: [
      { ...pot, id: 'einmalig' },
      { ...pot, id: 'jaehrlich', recurrence: 'per-year' },
      { id: 'nur-jaehrlich', recurrence: 'per-year' },
      { id: 'boesartig', recurrence: { toString: 'once', valueOf: null } },
    ],
  };

  it('are all tested here', () => expect(cases).to.have.all.keys(Object.keys(rules)));

  for (const [name, list] of Object.entries(cases))
    describe(`of ${name}`, () => {
      for (const [entry, fault] of list)
        it(`${fault ? `find ${fault} in` : 'let pass'} ${JSON.stringify(entry)}`, () => {
          const before = (surroundings as Record<string, object[]>)[name] ?? [];
          const document = feedWith({ ...surroundings, [name]: [...before, { id: 'eintrag', ...entry }] });
          const place = `/${name}/${before.length}`;
          const found = faults(document).filter((each) => each.includes(` ${place}`));
          expect(found).to.deep.equal(fault ? [fault.replace(' ', ` ${place}`)] : []);
        });
    });

  it('leave out the start of a project whose end cannot be read', () => {
    const dates = { startDate: '2014-09', endDate: 'Ende 2015' };
    const feed = new AllianceFeed(feedWith({ ...surroundings, projects: [{ ...project, id: 'eintrag', ...dates }] }));
    const [{ startDate, endDate, name }] = feed.entries(projects) as [Project];
    expect([startDate, endDate, name]).to.deep.equal([undefined, undefined, project.name]);
  });

  it('let the references to other entries be', () => {
    expect(
      faults(feedWith({ ...surroundings, funding: [], figures: [{ ...figure, id: 'z', funding: 'quelle' }] })),
    ).to.deep.equal(['reference /figures/0/funding']);
  });
});

describe('a large feed', () => {
  /** Every seventh project has a broken address, and one has no name. */
  const document = () => {
    const feed = hugeFeed({ projects: 12_000, partners: 11, goals: 5 });
    const broken = feed.projects!.map((project, index) => (index % 7 ? project : { ...project, url: 'http//x' }));
    return { ...feed, projects: [...broken, { id: 'ohne-namen' }] };
  };

  it('has the same entries and faults, whether it is read in slices, at once or one after the other', async () => {
    const original = document();
    const atOnce = new AllianceFeed(original, today);
    const expected = atOnce.entries(projects);
    const inSlices = new AllianceFeed(original, today);
    await Promise.all([inSlices.readInSlices([projects]), inSlices.readInSlices([partners, projects])]);
    const interrupted = new AllianceFeed(original, today);
    const reading = interrupted.readInSlices([projects]);
    expect(interrupted.entries(projects)).to.have.length(12_000);
    await reading;
    atOnce.entries(partners);
    for (const feed of [inSlices, interrupted]) {
      expect(feed.entries(projects).length).to.equal(expected.length);
      expect(feed.entries(projects).every((entry, index) => entry.id === expected[index]!.id)).to.equal(true);
      expect(feed.issues.length).to.equal(atOnce.issues.length);
      const last = feed.issues.findLast(({ path }) => path.startsWith('/projects'));
      expect(last?.path).to.match(/^\/projects\/12000\//);
    }
  });

  it('is not what an alliance has: small feeds are read at once', () => {
    expect(new AllianceFeed(hugeFeed({ projects: 100, partners: 20, goals: 5 })).isLarge).to.equal(false);
  });
});
