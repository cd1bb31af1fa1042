/** Texts that a page brings along while widgets are shown. */
import { expect } from '@esm-bundle/chai';
import { de, en } from '../../support/texts.ts';
import { en as english } from '../../../src/i18n/languages/en.ts';
import { setMessages, type Messages, type OwnMessages } from '../../../components/index.ts';
import { addLanguage, registry } from '../../../src/i18n/registry.ts';
import { allByRole, byRole, headingsOf, mount, MUSTER, textOf, watchPage } from '../../support/page.ts';
import { until } from '../../support/until.ts';

const witness = watchPage();
afterEach(() => {
  for (const texts of Object.values(registry)) for (const tag of Object.keys(texts)) Reflect.deleteProperty(texts, tag);
});

const set = (texts: unknown, language = 'de') => setMessages(language, texts as OwnMessages);

const addEsperanto = (messages: Messages) => addLanguage({ ...english, tag: 'eo', messages });

describe('a language that arrives', () => {
  it('late, changes widgets that are shown', async () => {
    const widget = await mount('alliance-partner-grid', { src: MUSTER, lang: 'eo' });
    expect(headingsOf(widget)[0]!.text).to.equal(de.partners.heading);
    addEsperanto({ ...en, partners: { ...en.partners, heading: 'Partneroj' } });
    await until('it speaks it', () => headingsOf(widget)[0]!.text === 'Partneroj');
    expect(byRole(widget, 'region').lang).to.equal('eo');
  });

  it('from another version, leaves no text out', async () => {
    const { empty: _, ...partners } = en.partners;
    const { news: __, ...older } = { ...en, partners: { ...partners, heading: 'Partneroj' } };
    addEsperanto(older as Messages);
    const widget = await mount('alliance-partner-grid', { feed: { version: '1.0.0' }, lang: 'eo' });
    expect(textOf(widget)).to.equal(`Partneroj ${en.partners.empty}`);
  });
});

describe('words of the page', () => {
  it('replace the built-in texts, and leave the others', async () => {
    const widget = await mount('alliance-project-cards', { src: MUSTER, lang: 'de-AT' });
    set({ projects: { heading: 'Was wir tun', matches: { one: 'ein Treffer', other: '{shown} Treffer' } } });
    await until('it has the new heading', () => headingsOf(widget)[0]!.text === 'Was wir tun');
    expect(textOf(byRole(widget, 'status'))).to.equal('12 Treffer');
    expect(byRole(widget, 'region').getAttribute('aria-label')).to.equal('Was wir tun');
    expect(allByRole(widget, 'searchbox', de.filter.query)).to.have.length(1);
    set({ filter: { query: 'Finden' } });
    await until('both are there', () => allByRole(widget, 'searchbox', 'Finden').length === 1);
    expect(headingsOf(widget)[0]!.text).to.equal('Was wir tun');
    expect(witness.codes).to.deep.equal([]);
  });

  it('stay when the language arrives after them', async () => {
    set({ partners: { heading: 'Kunuloj' } }, 'eo');
    addEsperanto(en);
    expect(headingsOf(await mount('alliance-partner-grid', { src: MUSTER, lang: 'eo' }))[0]!.text).to.equal('Kunuloj');
  });

  it('of a language that nobody brings, are not mixed into another one', async () => {
    set({ partners: { heading: 'Kunuloj' } }, 'eo');
    expect(headingsOf(await mount('alliance-partner-grid', { src: MUSTER, lang: 'eo' }))[0]!.text).to.equal(
      de.partners.heading,
    );
  });

  const boom = () => {
    throw new Error('boom');
  };
  const hostile: [what: string, texts: unknown, language?: string][] = [
    ['an unknown group', { project: 'x', projets: { heading: 'x' } }],
    ['an unknown key', { projects: { haeding: 'x' } }],
    ['an inherited group', { toString: { name: 'x' } }],
    ['an inherited key', { projects: { toString: 'x' } }],
    ['the group __proto__', JSON.parse('{"__proto__": {"heading": "x"}}')],
    ['the key __proto__', JSON.parse('{"projects": {"__proto__": "x"}}')],
    ['a text in place of a group', { projects: 'x' }],
    ['a list in place of a group', { projects: ['x'] }],
    ['nothing in place of a group', { projects: null }],
    ['a number', { projects: { heading: 1 } }],
    ['nothing', { projects: { heading: null } }],
    ['no text', { projects: { heading: ' ' } }],
    ['a symbol', { projects: { heading: Symbol('x') } }],
    ['a function that throws', { projects: { heading: boom, matches: boom } }],
    ['forms of a text without numbers', { projects: { heading: { other: 'x' } } }],
    ['forms without the last one', { projects: { matches: { one: 'x' } } }],
    ['an unknown form', { projects: { matches: { other: 'x', several: 'x' } } }],
    ['a form that is not a text', { projects: { matches: { other: 'x', one: 1 } } }],
    ['an unknown number', { projects: { matches: '{found}' } }],
    ['a direction', { direction: 'rtl' }],
    ['a property that throws', Object.defineProperty({}, 'projects', { get: boom, enumerable: true })],
    ['not an object', null],
    ['a text', 'projects'],
    ['without a language', { projects: { heading: 'x' } }, 'x y'],
    ['in an impossible language', { projects: { heading: 'x' } }, '__proto__'],
  ];
  for (const [what, texts, language] of hostile)
    it(`are left out, with one warning, if they are ${what}`, async () => {
      set(texts, language);
      expect(witness.codes).to.deep.equal(['messages']);
      const widget = await mount('alliance-project-cards', { src: MUSTER, lang: 'de' });
      expect(headingsOf(widget)[0]!.text).to.equal(de.projects.heading);
      expect(textOf(byRole(widget, 'status'))).to.equal('12 von 26 Projekten angezeigt');
    });

  it('that are good pass beside those that are not', async () => {
    set({ partners: { haeding: 'x', heading: 'Wer mitmacht' } });
    expect(headingsOf(await mount('alliance-partner-grid', { src: MUSTER, lang: 'de' }))[0]!.text).to.equal(
      'Wer mitmacht',
    );
    expect(witness.warnings[0]).to.match(/de: partners\.haeding$/);
  });
});
