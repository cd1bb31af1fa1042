import { expect } from '@esm-bundle/chai';
import type { Feed, News } from '../../../src/feed/schema/feed.ts';
import { de } from '../../support/texts.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import {
  add,
  allByRole,
  byRole,
  headingsOf,
  mount,
  MUSTER,
  namesOf,
  readFeed,
  textOf,
  watchPage,
} from '../../support/page.ts';

const tag = 'alliance-news-list';

const items = (widget: Element) => allByRole(widget, 'listitem').map(textOf);
const headlines = (widget: Element) =>
  headingsOf(widget)
    .slice(1)
    .map(({ text }) => text);

const entry = (id: string, values: Partial<News> = {}): News => ({
  id,
  headline: id,
  datePublished: '2026-01-01',
  ...values,
});

describe('<alliance-news-list>', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  const show = (news: News[], options = {}) => mount(tag, { feed: { ...muster, news }, ...options });

  it('tells the news of Hannover with date and publisher, and leads to it', async () => {
    const hannover = await readFeed('/data/fachkraefteallianz-hannover.json');
    const widget = await mount(tag, { feed: hannover });
    expect(items(widget)).to.deep.equal([
      '10.04.2024 · Region Hannover Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit Gemeinsame Kooperationsvereinbarung der Fachkräfteallianz zum 10-jährigen Jubiläum bekräftigt und erneuert.',
    ]);
    expect(byRole<HTMLAnchorElement>(widget, 'link').href).to.equal(hannover.news[0]!.url);
    // The picture may be credited in the feed, but not shown.
    expect(allByRole(widget, 'figure')).to.deep.equal([]);
  });

  it('makes each entry an article under its headline', async () => {
    const widget = await mount(tag, { src: MUSTER });
    for (const item of allByRole(widget, 'listitem')) {
      const [article] = item.children;
      expect(article!.localName).to.equal('article');
      expect(article!.querySelector('h3 > a, h3')).to.not.equal(null);
    }
    expect(headingsOf(widget)[0]).to.deep.equal({ level: 2, text: de.news.heading });
  });

  it('puts the newest first in any order of the feed, and gives machines the date', async () => {
    const days = ['2025-03-12', '2026-10-08', '2024-06-20', '2026-02-26'];
    const widget = await show(days.map((day) => entry(`am-${day}`, { datePublished: day })));
    const newest = days.toSorted().toReversed();
    expect(headlines(widget)).to.deep.equal(newest.map((day) => `am-${day}`));
    expect([...widget.shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal(newest);
  });

  it('keeps the news of one day in the order of the feed', async () => {
    expect(headlines(await show(['b', 'a', 'c'].map((id) => entry(id))))).to.deep.equal(['b', 'a', 'c']);
  });

  describe('ends', () => {
    const ten = Array.from({ length: 10 }, (_, index) => entry(`nr-${index}`));

    it('after five, or after the page’s number', async () => {
      expect(items(await show(ten))).to.have.length(5);
      expect(items(await show(ten, { limit: 2 }))).to.have.length(2);
      expect(items(await show(ten, { limit: 50 }))).to.have.length(10);
    });

    for (const limit of ['0', '-1', '0.5', 'alle', ''])
      it(`after five where the page says “${limit}”`, async () => {
        expect(items(await show(ten, { limit }))).to.have.length(5);
      });

    it('with a link to all news if the page has one', async () => {
      const widget = await show(ten, { 'all-url': '/presse/' });
      const link = byRole<HTMLAnchorElement>(widget, 'link', de.news.all);
      expect(link.href).to.equal(`${location.origin}/presse/`);
      expect(textOf(widget).endsWith(de.news.all)).to.equal(true);
      widget.allUrl = undefined;
      await widget.updateComplete;
      expect(allByRole(widget, 'link')).to.deep.equal([]);
    });

    it('with a link relative to the page, not to the feed', async () => {
      const widget = await mount(tag, { src: MUSTER, 'all-url': 'presse/' });
      const link = byRole<HTMLAnchorElement>(widget, 'link', de.news.all);
      expect(link.href).to.equal(new URL('presse/', document.baseURI).href);
    });

    for (const address of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,a',
      'http://',
    ])
      it(`without a link to “${address.replace('\n', '\\n')}”`, async () => {
        const widget = await show(ten, { 'all-url': address });
        expect(textOf(widget)).to.not.include(de.news.all);
        expect(allByRole(widget, 'link')).to.deep.equal([]);
      });
  });

  describe('says that an article is in another language', () => {
    const inEnglish = entry('a', { url: 'https://www.example.org/a', language: 'en' });

    it('in its link and before it', async () => {
      const widget = await show([inEnglish], { lang: 'de' });
      expect(byRole(widget, 'link').getAttribute('hreflang')).to.equal('en');
      expect(items(widget)).to.deep.equal(['01.01.2026 · Sprache: Englisch a']);
    });

    it('in the language of the page', async () => {
      const widget = await show([{ ...inEnglish, language: 'de' }], { lang: 'en-GB' });
      expect(items(widget)).to.deep.equal(['1 Jan 2026 · Language: German a']);
    });

    it('but only if it differs and is known', async () => {
      const { url, ...unlinked } = inEnglish;
      const news = [{ ...inEnglish, language: 'de' }, { ...unlinked, id: 'b', headline: 'b' }, entry('c', { url })];
      const widget = await show(news, { lang: 'de-DE' });
      expect(items(widget)).to.deep.equal(['01.01.2026 a', '01.01.2026 b', '01.01.2026 c']);
      for (const link of allByRole(widget, 'link')) expect(link.hasAttribute('hreflang')).to.equal(false);
    });

    it('but not if only the region or the capitals differ', async () => {
      for (const language of ['DE', 'de-DE', 'de-AT', 'De-ch']) {
        const widget = await show([{ ...inEnglish, language }], { lang: 'de' });
        expect(items(widget)[0], language).to.not.include('Sprache: ');
      }
    });

    it('even if nobody knows the language', async () => {
      for (const language of ['zz', 'abcd', 'zz-zz-zzzzzzzz'])
        expect(items(await show([{ ...inEnglish, language }]))[0]).to.include('Sprache: ');
    });
  });

  it('names the source of news without an address', async () => {
    const widget = await show([
      entry('a', { url: 'https://www.example.org/a', source: 'webseite' }),
      entry('b', { source: 'webseite', asOf: '2026-10-08' }),
    ]);
    const [linked, unlinked] = items(widget);
    expect(linked).to.equal('01.01.2026 a');
    expect(unlinked).to.match(/^01\.01\.2026 b Stand: 08\.10\.2026 · Quelle: /);
  });

  it('shows the picture of an entry with caption and credit', async () => {
    const widget = await mount(tag, { src: MUSTER });
    const [first] = allByRole(widget, 'figure');
    expect(textOf(first)).to.equal('Sechs Säulen, eine Halle: die Lernfabrik als Bild. Illustration: © Musterallianz');
    expect(namesOf(widget, 'img')[0]).to.equal('Abstrakte Säulen mit runden Köpfen in Blau und Ocker');
  });

  it('shows the rest of an entry whose picture and publisher are unknown', async () => {
    expect(items(await show([entry('a', { image: 'fehlt' })]))).to.deep.equal(['01.01.2026 a']);
  });

  it('sets a teaser in the language it has', async () => {
    const widget = await show([entry('a', { teaser: { ar: 'خبر' } })], { lang: 'de' });
    expect(byRole(widget, 'article').querySelector('[lang="ar"]')!.textContent).to.equal('خبر');
  });

  it('puts the picture beside the text if there is room', async () => {
    for (const [width, isBeside] of [
      ['800px', true],
      ['320px', false],
    ] as const) {
      const column = add(document.createElement('div'));
      column.style.width = width;
      const widget = await mount(tag, { src: MUSTER });
      column.append(widget);
      const [figure] = allByRole(widget, 'figure');
      const text = figure!.previousElementSibling!.getBoundingClientRect();
      expect(figure!.getBoundingClientRect().top < text.bottom, width).to.equal(isBeside);
    }
  });

  if (browserName === 'chromium')
    it('is a list of articles to a screen reader', async () => {
      const news = [
        entry('a', {
          headline: 'Lernfabrik zieht Bilanz',
          teaser: 'Die Halle bleibt offen.',
          url: 'https://www.example.org/a',
          publisher: 'hochschule-beispielstadt',
        }),
      ];
      await show(news, { lang: 'de', 'all-url': '/presse/' });
      expect(await readAloud('Aktuelles')).to.deep.equal([
        'region: Aktuelles',
        'heading: Aktuelles',
        'StaticText: Aktuelles',
        'list',
        'listitem',
        'article',
        'paragraph',
        'time',
        'StaticText: 01.01.2026',
        'StaticText: · ',
        'StaticText: Hochschule Beispielstadt',
        'heading: Lernfabrik zieht Bilanz',
        'link: Lernfabrik zieht Bilanz',
        'StaticText: Lernfabrik zieht Bilanz',
        'paragraph',
        'StaticText: Die Halle bleibt offen.',
        'paragraph',
        'link: Alle Meldungen',
        'StaticText: Alle Meldungen',
      ]);
    });
});
