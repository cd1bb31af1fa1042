import { expect } from '@esm-bundle/chai';
import type { Feed, LocalizedText } from '../../../src/feed/schema/feed.ts';
import { violations } from '../../support/axe.ts';
import { press } from '../../support/commands.ts';
import {
  add,
  addMarkup,
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
import { de } from '../../support/texts.ts';
import { until } from '../../support/until.ts';

const cards = 'alliance-project-cards';
const detail = 'alliance-project-detail';

const dialogOf = (widget: Element) => widget.shadowRoot!.querySelector('dialog');
const titleLink = (widget: Element, project: string) => byRole<HTMLAnchorElement>(widget, 'link', project);
const focused = (widget: Element) => textOf((widget.shadowRoot!.activeElement ?? undefined) as HTMLElement | undefined);
const germanOf = (name: LocalizedText) => (typeof name === 'string' ? name : name.de!);
const isOpen = (widget: Element) => Boolean(dialogOf(widget)?.open);
const participants = (widget: Element) =>
  elementsOf(widget)
    .find((element) => element.localName === 'dt' && textOf(element) === de.project.participants)!
    .nextElementSibling!.querySelectorAll('a');

describe('links between cards, projects and partners', () => {
  const address = location.href;
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();
  afterEach(() => history.replaceState(null, '', address));

  const last = () => {
    const { id, name } = muster.projects.at(-1)!;
    return { id, name: germanOf(name) };
  };

  /** Opens the project of a card as a visitor does. */
  async function opened() {
    const widget = await mount(cards, { src: MUSTER, lang: 'de', 'show-detail': true });
    titleLink(widget, 'Azubi-Lotsen').focus();
    await press('Enter');
    await until('the dialog is open', () => isOpen(widget));
    return widget;
  }

  it('lead from a card to the page that the site has for it', async () => {
    const widget = await mount(cards, { src: MUSTER, 'detail-url': '/projekte/{id}' });
    expect(titleLink(widget, 'Azubi-Lotsen').href).to.equal(`${location.origin}/projekte/azubi-lotsen`);
    widget.setAttribute('detail-url', 'javascript:alert("{id}")');
    await widget.updateComplete;
    expect(titleLink(widget, 'Azubi-Lotsen').href).to.equal('https://azubi-lotsen.example.org/');
  });

  it('open all that is known of a project, with an address of its own', async () => {
    const widget = await opened();
    expect(location.hash).to.equal('#projekt-azubi-lotsen');
    const dialog = byRole(widget, 'dialog', 'Azubi-Lotsen');
    expect(textOf(dialog)).to.include('Erwartet werden 240 begleitete Jugendliche').and.include('775.000 Euro');
    const levels = headingsOf(widget).filter(({ text }) => text === de.funding.heading);
    expect(levels).to.deep.equal([{ level: 4, text: de.funding.heading }]);
    expect(focused(widget)).to.equal(de.dialog.close);
    expect(await violations(widget)).to.deep.equal([]);
  });

  it('close by Escape, with the focus and the address as before', async () => {
    const widget = await opened();
    await press('Escape');
    await until('the address is the list’s', () => location.href === address);
    expect(isOpen(widget)).to.equal(false);
    expect(focused(widget)).to.equal('Azubi-Lotsen');
  });

  it('close by Back, and open again by Forward', async () => {
    const widget = await opened();
    history.back();
    await until('the dialog is closed', () => !isOpen(widget));
    expect(focused(widget)).to.equal('Azubi-Lotsen');
    history.forward();
    await until('the dialog is open', () => isOpen(widget));
    byRole(widget, 'button', de.dialog.close).click();
    await until('the dialog is closed', () => !isOpen(widget));
    await until('the address is the list’s', () => location.href === address);
  });

  it('open from a shared address, and then lead to the card', async () => {
    const { id, name } = last();
    history.replaceState(null, '', `#projekt-${id}`);
    const widget = await mount(cards, { src: MUSTER, lang: 'de', 'show-detail': true });
    await until('the dialog is open', () => isOpen(widget));
    byRole(widget, 'button', de.dialog.close).click();
    await until('the focus is on the card', () => focused(widget).startsWith(name));
    expect(location.hash).to.equal('');
    expect(allByRole(widget, 'article')).to.have.length(muster.projects.length);
  });

  it('lead from a shared address to the card, on its page of the list', async () => {
    const { id, name } = last();
    history.replaceState(null, '', `#projekt-${id}`);
    add(document.createElement('div')).style.blockSize = '3000px';
    const widget = await mount(cards, { src: MUSTER, lang: 'de' });
    await until('the focus is on the card', () => focused(widget).startsWith(name));
    const { top, bottom } = widget.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.lessThan(innerHeight);
    expect(bottom).to.be.greaterThan(0);
  });

  it('open on the ground of the page, whatever it is', async () => {
    const section = addMarkup('<section style="background: rgb(20 30 40); color: white"></section>');
    const widget = await mount(cards, { src: MUSTER, lang: 'de', 'show-detail': true });
    section.append(widget);
    await widget.updateComplete;
    titleLink(widget, 'Azubi-Lotsen').click();
    await until('the dialog is open', () => isOpen(widget));
    const { backgroundImage, color } = getComputedStyle(dialogOf(widget)!);
    expect(backgroundImage).to.include('rgb(20, 30, 40)');
    expect(color).to.equal('rgb(255, 255, 255)');
  });

  for (const [where, option, path] of [
    ['a parameter', '?projekt={id}', '?a=1&projekt=azubi-lotsen'],
    ['the path', '/projekte/{id}', '/projekte/azubi-lotsen/'],
    ['the fragment', '#projekt-{id}', '#projekt-azubi-lotsen'],
  ] as const)
    it(`take the project from ${where} of the page’s address`, async () => {
      history.replaceState(null, '', path);
      const widget = await mount(detail, { src: MUSTER, project: option });
      expect(headingsOf(widget)[0]!.text).to.equal('Azubi-Lotsen');
    });

  it('show another project if the fragment names another', async () => {
    history.replaceState(null, '', '#projekt-azubi-lotsen');
    const widget = await mount(detail, { src: MUSTER, project: '#projekt-{id}' });
    const { id, name } = last();
    location.hash = `#projekt-${id}`;
    await until('the other project is shown', () => headingsOf(widget)[0]!.text === name);
  });

  it('lead from a project to its partners, on their own websites or on pages of the site', async () => {
    const widget = await mount(detail, { src: MUSTER, lang: 'de', project: 'azubi-lotsen' });
    const partners = ['stadt-beispielstadt', 'bildungswerk-muster'];
    const urls = partners.map((id) => muster.partners.find((partner) => partner.id === id)!.url!);
    expect([...participants(widget)].map(({ href }) => href)).to.deep.equal(urls.map((url) => new URL(url).href));
    widget.setAttribute('partner-url', '/partner/{id}');
    await widget.updateComplete;
    expect([...participants(widget)].map(({ pathname }) => pathname)).to.deep.equal(
      partners.map((id) => `/partner/${id}`),
    );
  });

  it('lead from a partner to its projects', async () => {
    const grid = await mount('alliance-partner-grid', { src: MUSTER, 'partner-url': '?partner={id}' });
    const { href } = byRole<HTMLAnchorElement>(grid, 'link', 'Bildungswerk Muster');
    expect(new URL(href).search).to.equal('?partner=bildungswerk-muster');
    history.replaceState(null, '', href);
    const widget = await mount(cards, { src: MUSTER, partner: '?partner={id}' });
    const expected = muster.projects.filter(({ lead, partners = [], initiatedBy = [] }) =>
      [lead, ...partners, ...initiatedBy].includes('bildungswerk-muster'),
    );
    expect(allByRole(widget, 'article').map((card) => textOf(card.querySelector('h3')!))).to.deep.equal(
      expected.map(({ name }) => germanOf(name)),
    );
  });

  describe('with the state in the address', () => {
    const search = async (widget: Element, text: string) => {
      const box = byRole<HTMLInputElement>(widget, 'searchbox');
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until('the address has the search', () => location.search.includes(encodeURIComponent(text)));
    };
    const statusOf = (widget: Element) => textOf(byRole(widget, 'status'));

    it('keep search and page on a reload, and the page’s own parameters as they are', async () => {
      history.replaceState({ router: 7 }, '', `${address}${address.includes('?') ? '&' : '?'}q=a%20b+c&leer#unten`);
      const own = location.search;
      const options = { src: MUSTER, lang: 'de', 'url-state': '', 'page-size': 2 };
      const widget = await mount(cards, options);
      await search(widget, 'en & in');
      byRole(widget, 'button', 'weitere').click();
      await until('the address has the page', () => location.search.includes('project-cards-page=2'));
      expect(location.search.startsWith(own)).to.equal(true);
      expect(location.hash).to.equal('#unten');
      expect(history.state).to.deep.equal({ router: 7 });
      const [shown, articles] = [statusOf(widget), allByRole(widget, 'article').length];
      widget.remove();
      const again = await mount(cards, options);
      await until('the state is restored', () => statusOf(again) === shown);
      expect(allByRole(again, 'article')).to.have.length(articles);
      expect(byRole<HTMLInputElement>(again, 'searchbox').value).to.equal('en & in');
      byRole(again, 'button', de.filter.reset).click();
      await until('the parameters are gone', () => location.search === own);
    });

    it('do not mix two lists', async () => {
      const [first, second] = [
        await mount(cards, { src: MUSTER, lang: 'de', 'url-state': 'a' }),
        await mount(cards, { src: MUSTER, lang: 'de', 'url-state': 'a-b' }),
      ];
      await search(first, 'Lernfabrik');
      await search(second, 'Meister');
      const state = new URLSearchParams(location.search);
      expect([state.get('a-query'), state.get('a-b-query')]).to.deep.equal(['Lernfabrik', 'Meister']);
    });

    it('leave out what the list does not offer', async () => {
      history.replaceState(null, '', '?project-cards-status=nope&project-cards-order=x&project-cards-page=-3');
      const widget = await mount(cards, { src: MUSTER, lang: 'de', 'url-state': '' });
      expect(statusOf(widget)).to.equal('12 von 26 Projekten angezeigt');
    });

    it('lead back to the card whose link was followed', async () => {
      const widget = await mount(cards, { src: MUSTER, 'url-state': '' });
      addEventListener('alliance-navigate', (event) => event.preventDefault(), { once: true });
      titleLink(widget, 'Digitale Werkbank').click();
      const { id } = muster.projects.find(({ name }) => germanOf(name).startsWith('Digitale Werkbank'))!;
      expect(location.hash).to.equal(`#projekt-${id}`);
    });

    it('stay without it as the page has made it', async () => {
      const widget = await mount(cards, { src: MUSTER, lang: 'de' });
      const box = byRole<HTMLInputElement>(widget, 'searchbox');
      box.value = 'Lernfabrik';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until('one is found', () => statusOf(widget).startsWith('1 '));
      expect(location.href).to.equal(address);
    });
  });
});
