import { expect } from '@esm-bundle/chai';
import type { Feed, Goal } from '../../../src/feed/schema/feed.ts';
import { de, en } from '../../support/texts.ts';
import { accessibilityTree, browserName, flattenTree, readAloud } from '../../support/commands.ts';
import {
  allByRole,
  byRole,
  elementsOf,
  HANNOVER,
  headingsOf,
  mount,
  MUSTER,
  readFeed,
  textOf,
  watchPage,
} from '../../support/page.ts';

const tag = 'alliance-goals-list';

const GOALS = [
  'Verbesserung der Vereinbarkeit von Familie und Beruf',
  'Stärkung der Fort- und Weiterbildungskultur und der Weiterbildungsbeteiligung in Unternehmen und bei Beschäftigten wie Arbeitslosen',
  'Verbesserung der Willkommenskultur und der Rahmenbedingungen für zugewanderte Fachkräfte',
  'Stärkung der Kooperation zwischen Hochschule und regionalen Stakeholdern zur Entwicklung und Bindung von Fachkräften',
];
const CROSS_CUTTING =
  'Stärkung von Teilhabe am Arbeitsmarkt, guten Arbeitsbedingungen sowie Vielfalt und Chancengleichheit am Arbeitsmarkt';

const marks = (widget: Element) =>
  elementsOf(widget)
    .filter((element) => element.matches('.mark'))
    .map(textOf);

describe('<alliance-goals-list>', () => {
  let hannover: Required<Feed>;

  before(async () => {
    hannover = await readFeed(HANNOVER);
  });

  watchPage();

  it('numbers the four goals, and not the cross-cutting one', async () => {
    const [numbered, apart] = allByRole(await mount(tag, { src: HANNOVER }), 'list');
    expect(numbered!.localName).to.equal('ol');
    expect([...numbered!.children].map(textOf)).to.deep.equal(GOALS);
    expect(apart!.localName).to.equal('ul');
    expect([...apart!.children].map(textOf)).to.deep.equal([`Querschnittsziel ${CROSS_CUTTING}`]);
  });

  it('marks the cross-cutting goal with a word', async () => {
    const widget = await mount(tag, { src: HANNOVER });
    expect(marks(widget)).to.deep.equal([de.goals.crossCutting]);
  });

  if (browserName === 'chromium')
    it('counts from one to four for a screen reader', async () => {
      await mount(tag, { src: HANNOVER, lang: 'de' });
      const lists = flattenTree(await accessibilityTree()).filter(({ role }) => role === 'list');
      const texts = lists.map((list) =>
        flattenTree(list).flatMap(({ role, name }) => (role === 'StaticText' ? name : [])),
      );
      expect(texts[0]!.filter((text) => /^\d/.test(text!))).to.deep.equal(['1', '2', '3', '4']);
      expect(texts[1]).to.deep.equal(['Querschnittsziel', CROSS_CUTTING]);
    });

  if (browserName === 'chromium')
    it('is lists within a list to a screen reader', async () => {
      const goals = [
        { id: 'feld', title: 'Gewinnen' },
        { id: 'ziel', title: 'Ausbilden', parent: 'feld', description: 'Mehr Plätze.' },
        { id: 'teilhabe', title: 'Teilhabe', crossCutting: true },
      ];
      await mount(tag, { feed: { ...hannover, goals }, lang: 'de' });
      expect(await readAloud('Ziele')).to.deep.equal([
        'region: Ziele',
        'heading: Ziele',
        'StaticText: Ziele',
        'list',
        'listitem',
        'StaticText: 1',
        'paragraph',
        'StaticText: Gewinnen',
        'list',
        'listitem',
        'StaticText: 1.1',
        'paragraph',
        'StaticText: Ausbilden',
        'paragraph',
        'StaticText: Mehr Plätze.',
        'list',
        'listitem',
        'StaticText: Querschnittsziel',
        'paragraph',
        'StaticText: Teilhabe',
      ]);
    });

  it('orders goals by position, wherever they stand in the feed', async () => {
    const widget = await mount(tag, { feed: { ...hannover, goals: hannover.goals.toReversed() } });
    expect([...allByRole(widget, 'list')[0]!.children].map(textOf)).to.deep.equal(GOALS);
  });

  it('shows only cross-cutting goals if there are no others, and the other way round', async () => {
    const crossCutting = hannover.goals.filter((goal) => goal.crossCutting);
    const others = hannover.goals.filter((goal) => !goal.crossCutting);
    expect(byRole(await mount(tag, { feed: { ...hannover, goals: crossCutting } }), 'list').localName).to.equal('ul');
    expect(byRole(await mount(tag, { feed: { ...hannover, goals: others } }), 'list').localName).to.equal('ol');
  });

  it('speaks English', async () => {
    const widget = await mount(tag, { src: HANNOVER, lang: 'en' });
    expect(headingsOf(widget)).to.deep.equal([{ level: 2, text: en.goals.heading }]);
    expect(marks(widget)).to.deep.equal([en.goals.crossCutting]);
    expect(textOf(widget))
      .to.include('Making it easier to combine family and working life')
      .and.not.include('Stärkung');
  });

  it('speaks easy German if the feed does, else German', async () => {
    const widget = await mount(tag, { src: MUSTER, lang: 'de-simple' });
    expect(headingsOf(widget)[0]!.text).to.equal(de.goals.heading);
    expect(textOf(widget)).to.include('Menschen lernen hier einen Beruf.');
    expect(textOf(widget)).to.include('Fachkräfte für die Region gewinnen und halten');
  });

  it('shows goals with their descriptions below their field of action', async () => {
    const widget = await mount(tag, { src: MUSTER });
    const [first, second] = [...allByRole(widget, 'list')[0]!.children];
    const below = (item: Element) => [...item.querySelectorAll('ol > li')].map(textOf);
    expect(allByRole(widget, 'list')[0]!.children).to.have.length(2);
    expect(textOf(first)).to.match(/^Fachkräfte in der Region ausbilden und weiterbilden/);
    expect(below(first!)).to.deep.equal([
      'Mehr junge Menschen für eine duale Ausbildung gewinnen',
      'Weiterbildungsbeteiligung in kleinen und mittleren Unternehmen erhöhen ' +
        'Beratung, Freistellung und gemeinsame Kursangebote mehrerer Betriebe.',
    ]);
    expect(below(second!)).to.have.length(2);
    expect(textOf(widget)).to.match(/Querschnittsziel Gute Arbeitsbedingungen/);
  });

  describe('loses no goal', () => {
    const goal = (id: string, parent?: string, more?: Partial<Goal>): Goal => ({
      ...{ id, title: `Ziel ${id}`, parent, source: 'pm-2024-04-10', asOf: '2024-04-10' },
      ...more,
    });

    const FAMILIES: Record<string, Goal[]> = {
      'that is its own parent': [goal('a', 'a')],
      'where two are each other’s parents': [goal('a', 'b'), goal('b', 'a')],
      'where three go round in a circle': [goal('a', 'b'), goal('b', 'c'), goal('c', 'a'), goal('d', 'a')],
      'four levels deep': [goal('a'), goal('b', 'a'), goal('c', 'b'), goal('d', 'c')],
      'whose parent is missing': [goal('a'), goal('b', 'nowhere')],
      'whose parent is no goal': [goal('a', 'dgb')],
      'whose parent comes later': [goal('b', 'a', { position: 1 }), goal('a', undefined, { position: 2 })],
      'whose parent is cross-cutting': [goal('a', undefined, { crossCutting: true }), goal('b', 'a')],
      'that is cross-cutting and has a parent': [goal('a'), goal('b', 'a', { crossCutting: true })],
    };

    for (const [what, goals] of Object.entries(FAMILIES))
      it(what, async () => {
        const text = textOf(await mount(tag, { feed: { ...hannover, goals } }));
        const shown = text.match(/Ziel [a-d]/g)!.toSorted();
        expect(shown).to.deep.equal(goals.map(({ title }) => title).toSorted());
      });
  });

  it('shows the sound entries of a broken feed', async () => {
    const text = textOf(await mount(tag, { feed: await readFeed('/data/broken.json') }));
    expect(text).to.include('Ausbildung stärken').and.include('Verweis auf ein Handlungsfeld, das fehlt');
    expect(text).to.include('Querschnittsziel Teilhabe fördern');
    expect(text).to.include('Ja statt true').and.not.include('Liste statt Text');
  });
});
