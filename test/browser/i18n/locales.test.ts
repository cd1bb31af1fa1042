/** The further languages are complete and alike in form, and every widget shows each. */
import { expect } from '@esm-bundle/chai';
import '../../../src/embed/add-languages.ts';
import { de, en } from '../../support/texts.ts';
import { formatDate } from '../../../src/i18n/dates.ts';
import { compare, separators } from '../../../src/i18n/names.ts';
import { formatCount, formatMoney, formatPercent, formatUnit, type Countable } from '../../../src/i18n/numbers.ts';
import { de as german } from '../../../src/i18n/languages/de.ts';
import { en as english } from '../../../src/i18n/languages/en.ts';
import { messagesFor, type Language, type Messages } from '../../../src/i18n/messages.ts';
import { registry } from '../../../src/i18n/registry.ts';
import { byRole, elementsOf, mount, MUSTER, namesOf, overflows, TAGS, textOf, watchPage } from '../../support/page.ts';

const LANGUAGES: readonly Language[] = [german, english, ...Object.values(registry.languages)];
const FURTHER = ['ar', 'de-simple', 'es', 'fr', 'pl', 'tr', 'uk'];

/** All texts of a language by their keys: `sort.default`. */
const textsOf = (messages: Messages) =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([group, texts]) =>
      Object.entries(texts as Record<string, Countable>).map(([key, text]) => [`${group}.${key}`, text] as const),
    ),
  );
const germanTexts = textsOf(de);
const formsOf = (text: Countable) => (typeof text === 'string' ? [text] : Object.values(text));
const placeholdersOf = (text: Countable) => new Set(formsOf(text).flatMap((form) => form.match(/{\w+}/g) ?? []));

/** Texts that a language may share with German or English without being a copy. */
const isCommon = (text: string) => text.length < 4 || !/\s/.test(text);

watchPage();

it('There are seven further languages', () => expect(Object.keys(registry.languages).sort()).to.deep.equal(FURTHER));

for (const { tag, direction, messages } of LANGUAGES) {
  const texts = Object.entries(textsOf(messages));

  describe(`the texts in ${tag}`, () => {
    it('are all there, and none is empty that says something in German', () => {
      expect(texts.map(([key]) => key)).to.deep.equal(Object.keys(germanTexts));
      for (const [key, text] of texts)
        for (const form of formsOf(text)) expect(form.trim() === '', key).to.equal(germanTexts[key] === '');
    });

    it('have the numbers of the German ones, in each form that the language has', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      for (const [key, text] of texts) {
        expect([...placeholdersOf(text)].sort(), key).to.deep.equal([...placeholdersOf(germanTexts[key]!)].sort());
        if (typeof text !== 'string') expect(Object.keys(text), key).to.have.members(pluralCategories);
      }
    });

    it('have the direction of their script', () => expect(direction).to.equal(tag === 'ar' ? 'rtl' : 'inherited'));
  });
}

for (const tag of FURTHER) {
  const own = Object.values(textsOf(messagesFor(tag).messages));
  const leftovers = [...Object.values(germanTexts), ...Object.values(textsOf(en))]
    .flatMap(formsOf)
    .filter((text) => !isCommon(text) && !text.includes('{') && !own.includes(text));

  describe(`every widget in ${tag}`, () => {
    for (const widgetTag of TAGS)
      it(`<${widgetTag}>`, async () => {
        const widget = await mount(widgetTag, { src: MUSTER, lang: tag });
        const region = byRole(widget, 'region');
        expect(region.lang).to.equal(tag);
        expect(getComputedStyle(region).direction).to.equal(tag === 'ar' ? 'rtl' : 'ltr');
        // The feed's German texts are marked as German.
        const own = elementsOf(widget).filter((element) => element.closest('[lang]') === region);
        const texts = own.flatMap(({ childNodes }) =>
          [...childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])),
        );
        expect(leftovers.filter((text) => texts.includes(text))).to.deep.equal([]);
        for (const role of ['region', 'button', 'combobox', 'searchbox'])
          for (const name of namesOf(widget, role))
            expect(name, role)
              .to.not.equal('')
              .and.not.match(/[{}]|undefined/);
        expect(overflows(widget)).to.deep.equal([]);
        expect(textOf(widget)).to.not.match(/[{}]|undefined|NaN/);
      });
  });
}

describe('a feed in German in every widget in Polish', () => {
  const german = 'auf Deutsch';
  /** The feed with a German text, which nothing else says, in place of all that may be in several languages. */
  const inGerman = (_: string, value: unknown) =>
    typeof value === 'object' && value && 'de' in value ? { de: `${(value as { de: string }).de} ${german}` } : value;

  for (const widgetTag of TAGS)
    it(`<${widgetTag}> marks every text and every alternative text as German`, async () => {
      const feed = JSON.parse(await (await fetch(MUSTER)).text(), inGerman) as object;
      const widget = await mount(widgetTag, { feed, lang: 'pl' });
      let found = 0;
      for (const element of elementsOf(widget)) {
        const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
        if (![...own, element.getAttribute('alt') ?? ''].some((text) => text.includes(german))) continue;
        // In the statement, the names of the funders and the words between them are one text.
        if (element.closest('.eu') && own.join('').includes(':')) continue;
        found++;
        expect(element.closest<HTMLElement>('[lang]')!.lang, element.outerHTML).to.equal('de');
      }
      expect(found).to.be.greaterThan(0);
    });
});

describe('easy German', () => {
  const MARK = messagesFor('de-simple').messages.language.notSimple;
  const project = {
    id: 'a',
    name: 'Lernen',
    startDate: '2023-02-01',
    endDate: '2027-12-31',
    endDateKind: 'expected',
    source: 'bericht',
  };
  const textWith = async (summary: object, lang: string) => {
    const feed = { version: '1.0.0', language: 'de', projects: [{ ...project, summary }] };
    return textOf(await mount('alliance-project-cards', { feed, lang }));
  };

  it('marks an entry without a text in easy German, and no other', async () => {
    expect(await textWith({ de: 'Schwer.' }, 'de-simple')).to.include(`Schwer. ${MARK}`);
    expect(await textWith({ de: 'Schwer.', 'de-simple': 'Leicht.' }, 'de-simple')).to.not.include(MARK);
    for (const lang of ['de', 'en'])
      expect(await textWith({ de: 'Schwer.' }, lang)).to.not.include(messagesFor(lang).messages.language.notSimple);
  });

  it('says from when to when in words', async () =>
    expect((await textWith({ de: 'Schwer.' }, 'de-simple')).replaceAll('\u00a0', ' ')).to.include(
      '1. Februar 2023 bis wahrscheinlich 31. Dezember 2027',
    ));
});

describe('soft hyphens of the widgets’ own words', () => {
  it('are in no name of a region, group or control', async () => {
    expect(german.messages.partners.heading).to.include('\u00ad');
    for (const tag of TAGS) {
      const widget = await mount(tag, { src: MUSTER, lang: 'de' });
      const named = elementsOf(widget).filter((element) => element.matches('[aria-label]'));
      const controls = elementsOf(widget).filter((element) => element.matches('button, option, label'));
      const names = [...named.map(({ ariaLabel }) => ariaLabel), ...controls.map(({ textContent }) => textContent)];
      expect(names, tag).to.not.deep.equal([]);
      for (const name of names) expect(name, tag).to.not.include('\u00ad');
    }
  });
});

describe('German between Arabic', () => {
  it('ends on the right', async () => {
    const feed = { version: '1.0.0', language: 'de', goals: [{ id: 'a', title: 'Wir lernen.' }] };
    const goals = elementsOf(await mount('alliance-goals-list', { feed, lang: 'ar' }));
    const { firstChild } = goals.find((element) => element.matches('span[lang=de]'))!;
    const text = [...firstChild!.parentNode!.childNodes].find((node) => node instanceof Text && node.data.trim())!;
    const rightOf = (start: number) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().right;
    };
    expect(rightOf('Wir lernen'.length)).to.be.greaterThan(rightOf(0));
  });
});

describe('numbers, dates and lists', () => {
  const seen = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');
  const unit = (value: number, name: 'years' | 'percent', locale: string) => {
    const { number, unit } = formatUnit(value, name, locale);
    return seen(`${number}|${unit}`);
  };

  it('have the plural of the language', () => {
    const { matches } = messagesFor('uk').messages.projects;
    expect(formatCount(matches, 21, { total: 21, shown: 3 }, 'uk')).to.equal('Показано 3 з 21 проєкту');
    expect(formatCount(matches, 22, { total: 22, shown: 1 }, 'uk')).to.equal('Показано 1 з 22 проєктів');
    const arabic = messagesFor('ar').messages.projects.matches;
    expect(formatCount(arabic, 2, { total: 2, shown: 1 }, 'ar')).to.match(/من مشروعين$/);
    expect(formatCount(arabic, 5, { total: 5, shown: 1 }, 'ar')).to.match(/مشاريع$/);
    // Of the two numbers, only the second one decides on the form.
    for (const tag of ['fr', 'es']) {
      const ofOne = formatCount(messagesFor(tag).messages.projects.matches, 12, { total: 12, shown: 1 }, tag);
      expect(ofOne).to.match(/: 1 \S+ 12$/);
    }
    expect(formatCount(de.projects.more, 1, { count: 1 }, 'de')).to.equal('1 weiteres Projekt anzeigen');
    expect(formatCount(de.projects.more, 1000, { count: 1000 }, 'de-AT')).to.match(/^1.000 weitere Projekte anzeigen$/);
    expect(formatCount({ other: '{count} anders' }, 1, { count: 1 }, 'pl')).to.equal('1 anders');
  });

  it('count years', () => {
    expect([1, 3, 5, 1.5].map((value) => unit(value, 'years', 'pl'))).to.deep.equal([
      '1|rok',
      '3|lata',
      '5|lat',
      '1,5|roku',
    ]);
    expect(unit(1, 'years', 'fr')).to.equal('1|an');
    expect(unit(10, 'years', 'de-simple')).to.equal('10|Jahre');
    expect(unit(85.4, 'percent', 'de-simple')).to.equal('85,4|von 100');
    expect(unit(2, 'years', 'ar')).to.equal('سنتان|');
  });

  it('set percents', () => {
    expect(unit(85.4, 'percent', 'de')).to.equal('85,4|%');
    expect(unit(85.4, 'percent', 'tr')).to.equal('%85,4|');
    expect(seen(formatPercent(0.7, 'tr'))).to.equal('%70');
  });

  it('name amounts, dates and lists', () => {
    const money = (locale: string) =>
      seen(Object.values(formatMoney({ value: 350_000, currency: 'EUR' }, locale)).join(' '));
    expect(money('fr')).to.equal('350 000 euros');
    expect(money('tr')).to.match(/^350\.000 Euro$/i);
    expect(money('uk')).to.equal('350 000 євро');
    expect(formatDate('2014-09', 'es')).to.equal('septiembre\u00a0de\u00a02014');
    expect(formatDate('2014-09', 'pl')).to.equal('wrzesień\u00a02014');
    expect(separators(['A', 'B', 'C'], 'uk').join()).to.match(/^,, , [іiтй]а? $/);
    expect(separators(['A', 'B'], 'tr')).to.deep.equal(['', ' ve ']);
  });

  it('sort as the language does', () => {
    expect(['zebra', 'łan', 'lot', 'ćma'].sort(compare('pl'))).to.deep.equal(['ćma', 'lot', 'łan', 'zebra']);
    expect(['ı', 'i', 'ç', 'd'].sort(compare('tr'))).to.deep.equal(['ç', 'd', 'ı', 'i']);
    expect(['єдність', 'іскра', 'вода', 'ґрунт', 'гора'].sort(compare('uk'))).to.deep.equal([
      'вода',
      'гора',
      'ґрунт',
      'єдність',
      'іскра',
    ]);
  });
});

describe('messagesFor', () => {
  const localeOf = (lang: string) => messagesFor(lang, 'de').locale;

  it('speaks the language of every country', () => {
    expect(localeOf('fr-CA')).to.equal('fr-CA');
    expect(localeOf('pl_PL')).to.equal('pl_PL');
    expect(messagesFor('uk-UA').messages.partners.heading).to.equal('Організації-партнери');
  });

  it('does not call English easy', () => {
    expect(localeOf('en-simple')).to.equal('en');
    expect(localeOf('de-simple')).to.equal('de-simple');
  });

  it('falls back to the language of the feed', () => expect(localeOf('it')).to.equal('de'));
});
