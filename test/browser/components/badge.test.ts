import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import {
  addMarkup,
  allByRole,
  byRole,
  HANNOVER,
  headingsOf,
  isShown,
  mount,
  MUSTER,
  readFeed,
  settled,
  textOf,
  watchPage,
} from '../../support/page.ts';

const tag = 'alliance-badge';

/** As an editor writes it: whether there is a heading is up to the widget. */
async function write(attributes: string) {
  const widget = addMarkup(`<alliance-badge ${attributes}></alliance-badge>`);
  await settled(widget);
  return widget;
}

describe('<alliance-badge>', () => {
  let hannover: Required<Feed>;
  let muster: Required<Feed>;

  before(async () => {
    hannover = await readFeed(HANNOVER);
    muster = await readFeed(MUSTER);
  });

  watchPage();

  it('says “Partner der Fachkräfteallianz Hannover” and leads to its page', async () => {
    const widget = await write(`src="${HANNOVER}"`);
    const link = byRole<HTMLAnchorElement>(widget, 'link', 'Partner der Fachkräfteallianz Hannover');
    expect(link.href).to.equal(hannover.canonicalUrl);
    expect(textOf(widget)).to.match(/^Partner der Fachkräfteallianz Hannover Elf Partnerorganisationen aus/);
  });

  it('has no heading, but a name', async () => {
    const widget = await write(`src="${HANNOVER}"`);
    expect(headingsOf(widget)).to.deep.equal([]);
    expect(byRole(widget, 'region', 'Mitgliedschaft in der Allianz').localName).to.equal('section');
  });

  it('says it in one line', async () => {
    expect(textOf(await write(`src="${HANNOVER}" layout="compact"`))).to.equal(
      'Partner der Fachkräfteallianz Hannover',
    );
  });

  it('names the partner if the page does', async () => {
    expect(textOf(await write(`src="${HANNOVER}" layout="compact" partner="luh"`))).to.equal(
      'Leibniz Universität Hannover Partner der Fachkräfteallianz Hannover',
    );
  });

  it('leads to the alliance’s own address if the feed has one', async () => {
    expect(byRole<HTMLAnchorElement>(await write(`src="${MUSTER}"`), 'link').href).to.equal(muster.alliance.url);
  });

  it('asks for no grammar that the feed does not give', async () => {
    const feed = { ...hannover, alliance: { ...hannover.alliance, partnerLabel: undefined }, canonicalUrl: undefined };
    const widget = await mount(tag, { feed, layout: 'compact', 'without-heading': true });
    expect(textOf(widget)).to.equal('Partner: Fachkräfteallianz Hannover');
    expect(allByRole(widget, 'link')).to.deep.equal([]);
  });

  describe('is not there', () => {
    const isNotThere = (widget: HTMLElement) => {
      expect(widget.shadowRoot!.childElementCount).to.equal(0);
      expect(widget.clientHeight).to.equal(0);
    };

    it('for somebody who is no partner', async () => {
      isNotThere(await write(`src="${HANNOVER}" partner="somebody"`));
      isNotThere(await write(`src="${HANNOVER}" partner="adelante"`));
    });

    it('for a partner that left, but until the end of its last year', async () => {
      const year = new Date().getUTCFullYear();
      const until = (memberUntil: string) => ({
        ...hannover,
        partners: hannover.partners.map((partner) => ({ ...partner, memberUntil })),
      });
      isNotThere(await mount(tag, { feed: until(String(year - 1)), partner: 'luh' }));
      expect(textOf(await mount(tag, { feed: until(String(year)), partner: 'luh' }))).to.include('Leibniz');
    });

    it('for a partner that is yet to join', async () => {
      const partners = hannover.partners.map((partner) => ({ ...partner, memberSince: '2999-01' }));
      isNotThere(await mount(tag, { feed: { ...hannover, partners }, partner: 'luh' }));
    });

    it('without an alliance, and without fallback content', async () => {
      isNotThere(await mount(tag, { feed: { version: '1.0.0' } }));
    });
  });

  describe('in a feed with a mistake in its head', () => {
    it('is shown, and leads to the page of the alliance', async () => {
      const { alliance } = hannover;
      const badge = await mount(tag, { feed: { ...hannover, alliance: { ...alliance, url: 'htps://a.example' } } });
      expect(textOf(badge)).to.include('Fachkräfteallianz Hannover');
      expect(byRole<HTMLAnchorElement>(badge, 'link').href).to.equal(hannover.canonicalUrl);
    });

    it('shows its fallback content if the alliance has no name', async () => {
      const feed = { ...hannover, alliance: { id: 'a', url: 'https://a.example' } };
      const badge = await mount(tag, { feed }, '<p>Partner der Allianz</p>');
      expect(isShown(badge.querySelector('p')!)).to.equal(true);
    });
  });

  it('speaks English', async () => {
    expect(textOf(await write(`src="${HANNOVER}" layout="compact" lang="en"`))).to.equal(
      'Partner of Fachkräfteallianz Hannover',
    );
  });

  if (browserName === 'chromium')
    it('is a named region with a link to a screen reader', async () => {
      await write(`src="${HANNOVER}" layout="compact" lang="de" partner="luh"`);
      expect(await readAloud('Mitgliedschaft in der Allianz')).to.deep.equal([
        'region: Mitgliedschaft in der Allianz',
        'paragraph',
        'StaticText: Leibniz Universität Hannover',
        'paragraph',
        'link: Partner der Fachkräfteallianz Hannover',
        'StaticText: Partner der Fachkräfteallianz Hannover',
      ]);
    });
});
