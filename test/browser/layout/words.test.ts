/** No word and no date is cut: in any language, in a place of any width, in a font wider than the usual ones. */
import { expect } from '@esm-bundle/chai';
import '../../../src/embed/add-languages.ts';
import {
  add,
  addMarkup,
  create,
  HANNOVER,
  MUSTER,
  painted,
  readFeed,
  settled,
  TAGS,
  watchPage,
} from '../../support/page.ts';
import type { Options, Tag } from '../../support/page.ts';
import { cutWords } from '../../support/words.ts';
import { withSoftHyphens } from './feeds.ts';

const LANGUAGES = ['de', 'en', 'de-simple', 'ar', 'es', 'fr', 'pl', 'tr', 'uk'];

const WIDTHS = ['240px', '320px', '400px', '768px', '1440px'];

/** How wide this word is in Arial, in em: the sum of the widths that its letters have there. */
const SAMPLE = 'Weiterbildungsverbund';
const IN_ARIAL = 10.23;

const FORMS: [Tag, Options][] = [
  ...TAGS.map((tag): [Tag, Options] => [tag, {}]),
  ['alliance-partner-grid', { layout: 'list' }],
  ['alliance-partner-grid', { grouped: true }],
  ['alliance-badge', { layout: 'compact', partner: 'stadt-beispielstadt' }],
  ['alliance-project-detail', { project: 'lernfabrik' }],
];

/** The space between letters that makes the page's font 40 % wider than Arial. */
function spacing(): string {
  const sample = addMarkup(`<span style="font-size: 100px">${SAMPLE}</span>`);
  const inEm = sample.getBoundingClientRect().width / 100;
  return `${(IN_ARIAL * 1.4 - inEm) / SAMPLE.length}em`;
}

watchPage();

for (const address of [MUSTER, HANNOVER])
  for (const [tag, options] of FORMS)
    describe(`<${[tag, ...Object.values(options)].join(' ')}> with ${address}`, () => {
      for (const lang of LANGUAGES)
        it(`cuts no word in ${lang}`, async () => {
          const feed = withSoftHyphens(await readFeed(address));
          const column = addMarkup<HTMLElement>(`<div lang="${lang}" style="font-family: sans-serif"></div>`);
          const widget = create(tag, { 'page-size': 100, limit: 100, ...options, feed });
          const ready = settled(widget);
          add(widget, column);
          await ready;
          const sheet = new CSSStyleSheet();
          // As without a dictionary; its hyphens would be no cuts.
          sheet.replaceSync('.root { hyphens: manual }');
          widget.shadowRoot!.adoptedStyleSheets.push(sheet);
          column.style.letterSpacing = spacing();
          for (const width of WIDTHS) {
            column.style.inlineSize = width;
            await painted();
            expect(cutWords(widget), width).to.deep.equal([]);
          }
        });
    });

describe('the measuring', () => {
  it('finds a word and a date that are cut', async () => {
    const column = addMarkup<HTMLElement>('<div lang="de" style="inline-size: 240px"></div>');
    const widget = create('alliance-project-cards', { src: MUSTER });
    const ready = settled(widget);
    add(widget, column);
    await ready;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dd { inline-size: 4em; overflow-wrap: anywhere; min-inline-size: 0 !important }');
    widget.shadowRoot!.adoptedStyleSheets.push(sheet);
    await painted();
    expect(cutWords(widget)).to.include.members(['Handwerkskammer', '01.02.2023']);
  });
});
