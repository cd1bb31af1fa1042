import { expect } from '@esm-bundle/chai';
import { hugeFeed } from '../../../data/huge-feed.ts';
import { projects } from '../../../src/feed/validation/generated.ts';
import { read } from '../../../src/feed/read.ts';
import { feedSchema, type Feed } from '../../../src/feed/schema/feed.ts';

const load = async (name: string): Promise<Feed> => (await fetch(`/data/${name}.json`)).json();

/** Every value below `value`, with the name of its property. */
function* values(value: unknown, property = ''): Generator<[property: string, value: unknown]> {
  yield [property, value];
  if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* values(item, Array.isArray(value) ? property : key);
}

for (const name of ['fachkraefteallianz-hannover', 'empty', 'musterallianz'])
  describe(`data/${name}.json`, () => {
    it('follows the schema', async () => {
      const { error } = feedSchema.safeParse(await load(name));
      expect(error?.issues ?? []).to.deep.equal([]);
    });

    it('has nothing to complain about', async () => {
      expect(read(await load(name)).issues).to.deep.equal([]);
    });
  });

describe('data/fachkraefteallianz-hannover.json says what was published', () => {
  let feed: Required<Feed>;
  let json: string;

  before(async () => {
    feed = (await load('fachkraefteallianz-hannover')) as Required<Feed>;
    json = JSON.stringify(feed);
  });

  const german = (text: unknown) => (typeof text === 'string' ? text : (text as { de: string }).de);

  it('names the eleven partners in the published order and wording', () => {
    expect(feed.partners.map(({ position }) => position)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(feed.partners.map(({ name }) => german(name))).to.deep.equal([
      'Region Hannover',
      'Landeshauptstadt Hannover',
      'Bundesagentur für Arbeit',
      'Jobcenter Region Hannover',
      'Industrie- und Handelskammer',
      'Handwerkskammer',
      'Deutscher Gewerkschaftsbund',
      'Allgemeine Arbeitgeber-Vereinigung Hannover',
      'Leibniz Universität Hannover',
      'Hochschule Hannover',
      'hannoverimpuls',
    ]);
  });

  it('invents no logo, address or contact data', () => {
    for (const partner of feed.partners) expect(partner).to.not.have.any.keys('logo', 'url', 'address', 'sameAs');
    for (const contact of feed.contacts) expect(contact).to.not.have.any.keys('email', 'telephone', 'url', 'address');
    for (const image of feed.media) expect(image).to.not.have.any.keys('src', 'srcset', 'license', 'rightsConfirmed');
    expect(feed.quotes).to.equal(undefined);
  });

  it('has four goals in order and one that cuts across them, word for word', () => {
    const numbered = feed.goals.filter(({ crossCutting }) => !crossCutting);
    expect(numbered.map(({ position, title }) => [position, german(title)])).to.deep.equal([
      [1, 'Verbesserung der Vereinbarkeit von Familie und Beruf'],
      [
        2,
        'Stärkung der Fort- und Weiterbildungskultur und der Weiterbildungsbeteiligung in Unternehmen und bei Beschäftigten wie Arbeitslosen',
      ],
      [3, 'Verbesserung der Willkommenskultur und der Rahmenbedingungen für zugewanderte Fachkräfte'],
      [
        4,
        'Stärkung der Kooperation zwischen Hochschule und regionalen Stakeholdern zur Entwicklung und Bindung von Fachkräften',
      ],
    ]);
    const crossCutting = feed.goals.filter((goal) => goal.crossCutting);
    expect(crossCutting.map(({ position, title }) => [position, german(title)])).to.deep.equal([
      [
        undefined,
        'Stärkung von Teilhabe am Arbeitsmarkt, guten Arbeitsbedingungen sowie Vielfalt und Chancengleichheit am Arbeitsmarkt',
      ],
    ]);
  });

  it('keeps the two pots apart and says nothing about shares', () => {
    expect(feed.funding.map(({ amount, recurrence, kind }) => [amount, recurrence, kind])).to.deep.equal([
      [{ value: 3_500_000, currency: 'EUR' }, 'once', 'award'],
      [{ value: 350_000, currency: 'EUR' }, 'per-year', 'co-financing-pot'],
    ]);
    for (const pot of feed.funding) {
      expect(pot).to.not.have.any.keys('coFinancingRate', 'projects');
      for (const funder of pot.funders) expect(funder).to.not.have.any.keys('amount', 'rate');
    }
  });

  it('prints the published figures and adds nothing up', () => {
    expect(feed.figures.map(({ value, unit }) => [value, unit])).to.deep.equal([
      [11, 'count'],
      [10, 'years'],
      [21, 'count'],
      [3_500_000, 'EUR'],
      [350_000, 'EUR-per-year'],
      [3, 'count'],
      [4, 'count'],
    ]);
    // 3.5 million + 10 × 350,000; 21 + 3 projects; 3.5 million / 21; what was printed twice, doubled.
    const numbers = [...values(feed)].map(([, value]) => value).filter((value) => typeof value === 'number');
    for (const wrong of [7_000_000, 3_850_000, 24, 166_667, 42]) expect(numbers).to.not.include(wrong);
  });

  it('claims no dates that were not published', () => {
    expect(feed.alliance).to.not.have.any.keys('founded', 'partOf');
    const renewed = feed.alliance.agreement!.filter(({ kind }) => kind === 'renewed');
    expect(renewed.map(({ date }) => date)).to.deep.equal([undefined]);
    const dates = feed.milestones.map(({ date, dateKind, source }) => [date, dateKind, source]);
    expect(dates).to.deep.equal([
      ['2014-01', 'occurred', 'pm-2014'],
      ['2014-09-11', 'occurred', 'wirtschaftsfoerderung-2014'],
      ['2024-04-10', 'published', 'pm-2024-04-10'],
    ]);
  });

  it('calls the three projects state-wide, never nation-wide', () => {
    expect(feed.projects.map(({ name, reach }) => [german(name), reach])).to.deep.equal([
      ['Adelante', 'statewide'],
      ['IT macht Schule', 'statewide'],
      ['Robonatives', 'statewide'],
    ]);
    expect(json).to.not.match(/bundesweit|nation-?wide/i);
  });

  it('gives source and date with every claim', () => {
    const { alliance, partners, goals, projects, funding, figures, milestones, people, contacts, news, media } = feed;
    const claims = [partners, goals, projects, funding, figures, milestones, people, contacts, news, media].flat();
    const sources = feed.sources.map(({ id }) => id);
    for (const { id, source, asOf } of [alliance, ...claims]) {
      expect(sources, id).to.include(source);
      expect(asOf, id).to.match(/^20(14|24-04-10)$/);
    }
    // Facts from another publication name their own source.
    for (const [property, value] of values(feed))
      if (property === 'x-sources') expect(sources).to.include.members(Object.values(value as object));
  });

  it('has an English version of every German text, marked as a translation', () => {
    expect(feed.translations.map(({ language, official }) => [language, official])).to.deep.equal([['en', false]]);
    for (const [, value] of values(feed))
      if (typeof value === 'object' && value !== null && 'de' in value)
        expect(value, JSON.stringify(value)).to.have.all.keys('de', 'en');
    // Only names are not translated.
    const texts = /^(title|label|summary|description|note|role|unit|headline|teaser|alt|method)$/;
    const plain = [...values(feed)].filter(([property, value]) => texts.test(property) && typeof value === 'string');
    const units = feed.figures.map(({ unit }) => unit);
    expect(plain.filter(([, value]) => !units.includes(value as never))).to.deep.equal([]);
  });

  it('is set in German typography', () => {
    for (const [property, value] of values(feed))
      if (property === 'de') {
        expect(value).to.not.match(/"|'|\.\.\.|\s-\s| {2}/);
        expect(value).to.not.match(/(Dr\.|©|\b\d+) (?=[A-Z]\p{L}|Euro|Millionen)/u);
      }
    for (const { credit } of feed.media) expect(credit).to.equal('©\u00a0Region Hannover');
  });
});

describe('the huge feed', () => {
  it('follows the schema at any size', () => {
    for (const size of [
      { projects: 50, partners: 10, goals: 5 },
      { projects: 3, partners: 0, goals: 0 },
    ]) {
      const feed = hugeFeed(size);
      expect(feedSchema.safeParse(feed).error?.issues ?? []).to.deep.equal([]);
      expect([feed.projects, feed.partners, feed.goals].map((list) => list?.length)).to.deep.equal(Object.values(size));
    }
  });

  it('is the same at every run, and another with another seed', () => {
    expect(hugeFeed({ projects: 20 })).to.deep.equal(hugeFeed({ projects: 20 }));
    expect(hugeFeed({ projects: 20 })).to.not.deep.equal(hugeFeed({ projects: 20, seed: 2 }));
  });

  it('has 10,000 projects without a fault', () => {
    const feed = read(hugeFeed());
    expect(feed.issues).to.deep.equal([]);
    expect(feed.entries(projects)).to.have.lengthOf(10_000);
  });
});
