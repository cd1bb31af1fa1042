/** The promises of all widgets. */
import { expect } from '@esm-bundle/chai';
import { hugeFeed } from '../../../data/huge-feed.ts';
import '../../../components/define.ts';
import type { AllianceErrorEvent, AllianceLoadEvent, AllianceNavigateEvent } from '../../../src/element/events.ts';
import type { Feed, LocalizedText } from '../../../src/feed/schema/feed.ts';
import { AllianceFeed, PartnerGrid } from '../../../components/index.ts';
import { de, en } from '../../support/texts.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { press } from '../../support/commands.ts';
import {
  add,
  addMarkup,
  allByRole,
  byRole,
  create,
  elementsOf,
  HANNOVER,
  headingsOf,
  isShown,
  mount,
  MUSTER,
  overflows,
  place,
  readFeed,
  settled,
  TAGS,
  TAGS_OF_A_KIND,
  textOf,
  watchPage,
  WIDGETS,
  type Tag,
} from '../../support/page.ts';
import { PAUSES, skipTimers } from '../../support/skip-timers.ts';
import { until } from '../../support/until.ts';

/** An entry with a name of one kind or another. */
type Named = Partial<Record<'name' | 'title' | 'headline' | 'label', LocalizedText>>;

/** The groups of texts that name a widget. */
type Titled = { [G in keyof Messages]: Messages[G] extends { heading: string } ? G : never }[keyof Messages];

interface Shows {
  /** The group of texts with its heading. */
  heading: Titled;
  /** A text that only this widget shows of each feed: Hannover and Musterallianz. */
  hannover: string;
  muster: string;
  /** Whether it shows the alliance itself, which every feed has, and no list. */
  isSingle?: true;
  /** The sentence for an empty list, if its group of texts has none. */
  empty?: string;
  /** The heading with the Musterallianz, if the heading comes from the feed. */
  title?: { de: string; en: string };
}

/** The texts of the widgets. A widget without an entry here shows the names of its entries. */
const SHOWS: Partial<Record<Tag, Shows>> = {
  'alliance-partner-grid': {
    heading: 'partners',
    hannover: 'Jobcenter Region Hannover',
    muster: 'Handwerkskammer Musterland',
  },
  'alliance-goals-list': {
    heading: 'goals',
    hannover: 'Verbesserung der Willkommenskultur',
    muster: 'Fachkräfte für die Region gewinnen',
  },
  'alliance-funding-counter': {
    heading: 'funding',
    hannover: 'Kofinanzierungstopf der Region Hannover',
    muster: 'Modellversuch 2011',
  },
  'alliance-project-cards': { heading: 'projects', hannover: 'Robonatives', muster: 'Azubi-Lotsen' },
  'alliance-key-figures': {
    heading: 'figures',
    hannover: 'Projekte mit landesweiter Reichweite',
    muster: 'Bestandene Meisterprüfungen',
  },
  'alliance-timeline': {
    heading: 'milestones',
    hannover: 'Zweitägige Klausurtagung',
    muster: 'Klausurtagung im Musterkloster',
  },
  'alliance-news-list': {
    heading: 'news',
    hannover: 'Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit',
    muster: 'Azubi-Lotsen ausgezeichnet',
  },
  'alliance-documents-list': { heading: 'documents', hannover: de.documents.empty, muster: 'Fachkräftestrategie 2030' },
  'alliance-events-list': { heading: 'events', hannover: de.events.empty, muster: 'Ideentopf' },
  'alliance-region-map': { heading: 'regionMap', hannover: de.regionMap.empty, muster: 'Handwerkskammer Musterland' },
  'alliance-quotes': { heading: 'quotes', hannover: de.quotes.empty, muster: 'Neun Organisationen, eine Adresse' },
  'alliance-contacts': {
    heading: 'contacts',
    hannover: 'Fachbereich Wirtschafts- und Beschäftigungsförderung',
    muster: 'Amt für Wirtschaft und Arbeit',
  },
  'alliance-badge': {
    heading: 'badge',
    hannover: 'Partner der Fachkräfteallianz Hannover',
    muster: 'Partner der Musterallianz Beispielstadt',
    isSingle: true,
  },
  'alliance-funding-statement': {
    heading: 'statement',
    empty: `${de.statement.heading}: ${de.funding.unknown}`,
    hannover: 'Land Niedersachsen',
    muster: 'Land Musterland',
  },
  'alliance-project-detail': {
    heading: 'project',
    empty: de.project.notFound,
    title: { de: 'Azubi-Lotsen', en: 'Apprentice Guides' },
    hannover: 'Robonatives',
    muster: 'Azubi-Lotsen',
  },
};

const FALLBACK = '<p>Die Partner der Allianz stehen auf der <a href="/fallback">Seite der Allianz</a>.</p>';

const ERRORS = [
  ['an address that does not exist', '/fault/status/404', 'feed-http'],
  ['a server that is down', '/fault/status/500', 'feed-http'],
  ['a page instead of a feed', '/fault/html', 'feed-syntax'],
  ['a feed that is cut off', '/fault/truncated', 'feed-syntax'],
  ['an empty object', '/fault/empty-object', 'feed-invalid'],
  ['a server that cannot be reached', 'http://localhost:1/feed.json', 'feed-network'],
  ['an address that is none', 'http://[', 'feed-network'],
  ['an address that is a document itself', 'data:application/json,{}', 'feed-invalid'],
] as const;

let ids = 0;
/** An address that no other widget has asked for. */
const unique = (address: string) =>
  address.startsWith('data:') ? address : `${address}${address.includes('?') ? '&' : '?'}id=${Date.now()}-${++ids}`;

const requestsOf = async (address: string) => Number(await (await fetch(address.replace('/counted', '/count'))).text());

const region = (widget: Element) => byRole(widget, 'region');

const inlineFeed = (id: string, content: string) =>
  addMarkup(`<script type="application/json" id="${id}">${content}</script>`);

const linkFeed = (href: string) =>
  addMarkup(`<link rel="alternate" type="application/alliance-feed+json" href="${href}">`, document.head);

const [hannover, muster] = await Promise.all([readFeed(HANNOVER), readFeed(MUSTER)]);
const page = watchPage();

/** Names the first entry of a feed that the widget selects. */
function firstName(widget: unknown, feed: Feed): string {
  const { select } = widget as { select(feed: AllianceFeed, options: unknown): readonly Named[] };
  const { name, title, headline, label } = select.call(widget, new AllianceFeed(feed), widget)[0]!;
  const text = (name ?? title ?? headline ?? label)!;
  return typeof text === 'string' ? text : text.de!;
}

function showsOf(tag: Tag): Shows {
  const known = SHOWS[tag];
  if (known) return known;
  const widget = create(tag);
  const name = (widget as unknown as { heading(messages: Messages): string }).heading(de);
  const heading = (Object.keys(de) as Titled[]).find((group) => de[group].heading === name)!;
  return { heading, hannover: firstName(widget, hannover), muster: firstName(widget, muster) };
}

for (const tag of TAGS_OF_A_KIND) {
  const shows = showsOf(tag);
  const title = shows.title?.de ?? de[shows.heading].heading;

  describe(`<${tag}>`, () => {
    describe('finds its feed', () => {
      it('in its property', async () => {
        expect(textOf(await mount(tag, { feed: hannover }))).to.include(shows.hannover);
      });

      it('at its address', async () => {
        expect(textOf(await mount(tag, { src: HANNOVER }))).to.include(shows.hannover);
      });

      it('in a script on the page', async () => {
        inlineFeed('inline-feed', JSON.stringify(hannover));
        expect(textOf(await mount(tag, { src: '#inline-feed' }))).to.include(shows.hannover);
      });

      it('if the page links to it', async () => {
        linkFeed(HANNOVER);
        expect(textOf(await mount(tag))).to.include(shows.hannover);
      });

      it('if the page links to it further down, after the page has been read to its end', async () => {
        Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
        const widget = place(tag);
        const ready = settled(widget);
        await widget.updateComplete;
        Reflect.deleteProperty(document, 'readyState');
        linkFeed(HANNOVER);
        document.dispatchEvent(new Event('DOMContentLoaded'));
        await ready;
        expect(textOf(widget)).to.include(shows.hannover);
        expect(page.warnings).to.deep.equal([]);
      });

      it('in its property before its address, and there before the link of the page', async () => {
        linkFeed('/fault/status/404');
        expect(textOf(await mount(tag, { src: HANNOVER }))).to.include(shows.hannover);
        expect(textOf(await mount(tag, { src: HANNOVER, feed: muster }))).to.include(shows.muster);
      });

      it('relative to the base of the page', async () => {
        addMarkup('<base href="/data/">', document.head);
        expect(textOf(await mount(tag, { src: 'musterallianz.json' }))).to.include(shows.muster);
      });

      it('at once, if it is on the page already', async () => {
        const widget = place(tag, { feed: hannover });
        await widget.updateComplete;
        expect(textOf(widget)).to.include(shows.hannover);
      });
    });

    describe('while loading', () => {
      it('is busy and keeps a place free', async () => {
        const widget = place(tag, { src: '/fault/hang' });
        await widget.updateComplete;
        expect(region(widget).getAttribute('aria-busy')).to.equal('true');
        expect(headingsOf(widget)).to.deep.equal([{ level: 2, text: de[shows.heading].heading }]);
        expect(widget.clientHeight).to.be.greaterThan(shows.isSingle ? 50 : 100);
      });
    });

    describe('shows fallback content', () => {
      it('while loading', async () => {
        const widget = place(tag, { src: '/fault/hang' }, FALLBACK);
        await widget.updateComplete;
        expect(isShown(widget.querySelector('p')!)).to.equal(true);
        expect(textOf(widget)).to.equal('');
      });

      it('when loading fails', async () => {
        const widget = await mount(tag, { src: '/fault/status/404' }, FALLBACK);
        expect(isShown(widget.querySelector('p')!)).to.equal(true);
        expect(textOf(widget)).to.equal('');
      });

      it('no longer once the feed is there, but keeps it on the page', async () => {
        const widget = await mount(tag, { src: HANNOVER }, FALLBACK);
        expect(isShown(widget.querySelector('p')!)).to.equal(false);
        expect(textOf(widget)).to.include(shows.hannover);
      });

      for (const nothing of [
        ' \n <!-- Allianz --> ',
        '<p>&nbsp;</p>',
        '<br><p><br></p>',
        '<noscript><p>Unsere Partner</p></noscript>',
        '<p hidden>Unsere Partner</p>',
        '<div><p style="display:none">Unsere Partner</p></div>',
        '<style>p { color: red }</style>',
      ])
        it(`unless there is nothing to see in “${nothing}”`, async () => {
          const widget = await mount(tag, { src: '/fault/status/404' }, nothing);
          expect(textOf(widget)).to.include(de.state.error);
        });

      it('that is a picture', async () => {
        const widget = await mount(tag, { src: '/fault/status/404' }, '<p><img alt="Partner"></p>');
        expect(textOf(widget)).to.equal('');
      });

      it('no longer once the feed is there, with any scripts that systems have put into it', async () => {
        const widget = await mount(tag, { src: HANNOVER }, '<p>Post: <span>…</span><script>/* cloak */</script></p>');
        expect(isShown(widget.querySelector('p')!)).to.equal(false);
      });
    });

    describe('without a feed', () => {
      skipTimers(...PAUSES);

      for (const [what, address, kind] of ERRORS)
        it(`tells page, console and visitor of ${what}`, async () => {
          const told: AllianceErrorEvent[] = [];
          const listen = (event: AllianceErrorEvent) => told.push(event);
          document.body.addEventListener('alliance-error', listen);
          const widget = await mount(tag, { src: unique(address) });
          document.body.removeEventListener('alliance-error', listen);
          expect(told.map((event) => event.kind)).to.deep.equal([kind]);
          expect(told[0]!.target).to.equal(widget);
          expect(told[0]!.composed).to.equal(true);
          expect(told[0]!.error).to.be.instanceOf(Error);
          expect(page.codes).to.deep.equal([kind]);
          expect(textOf(byRole(widget, 'status'))).to.include(de.state.error);
          expect(headingsOf(widget)).to.deep.equal([{ level: 2, text: de[shows.heading].heading }]);
        });

      it('says that nobody named one', async () => {
        const event = (await settled(place(tag))) as AllianceErrorEvent;
        expect(event.kind).to.equal('feed-missing');
        expect(page.codes).to.deep.equal(['feed-missing']);
      });

      it('says that the script named is not on the page, or no JSON', async () => {
        inlineFeed('broken-feed', '{"version": "1.0.0"');
        expect(((await settled(place(tag, { src: '#nowhere' }))) as AllianceErrorEvent).kind).to.equal('feed-missing');
        const event = (await settled(place(tag, { src: '#broken-feed' }))) as AllianceErrorEvent;
        expect(event.kind).to.equal('feed-syntax');
        expect(event.error.message).to.include('#broken-feed');
      });

      it('shows the way to the host of the feed', async () => {
        const widget = await mount(tag, { src: unique('http://localhost:1/feed.json') });
        expect(textOf(byRole(widget, 'status'))).to.equal(`${de.state.error} ${de.state.wayOut} localhost:1`);
        const link = byRole<HTMLAnchorElement>(widget, 'link', 'localhost:1');
        expect(link.href).to.equal('http://localhost:1/');
      });

      it('links to the alliance if a newer feed names its page', async () => {
        const widget = place(tag, { feed: { ...hannover, version: '2.0.0' } });
        expect(((await settled(widget)) as AllianceErrorEvent).kind).to.equal('feed-version');
        const link = byRole<HTMLAnchorElement>(widget, 'link', 'www.wirtschaftsfoerderung-hannover.de');
        expect(link.href).to.equal(hannover.canonicalUrl);
      });

      it('shows no way out that leads to the page itself', async () => {
        expect(allByRole(await mount(tag, { src: unique('/fault/status/404') }), 'link')).to.deep.equal([]);
      });

      it('shows the next feed it is given', async () => {
        const widget = await mount(tag, { src: '/fault/status/404' });
        widget.src = HANNOVER;
        await settled(widget);
        expect(textOf(widget)).to.include(shows.hannover).and.not.include(de.state.error);
      });
    });

    it('tells the page what it has read', async () => {
      const told: AllianceLoadEvent[] = [];
      const listen = (event: AllianceLoadEvent) => told.push(event);
      document.body.addEventListener('alliance-load', listen);
      const widget = await mount(tag, { src: HANNOVER });
      document.body.removeEventListener('alliance-load', listen);
      expect(told).to.have.length(1);
      expect(told[0]!.target).to.equal(widget);
      expect(told[0]!.composed).to.equal(true);
      expect(told[0]!.feed.header.alliance?.id).to.equal('fachkraefteallianz-hannover');
      expect(told[0]!.issues).to.deep.equal([]);
      expect(page.warnings).to.deep.equal([]);
    });

    if (!shows.isSingle)
      it('says in one sentence that the feed has nothing to show', async () => {
        const widget = await mount(tag, { src: '/data/empty.json' });
        const texts: { heading: string; empty?: string } = de[shows.heading];
        expect(textOf(widget)).to.equal(`${texts.heading} ${shows.empty ?? texts.empty}`);
        expect(allByRole(widget, 'list')).to.deep.equal([]);
      });

    it('says how old a feed is that has expired', async () => {
      const warning = `${de.state.stale} ${de.provenance.asOf} 10.04.2024`;
      expect(textOf(await mount(tag, { feed: { ...hannover, expires: '2024-12-31T23:59:59Z' } }))).to.include(warning);
      expect(textOf(await mount(tag, { feed: { ...hannover, expires: '2999-12-31T23:59:59Z' } }))).to.not.include(
        warning,
      );
    });

    describe('speaks the language', () => {
      const expectLanguage = (widget: Element, lang: string, messages: Messages) => {
        expect(region(widget).lang).to.equal(lang);
        const name = shows.title?.[messages === de ? 'de' : 'en'] ?? messages[shows.heading].heading;
        expect(headingsOf(widget)[0]!.text).to.equal(name);
      };

      it('of the page, German or English', async () => {
        document.documentElement.lang = 'de';
        expectLanguage(await mount(tag, { feed: muster }), 'de', de);
        document.documentElement.lang = 'en';
        const widget = await mount(tag, { feed: muster });
        expectLanguage(widget, 'en', en);
        expect(textOf(widget)).to.not.include(shows.muster);
      });

      it('German if the page names none', async () => {
        expectLanguage(await mount(tag, { feed: muster }), 'de', de);
        expect(textOf(await mount(tag, { src: '/fault/status/404' }))).to.include(de.state.error);
      });

      it('of its own lang attribute before the page’s', async () => {
        document.documentElement.lang = 'de';
        expectLanguage(await mount(tag, { feed: muster, lang: 'en-GB' }), 'en-GB', en);
      });

      it('that page or element switch to', async () => {
        document.documentElement.lang = 'de';
        const widget = await mount(tag, { feed: muster });
        document.documentElement.lang = 'en';
        await until('the widget is English', () => region(widget).lang === 'en');
        expectLanguage(widget, 'en', en);
        widget.lang = 'de';
        await until('the widget is German', () => region(widget).lang === 'de');
        expectLanguage(widget, 'de', de);
      });

      it('in its error as well', async () => {
        document.documentElement.lang = 'en';
        expect(textOf(await mount(tag, { src: '/fault/status/404' }))).to.include(en.state.error);
      });

      it('and marks texts of the feed that are in another', async () => {
        document.documentElement.lang = 'ar';
        const widget = await mount(tag, { feed: muster });
        const shown = region(widget).lang;
        const own = elementsOf(widget).filter(({ lang }) => lang && lang !== shown);
        expect(['de', 'en']).to.include(shown);
        for (const element of own) expect(element.lang).to.match(/^(de|en|ar)$/);
      });
    });

    describe('has a heading', () => {
      for (const level of [2, 3, 4, 5, 6])
        it(`of level ${level}, which those inside follow`, async () => {
          const widget = await mount(tag, { feed: muster, 'heading-level': level });
          const [own, ...inner] = headingsOf(widget);
          expect(own).to.deep.equal({ level, text: title });
          for (const heading of inner) expect(heading.level).to.equal(Math.min(level + 1, 6));
        });

      it('or none, but keeps its name', async () => {
        const widget = await mount(tag, { feed: muster, 'without-heading': true });
        for (const { level, text } of headingsOf(widget)) {
          expect(level).to.equal(2);
          expect(text).to.not.equal(title);
        }
        expect(byRole(widget, 'region', title)).to.equal(region(widget));
      });
    });

    describe('follows a link', () => {
      let clicks: { href: string; prevented: boolean }[];

      /** The page's last word: notes whether the browser would go, and stays. */
      const stay = (event: MouseEvent) => {
        const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement) as HTMLAnchorElement;
        clicks.push({ href: link.href, prevented: event.defaultPrevented });
        event.preventDefault();
      };

      beforeEach(() => {
        clicks = [];
        addEventListener('click', stay);
      });

      afterEach(() => removeEventListener('click', stay));

      it('after asking the page', async () => {
        const widget = await mount(tag, { feed: { ...hannover, version: '2.0.0' } });
        const asked: AllianceNavigateEvent[] = [];
        widget.addEventListener('alliance-navigate', (event) => asked.push(event));
        const link = byRole<HTMLAnchorElement>(widget, 'link');
        link.click();
        link.focus();
        await press('Enter');
        await until('the key is heard', () => clicks.length === 2);
        expect(asked.map(({ href }) => href)).to.deep.equal([link.href, link.href]);
        expect(asked[0]!.bubbles && asked[0]!.composed && asked[0]!.cancelable).to.equal(true);
        expect(clicks).to.deep.equal(Array(2).fill({ href: link.href, prevented: false }));
      });

      for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])
        it(`without asking the page, for a click with ${Object.keys(init)}`, async () => {
          const widget = await mount(tag, { feed: { ...hannover, version: '2.0.0' } });
          widget.addEventListener('alliance-navigate', (event) => event.preventDefault());
          const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
          byRole(widget, 'link').dispatchEvent(click);
          expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([false]);
        });

      for (const attribute of [
        'target=_blank',
        'target=other',
        'download=',
        'href=mailto:a@example.org',
        'href=tel:+491',
      ])
        it(`without asking the page, for a link with ${attribute}`, async () => {
          const widget = await mount(tag, { feed: { ...hannover, version: '2.0.0' } });
          widget.addEventListener('alliance-navigate', (event) => event.preventDefault());
          const link = byRole(widget, 'link');
          const [name, value] = attribute.split('=');
          link.setAttribute(name!, value!);
          link.click();
          expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([false]);
        });

      it('without asking the page, if <base> opens another window', async () => {
        const widget = await mount(tag, { feed: { ...hannover, version: '2.0.0' } });
        widget.addEventListener('alliance-navigate', (event) => event.preventDefault());
        const base = document.createElement('base');
        base.target = '_blank';
        document.head.append(base);
        byRole(widget, 'link').click();
        base.remove();
        expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([false]);
      });

      it('with the link for a router', async () => {
        const widget = await mount(tag, { feed: { ...hannover, version: '2.0.0' } });
        const asked: AllianceNavigateEvent[] = [];
        widget.addEventListener('alliance-navigate', (event) => asked.push(event));
        const link = byRole<HTMLAnchorElement>(widget, 'link');
        link.setAttribute('target', '_self');
        link.click();
        expect(asked[0]!.link).to.equal(link);
        expect(asked[0]!.link.pathname).to.equal(new URL(asked[0]!.href).pathname);
      });

      it('unless the page says no', async () => {
        const widget = await mount(tag, { feed: { ...hannover, version: '2.0.0' } });
        widget.addEventListener('alliance-navigate', (event) => event.preventDefault());
        byRole(widget, 'link').click();
        expect(clicks[0]!.prevented).to.equal(true);
      });
    });

    describe('throws nothing on the page', () => {
      for (const name of ['broken', 'hostile', 'musterallianz', 'empty'])
        it(`for data/${name}.json`, async () => {
          const widget = await mount(tag, { src: `/data/${name}.json` });
          expect(headingsOf(widget)[0]!.level).to.equal(2);
          const codes = page.codes.filter((code) => code !== 'project-unknown');
          expect(codes).to.deep.equal(codes.length ? ['feed-issues'] : []);
        });

      it('for a huge feed', async () => {
        const widget = await mount(tag, { feed: hugeFeed() });
        expect(headingsOf(widget)[0]!.level).to.equal(2);
      });

      it('for addresses that are none', async () => {
        const bad = [
          'http://[',
          'https://',
          '//',
          'https://a b/',
          'http://:80',
          'https://exa%mple.org:99999/',
          '/',
          'x:y',
        ];
        for (const url of bad) {
          const sources = muster.sources.map((source) => ({ ...source, url }));
          const partners = muster.partners.map((partner) => ({ ...partner, url }));
          const projects = muster.projects.map((project) => ({ ...project, url }));
          const media = muster.media.map((picture) => ({ ...picture, src: url }));
          const feed = { ...muster, canonicalUrl: url, sources, partners, projects, media };
          for (const version of ['1.0.0', '2.0.0'])
            expect(headingsOf(await mount(tag, { feed: { ...feed, version } }))[0]!.level).to.equal(2);
        }
      });

      for (const feed of [
        null,
        0,
        'feed',
        [],
        { version: 1 },
        { version: '1.0.0', alliance: { id: 'a', name: 'A' }, partners: {}, goals: 7, projects: null },
      ])
        it(`for ${JSON.stringify(feed)} as its feed`, async () => {
          const widget = await mount(tag, { feed });
          expect(headingsOf(widget)[0]).to.deep.equal({ level: 2, text: de[shows.heading].heading });
        });
    });

    it('runs nothing, asks for nothing and builds nothing that a hostile feed wants', async () => {
      performance.clearResourceTimings();
      const widget = await mount(tag, { src: '/data/hostile.json' });
      const allowed =
        /^(a|address|article|bdi|blockquote|br|button|d[dlt]|div|fieldset|fig(ure|caption)|h[2-6]|img|input|label|legend|li|ol|option|p|path|q|section|select|slot|span|strong|style|svg|text|time|ul)$/;
      for (const { localName, attributes } of elementsOf(widget)) {
        expect(localName).to.match(allowed);
        for (const { name } of attributes) expect(name).to.not.match(/^(on|style$|srcdoc$|form)/);
      }
      for (const link of allByRole<HTMLAnchorElement>(widget, 'link'))
        expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
      expect(textOf(widget)).to.include('window.__pwned=true');
      for (const element of elementsOf(widget)) element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      // Answered after anything the feed could have asked for.
      await fetch('/data/empty.json', { cache: 'no-store' });
      expect((window as { __pwned?: boolean }).__pwned).to.equal(undefined);
      const requests = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(requests.filter((path) => path.includes('pwned'))).to.deep.equal([]);
    });

    describe('on the move', () => {
      it('loads once when it is moved while loading', async () => {
        const address = unique('/fault/slow?ms=50');
        const widget = place(tag, { src: address });
        await widget.updateComplete;
        add(document.createElement('div')).append(widget);
        await settled(widget);
        expect(textOf(widget)).to.include(shows.hannover);
      });

      it('loads when it is removed while loading and added again', async () => {
        const widget = place(tag, { src: unique('/fault/slow?ms=50') });
        await widget.updateComplete;
        widget.remove();
        add(widget);
        await settled(widget);
        expect(textOf(widget)).to.include(shows.hannover);
      });

      it('says nothing more once it is removed', async () => {
        const address = unique('/fault/slow?ms=50');
        const [removed, other] = [place(tag, { src: address }), place(tag, { src: address })];
        let told = 0;
        for (const name of ['alliance-load', 'alliance-error']) removed.addEventListener(name, () => told++);
        await removed.updateComplete;
        removed.remove();
        await settled(other);
        expect(told).to.equal(0);
        expect(textOf(other)).to.include(shows.hannover);
      });

      it('keeps its content when it is moved later, without a second request', async () => {
        const address = unique('/fault/counted');
        const widget = await mount(tag, { src: address });
        const shown = region(widget).lastElementChild;
        add(document.createElement('div')).append(widget);
        await widget.updateComplete;
        widget.remove();
        add(widget);
        await widget.updateComplete;
        expect(region(widget).lastElementChild).to.equal(shown);
        expect(await requestsOf(address)).to.equal(1);
      });

      it('hears of the language of the page that it comes back to', async () => {
        const widget = await mount(tag, { feed: muster });
        widget.remove();
        document.documentElement.lang = 'en';
        add(widget);
        await until('the widget is English', () => region(widget).lang === 'en');
      });

      it('is built before it is added', async () => {
        const widget = create(tag, { src: HANNOVER });
        const ready = settled(widget);
        add(widget);
        await ready;
        expect(textOf(widget)).to.include(shows.hannover);
      });
    });

    describe('shows another feed', () => {
      it('of the address it is given while loading', async () => {
        const slow = unique('/fault/slow?ms=100');
        const other = place(tag, { src: slow });
        const otherReady = settled(other);
        const widget = place(tag, { src: slow });
        await widget.updateComplete;
        const ready = settled(widget);
        widget.src = MUSTER;
        await ready;
        await otherReady;
        await widget.updateComplete;
        expect(textOf(other)).to.include(shows.hannover);
        expect(textOf(widget)).to.include(shows.muster).and.not.include(shows.hannover);
      });

      it('once it is there, and the old one until then', async () => {
        const widget = await mount(tag, { feed: muster });
        widget.feedData = undefined;
        widget.src = unique('/fault/slow?ms=100');
        await widget.updateComplete;
        expect(textOf(widget)).to.include(shows.muster);
        await settled(widget);
        expect(textOf(widget)).to.include(shows.hannover).and.not.include(shows.muster);
      });
    });

    it('lets nothing of the page’s style in that it does not ask for', async () => {
      const properties = {
        'text-align': 'right',
        'text-transform': 'uppercase',
        'text-indent': '3em',
        'text-shadow': '1px 1px red',
        'white-space': 'pre',
        'word-break': 'break-all',
        'list-style-type': 'square',
        hyphens: 'none',
        'tab-size': '2',
      };
      const widget = await mount(tag, { src: MUSTER });
      const styles = () =>
        elementsOf(widget).map((element) => {
          const style = getComputedStyle(element);
          return Object.keys(properties).map((name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`);
        });
      const before = styles();
      const rules = Object.entries(properties).map(([name, value]) => `${name}: ${value} !important;`);
      addMarkup(`<style>*, ${tag} { ${rules.join(' ')} }</style>`, document.head);
      expect(getComputedStyle(widget).textTransform).to.equal('uppercase');
      expect(styles()).to.deep.equal(before);
    });

    it('takes colour, font and spacing from the page', async () => {
      const inherited = {
        color: 'rgb(12, 34, 56)',
        'font-family': 'monospace',
        'font-size': '21px',
        'letter-spacing': '3px',
        'word-spacing': '7px',
        'line-height': '40px',
      };
      const rules = Object.entries(inherited).map(([name, value]) => `${name}: ${value};`);
      addMarkup(`<style>body { ${rules.join(' ')} }</style>`, document.head);
      const widget = await mount(tag, { src: HANNOVER });
      const texts = [region(widget), ...allByRole(widget, 'listitem'), ...allByRole(widget, 'searchbox')];
      for (const [name, value] of Object.entries(inherited))
        expect(getComputedStyle(texts[0]!).getPropertyValue(name)).to.equal(value);
      for (const text of texts) {
        expect(getComputedStyle(text).letterSpacing).to.equal('3px');
        expect(getComputedStyle(text).fontFamily).to.equal('monospace');
      }
    });

    it('is hidden if the page hides it', async () => {
      const widget = await mount(tag, { src: HANNOVER });
      const box = region(widget);
      widget.hidden = true;
      expect(isShown(box)).to.equal(false);
      widget.hidden = false;
      expect(isShown(box)).to.equal(true);
    });

    it('runs from right to left on a page that does', async () => {
      document.documentElement.dir = 'rtl';
      document.documentElement.lang = 'ar';
      const widget = await mount(tag, { feed: muster });
      expect(getComputedStyle(region(widget)).direction).to.equal('rtl');
      expect(overflows(widget)).to.deep.equal([]);
      const text = document.createRange();
      text.selectNodeContents(byRole(widget, 'heading', headingsOf(widget)[0]!.text));
      const { left, right } = widget.getBoundingClientRect();
      expect(right - text.getBoundingClientRect().right).to.be.lessThan(1);
      expect(text.getBoundingClientRect().left - left).to.be.greaterThan(1);
    });

    it('uses one element with a name, no landmark of the page and no heading of level 1', async () => {
      const widget = await mount(tag, { feed: muster });
      expect(allByRole(widget, 'region')).to.have.length(1);
      for (const role of ['main', 'banner', 'contentinfo', 'navigation', 'complementary', 'search', 'form'])
        expect(allByRole(widget, role), role).to.deep.equal([]);
      const ids = elementsOf(widget).flatMap(({ id }) => id || []);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const { level } of headingsOf(widget)) expect(level).to.be.greaterThan(1);
    });
  });
}

describe('All widgets of a page', () => {
  it('ask for one feed once', async () => {
    const address = unique('/fault/counted');
    const widgets = [1, 2, 3].flatMap(() => TAGS.map((tag) => place(tag, { src: address })));
    await Promise.all(widgets.map(settled));
    for (const [index, widget] of widgets.entries())
      expect(textOf(widget)).to.include(showsOf(TAGS[index % TAGS.length]!).hannover);
    expect(await requestsOf(address)).to.equal(1);
  });

  it('warn of one fault once', async () => {
    const address = unique('/fault/status/404');
    await Promise.all(TAGS.map((tag) => settled(place(tag, { src: address }))));
    expect(page.codes).to.deep.equal(['feed-http']);
  });

  it('report only the faults of a broken feed that the others have not reported', async () => {
    const feed = await readFeed('/data/broken.json');
    for (const tag of [...TAGS, ...TAGS]) await mount(tag, { feed });
    const lines = page.warnings.flatMap((warning) => warning.split('\n').slice(1));
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines.some((line) => line.startsWith('/partners/1/name'))).to.equal(true);
    expect(new Set(page.codes)).to.deep.equal(new Set(['feed-issues']));
  });

  it('says so politely, but only if it takes long', async () => {
    const start = performance.now();
    const widgets = TAGS.map((tag) => place(tag, { src: '/fault/hang' }));
    const said = () => widgets.map((widget) => textOf(byRole(widget, 'status')));
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    expect(said()).to.deep.equal(widgets.map(() => ''));
    await until('the status is announced', () => said().every((text) => text === de.state.loading));
    expect(performance.now() - start).to.be.greaterThan(900);
    for (const widget of widgets) widget.feedData = hannover;
    await Promise.all(widgets.map(settled));
    for (const widget of widgets) {
      expect(textOf(widget)).to.not.include(de.state.loading);
      if (widget.shadowRoot!.childElementCount) expect(region(widget).getAttribute('aria-busy')).to.not.equal('true');
    }
  });

  describe('and a server that has not answered for ten seconds', () => {
    skipTimers(10_000);

    it('give up', async () => {
      const widget = place('alliance-partner-grid', { src: unique('/fault/hang') }, FALLBACK);
      const event = (await settled(widget)) as AllianceErrorEvent;
      expect(event.kind).to.equal('feed-timeout');
      expect(page.codes).to.deep.equal(['feed-timeout']);
      expect(isShown(widget.querySelector('p')!)).to.equal(true);
    }).timeout(9_000);
  });

  it('try a server once more that was down for a moment', async () => {
    const widget = await mount('alliance-goals-list', { src: unique('/fault/flaky') });
    expect(textOf(widget)).to.include(showsOf('alliance-goals-list').hannover);
    expect(page.warnings).to.deep.equal([]);
  });

  it('may be defined twice, by two copies of the script', () => {
    for (const widget of WIDGETS) {
      class Copy extends (widget as typeof PartnerGrid) {}
      widget.define();
      Copy.define();
      expect(customElements.get(widget.tag)).to.equal(widget);
    }
  });

  it('upgrade markup that was there before the script', async () => {
    const name = 'alliance-partner-grid-late';
    const widget = addMarkup(`<${name} src="${HANNOVER}" heading-level="4"><p>Partner</p></${name}>`);
    const ready = settled(widget);
    customElements.define(name, class extends PartnerGrid {});
    await ready;
    expect(headingsOf(widget)[0]).to.deep.equal({ level: 4, text: de.partners.heading });
  });

  it('take the language of the shadow tree and the page they stand in', async () => {
    const host = addMarkup('<div lang="en"></div>');
    const widget = create('alliance-goals-list', { feed: muster });
    const ready = settled(widget);
    host.attachShadow({ mode: 'open' }).append(widget);
    await ready;
    expect(region(widget).lang).to.equal('en');
  });
});
