import { expect } from '@esm-bundle/chai';
import type { Feed, Project } from '../../../src/feed/schema/feed.ts';
import { de, en } from '../../support/texts.ts';
import { accessibilityTree, browserName, flattenTree } from '../../support/commands.ts';
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
  type Options,
} from '../../support/page.ts';

const tag = 'alliance-project-detail';

const show = (project: string | undefined, options: Options = {}) => mount(tag, { src: MUSTER, project, ...options });

/** The details of a widget, or of a part of it: labels with their values. */
function detailsOf(root: Element): Record<string, string[]> {
  const details: Record<string, string[]> = {};
  for (const row of root.querySelector('dl')!.children) {
    const [label, value] = row.children;
    details[textOf(label)] = (value!.childElementCount > 1 ? [...value!.children] : [value!]).map(textOf);
  }
  return details;
}

const root = (widget: Element) => byRole(widget, 'region');
const statement = (widget: Element) => elementsOf(widget).find((element) => element.matches('.eu'));
const pots = (widget: Element) => elementsOf(widget).filter((element) => element.part.contains('card'));

describe('<alliance-project-detail>', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  const page = watchPage();

  const withProject = (change: Partial<Project>, id = 'azubi-lotsen') => ({
    feed: {
      ...muster,
      projects: muster.projects.map((project) => (project.id === id ? { ...project, ...change } : project)),
    },
  });

  it('is named after its project', async () => {
    const widget = await show('azubi-lotsen');
    expect(headingsOf(widget)).to.deep.equal([
      { level: 2, text: 'Azubi-Lotsen' },
      ...[de.goals.heading, de.project.results, de.funding.heading, de.contact.heading].map((text) => ({
        level: 3,
        text,
      })),
    ]);
    expect(byRole(widget, 'region', 'Azubi-Lotsen')).to.equal(root(widget));
    widget.lang = 'en';
    await widget.updateComplete;
    await widget.updateComplete;
    expect(headingsOf(widget)[0]!.text).to.equal('Apprentice Guides');
  });

  it('marks the language of a name that is not its own', async () => {
    const widget = await show('azubi-lotsen', { lang: 'en', ...withProject({ name: { de: 'Azubi\u00adlotsen' } }) });
    expect(allByRole(widget, 'heading')[0]!.querySelector<HTMLElement>('[lang]')!.lang).to.equal('de');
    // A soft hyphen is no part of a name.
    expect(root(widget).ariaLabel).to.equal('Azubilotsen');
  });

  it('shows the purpose of the project, its goals and its results', async () => {
    const text = textOf(await show('azubi-lotsen'));
    expect(text).to.include('begleiten Jugendliche durch Praktikum');
    expect(text).to.include('Mehr junge Menschen für eine duale Ausbildung gewinnen');
    expect(text).to.include('Querschnittsziel: Gute Arbeitsbedingungen');
    expect(text).to.include('Erwartet werden 240 begleitete Jugendliche');
  });

  it('says all that is known of it', async () => {
    expect(detailsOf(root(await show('azubi-lotsen')))).to.deep.equal({
      Status: ['laufend'],
      Laufzeit: ['01.02.2023 – voraussichtlich 31.12.2027'],
      Gebiet: ['regional'],
      Träger: ['Handwerkskammer Musterland'],
      Beteiligte: ['Stadt Beispielstadt', 'Bildungswerk Muster e. V.'],
      'Initiiert durch': ['Musterallianz Beispielstadt'],
      Zielgruppen: ['Jugendliche und junge Erwachsene'],
      Orte: ['Beispielstadt'],
      Auszeichnungen: ['Musterpreis Ausbildung 2025'],
      Website: ['azubi-lotsen.example.org'],
    });
    const widget = await show('gruender-schule');
    expect(detailsOf(root(widget)))
      .to.include.deep.keys('Laufzeit')
      .and.have.property('Laufzeit')
      .deep.equal(['2023 – voraussichtlich 2026']);
    expect(byRole<HTMLAnchorElement>(widget, 'link', 'Beispielstiftung Bildung').href).to.equal(
      'https://stiftung.example.org/',
    );
  });

  it('shows the period if only a part of it is known', async () => {
    const duration = async (change: Partial<Project>) =>
      detailsOf(
        root(await show('azubi-lotsen', withProject({ endDate: undefined, endDateKind: undefined, ...change }))),
      ).Laufzeit;
    expect(await duration({ startDate: '2014-09' })).to.deep.equal(['seit September 2014']);
    expect(await duration({ startDate: undefined, endDate: '2030' })).to.deep.equal(['bis 2030']);
    expect(await duration({ startDate: '2014', endDate: '2016', endDateKind: 'actual' })).to.deep.equal(['2014–2016']);
    expect(await duration({ startDate: undefined, endDateKind: 'expected' })).to.equal(undefined);
  });

  it('claims nothing that was not published', async () => {
    const widget = await mount(tag, { src: HANNOVER, project: 'robonatives' });
    expect(textOf(widget)).to.equal(
      'Robonatives Robotik-Nachwuchsprojekt Gebiet landesweit Initiiert durch Fachkräfteallianz Hannover Stand: 10.04.2024 · Quelle: Fachkräfteallianz Hannover feiert zehnjährige Zusammenarbeit',
    );
    expect(statement(widget)).to.equal(undefined);
  });

  it('shows each pot separately, with kind, rate, date and source', async () => {
    const widget = await show('azubi-lotsen');
    const shown = pots(widget);
    expect(shown.map((pot) => textOf(pot).replace(/ Gefördert durch.*/, ''))).to.deep.equal([
      '775.000 Euro Gesamtkosten der Azubi-Lotsen',
      '310.000 Euro EU-Anteil an den Azubi-Lotsen',
      'rund 2,4 Millionen Euro Projektförderung aus dem ESF+ 2021–2027',
    ]);
    const [total, share, programme] = shown.map(detailsOf);
    expect(total).to.deep.include({
      'Art des Betrags': ['Gesamtvolumen'],
      'Kofinanzierungssatz der EU': ['40 %'],
    });
    expect(share)
      .to.deep.include({ 'Art des Betrags': ['Anteil des Projekts'] })
      .and.not.have.property('Kofinanzierungssatz der EU');
    expect(programme).to.deep.include({ 'Art des Betrags': ['Fördersumme', 'Summe für mehrere Projekte'] });
    expect(textOf(byRole(widget, 'region'))).to.include('Stand: 31.12.2025 · Quelle: Jahresbericht 2025');
  });

  it('says that a pot is shared, however the feed says so', async () => {
    const isShared = async (id: string, funding: object, others: object = {}) => {
      const projects = muster.projects.map((project) => ({
        ...project,
        funding: project.id === id ? ['topf'] : [],
        ...others,
      }));
      const pot = { ...muster.funding[0], projectCount: undefined, id: 'topf', ...funding };
      return textOf(await show(id, { feed: { ...muster, projects, funding: [pot] } })).includes(de.funding.shared);
    };
    expect(await isShared('lernfabrik', {})).to.equal(false);
    expect(await isShared('lernfabrik', { projects: ['lernfabrik'], projectCount: 1 })).to.equal(false);
    expect(await isShared('lernfabrik', { projectCount: 2 })).to.equal(true);
    expect(await isShared('lernfabrik', { projects: ['lernfabrik', 'azubi-lotsen'] })).to.equal(true);
    expect(await isShared('lernfabrik', {}, { funding: ['topf'] })).to.equal(true);
  });

  it('adds nothing up', async () => {
    const text = textOf(await show('azubi-lotsen'));
    for (const sum of ['1.085.000', '3.485.000', '1,085', '3,485', '2,71']) expect(text).to.not.include(sum);
  });

  it('has the funding statement of its pots built in', async () => {
    expect(textOf(statement(await show('azubi-lotsen')))).to.equal(
      'Kofinanziert von der Europäischen Union Betrifft: Azubi-Lotsen Außerdem gefördert durch: Land Musterland, Handwerkskammer Musterland und Stadt Beispielstadt Diese Maßnahme wird mitfinanziert aus Mitteln des Landes Musterland.',
    );
    const lernfabrik = await show('lernfabrik', { scheme: 'dark' });
    expect(textOf(statement(lernfabrik))).to.match(/^Finanziert von der Europäischen Union/);
    expect(getComputedStyle(statement(lernfabrik)!).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(textOf(statement(await show('meisterkurs-abend')))).to.include('Europäischer Sozialfonds');
    expect(statement(await show('welcome-buero'))).to.equal(undefined);
    expect(statement(await show('fachkraeftemonitor'))).to.equal(undefined);
  });

  it('shows the picture with caption and credit', async () => {
    const figure = elementsOf(await show('lernfabrik')).find(({ localName }) => localName === 'figure')!;
    expect(figure.querySelector('img')!.alt).to.include('Abstrakte Säulen');
    expect(textOf(figure)).to.equal('Sechs Säulen, eine Halle: die Lernfabrik als Bild. Illustration: © Musterallianz');
  });

  it('says whom to ask', async () => {
    const links = allByRole<HTMLAnchorElement>(await show('azubi-lotsen'), 'link').map(({ href }) => href);
    expect(links).to.include.members(['tel:+493023125250', 'mailto:lotsen@handwerkskammer.example.org']);
  });

  it('says that it has no project to show, and why in the console, once', async () => {
    for (const project of [undefined, '', 'nichts', '!']) {
      page.warnings.length = 0;
      const widget = await show(project, { lang: 'en' });
      expect(textOf(widget)).to.equal(`${en.project.heading} ${en.project.notFound}`);
      widget.lang = 'de';
      await widget.updateComplete;
      expect(page.codes).to.deep.equal(['project-unknown']);
      expect(page.warnings[0]).to.include(project ?? '');
    }
  });

  it('shows another project when another is named', async () => {
    const widget = await show('nichts');
    widget.setAttribute('project', ' lernfabrik\n');
    await widget.updateComplete;
    expect(headingsOf(widget)[0]!.text).to.equal('Lernfabrik Kreislaufwirtschaft');
  });

  if (browserName === 'chromium')
    it('is one outline to a screen reader', async () => {
      await show('welcome-buero', { lang: 'de' });
      const region = flattenTree(await accessibilityTree()).find(({ role }) => role === 'region')!;
      const outline = flattenTree(region)
        .filter(({ role }) => /^(region|heading|list|listitem|link|term|figure|image)$/.test(role))
        .map(({ role, name = '', level, children = [] }) =>
          [role, role === 'heading' && level, name || (role === 'term' && children[0]!.name)]
            .filter(Boolean)
            .join(' ')
            .replaceAll('\u00a0', ' '),
        );
      expect(outline).to.deep.equal([
        'region Welcome-Büro Beispielstadt',
        'heading 2 Welcome-Büro Beispielstadt',
        'term Träger',
        'term Laufzeit',
        'term Status',
        'term Gebiet',
        'term Beteiligte',
        'term Zielgruppen',
        'term Orte',
        'term Website',
        'link welcome.example.org',
        'heading 3 Ziele',
        'list',
        'listitem',
        'heading 3 Förderung',
        'list',
        'listitem',
        'term Gefördert durch',
        'term Zeitraum',
        'term Art des Betrags',
        'listitem',
        'term Gefördert durch',
        'term Art des Betrags',
        'link Jahresbericht 2025',
        'heading 3 Kontakt',
        'link +49 30 23125-100',
        'link geschaeftsstelle@musterallianz.example.org',
        'link example.org/musterallianz/kontakt',
        'link Jahresbericht 2025',
      ]);
    });
});
