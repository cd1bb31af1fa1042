import { expect } from '@esm-bundle/chai';
import { hugeFeed } from '../../../data/huge-feed.ts';
import { AllianceFeed } from '../../../src/feed/alliance-feed.ts';
import type { Feed, Project } from '../../../src/feed/schema/feed.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { View } from '../../../src/templates/view.ts';
import type { ProjectCards } from '../../../components/index.ts';
import { findProjects, prepareSearch } from '../../../components/project-cards/project-filter.ts';
import { de, en } from '../../support/texts.ts';
import { accessibilityTree, browserName, flattenTree, press, type, readAloud } from '../../support/commands.ts';
import {
  addMarkup,
  allByRole,
  byRole,
  HANNOVER,
  headingsOf,
  mount,
  MUSTER,
  namesOf,
  readFeed,
  textOf,
  watchPage,
  type Options,
} from '../../support/page.ts';
import { until } from '../../support/until.ts';
import { withEntries } from '../layout/feeds.ts';

const tag = 'alliance-project-cards';

const REACHES = ['local', 'regional', 'statewide', 'national', 'international'] as const;
const STATUSES = ['planned', 'active', 'completed', 'suspended', 'cancelled', 'unknown'] as const;

const titles = (widget: Element) => allByRole(widget, 'article').map((card) => textOf(card.querySelector('h3')!));

const card = (widget: Element, title: string) => textOf(allByRole(widget, 'article')[titles(widget).indexOf(title)]!);

const count = (widget: Element) => textOf(byRole(widget, 'status'));

const searchBox = (widget: Element) => byRole<HTMLInputElement>(widget, 'searchbox');

/** The select with exactly this label. */
const select = (widget: Element, label: string) =>
  allByRole<HTMLSelectElement>(widget, 'combobox')[namesOf(widget, 'combobox').indexOf(label)]!;

/** The text of an option without the number of projects that it would leave. */
const withoutCount = ({ text }: HTMLOptionElement) => text.replace(/ \([\d.,]+\)$/, '');

const optionsOf = (widget: Element, label: string) => [...select(widget, label).options].map(withoutCount);

const chosen = (widget: Element) =>
  allByRole<HTMLSelectElement>(widget, 'combobox').map(({ selectedOptions }) => withoutCount(selectedOptions[0]!));

/** Replaces the text of the search box. */
async function search(widget: ProjectCards, text: string) {
  searchBox(widget).value = text;
  searchBox(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
}

/** Chooses an option of a select. */
async function choose(widget: ProjectCards, label: string, option: string) {
  const element = select(widget, label);
  element.selectedIndex = optionsOf(widget, label).indexOf(option);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
}

async function click(widget: ProjectCards, button: string) {
  byRole(widget, 'button', button).click();
  await widget.updateComplete;
}

describe('<alliance-project-cards>', () => {
  let hannover: Required<Feed>;
  /** The projects of Hannover three times, as search and filters are for many. */
  let nine: Required<Feed>;
  let muster: Required<Feed>;

  /** All projects of the Musterallianz on one page. */
  const mountAll = (options?: Options) => mount(tag, { feed: muster, 'page-size': 100, ...options });

  before(async () => {
    hannover = await readFeed(HANNOVER);
    nine = { ...hannover, projects: withEntries(hannover, 9).projects! };
    muster = await readFeed(MUSTER);
  });

  watchPage();

  describe('with the projects of Hannover', () => {
    it('shows the three, all of them state-wide', async () => {
      const widget = await mount(tag, { src: HANNOVER });
      expect(titles(widget)).to.deep.equal(['Adelante', 'IT macht Schule', 'Robonatives']);
      for (const article of allByRole(widget, 'article')) expect(textOf(article)).to.include('Gebiet landesweit');
      expect(textOf(widget)).to.not.include('bundesweit').and.not.include('21');
      expect(card(widget, 'Adelante')).to.include('Projekt für spanische Fachkräfte');
    });

    it('says how many projects match, and keeps the focus', async () => {
      const widget = await mount(tag, { feed: nine });
      expect(count(widget)).to.equal('9 von 9 Projekten angezeigt');
      searchBox(widget).focus();
      await type('Robotik');
      await until('three projects are left', () => count(widget) === '3 von 9 Projekten angezeigt');
      expect(titles(widget)).to.deep.equal(['Robonatives', 'Robonatives', 'Robonatives']);
      expect(widget.shadowRoot!.activeElement).to.equal(searchBox(widget));
      expect(searchBox(widget).value).to.equal('Robotik');
    });

    it('prepares the search in pieces, between which the page has its turn', async () => {
      const projects = hugeFeed().projects as unknown as readonly Project[];
      const read: unknown[] = [];
      const { messages, locale } = messagesFor('de');
      const view = new View(new AllianceFeed(hugeFeed()), messages, locale, 'de', 2, document.baseURI, []);
      const resolve = view.resolve.bind(view);
      view.resolve = (text) => {
        read.push(text);
        return resolve(text);
      };
      const isDone = () => read.includes(projects.at(-1)!.name);
      prepareSearch(projects, view);
      expect(read[0]).to.equal(projects[0]!.name);
      await new Promise((resolve) => setTimeout(resolve));
      expect(isDone(), 'done before a task of the page').to.equal(false);
      await until('all projects are prepared', isDone);
      const before = read.length;
      expect(findProjects(projects, { query: 'Lernfabrik' }, view).projects).to.not.deep.equal([]);
      expect(read.length).to.equal(before);
    });

    it('announces every change of the count once, and nothing else', async () => {
      const widget = await mount(tag, { feed: nine });
      const announced: string[] = [];
      // Screen readers announce nodes added to the status. The widget replaces the text node and does not change it.
      const observer = new MutationObserver((records) => {
        for (const { type, addedNodes } of records)
          if (type === 'characterData' || addedNodes.length) announced.push(count(widget));
      });
      observer.observe(byRole(widget, 'status'), { characterData: true, childList: true, subtree: true });
      for (const text of ['robo', 'robot', 'robotik', 'x']) await search(widget, text);
      await choose(widget, de.sort.label, de.sort.name);
      await until('the last change was announced', () => announced.length > 1);
      observer.disconnect();
      expect(announced).to.deep.equal([
        '3 von 9 Projekten angezeigt',
        `0 von 9 Projekten angezeigt. ${de.projects.noMatch}`,
      ]);
    });

    it('offers no filter without a choice', async () => {
      const widget = await mount(tag, { feed: nine });
      expect(namesOf(widget, 'combobox')).to.deep.equal([de.sort.label]);
    });

    it('speaks English, also in its search', async () => {
      const widget = await mount(tag, { feed: nine, lang: 'en' });
      expect(headingsOf(widget)[0]).to.deep.equal({ level: 2, text: en.projects.heading });
      expect(namesOf(widget, 'combobox')).to.deep.equal([en.sort.label]);
      expect(card(widget, 'Robonatives')).to.include('Area statewide');
      await search(widget, 'young talent');
      expect(count(widget)).to.equal('6 of 9 projects shown');
      widget.lang = 'de';
      await until(
        'the widget is German',
        () => count(widget) === `0 von 9 Projekten angezeigt. ${de.projects.noMatch}`,
      );
      await search(widget, 'nachwuchs');
      expect(count(widget)).to.equal('6 von 9 Projekten angezeigt');
    });
  });

  describe('shows on a card', () => {
    it('lead, duration, status, reach and goals', async () => {
      const widget = await mountAll();
      expect(card(widget, 'Azubi-Lotsen')).to.include(
        'Träger Handwerkskammer Musterland Laufzeit 01.02.2023 – voraussichtlich 31.12.2027 Status laufend ' +
          'Gebiet regional Ziel Ausbildung Gute Arbeit',
      );
      expect(card(widget, 'Gründerschule')).to.include(
        'Träger Beispielstiftung Bildung Laufzeit 2023 – voraussichtlich 2026',
      );
      expect(card(widget, 'Grenzlos arbeiten')).to.include('Träger Verein Partnerstädte Beispielstadt');
      expect(card(widget, 'Kita-Tauschbörse')).to.include('Laufzeit seit August 2024 Status ausgesetzt');
      expect(card(widget, 'Jobtandem 50 plus')).to.include('Status keine Angabe');
    });

    it('nothing that is not known', async () => {
      const text = card(await mountAll(), 'Offene Idee');
      for (const label of [de.project.lead, de.project.duration, de.project.status, de.project.reach, de.project.goal])
        expect(text).to.not.include(label);
    });

    it('one link in its heading, if the project has an address', async () => {
      const widget = await mountAll();
      const headings = allByRole(widget, 'article').map((article) => article.querySelector('h3')!);
      for (const [index, { url }] of muster.projects.entries())
        expect(headings[index]!.querySelector('a')?.href).to.equal(url);
    });

    it('that all of it is the target of the link', async () => {
      const widget = await mountAll();
      const [article] = allByRole(widget, 'article');
      article!.scrollIntoView();
      const { left, top } = article!.getBoundingClientRect();
      expect(widget.shadowRoot!.elementFromPoint(left + 4, top + 4)).to.equal(article!.querySelector('h3 a'));
    });

    it('the title of a goal without a short name', async () => {
      const goals = muster.goals.map(({ label: _label, ...goal }) => goal);
      const widget = await mountAll({ feed: { ...muster, goals } });
      expect(card(widget, 'Ferienwerkstatt')).to.include('Mehr junge Menschen für eine duale Ausbildung gewinnen');
    });

    if (browserName === 'chromium')
      it('an article with a heading to a screen reader', async () => {
        await mount(tag, { src: MUSTER, lang: 'de' });
        const tree = flattenTree(await accessibilityTree());
        const articles = tree.filter(({ role }) => role === 'article');
        expect(articles).to.have.length(12);
        for (const article of articles)
          expect(flattenTree(article).filter(({ role }) => role === 'heading')).to.have.length(1);
        const controls = tree.find(({ role }) => role === 'group');
        expect(controls!.name).to.equal(de.filter.label);
      });
  });

  describe('finds', () => {
    const FINDS: Record<string, string[]> = {
      'Handwerkskammer Musterland Ausbildung voraussichtlich 2027': ['Azubi-Lotsen'],
      'Gesamtkosten der Azubi-Lotsen': ['Azubi-Lotsen'],
      'jo beispielmann jugendliche': ['Azubi-Lotsen'],
      'musterpreis 2025 laufend': ['Azubi-Lotsen'],
      'werkhalle kreislaufwirtschaft': ['Lernfabrik Kreislaufwirtschaft'],
      Gründer: ['Gründerschule'],
      grunder: ['Gründerschule'],
      'ANERKENNUNG übersetzungshilfe': ['Anerkennungslotsen'],
      'übersetzungshilfe  anerkennung ': ['Anerkennungslotsen'],
      'Mentoring zuwanderung': ['Ankommen im Betrieb'],
      'frauen teilzeit': ['Bundesnetz Teilzeitausbildung'],
      '.*': [],
      nirgendwo: [],
    };

    for (const [text, found] of Object.entries(FINDS))
      it(`“${text}” in what card and detail show`, async () => {
        const widget = await mountAll();
        await search(widget, text);
        expect(titles(widget)).to.deep.equal(found);
        expect(count(widget)).to.match(new RegExp(`^${found.length} von 26 Projekten angezeigt`));
      });

    it('everything for blanks alone', async () => {
      const widget = await mountAll();
      await search(widget, '  ');
      expect(count(widget)).to.equal('26 von 26 Projekten angezeigt');
    });

    it('names with marks for hyphenation, and other names of a project', async () => {
      const [first, ...rest] = muster.projects;
      const renamed = { ...first!, name: 'Fach\u00adkräfte\u00adtag', alternateName: ['Vorwärts!'] };
      const widget = await mountAll({ feed: { ...muster, projects: [renamed, ...rest] } });
      await search(widget, 'fachkräftetag');
      expect(count(widget)).to.equal('1 von 26 Projekten angezeigt');
      await search(widget, 'vorwarts');
      expect(count(widget)).to.equal('1 von 26 Projekten angezeigt');
    });
  });

  describe('filters', () => {
    it('by the values of the projects, in the order of goals and of size', async () => {
      const widget = await mountAll();
      expect(namesOf(widget, 'combobox')).to.deep.equal([
        de.project.goal,
        de.project.targetGroups,
        de.project.reach,
        de.project.status,
        de.funding.programme,
        de.sort.label,
      ]);
      expect(optionsOf(widget, de.project.goal)).to.deep.equal([
        de.filter.all,
        'Entwickeln',
        'Ausbildung',
        'Weiterbildung',
        'Gewinnen und halten',
        'Ankommen',
        'Familie und Beruf',
        'Gute Arbeit',
      ]);
      expect(optionsOf(widget, de.project.reach)).to.deep.equal([
        de.filter.all,
        ...REACHES.map((reach) => de.reach[reach]),
      ]);
      expect(optionsOf(widget, de.project.status)).to.deep.equal([
        de.filter.all,
        ...STATUSES.map((status) => de.status[status]),
      ]);
    });

    it('says how many projects an option would leave, and offers none that leaves none', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.status, 'geplant');
      const { options } = select(widget, de.project.reach);
      const offered = [...options].map(({ text, disabled }) => `${text}${disabled ? ' –' : ''}`);
      const planned = muster.projects.filter(({ status }) => status === 'planned');
      const expected = REACHES.map((reach) => {
        const count = planned.filter((project) => project.reach === reach).length;
        return `${de.reach[reach]} (${count})${count ? '' : ' –'}`;
      });
      expect(offered).to.deep.equal([de.filter.all, ...expected]);
      expect(select(widget, de.project.status).selectedOptions[0]!.text).to.equal(`geplant (${planned.length})`);
    });

    it('by target group and programme, also after a language switch', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.targetGroups, 'Studierende');
      const found = titles(widget);
      expect(found).to.include('Lernfabrik Kreislaufwirtschaft').and.not.include('Azubi-Lotsen');
      widget.lang = 'en';
      await until('the widget is English', () => chosen(widget)[1] === 'students');
      expect(titles(widget)).to.have.length(found.length);
      widget.lang = 'de';
      await until('the widget is German', () => chosen(widget)[1] === 'Studierende');
      await click(widget, de.filter.reset);
      await choose(widget, de.funding.programme, 'Musterprogramm „Innovation vor Ort“');
      expect(titles(widget)).to.include('Lernfabrik Kreislaufwirtschaft');
    });

    it('in one line of controls in a narrow place', async () => {
      const column = addMarkup<HTMLElement>('<div style="inline-size: 320px"></div>');
      const widget = await mountAll({ 'page-size': 3 });
      column.append(widget);
      await until('the filters are put away', () => allByRole(widget, 'combobox').length === 0);
      const toggle = byRole(widget, 'button', 'Filter (5)');
      expect(toggle.getBoundingClientRect().bottom).to.equal(searchBox(widget).getBoundingClientRect().bottom);
      toggle.click();
      await until('the filters are there', () => allByRole(widget, 'combobox').length === 6);
      expect(toggle.ariaExpanded).to.equal('true');
    });

    it('in rows that begin with a wide search box, with fields of one width', async () => {
      const column = addMarkup<HTMLElement>('<div style="inline-size: 880px"></div>');
      const widget = await mountAll({ 'page-size': 3 });
      column.append(widget);
      const fields = () =>
        [searchBox(widget), ...allByRole(widget, 'combobox')].map((field) => field.getBoundingClientRect());
      await until('the filters are there', () => fields().length === 7);
      const [search, ...others] = fields();
      expect(search!.top).to.equal(Math.min(...others.map(({ top }) => top)));
      expect(new Set(others.map(({ width }) => Math.round(width))).size).to.equal(1);
      expect(search!.width).to.be.greaterThan(others[0]!.width * 2);
    });

    it('with the order never alone in its row', async () => {
      const column = addMarkup<HTMLElement>('<div style="inline-size: 880px"></div>');
      const widget = await mountAll({ 'page-size': 3 });
      column.append(widget);
      await until('the filters are there', () => allByRole(widget, 'combobox').length === 6);
      const labels = () => [...widget.shadowRoot!.querySelectorAll('label')];
      // Feeds have more or fewer filters.
      for (; labels().length > 2; labels()[1]!.remove())
        for (let width = 544; width < 1500; width += 20) {
          column.style.inlineSize = `${width}px`;
          const [order, before] = labels().reverse();
          const isAlone = order!.getBoundingClientRect().top !== before!.getBoundingClientRect().top;
          expect(isAlone, `${labels().length} fields in ${width} pixels`).to.equal(false);
        }
    });

    it('by goal', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.goal, 'Entwickeln');
      expect(titles(widget)).to.deep.equal([
        'Lernfabrik Kreislaufwirtschaft',
        'Fachkräftemonitor Musterland',
        'Duales Studium plus',
      ]);
    });

    it('by reach', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.reach, 'bundesweit');
      expect(titles(widget)).to.deep.equal(['Bundesnetz Teilzeitausbildung', 'Komm zurück nach Musterland']);
    });

    it('by status', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.status, 'geplant');
      expect(titles(widget)).to.deep.equal(['Pflege und Job', 'Duales Studium plus', 'Wohnen für Auszubildende']);
    });

    it('by all of them and a search together', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.goal, 'Ausbildung');
      await choose(widget, de.project.status, 'abgeschlossen');
      expect(titles(widget)).to.deep.equal(['Grenzlos arbeiten', 'Modellversuch Ausbildungsbrücke']);
      await choose(widget, de.project.reach, 'örtlich');
      expect(titles(widget)).to.deep.equal(['Modellversuch Ausbildungsbrücke']);
      await search(widget, 'schulen');
      expect(count(widget)).to.equal('1 von 26 Projekten angezeigt');
      await search(widget, 'schiff');
      expect(count(widget)).to.equal(`0 von 26 Projekten angezeigt. ${de.projects.noMatch}`);
      expect(allByRole(widget, 'article')).to.deep.equal([]);
    });

    it('until they are reset', async () => {
      const widget = await mountAll();
      expect(allByRole(widget, 'button')).to.deep.equal([]);
      await choose(widget, de.sort.label, de.sort.name);
      expect(allByRole(widget, 'button')).to.deep.equal([]);
      await choose(widget, de.project.goal, 'Ausbildung');
      await search(widget, 'schiff');
      await click(widget, de.filter.reset);
      expect(count(widget)).to.equal('26 von 26 Projekten angezeigt');
      expect(searchBox(widget).value).to.equal('');
      expect(chosen(widget)).to.deep.equal([...Array<string>(5).fill(de.filter.all), de.sort.name]);
      expect(widget.shadowRoot!.activeElement).to.equal(searchBox(widget));
      expect(allByRole(widget, 'button')).to.deep.equal([]);
    });

    it('and shows the choice after any other choice', async () => {
      const widget = await mountAll();
      for (const status of ['geplant', de.filter.all, 'laufend', de.filter.all, 'geplant'])
        await choose(widget, de.project.status, status);
      expect(chosen(widget)[3]).to.equal('geplant');
      await click(widget, de.filter.reset);
      expect(chosen(widget)[3]).to.equal(de.filter.all);
      expect(count(widget)).to.equal('26 von 26 Projekten angezeigt');
    });

    it('for nobody if the page leaves the filters out', async () => {
      const widget = await mountAll({ 'without-filters': true });
      for (const role of ['searchbox', 'combobox', 'status', 'group'])
        expect(allByRole(widget, role), role).to.deep.equal([]);
      expect(allByRole(widget, 'article')).to.have.length(26);
    });

    it('for nobody where there are fewer than eight projects', async () => {
      const widget = await mountAll({ feed: { ...muster, projects: muster.projects.slice(0, 7) } });
      expect(allByRole(widget, 'searchbox')).to.deep.equal([]);
      expect(titles(widget)).to.have.length(7);
      const eight = await mountAll({ feed: { ...muster, projects: muster.projects.slice(0, 8) } });
      expect(allByRole(eight, 'searchbox')).to.have.length(1);
    });

    it('after a language switch as before', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.reach, 'bundesweit');
      widget.lang = 'en';
      await until('the widget is English', () => count(widget) === '2 of 26 projects shown');
      expect(chosen(widget)[2]).to.equal('national');
      expect(titles(widget)).to.deep.equal(['National Network for Part-time Training', 'Come Back to Musterland']);
    });
  });

  describe('sorts', () => {
    it('as the feed does', async () => {
      const widget = await mountAll();
      const inFeed = titles(widget);
      expect(inFeed[0]).to.equal('Azubi-Lotsen');
      await choose(widget, de.sort.label, de.sort.name);
      await choose(widget, de.sort.label, de.sort.default);
      expect(titles(widget)).to.deep.equal(inFeed);
    });

    it('by name, in German', async () => {
      const widget = await mountAll();
      const byName = titles(widget).toSorted(new Intl.Collator('de', { numeric: true }).compare);
      await choose(widget, de.sort.label, de.sort.name);
      expect(titles(widget)).to.deep.equal(byName);
      expect(byName[0]).to.equal('Anerkennungslotsen');
    });

    it('by start, the newest first and those without one last', async () => {
      const widget = await mountAll();
      await choose(widget, de.sort.label, de.sort.newest);
      const sorted = titles(widget);
      expect(sorted.slice(0, 4)).to.deep.equal([
        'Duales Studium plus',
        'Pflege und Job',
        'Bundesnetz Teilzeitausbildung',
        'Digitale Werkbank',
      ]);
      expect(sorted.slice(-3)).to.deep.equal([
        'Modellversuch Ausbildungsbrücke',
        'Wohnen für Auszubildende',
        'Offene Idee',
      ]);
    });

    it('the projects that a filter leaves', async () => {
      const widget = await mountAll();
      await choose(widget, de.project.status, 'geplant');
      await choose(widget, de.sort.label, de.sort.name);
      expect(titles(widget)).to.deep.equal(['Duales Studium plus', 'Pflege und Job', 'Wohnen für Auszubildende']);
    });
  });

  describe('shows a page at a time', () => {
    it('of twelve cards', async () => {
      const widget = await mount(tag, { feed: muster });
      expect(allByRole(widget, 'article')).to.have.length(12);
      expect(count(widget)).to.equal('12 von 26 Projekten angezeigt');
      byRole(widget, 'button', '12 weitere Projekte anzeigen');
    });

    it('and then the next, with the focus on its first card', async () => {
      const widget = await mount(tag, { feed: muster });
      byRole(widget, 'button', '12 weitere Projekte anzeigen').focus();
      await press('Enter');
      await until('there are more cards', () => allByRole(widget, 'article').length === 24);
      await until('the first new card has the focus', () => {
        const { activeElement } = widget.shadowRoot!;
        return activeElement && activeElement === allByRole(widget, 'article')[12];
      });
      await click(widget, '2 weitere Projekte anzeigen');
      expect(allByRole(widget, 'article')).to.have.length(26);
      expect(allByRole(widget, 'button')).to.deep.equal([]);
    });

    it('of the size the page wants', async () => {
      const widget = await mount(tag, { feed: muster, 'page-size': 5 });
      expect(allByRole(widget, 'article')).to.have.length(5);
      await click(widget, '5 weitere Projekte anzeigen');
      expect(allByRole(widget, 'article')).to.have.length(10);
    });

    it('of twelve if the page wants an impossible size', async () => {
      for (const size of ['0', '-1', 'alle', ''])
        expect(allByRole(await mount(tag, { feed: muster, 'page-size': size }), 'article'), size).to.have.length(12);
    });

    it('from the start again after every choice', async () => {
      const widget = await mount(tag, { feed: muster, 'page-size': 5 });
      await click(widget, '5 weitere Projekte anzeigen');
      await choose(widget, de.project.status, 'laufend');
      expect(allByRole(widget, 'article')).to.have.length(5);
    });

    it('of ten thousand, searched in the time of a key press', async function () {
      this.timeout(60_000);
      const widget = await mount(tag, { feed: hugeFeed() });
      expect(allByRole(widget, 'article')).to.have.length(12);
      expect(count(widget)).to.equal('12 von 10.000 Projekten angezeigt');
      await search(widget, 'lernfabrik');
      expect(allByRole(widget, 'article')).to.have.length(12);
      for (const title of titles(widget)) expect(title).to.match(/lernfabrik/i);
      await choose(widget, de.sort.label, de.sort.name);
      await click(widget, '12 weitere Projekte anzeigen');
      expect(allByRole(widget, 'article')).to.have.length(24);
    });
  });

  describe('shows only', () => {
    const PRESETS: [Options, string[]][] = [
      [
        { goal: 'ankommen' },
        [
          'Ankommen im Betrieb',
          'Welcome-Büro Beispielstadt',
          'Anerkennungslotsen',
          'Grenzlos arbeiten',
          'Sprache am Arbeitsplatz',
          'Wohnen für Auszubildende',
        ],
      ],
      [{ reach: 'international' }, ['Grenzlos arbeiten']],
      [{ status: 'cancelled' }, ['Schichttausch-App']],
      [
        { partner: 'beispielwerke' },
        ['Lernfabrik Kreislaufwirtschaft', 'Schichttausch-App', 'Sprache am Arbeitsplatz', 'Duales Studium plus'],
      ],
      [
        { partner: 'musterallianz' },
        ['Azubi-Lotsen', 'Fachkräfteentwicklungs- und Qualifizierungsbedarfsermittlungskonferenz'],
      ],
      [{ goal: 'ausbildung', status: 'completed', reach: 'local' }, ['Modellversuch Ausbildungsbrücke']],
    ];

    for (const [options, shown] of PRESETS)
      it(`${Object.entries(options).flat().join(' ')}, and counts only those`, async () => {
        const widget = await mountAll(options);
        expect(titles(widget)).to.deep.equal(shown);
        if (shown.length > 7) expect(count(widget)).to.equal(`${shown.length} von ${shown.length} Projekten angezeigt`);
      });

    it('others when the page changes its mind', async () => {
      const widget = await mountAll({ reach: 'international' });
      widget.reach = 'national';
      await widget.updateComplete;
      expect(titles(widget)).to.have.length(2);
    });

    it('a sentence if there are none', async () => {
      expect(textOf(await mountAll({ goal: 'nirgendwo' }))).to.equal(`${de.projects.heading} ${de.projects.empty}`);
    });
  });

  it('shows the sound entries of a broken feed', async () => {
    const widget = await mount(tag, { feed: await readFeed('/data/broken.json') });
    expect(titles(widget)).to.include('Azubi-Lotsen').and.include('Ein Ziel fehlt');
    expect(titles(widget)).to.include('Ende vor Beginn').and.include('Zahl als Träger');
    const card = allByRole(widget, 'article').find((article) => textOf(article).includes('Ende vor Beginn'));
    expect(textOf(card)).to.not.include(de.project.duration);
  });

  it('keeps a visitor’s choice when the widget is moved', async () => {
    const widget = await mount(tag, { feed: nine });
    await search(widget, 'robotik');
    widget.remove();
    document.body.append(widget);
    await widget.updateComplete;
    expect(count(widget)).to.equal('3 von 9 Projekten angezeigt');
    expect(searchBox(widget).value).to.equal('robotik');
  });

  if (browserName === 'chromium')
    it('is a group of controls and a list of articles to a screen reader', async () => {
      await mount(tag, { feed: nine, 'page-size': 2, lang: 'de' });
      expect(await readAloud('Projekte')).to.deep.equal([
        'region: Projekte',
        'heading: Projekte',
        'StaticText: Projekte',
        'group: Suche und Filter',
        'LabelText',
        'StaticText: Suche',
        'searchbox: Suche',
        'LabelText',
        'StaticText: Sortieren nach',
        'combobox: Sortieren nach',
        'MenuListPopup',
        'option: Empfohlen',
        'option: Name A–Z',
        'option: Zuletzt begonnen',
        'status',
        'StaticText: 2 von 9 Projekten angezeigt',
        'list',
        'listitem',
        'article',
        'heading: Adelante',
        'StaticText: Adelante',
        'paragraph',
        'StaticText: Projekt für spanische Fachkräfte',
        'DescriptionList',
        'term: Gebiet',
        'StaticText: Gebiet',
        'definition',
        'StaticText: landesweit',
        'listitem',
        'article',
        'heading: IT macht Schule',
        'StaticText: IT macht Schule',
        'paragraph',
        'StaticText: Projekt zur Förderung des IT-Nachwuchses',
        'DescriptionList',
        'term: Gebiet',
        'StaticText: Gebiet',
        'definition',
        'StaticText: landesweit',
        'button: 2 weitere Projekte anzeigen',
        'StaticText: 2 weitere Projekte anzeigen',
        'paragraph',
        'StaticText: Stand:',
        'time',
        'StaticText: 10.04.2024',
        'StaticText: ·',
        'StaticText: Quelle',
        'StaticText: : ',
        'link: Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit',
        'StaticText: Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit',
      ]);
    });
});
