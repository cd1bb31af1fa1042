import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { violations } from '../../support/axe.ts';
import {
  allByRole,
  byRole,
  elementsOf,
  headingsOf,
  mount,
  MUSTER,
  readFeed,
  textOf,
  watchPage,
} from '../../support/page.ts';
import { germanOf, titleLink } from '../../support/projects.ts';
import { de } from '../../support/texts.ts';
import { until } from '../../support/until.ts';

const cards = 'alliance-project-cards';
const detail = 'alliance-project-detail';

const titlesOf = (widget: Element) =>
  allByRole(widget, 'article').map((card) => textOf(card.querySelector<HTMLElement>('h3')!));

/** The links in the value of a label. */
const linksOf = (widget: Element, label: string) => [
  ...elementsOf(widget)
    .find((element) => element.localName === 'dt' && textOf(element) === label)!
    .nextElementSibling!.querySelectorAll('a'),
];

describe('links between cards, projects and partners', () => {
  const address = location.href;
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();
  afterEach(() => history.replaceState(null, '', address));

  const titlesOfPartner = (id: string) =>
    muster.projects
      .filter(({ lead, partners = [], initiatedBy = [] }) => [lead, ...partners, ...initiatedBy].includes(id))
      .map(({ name }) => germanOf(name));

  it('lead from a card to the page that the site has for it', async () => {
    const widget = await mount(cards, { src: MUSTER, 'detail-url': '/projekte/{id}' });
    expect(titleLink(widget, 'Azubi-Lotsen').href).to.equal(`${location.origin}/projekte/azubi-lotsen`);
    widget.detailUrl = 'projekt?id={id}#{id}';
    await widget.updateComplete;
    const { href } = titleLink(widget, 'Azubi-Lotsen');
    expect(href).to.equal(new URL('projekt?id=azubi-lotsen#azubi-lotsen', document.baseURI).href);
  });

  for (const unfit of ['javascript:alert("{id}")', 'data:text/html,{id}', 'http://', ''])
    it(`lead from a card to the project’s own website if the page gives the address “${unfit}”`, async () => {
      const widget = await mount(cards, { src: MUSTER, 'detail-url': unfit });
      expect(titleLink(widget, 'Azubi-Lotsen').href).to.equal('https://azubi-lotsen.example.org/');
    });

  for (const [where, option, path] of [
    ['a parameter', '?projekt={id}', '?a=1&projekt=azubi-lotsen'],
    ['the path', '/projekte/{id}', '/projekte/azubi-lotsen/?projekt=lernfabrik#a'],
    ['the middle of the path', '/projekte/{id}.html', '/projekte/azubi-lotsen.html'],
    ['the fragment', '#projekt-{id}', '#projekt-azubi-lotsen'],
  ] as const)
    it(`take the project from ${where} of the page’s address`, async () => {
      history.replaceState(null, '', path);
      const widget = await mount(detail, { src: MUSTER, project: option });
      expect(headingsOf(widget)[0]!.text).to.equal('Azubi-Lotsen');
    });

  for (const option of ['?projekt={id}', '/projekte/{id}', '#projekt-{id}', 'https://{id}.example.org/'])
    it(`say that there is no project if the address has none as ${option} says`, async () => {
      const widget = await mount(detail, { src: MUSTER, lang: 'de', project: option });
      expect(textOf(widget)).to.include(de.project.notFound);
    });

  it('show another project if the fragment names another', async () => {
    history.replaceState(null, '', '#projekt-azubi-lotsen');
    const widget = await mount(detail, { src: MUSTER, lang: 'de', project: '#projekt-{id}' });
    const { id, name } = muster.projects.at(-1)!;
    location.hash = `#projekt-${id}`;
    await until('the other project is shown', () => headingsOf(widget)[0]!.text === germanOf(name));
    history.back();
    await until('the first project is shown again', () => headingsOf(widget)[0]!.text === 'Azubi-Lotsen');
  });

  it('lead from a project and its card to its partners if the page says where', async () => {
    const widget = await mount(detail, { src: MUSTER, lang: 'de', project: 'azubi-lotsen' });
    expect(linksOf(widget, de.project.participants)).to.deep.equal([]);
    widget.partnerUrl = '/partner/{id}';
    await widget.updateComplete;
    const partners = ['stadt-beispielstadt', 'bildungswerk-muster'].map((id) => `/partner/${id}`);
    expect(linksOf(widget, de.project.participants).map(({ pathname }) => pathname)).to.deep.equal(partners);
    expect(await violations(widget)).to.deep.equal([]);
    const list = await mount(cards, { src: MUSTER, lang: 'de', 'partner-url': '/partner/{id}' });
    const leads = linksOf(list, de.project.lead).map(({ pathname }) => pathname);
    expect(leads).to.deep.equal(['/partner/handwerkskammer-muster']);
    expect(await violations(list)).to.deep.equal([]);
  });

  it('lead from a partner to its projects', async () => {
    const grid = await mount('alliance-partner-grid', { src: MUSTER, 'partner-url': '?partner={id}' });
    const { href } = byRole<HTMLAnchorElement>(grid, 'link', 'Bildungswerk Muster');
    expect(new URL(href).search).to.equal('?partner=bildungswerk-muster');
    history.replaceState(null, '', href);
    const options = { src: MUSTER, lang: 'de', partner: '?partner={id}', 'page-size': 100 };
    expect(titlesOf(await mount(cards, options))).to.deep.equal(titlesOfPartner('bildungswerk-muster'));
  });

  it('show all projects if the address names no partner', async () => {
    const widget = await mount(cards, { src: MUSTER, lang: 'de', partner: '?partner={id}', 'page-size': 100 });
    expect(titlesOf(widget)).to.have.length(muster.projects.length);
  });

  it('leave the address as it is', async () => {
    const widget = await mount(cards, { src: MUSTER, 'detail-url': '?p={id}', 'partner-url': '?o={id}' });
    widget.addEventListener('alliance-navigate', (event) => event.preventDefault());
    titleLink(widget, 'Azubi-Lotsen').click();
    await widget.updateComplete;
    expect(location.href).to.equal(address);
  });
});
