import { expect } from '@esm-bundle/chai';
import type { Feed, Quote } from '../../../src/feed/schema/feed.ts';
import { browserName, readAloud } from '../../support/commands.ts';
import { allByRole, byRole, mount, MUSTER, readFeed, settled, textOf, watchPage, place } from '../../support/page.ts';

const tag = 'alliance-quotes';

const items = (widget: Element) => allByRole(widget, 'listitem').map(textOf);
const quotations = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('blockquote')];

const quote = (id: string, values: Partial<Quote> = {}): Quote => ({
  id,
  text: id,
  person: 'amira-muster',
  date: '2026-10-08',
  source: 'webseite',
  ...values,
});

describe('<alliance-quotes>', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
    // The addresses of pictures are relative to the feed. A picture that has failed once is not asked for again.
    const media = muster.media.map((one) => ({ ...one, src: new URL(one.src!, new URL(MUSTER, location.href)).href }));
    muster = { ...muster, media };
  });

  const page = watchPage();

  const show = (quotes: Quote[], options = {}) => mount(tag, { feed: { ...muster, quotes }, lang: 'de', ...options });

  it('names person, role, date and source of each quotation', async () => {
    const [first] = items(await mount(tag, { src: MUSTER, lang: 'de' }));
    expect(first).to.equal(
      'Wer in der Lernfabrik einen Motor zerlegt hat, versteht Kreislaufwirtschaft mit den Händen. ' +
        'Prof. Dr. Amira Muster Vizepräsidentin für Transfer · Hochschule Beispielstadt · 08.10.2026 ' +
        'Quelle: Website der Musterallianz',
    );
  });

  it('leads to the source', async () => {
    const widget = await show([quote('a')]);
    expect(byRole<HTMLAnchorElement>(widget, 'link', 'Website der Musterallianz').href).to.equal(
      'https://www.example.org/musterallianz',
    );
  });

  it('shows a portrait with its credit, only if the person has one', async () => {
    const widget = await show([quote('mit', { person: 'erika-beispiel' }), quote('ohne')]);
    const [withPortrait, without] = allByRole(widget, 'figure');
    expect(withPortrait!.querySelector('img')!.alt).to.not.equal('');
    expect(textOf(withPortrait)).to.include('©');
    expect(without!.querySelector('img')).to.equal(null);
    expect(textOf(without)).to.not.include('©');
  });

  it('puts the latest first, as many as the page says', async () => {
    const quotes = ['2024', '2026-10-08', '2025-03'].map((date) => quote(`am-${date}`, { date }));
    const texts = (widget: Element) => quotations(widget).map(textOf);
    expect(texts(await show(quotes))).to.deep.equal(['am-2026-10-08', 'am-2025-03', 'am-2024']);
    expect(texts(await show(quotes, { limit: 1 }))).to.deep.equal(['am-2026-10-08']);
  });

  describe('leaves out, and reports,', () => {
    for (const [what, values, path] of [
      ['a quotation without a source', { source: undefined }, '/quotes/0/source'],
      ['a quotation whose source is unknown', { source: 'hoerensagen' }, '/quotes/0/source'],
      ['a quotation of a person who is unknown', { person: 'niemand' }, '/quotes/0/person'],
    ] as const)
      it(what, async () => {
        const widget = place(tag, { feed: { ...muster, quotes: [quote('a', values as Partial<Quote>), quote('b')] } });
        const event = await settled(widget);
        expect(quotations(widget).map(textOf)).to.deep.equal(['b']);
        expect(event.issues.map((issue) => issue.path)).to.deep.equal([path]);
        expect(page.codes).to.deep.equal(['feed-issues']);
      });

    it('a quotation of a person whose entry has expired', async () => {
      const people = muster.people.map((person) => ({ ...person, expires: '2020-01-01' }));
      const widget = await mount(tag, { feed: { ...muster, people, quotes: [quote('a')] }, lang: 'de' });
      expect(quotations(widget)).to.deep.equal([]);
      expect(textOf(widget)).to.include('Noch keine Stimmen.');
    });
  });

  for (const text of ['„Ein Satz.“', '“Ein Satz.”', '»Ein Satz.«', '« Ein Satz. »', '"Ein Satz."', 'Ein Satz.'])
    it(`shows ${text} without marks of its own: the browser adds those of the language`, async () => {
      expect(quotations(await show([quote('a', { text })])).map(textOf)).to.deep.equal(['Ein Satz.']);
    });

  it('keeps quotation marks inside a quotation, and an apostrophe at its end', async () => {
    const text = 'Wir sagen „Willkommen“ und meinen es.';
    expect(quotations(await show([quote('a', { text })])).map(textOf)).to.deep.equal([text]);
  });

  it('marks the language of a quotation', async () => {
    const widget = await show([quote('a', { text: { de: 'Ein Satz.', en: 'A sentence.' } })], { lang: 'fr' });
    expect(quotations(widget)[0]!.lang).to.equal('de');
    const english = await show([quote('a', { text: { de: 'Ein Satz.', en: 'A sentence.' } })], { lang: 'en' });
    expect(quotations(english)[0]!.lang).to.equal('en');
  });

  if (browserName === 'chromium')
    for (const [lang, opening, closing] of [
      ['de', '„', '“'],
      ['en', '“', '”'],
      ['fr', '«', '»'],
      ['pl', '„', '”'],
    ] as const)
      it(`sets a quotation in ${lang} between ${opening} and ${closing}, to a screen reader too`, async () => {
        await show([quote('a', { text: { [lang]: 'Satz' } })]);
        const spoken = await readAloud('Stimmen');
        const text = spoken.filter((line) => line.startsWith('StaticText')).map((line) => line.slice(12).trim());
        expect(text.slice(1, 4)).to.deep.equal([opening, 'Satz', closing]);
      });

  if (browserName === 'chromium')
    it('is a figure with a quotation and its speaker to a screen reader', async () => {
      await show([quote('a', { text: 'Ein Satz.' })]);
      expect((await readAloud('Stimmen')).slice(3)).to.deep.equal([
        'list',
        'listitem',
        'figure',
        'blockquote',
        'StaticText: „',
        'StaticText: Ein Satz.',
        'StaticText: “',
        'Figcaption',
        'paragraph',
        'strong',
        'StaticText: Prof. Dr.\u00a0Amira Muster',
        'paragraph',
        'StaticText: Vizepräsidentin für Transfer',
        'StaticText:  · ',
        'StaticText: Hochschule Beispielstadt',
        'StaticText:  · ',
        'time',
        'StaticText: 08.10.2026',
        'paragraph',
        'StaticText: Quelle',
        'StaticText: : ',
        'link: Website der Musterallianz',
        'StaticText: Website der Musterallianz',
      ]);
    });
});
