/**
 * No word and no date is cut for which there is room: in any language, in a place of any width, in a font wider than the
 * usual ones, without a dictionary for hyphens.
 */
import { expect } from '@esm-bundle/chai';
import '../../../src/embed/add-languages.ts';
import { browserName } from '../../support/commands.ts';
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

const LANGUAGES = ['de', 'en', 'de-simple', 'ar', 'es', 'fr', 'pl', 'tr', 'uk'];

const WIDTHS = [240, 320, 768, 1440];

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

/** The space between letters that makes the page's font so many times as wide as Arial. */
function spacing(factor: number): string {
  const sample = addMarkup(`<span style="font-size: 100px">${SAMPLE}</span>`);
  const inEm = sample.getBoundingClientRect().width / 100;
  return `${(IN_ARIAL * factor - inEm) / SAMPLE.length}em`;
}

/** How many pixels a line offers a word: nearly all of a narrow place, or one column of a wide one. */
const roomIn = (width: number) => Math.min(width - 32, 224);

async function place(tag: Tag, options: Options) {
  const column = addMarkup<HTMLElement>('<div lang="de" style="font-family: sans-serif"></div>');
  const widget = create(tag, options);
  const ready = settled(widget);
  add(widget, column);
  await ready;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.root { hyphens: manual }');
  widget.shadowRoot!.adoptedStyleSheets.push(sheet);
  return { column, widget };
}

/** Words that are cut in a place of this width though a line has room for them. */
function needlesslyCut(column: HTMLElement, widget: Element, width: number) {
  column.style.inlineSize = `${width}px`;
  return cutWords(widget).filter((word) => word.width <= roomIn(width));
}

watchPage();

// What other engines do with their dictionaries only leaves fewer words to cut.
if (browserName === 'chromium')
  for (const [address, languages] of [
    [MUSTER, LANGUAGES],
    [HANNOVER, ['de']],
  ] as const)
    for (const [tag, options] of FORMS)
      it(`<${[tag, ...Object.values(options)].join(' ')}> with ${address} cuts no word that has room`, async () => {
        const feed = await readFeed(address);
        const { column, widget } = await place(tag, { 'page-size': 100, limit: 100, ...options, feed });
        for (const lang of languages) {
          column.lang = lang;
          await painted();
          for (const font of [1, 1.4]) {
            column.style.letterSpacing = spacing(font);
            for (const width of WIDTHS)
              expect(needlesslyCut(column, widget, width), `${lang}, ${width}px, font × ${font}`).to.deep.equal([]);
          }
        }
      }).timeout(120_000);

describe('the measuring', () => {
  it('finds a word and a date that are cut', async () => {
    const { column, widget } = await place('alliance-project-cards', { src: MUSTER });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dd { inline-size: 4em; overflow-wrap: anywhere; min-inline-size: 0 !important }');
    widget.shadowRoot!.adoptedStyleSheets.push(sheet);
    const words = needlesslyCut(column, widget, 240).map(({ word }) => word);
    expect(words).to.include.members(['Handwerkskammer', '01.02.2023']);
  });
});
