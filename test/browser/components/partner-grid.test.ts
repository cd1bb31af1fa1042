import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { de, en } from '../../support/texts.ts';
import { accessibilityTree, browserName, flattenTree, readAloud } from '../../support/commands.ts';
import {
  add,
  addMarkup,
  allByRole,
  byRole,
  create,
  HANNOVER,
  headingsOf,
  isShown,
  mount,
  MUSTER,
  namesOf,
  parts,
  readFeed,
  settled,
  textOf,
  watchPage,
} from '../../support/page.ts';
import { until } from '../../support/until.ts';

const GROUPS = [
  'administration',
  'labour-market',
  'business',
  'social-partners',
  'science',
  'civil-society',
  'other',
] as const;

const tag = 'alliance-partner-grid';

/** As the alliance prints them, in its order. */
const PARTNERS = [
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
];

const tiles = (widget: Element) => allByRole(widget, 'listitem');

/** Reads the text of each tile, with the names of its pictures. */
const names = (widget: Element) =>
  tiles(widget).map((tile) => textOf(tile) || tile.querySelector<HTMLImageElement>('img')!.alt);

describe('<alliance-partner-grid>', () => {
  let hannover: Required<Feed>;
  let muster: Required<Feed>;

  before(async () => {
    hannover = await readFeed(HANNOVER);
    muster = await readFeed(MUSTER);
  });

  watchPage();

  it('shows the eleven partners in their published order', async () => {
    expect(names(await mount(tag, { src: HANNOVER }))).to.deep.equal(PARTNERS);
  });

  it('orders them by position, wherever they stand in the feed', async () => {
    const partners = hannover.partners.toReversed();
    expect(names(await mount(tag, { feed: { ...hannover, partners } }))).to.deep.equal(PARTNERS);
  });

  it('puts partners without a position behind the others, as they stand in the feed', async () => {
    const partners = hannover.partners.map(({ position, ...partner }) =>
      position! % 2 ? partner : { ...partner, position },
    );
    const odd = PARTNERS.filter((_, index) => index % 2 === 0);
    const even = PARTNERS.filter((_, index) => index % 2 === 1);
    expect(names(await mount(tag, { feed: { ...hannover, partners } }))).to.deep.equal([...even, ...odd]);
  });

  it('invents no link, logo or number for them', async () => {
    const widget = await mount(tag, { src: HANNOVER });
    for (const tile of tiles(widget)) expect(tile.querySelector('a, img')).to.equal(null);
  });

  if (browserName === 'chromium')
    it('is a list with eleven entries to a screen reader', async () => {
      await mount(tag, { src: HANNOVER, lang: 'de' });
      const list = flattenTree(await accessibilityTree()).find(({ role }) => role === 'list')!;
      expect(list.children!.map(({ role }) => role)).to.deep.equal(Array(11).fill('listitem'));
      const texts = list.children!.map((item) => flattenTree(item).find(({ role }) => role === 'StaticText')!.name);
      expect(texts).to.deep.equal(PARTNERS);
    });

  if (browserName === 'chromium')
    it('is a list of links with one name each to a screen reader', async () => {
      const partners = muster.partners.slice(0, 2);
      // Without a feed's address, relative addresses would be the page's: the logo would be missing.
      const media = muster.media.map((each) => ({
        ...each,
        src: new URL(each.src!, new URL(MUSTER, location.href)).href,
      }));
      await mount(tag, { feed: { ...muster, partners, media }, lang: 'de' });
      expect(await readAloud('Partnerorganisationen')).to.deep.equal([
        'region: Partnerorganisationen',
        'heading: Partnerorganisationen',
        'StaticText: Partner',
        'StaticText: organisationen',
        'list',
        'listitem',
        'link: Stadt Beispielstadt',
        'image: Stadt Beispielstadt',
        'listitem',
        'link: Arbeitsagentur Beispielstadt',
        'StaticText: Arbeitsagentur Beispielstadt',
        'paragraph',
        'StaticText: Bildnachweise',
        'StaticText: : ',
        'StaticText: ©\u00a0Musterallianz',
        'paragraph',
        'StaticText: Stand:',
        'time',
        'StaticText: 01.09.2026',
        'StaticText: ·',
        'StaticText: Quelle',
        'StaticText: : ',
        'link: Mitgliederliste',
        'StaticText: Mitgliederliste',
      ]);
    });

  it('keeps its list semantics although Safari would drop them', async () => {
    const list = byRole(await mount(tag, { src: HANNOVER }), 'list');
    expect(list.getAttribute('role')).to.equal('list');
  });

  it('gives every partner a tile of the same size', async () => {
    const widget = create(tag, { src: MUSTER });
    const ready = settled(widget);
    add(widget, addMarkup('<div lang="de" style="width: 800px"></div>'));
    await ready;
    const boxes = tiles(widget).map((tile) => tile.getBoundingClientRect());
    const [first] = boxes;
    for (const box of boxes) expect(box.width).to.be.closeTo(first!.width, 1);
    for (const row of new Set(boxes.map(({ top }) => top))) {
      const heights = boxes.filter(({ top }) => top === row).map(({ height }) => height);
      expect(Math.max(...heights) - Math.min(...heights)).to.be.lessThan(1);
    }
  });

  it('hyphenates long names in their language', async () => {
    const [tile] = tiles(await mount(tag, { src: HANNOVER, lang: 'de' }));
    expect(getComputedStyle(tile!).hyphens).to.equal('auto');
    expect(tile!.closest('[lang]')!.getAttribute('lang')).to.equal('de');
  });

  it('speaks English', async () => {
    const widget = await mount(tag, { src: HANNOVER, lang: 'en' });
    expect(headingsOf(widget)).to.deep.equal([{ level: 2, text: en.partners.heading }]);
    expect(textOf(widget)).to.include('German Trade Union Confederation').and.include('hannoverimpuls');
    const untranslated = tiles(widget).find((tile) => textOf(tile) === 'hannoverimpuls')!;
    expect(untranslated.querySelector('[lang="de"]')?.textContent).to.equal('hannoverimpuls');
  });

  describe('with addresses and logos', () => {
    it('links each partner under its name, and nothing more', async () => {
      const widget = await mount(tag, { src: MUSTER });
      const linked = muster.partners.filter(({ url }) => url);
      const links = allByRole<HTMLAnchorElement>(widget, 'link').slice(0, linked.length);
      expect(links.map(({ href }) => href)).to.deep.equal(linked.map(({ url }) => url));
      expect(namesOf(widget, 'link').slice(0, linked.length)).to.deep.equal(
        linked.map(({ name }) => (typeof name === 'string' ? name : name.de!)).map((name) => name.replace(/\s+/g, ' ')),
      );
    });

    it('makes the whole tile the target of its link', async () => {
      const widget = await mount(tag, { src: MUSTER });
      const [tile] = tiles(widget);
      tile!.scrollIntoView();
      const { left, top, right, bottom } = tile!.getBoundingClientRect();
      const link = tile!.querySelector('a');
      for (const [x, y] of [
        [left + 4, top + 4],
        [right - 4, bottom - 4],
      ] as const)
        expect(widget.shadowRoot!.elementFromPoint(x, y)).to.equal(link);
    });

    it('shows a logo in its proportions, with the name of the partner', async () => {
      const widget = await mount(tag, { src: MUSTER });
      const logo = byRole<HTMLImageElement>(widget, 'img', 'Hochschule Beispielstadt');
      expect([logo.getAttribute('width'), logo.getAttribute('height')]).to.deep.equal(['360', '360']);
      expect(new URL(logo.src).pathname).to.equal('/data/media/logo-hochschule.png');
      logo.scrollIntoView();
      const { width, height } = logo.getBoundingClientRect();
      await until('the logo is there', () => logo.complete && logo.naturalWidth > 0);
      expect([logo.offsetWidth, logo.offsetHeight]).to.deep.equal([width, height].map(Math.round));
      expect(getComputedStyle(logo).objectFit).to.equal('contain');
      expect(textOf(logo.closest('li')!)).to.equal('');
    });

    it('shows the name instead of a logo that cannot be loaded', async () => {
      const media = muster.media.map((picture) => ({ ...picture, src: '/fault/status/404' }));
      const widget = await mount(tag, { feed: { ...muster, media } });
      const [tile] = tiles(widget);
      tile!.scrollIntoView();
      await until('the name is there', () => textOf(tile) === 'Stadt Beispielstadt');
      expect([...tile!.querySelectorAll('img')].filter(isShown)).to.deep.equal([]);
      expect(namesOf(widget, 'link')[0]).to.equal('Stadt Beispielstadt');
    });

    it('asks no third party for logos', async () => {
      const media = muster.media.map((picture) => ({ ...picture, src: 'https://logos.example.org/logo.png' }));
      const widget = await mount(tag, { feed: { ...muster, media } });
      expect(allByRole(widget, 'img')).to.deep.equal([]);
      expect(names(widget)[0]).to.equal('Stadt Beispielstadt');
    });

    it('asks for no logo that the feed does not have', async () => {
      const widget = await mount(tag, { feed: { ...muster, media: [] } });
      expect(allByRole(widget, 'img')).to.deep.equal([]);
      expect(names(widget)).to.have.length(9);
    });
  });

  describe('as a list', () => {
    it('shows the name and role of each partner', async () => {
      const widget = await mount(tag, { src: MUSTER, layout: 'list' });
      expect(tiles(widget)).to.have.length(9);
      expect(textOf(tiles(widget)[0])).to.equal('Stadt Beispielstadt Lenkungsgruppe, Geschäftsstelle');
      expect(textOf(tiles(widget)[8])).to.equal('Beispielwerke AG');
    });

    it('says each name once, beside its logo', async () => {
      const widget = await mount(tag, { src: MUSTER, layout: 'list' });
      expect(namesOf(widget, 'link')[0]).to.equal('Stadt Beispielstadt');
      expect(tiles(widget)[0]!.querySelector('img')!.alt).to.equal('');
    });
  });

  it('as a running text shows names alone', async () => {
    const widget = await mount(tag, { src: MUSTER, layout: 'compact' });
    expect(allByRole(widget, 'img')).to.deep.equal([]);
    expect(tiles(widget)).to.have.length(9);
    expect(textOf(tiles(widget)[0])).to.equal('Stadt Beispielstadt');
    expect(namesOf(widget, 'link')[6]).to.equal('Hochschule Beispielstadt');
  });

  describe('in groups', () => {
    const groups = (widget: Element) =>
      allByRole(widget, 'list').map((list) => [
        textOf(list.parentElement!.querySelector('[part="heading"]')!),
        list.children.length,
      ]);

    it('shows each under its heading, in the order of the feed', async () => {
      const widget = await mount(tag, { src: HANNOVER, grouped: true });
      expect(groups(widget)).to.deep.equal([
        ['Verwaltung', 2],
        ['Arbeitsmarkt', 2],
        ['Wirtschaft', 3],
        ['Sozialpartner', 2],
        ['Wissenschaft', 2],
      ]);
      expect(headingsOf(widget).map(({ level }) => level)).to.deep.equal([2, 3, 3, 3, 3, 3]);
      expect(names(widget).toSorted()).to.deep.equal(PARTNERS.toSorted());
    });

    it('puts partners of no group into one of their own', async () => {
      const partners = hannover.partners.map(({ group, ...partner }) =>
        group === 'science' ? partner : { ...partner, group },
      );
      const widget = await mount(tag, { feed: { ...hannover, partners }, grouped: true });
      expect(groups(widget).at(-1)).to.deep.equal([de.partnerGroup.other, 2]);
    });

    it('works in every layout', async () => {
      const widget = await mount(tag, { src: MUSTER, grouped: true, layout: 'list' });
      expect(headingsOf(widget).map(({ text }) => text)).to.deep.equal([
        de.partners.heading,
        ...GROUPS.map((group) => de.partnerGroup[group]),
      ]);
    });
  });

  describe('over time', () => {
    const withMemberUntil = (memberUntil: string) => ({
      ...hannover,
      partners: hannover.partners.map((partner) => (partner.id === 'dgb' ? { ...partner, memberUntil } : partner)),
    });
    const thisYear = new Date().toISOString().slice(0, 4);

    it('leaves out who is no member any more', async () => {
      const widget = await mount(tag, { feed: withMemberUntil('2020-06') });
      expect(names(widget)).to.deep.equal(PARTNERS.filter((name) => name !== 'Deutscher Gewerkschaftsbund'));
    });

    for (const date of ['2999', '2999-01', '2999-01-01', thisYear])
      it(`shows who is a member until ${date === thisYear ? 'the end of this year' : date}`, async () => {
        expect(names(await mount(tag, { feed: withMemberUntil(date) }))).to.deep.equal(PARTNERS);
      });
  });

  it('shows the sound entries of a broken feed', async () => {
    const widget = await mount(tag, { feed: await readFeed('/data/broken.json') });
    const shown = names(widget);
    expect(shown.slice(0, 3)).to.deep.equal(['Musterverein', 'Beispielkammer', 'Beispielwerke']);
    expect(shown).to.include('Logo fehlt').and.not.include('Falsche Art').and.not.include('Zweiter Musterverein');
  });

  it('names its tiles for the page’s own styles', async () => {
    addMarkup(`<style>${tag}::part(card) { background: rgb(1, 2, 3) }</style>`, document.head);
    const widget = await mount(tag, { src: HANNOVER });
    expect(parts(widget, 'card')).to.have.length(11);
    expect(getComputedStyle(parts(widget, 'card')[0]!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
