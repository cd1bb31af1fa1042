/** Texts that a page brings along while widgets are shown. */
import { expect } from '@esm-bundle/chai';
import { de } from '../../../src/i18n/languages/de.ts';
import { en } from '../../../src/i18n/languages/en.ts';
import { setMessages, type Messages } from '../../../components/index.ts';
import { addLanguage, registry } from '../../../src/i18n/registry.ts';
import { allByRole, byRole, headingsOf, mount, MUSTER, textOf, watchPage } from '../../support/page.ts';
import { until } from '../../support/until.ts';

const witness = watchPage();
afterEach(() => {
  for (const texts of Object.values(registry)) for (const tag of Object.keys(texts)) Reflect.deleteProperty(texts, tag);
});

const set = (texts: unknown, language = 'de') => setMessages(language, texts as Partial<Messages>);

describe('a language that arrives', () => {
  it('late, changes widgets that are shown', async () => {
    const widget = await mount('alliance-partner-grid', { src: MUSTER, lang: 'eo' });
    expect(headingsOf(widget)[0]!.text).to.equal(de.partners);
    addLanguage('eo', { ...en, partners: 'Partneroj' });
    await until('it speaks it', () => headingsOf(widget)[0]!.text === 'Partneroj');
    expect(byRole(widget, 'region').lang).to.equal('eo');
  });

  it('from another version, leaves no text out', async () => {
    const { empty: _, ...older } = { ...en, partners: 'Partneroj' };
    addLanguage('eo', older as Messages);
    const widget = await mount('alliance-partner-grid', { feed: { version: '1.0.0' }, lang: 'eo' });
    expect(textOf(widget)).to.equal(`Partneroj ${en.empty}`);
  });
});

describe('words of the page', () => {
  it('take the place of ours, and leave the others', async () => {
    const widget = await mount('alliance-project-cards', { src: MUSTER, lang: 'de-AT' });
    set({ projects: 'Was wir tun', matches: { one: 'ein Treffer', other: '{shown} Treffer' } });
    await until('it has the new heading', () => headingsOf(widget)[0]!.text === 'Was wir tun');
    expect(textOf(byRole(widget, 'status'))).to.equal('26 Treffer');
    expect(byRole(widget, 'region').getAttribute('aria-label')).to.equal('Was wir tun');
    expect(allByRole(widget, 'searchbox', de.query)).to.have.length(1);
    set({ query: 'Finden' });
    await until('both are there', () => allByRole(widget, 'searchbox', 'Finden').length === 1);
    expect(headingsOf(widget)[0]!.text).to.equal('Was wir tun');
    expect(witness.codes).to.deep.equal([]);
  });

  it('stay when the language arrives after them', async () => {
    set({ partners: 'Kunuloj' }, 'eo');
    addLanguage('eo', en);
    expect(headingsOf(await mount('alliance-partner-grid', { src: MUSTER, lang: 'eo' }))[0]!.text).to.equal('Kunuloj');
  });

  it('of a language that nobody brings, are not mixed into another one', async () => {
    set({ partners: 'Kunuloj' }, 'eo');
    expect(headingsOf(await mount('alliance-partner-grid', { src: MUSTER, lang: 'eo' }))[0]!.text).to.equal(
      de.partners,
    );
  });

  const boom = () => {
    throw new Error('boom');
  };
  const hostile: [what: string, texts: unknown, language?: string][] = [
    ['an unknown key', { partnrs: 'x' }],
    ['an inherited key', { toString: 'x' }],
    ['the key __proto__', JSON.parse('{"__proto__": "x"}')],
    ['a number', { partners: 1 }],
    ['nothing', { partners: null }],
    ['no text', { partners: ' ' }],
    ['a symbol', { partners: Symbol('x') }],
    ['a function that throws', { partners: boom, matches: boom }],
    ['forms where there is no number', { partners: { other: 'x' } }],
    ['forms without the last one', { matches: { one: 'x' } }],
    ['a form that is none', { matches: { other: 'x', several: 'x' } }],
    ['a form that is no text', { matches: { other: 'x', one: 1 } }],
    ['a number that we do not have', { matches: '{found}' }],
    ['a direction', { dir: 'rtl' }],
    ['a property that throws', Object.defineProperty({}, 'partners', { get: boom, enumerable: true })],
    ['no object', null],
    ['a text', 'partners'],
    ['no language', { partners: 'x' }, 'x y'],
    ['a language that cannot be', { partners: 'x' }, '__proto__'],
  ];
  for (const [what, texts, language] of hostile)
    it(`are left out, with one warning, when they are ${what}`, async () => {
      set(texts, language);
      expect(witness.codes).to.deep.equal(['messages']);
      const widget = await mount('alliance-project-cards', { src: MUSTER, lang: 'de' });
      expect(headingsOf(widget)[0]!.text).to.equal(de.projects);
      expect(textOf(byRole(widget, 'status'))).to.equal('26 von 26 Projekten');
    });

  it('that are good pass beside those that are not', async () => {
    set({ partnrs: 'x', partners: 'Wer mitmacht' });
    expect(headingsOf(await mount('alliance-partner-grid', { src: MUSTER, lang: 'de' }))[0]!.text).to.equal(
      'Wer mitmacht',
    );
    expect(witness.warnings[0]).to.match(/de: partnrs$/);
  });
});
