/** Every widget with every feed that is hard to lay out, in every way in which visitors enlarge and space out text. */
import { expect } from '@esm-bundle/chai';
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { layoutFaults } from '../../support/layout.ts';
import { add, addMarkup, create, MUSTER, painted, readFeed, settled, TAGS, watchPage } from '../../support/page.ts';
import type { Options, Tag } from '../../support/page.ts';
import { withEntries, withLongAddresses, withLongWords } from './feeds.ts';

/** The text spacing that WCAG 1.4.12 lets a visitor set. */
const SPACED = {
  'line-height': '1.5',
  'letter-spacing': '0.12em',
  'word-spacing': '0.16em',
  '--after-paragraph': '2em',
};

/** A window of 1280 pixels, as it is zoomed in: columns in CSS pixels. */
const SETTINGS = {
  'at 100 %': { width: '1280px' },
  'at 200 % zoom': { width: '640px' },
  'at 400 % zoom': { width: '320px' },
  'with text of double size': { width: '640px', 'font-size': '32px' },
  'spaced out': { width: '640px', ...SPACED },
  'spaced out at 400 % zoom': { width: '320px', ...SPACED },
};

const FEEDS: Record<string, (feed: Feed) => Feed> = {
  'ordinary texts': (feed) => feed,
  'the longest compounds': withLongWords,
  'a very long address': withLongAddresses,
  'one entry': (feed) => withEntries(feed, 1),
  'two entries': (feed) => withEntries(feed, 2),
  'forty entries': (feed) => withEntries(feed, 40),
};

const FORMS: [Tag, Options][] = [
  ...TAGS.map((tag): [Tag, Options] => [tag, {}]),
  ['alliance-funding-counter', { layout: 'table' }],
  ['alliance-partner-grid', { layout: 'list' }],
  ['alliance-partner-grid', { layout: 'compact' }],
  ['alliance-partner-grid', { grouped: true }],
  ['alliance-badge', { layout: 'compact', partner: 'stadt-beispielstadt', 'without-heading': true }],
];

watchPage();

async function mountIn(column: Element, tag: Tag, options: Options) {
  const widget = create(tag, { lang: 'de', 'page-size': 200, limit: 200, ...options });
  const ready = settled(widget);
  add(widget, column);
  await ready;
  await Promise.all([...widget.shadowRoot!.querySelectorAll('img')].map(loaded));
  await painted();
  // No style of a page reaches paragraphs of a widget; an extension of the browser would.
  addStyles(widget, 'p { margin-block-end: var(--after-paragraph) }');
  return widget;
}

/** A picture that is on its way has another size. The widget replaces one without a file. */
function loaded(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  return image.decode().catch(() => {});
}

function addStyles(widget: Element, css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  widget.shadowRoot!.adoptedStyleSheets.push(sheet);
}

for (const [tag, options] of FORMS)
  describe(`<${[tag, ...Object.values(options)].join(' ')}>`, () => {
    for (const [what, change] of Object.entries(FEEDS))
      it(`cuts off nothing and lets nothing overlap, with ${what}`, async function () {
        this.timeout(60_000);
        const column = addMarkup<HTMLElement>('<div lang="de"></div>');
        const widget = await mountIn(column, tag, { ...options, feed: change(await readFeed(MUSTER)) });
        for (const [setting, css] of Object.entries(SETTINGS)) {
          column.removeAttribute('style');
          for (const [name, value] of Object.entries(css)) column.style.setProperty(name, value);
          expect(layoutFaults(widget).slice(0, 10), setting).to.deep.equal([]);
        }
      });
  });

describe('the measuring', () => {
  const breaks: Record<string, [css: string, fault: RegExp]> = {
    'text that does not wrap': ['.root * { white-space: nowrap }', /outside|>/],
    'cards of a fixed height': ['article { block-size: 3em !important }', /outside its article/],
    'cards that cut off': ['article { block-size: 3em !important; overflow: hidden }', /outside its article/],
    'entries over each other': ['.grid > li:nth-child(2) { position: relative; inset-inline-end: 4em }', /overlap/],
    'lines over each other': ['p { line-height: 0.3 }', /overlap|outside/],
    'details over the text above': ['article dl { margin-block-start: -6em !important }', /overlap/],
  };
  for (const [what, [css, fault]] of Object.entries(breaks))
    it(`finds ${what}`, async () => {
      const column = addMarkup<HTMLElement>('<div lang="de" style="width: 640px"></div>');
      const widget = await mountIn(column, 'alliance-project-cards', { src: MUSTER });
      addStyles(widget, css);
      expect(layoutFaults(widget).join('\n')).to.match(fault);
    });
});
