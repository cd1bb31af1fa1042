import { expect } from '@esm-bundle/chai';
import { canonicalTag, closestLang, isSameLanguage, resolveText } from '../../../src/i18n/locale.ts';
import { hostileTags } from './hostile-tags.ts';

const goals = { es: 'Objetivos', de: 'Ziele', 'de-simple': 'Was wir wollen', 'en-GB': 'Goals' };

describe('language tags', () => {
  it('name the same language in capitals, and in any region', () => {
    for (const [a, b] of ['DE de', 'de-DE de', 'DE-at de-CH', 'en-GB EN', 'es-419 es', 'de-DE-simple de-simple'].map(
      (pair) => pair.split(' ') as [string, string],
    ))
      expect(isSameLanguage(a, b), `${a} ${b}`).to.equal(true);
    for (const [a, b] of ['de en', 'de de-simple', 'zh-Hans zh-Hant', 'sr-Latn-RS sr-Cyrl-RS', 'de nds', 'en enm'].map(
      (pair) => pair.split(' ') as [string, string],
    ))
      expect(isSameLanguage(a, b), `${a} ${b}`).to.equal(false);
  });

  it('find a text in another region, before one in another language', () => {
    const title = { 'de-DE': 'Lernen', 'en-GB': 'Learning' };
    expect(resolveText(title, 'en', 'de')).to.deep.equal({ text: 'Learning', lang: 'en-GB' });
    expect(resolveText(title, 'en-US', 'de').text).to.equal('Learning');
    expect(resolveText(title, 'de-AT', 'en').text).to.equal('Lernen');
    expect(resolveText(title, 'de-simple', 'en').text).to.equal('Lernen');
    expect(resolveText({ DE: 'Lernen', EN: 'Learning' }, 'en', 'de').text).to.equal('Learning');
  });

  it('find the text without a region first', () => {
    expect(resolveText({ 'en-US': 'Labor', en: 'Labour' }, 'en', 'de').text).to.equal('Labour');
    expect(resolveText({ 'en-US': 'Labor', en: 'Labour' }, 'en-GB', 'de').text).to.equal('Labour');
  });
});

describe('resolveText', () => {
  it('takes a plain string to be in the language of the feed', () => {
    expect(resolveText('Ziele', 'en', 'de')).to.deep.equal({ text: 'Ziele', lang: 'de' });
  });

  const cases: [string, string][] = [
    ['de', 'Ziele'],
    ['DE', 'Ziele'],
    ['de-AT', 'Ziele'],
    ['de-simple', 'Was wir wollen'],
    ['de-DE-simple', 'Ziele'],
    ['EN-gb', 'Goals'],
    ['en-GB-oxendict', 'Goals'],
    ['es-419', 'Objetivos'],
    ['es-x-hannover', 'Objetivos'],
    ['es-u-nu-latn', 'Objetivos'],
  ];
  for (const [locale, text] of cases) {
    it(`finds "${text}" for ${locale}`, () => expect(resolveText(goals, locale, 'de').text).to.equal(text));
  }

  it('says which language it found', () => {
    expect(resolveText(goals, 'es-MX', 'de').lang).to.equal('es');
    expect(resolveText(goals, 'pl', 'de').lang).to.equal('de');
  });

  it('falls back to the language of the feed, in its broader forms too', () => {
    expect(resolveText(goals, 'pl', 'de-DE').text).to.equal('Ziele');
  });

  it('takes the first translation when neither language is there', () => {
    expect(resolveText({ uk: 'Цілі', pl: 'Cele' }, 'fr', 'de')).to.deep.equal({ text: 'Цілі', lang: 'uk' });
  });

  it('shows nothing without any translation', () => {
    expect(resolveText({}, 'de', 'de')).to.deep.equal({ text: '', lang: 'de' });
  });

  it('does not see inherited properties', () => {
    const inherited = Object.create({ de: 'inherited' }) as Record<string, string>;
    expect(resolveText(inherited, 'de', 'de').text).to.equal('');
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(resolveText(goals, name, name).text, name).to.equal('Objetivos');
    }
  });

  it('reads a translation named __proto__ like any other', () => {
    expect(resolveText(JSON.parse('{"__proto__":"x"}'), 'de', 'de')).to.deep.equal({ text: 'x', lang: '__proto__' });
  });
});

describe('canonicalTag', () => {
  it('writes a tag the way Intl does', () => {
    expect(canonicalTag('DE-de')).to.equal('de-DE');
    expect(canonicalTag('de-simple')).to.equal('de-simple');
  });

  it('repairs the underscore of content systems', () => expect(canonicalTag(' de_DE ')).to.equal('de-DE'));

  it('has no answer to a text that is no language tag', () => {
    for (const tag of ['', 'x y', 'deutsch-', '*', '{{lang}}']) expect(canonicalTag(tag), tag).to.equal(undefined);
  });
});

describe('closestLang', () => {
  let page: HTMLElement;
  const langOf = (selector: string) => closestLang(page.querySelector(selector)!);

  const show = (html: string) => {
    page.innerHTML = html;
  };

  beforeEach(() => {
    page = document.createElement('div');
    page.lang = 'pl';
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('is the language of the element itself', () => {
    show('<p lang="de"></p>');
    expect(langOf('p')).to.equal('de');
  });

  it('is the language of the nearest ancestor', () => {
    show('<div lang="en"><section lang="es-mx"><p></p></section></div>');
    expect(langOf('p')).to.equal('es-MX');
  });

  it('skips empty and unknown languages, and repairs others', () => {
    show('<div lang="de_AT"><div lang="x y"><p lang=""></p></div></div>');
    expect(langOf('p')).to.equal('de-AT');
  });

  it('crosses shadow roots', () => {
    show('<div lang="es"><span></span></div>');
    const outer = page.querySelector('span')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<p></p>';
    expect(closestLang(inner.querySelector('p')!)).to.equal('es');
  });

  it('asks the parents of a slotted element, as HTML does, and not the parents of the slot', () => {
    show('<div lang="es"><p></p></div>');
    page.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<b lang="fr"><slot></slot></b>';
    expect(langOf('p')).to.equal('es');
  });

  it('is unknown outside of a document', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    expect(closestLang(root.querySelector('p')!)).to.equal(undefined);
    expect(closestLang(document.createElement('p'))).to.equal(undefined);
  });
});

describe('a hostile language tag', () => {
  for (const tag of hostileTags) {
    it(`${JSON.stringify(tag.slice(0, 30))} breaks nothing`, () => {
      const element = document.createElement('p');
      element.setAttribute('lang', tag);
      closestLang(element);
      expect(resolveText(goals, tag, tag).text).to.be.a('string');
      expect(resolveText(JSON.parse(JSON.stringify({ [tag]: 'text' })), 'de', 'de').text).to.equal('text');
    });
  }
});
