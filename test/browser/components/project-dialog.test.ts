import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { violations } from '../../support/axe.ts';
import { press } from '../../support/commands.ts';
import {
  add,
  addMarkup,
  allByRole,
  byRole,
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

const dialogOf = (widget: Element) => widget.shadowRoot!.querySelector('dialog');
const focused = (widget: Element) => textOf((widget.shadowRoot!.activeElement ?? undefined) as HTMLElement | undefined);
const isOpen = (widget: Element) => Boolean(dialogOf(widget)?.open);

describe('projects of the cards with an address of their own', () => {
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

  it('keep their button in a bar that covers whole lines while they scroll', async () => {
    const widget = await opened();
    const dialog = dialogOf(widget)!;
    const bar = byRole(widget, 'button', de.dialog.close).parentElement!;
    dialog.scrollTop = 200;
    expect(dialog.scrollTop).to.equal(200);
    const edge = dialog.getBoundingClientRect();
    const { left, top, width } = bar.getBoundingClientRect();
    expect(left).to.equal(edge.left + dialog.clientLeft);
    expect(top).to.equal(edge.top + dialog.clientTop);
    expect(width).to.be.closeTo(dialog.clientWidth, 1);
    expect(getComputedStyle(bar).backgroundColor).to.equal(getComputedStyle(dialog).backgroundColor);
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

  it('open once if two lists of the page have the project', async () => {
    const options = { src: MUSTER, lang: 'de', 'show-detail': true };
    const widgets = [await mount(cards, options), await mount(cards, options)];
    location.hash = '#projekt-lernfabrik';
    await until('a dialog is open', () => widgets.some(isOpen));
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    expect(widgets.map((widget) => allByRole(widget, 'dialog').length)).to.deep.equal([1, 0]);
  });

  it('leave the address alone if the browser does', async () => {
    const widget = await mount(cards, { src: MUSTER, lang: 'de', 'show-detail': true });
    addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
    titleLink(widget, 'Azubi-Lotsen').click();
    await widget.updateComplete;
    expect([isOpen(widget), location.href]).to.deep.equal([false, address]);
  });

  it('lead from a shared address to the card, on its page of the list', async () => {
    const { id, name } = last();
    history.replaceState(null, '', `#projekt-${id}`);
    add(document.createElement('div')).style.blockSize = '3000px';
    const widget = await mount(cards, { src: MUSTER, lang: 'de' });
    await until('the focus is on the card', () => focused(widget).startsWith(name));
    await until('the card is in view', () => {
      const { top, bottom } = widget.shadowRoot!.activeElement!.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
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
      await search(widget, 'für und');
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
      expect(byRole<HTMLInputElement>(again, 'searchbox').value).to.equal('für und');
      byRole(again, 'button', de.filter.reset).click();
      await until('the parameters are gone', () => location.search === own);
    });

    it('do not mix two lists', async () => {
      const [first, second] = [
        await mount(cards, { src: MUSTER, lang: 'de', 'url-state': 'a' }),
        await mount(cards, { src: MUSTER, lang: 'de', 'url-state': 'a-b' }),
      ];
      await search(first, 'Lernfabrik');
      await search(second, 'M & M=#');
      const state = new URLSearchParams(location.search);
      expect([state.get('a-query'), state.get('a-b-query')]).to.deep.equal(['Lernfabrik', 'M & M=#']);
    });

    it('leave out what the list does not offer', async () => {
      history.replaceState(null, '', '?project-cards-status=nope&project-cards-order=x&project-cards-page=-3');
      const widget = await mount(cards, { src: MUSTER, lang: 'de', 'url-state': '' });
      expect(statusOf(widget)).to.equal('12 von 26 Projekten angezeigt');
    });

    it('lead back to the card whose link was followed', async () => {
      const widget = await mount(cards, { src: MUSTER, 'url-state': '' });
      addEventListener('alliance-navigate', (event) => event.preventDefault(), { once: true });
      titleLink(widget, 'Lernfabrik').click();
      expect(location.hash).to.equal('#projekt-lernfabrik');
      widget.remove();
      const again = await mount(cards, { src: MUSTER, 'url-state': '' });
      await until('the focus is on the card', () => focused(again).startsWith('Lernfabrik'));
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
