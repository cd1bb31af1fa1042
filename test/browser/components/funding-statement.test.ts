import { expect } from '@esm-bundle/chai';
import type { CSSResult } from 'lit';
import { stars } from '../../../src/templates/eu-emblem.ts';
import { baseStyles } from '../../../src/element/base.styles.ts';
import type { Feed, Funding } from '../../../src/feed/schema/feed.ts';
import { euStatements } from '../../../src/i18n/eu-statement.ts';
import { ar } from '../../../src/i18n/languages/ar.ts';
import { addLanguage } from '../../../src/i18n/registry.ts';
import { de, en } from '../../support/texts.ts';
import {
  accessibilityTree,
  browserName,
  emulateMedia,
  flattenTree,
  screenshot,
  setViewport,
} from '../../support/commands.ts';
import {
  addMarkup,
  HANNOVER,
  isShown,
  mount,
  MUSTER,
  overflows,
  readFeed,
  settled,
  textOf,
  watchPage,
  WIDGETS,
  type Options,
} from '../../support/page.ts';

const tag = 'alliance-funding-statement';

/** As it is by default: without a heading. */
const show = (options: Options = {}) => mount(tag, { src: MUSTER, 'without-heading': true, ...options });

const find = (widget: Element, selector: string) => widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
const display = (widget: Element) => find(widget, '.eu');
const emblems = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('svg')];
const sentences = (widget: Element) => [...widget.shadowRoot!.querySelectorAll('strong')];

/** The public tokens: all that any style sheet of a widget reads. */
const TOKENS = new Set([baseStyles, ...WIDGETS.flatMap(({ styles }) => styles)].join().match(/--alliance-[a-z-]+/g));

/** Inherited properties that a page may set. `visibility` is missing, because closed menus hide their content with it. */
const HOSTILE = {
  color: 'red',
  'color-scheme': 'dark',
  'caret-color': 'red',
  cursor: 'wait',
  direction: 'rtl',
  'dominant-baseline': 'hanging',
  fill: 'red',
  'fill-opacity': '0.2',
  'fill-rule': 'evenodd',
  'font-family': 'cursive',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-optical-sizing': 'none',
  'font-palette': 'dark',
  'font-size': '31px',
  'font-size-adjust': '0.9',
  'font-stretch': 'ultra-condensed',
  'font-style': 'italic',
  'font-synthesis': 'none',
  'font-variant': 'small-caps',
  'font-variation-settings': '"wght" 900',
  'font-weight': '900',
  hyphens: 'auto',
  'image-rendering': 'pixelated',
  'letter-spacing': '7px',
  'line-break': 'anywhere',
  'line-height': '3',
  'list-style': 'square inside',
  orphans: '9',
  'overflow-wrap': 'normal',
  'paint-order': 'stroke',
  'print-color-adjust': 'economy',
  quotes: '"x" "y"',
  'shape-rendering': 'crispEdges',
  stroke: 'red',
  'stroke-width': '20px',
  'tab-size': '20',
  'text-align': 'center',
  'text-align-last': 'right',
  'text-anchor': 'end',
  'text-combine-upright': 'all',
  'text-decoration': 'underline wavy red',
  'text-emphasis': 'filled red',
  'text-indent': '3em',
  'text-orientation': 'upright',
  'text-rendering': 'geometricPrecision',
  'text-shadow': '2px 2px 2px red',
  'text-size-adjust': '200%',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  'text-wrap': 'nowrap',
  '-webkit-font-smoothing': 'none',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-stroke': '2px red',
  widows: '9',
  'white-space': 'pre',
  'word-break': 'break-all',
  'word-spacing': '20px',
  'writing-mode': 'vertical-rl',
};

const hostilePage = () => {
  const rules = Object.entries(HOSTILE).map(([name, value]) => `${name}: ${value} !important;`);
  const tokens = [...TOKENS].flatMap((name) => [`${name}: red !important;`, `--_${name.slice(11)}: red !important;`]);
  addMarkup(
    `<style>html { font-size: 62.5%; } *, ${tag}, ${tag}::part(heading), ${tag}::part(meta), ${tag}::part(link) {
      ${[...rules, ...tokens].join(' ')} }</style>`,
    document.head,
  );
};

describe('the emblem', () => {
  it('has its stars at the places of the published geometry', () => {
    const centres =
      '405,90 495,114.12 560.88,180 585,270 560.88,360 495,425.88 405,450 315,425.88 249.12,360 225,270 249.12,180 315,114.12';
    const expected = centres.split(' ').map((pair) => pair.split(',').map(Number));
    const drawn = stars().map((corners) =>
      [0, 1].map((axis) => corners.reduce((sum, corner) => sum + corner[axis]!, 0) / 5),
    );
    expect(drawn).to.have.length(12);
    for (const [index, centre] of drawn.entries())
      for (const axis of [0, 1]) expect(centre[axis]).to.be.closeTo(expected[index]![axis]!, 0.01);
  });

  it('draws a star as published', async () => {
    // Every second corner is an outer one; the stroke meets itself at the inner ones.
    const outline =
      '405,60 411.735,80.729 433.532,80.729 415.898,93.541 422.634,114.271 405,101.459 387.366,114.271 394.102,93.541 376.468,80.729 398.265,80.729';
    const corners = outline.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
    const outer = corners.filter((_, index) => index % 2 === 0).sort();
    for (const [index, [x, y]] of [...stars()[0]!].sort().entries()) {
      expect(x).to.be.closeTo(outer[index]![0], 0.001);
      expect(y).to.be.closeTo(outer[index]![1], 0.001);
    }
    const [emblem] = emblems(await show());
    const path = emblem!.querySelectorAll('path')[1]!;
    const isFilled = (x: number, y: number) => path.isPointInFill(new DOMPoint(x, y));
    expect(isFilled(405, 90)).to.equal(true);
    for (const [x, y] of corners) {
      expect(isFilled(x + (405 - x) * 0.02, y + (90 - y) * 0.02), `just inside ${x},${y}`).to.equal(true);
      expect(isFilled(x + (x - 405) * 0.02, y + (y - 90) * 0.02), `just outside ${x},${y}`).to.equal(false);
    }
  });
});

describe('<alliance-funding-statement>', () => {
  let muster: Required<Feed>;

  before(async () => {
    muster = await readFeed(MUSTER);
  });

  watchPage();

  const withPots = (...changes: Partial<Funding>[]) => ({
    feed: {
      ...muster,
      funding: changes.map((change, index) => ({ ...muster.funding[0]!, id: `topf-${index}`, ...change })),
    },
  });

  describe('states', () => {
    it('the statement due in Hannover, and names the fund', async () => {
      expect(textOf(await show({ src: HANNOVER }))).to.equal(
        'Kofinanziert von der Europäischen Union Europäischer Sozialfonds Betrifft: Projektförderung durch die EU und das Land Niedersachsen Außerdem gefördert durch: Land Niedersachsen und Region Hannover',
      );
      expect(textOf(await show({ src: HANNOVER, lang: 'en' }))).to.equal(
        'Co-funded by the European Union European Social Fund Concerns: Project funding from the EU and the State of Lower Saxony Also funded by: State of Lower Saxony and Hannover Region',
      );
    });

    it('each kind of sentence once, with the other funders and their own sentences', async () => {
      const widget = await show();
      expect(sentences(widget).map(textOf)).to.deep.equal([euStatements.funded.de, euStatements['co-funded'].de]);
      expect(emblems(widget)).to.have.length(2);
      const text = textOf(widget);
      for (const once of [
        'Land Musterland,',
        'Stadt Beispielstadt',
        'Europäischer Sozialfonds',
        'Diese Maßnahme wird mitfinanziert',
      ])
        expect(text.split(once), once).to.have.length(2);
      for (const pot of ['Lernfabrik: Gesamtvolumen', 'Modellversuch 2011']) expect(text).to.include(pot);
      expect(text).to.not.include('EFRE').and.not.include('Stand').and.not.include('Quelle');
    });

    it('the pots named', async () => {
      expect(textOf(await show({ funding: 'efre-2021' }))).to.equal(
        'Finanziert von der Europäischen Union Betrifft: Lernfabrik: Gesamtvolumen Außerdem gefördert durch: Beispielwerke AG',
      );
      expect(textOf(await show({ funding: 'esf-plus-2021' }))).to.equal(
        'Kofinanziert von der Europäischen Union Betrifft: Projektförderung aus dem ESF+ 2021–2027 Außerdem gefördert durch: Land Musterland und Stadt Beispielstadt Diese Maßnahme wird mitfinanziert aus Mitteln des Landes Musterland.',
      );
    });

    it('only the funders if no statement is due to the EU, and guesses nothing', async () => {
      for (const funding of ['beispielstiftung', 'kofinanzierung-stadt']) {
        const widget = await show({ funding });
        expect(textOf(widget)).to.match(/^Gefördert durch: (Beispielstiftung Bildung|Stadt Beispielstadt)$/);
        expect(emblems(widget)).to.deep.equal([]);
      }
      const eu = { org: 'Europäische Union', level: 'eu' } as const;
      for (const statement of [undefined, { kind: 'none' as const }]) {
        const widget = await show(withPots({ funders: [eu], statement }));
        expect(textOf(widget)).to.equal(`${de.statement.heading}: ${de.funding.unknown}`);
        expect(emblems(widget)).to.deep.equal([]);
      }
    });

    it('the sentences that a Land prescribes, word for word, also without the EU', async () => {
      const extra = [
        'Mitfinanziert mit Steuermitteln.',
        { de: 'Mitfinanziert mit Steuermitteln.', en: 'Co-financed.' },
      ];
      const widget = await show(withPots({ funders: [], statement: { kind: 'none', extra } }));
      expect(textOf(widget)).to.equal('Mitfinanziert mit Steuermitteln.');
    });

    it('the fund for 2014–2020 and for mixed periods, in words or as the feed has it', async () => {
      const periods = ['2007-2013', '2014-2020', '2021-2027', 'mixed', 'national', undefined] as const;
      for (const programmingPeriod of periods) {
        const text = textOf(
          await show(withPots({ programmingPeriod, fund: 'ESF' }, { programmingPeriod, fund: 'EFRE' })),
        );
        const isNamed = programmingPeriod === '2014-2020' || programmingPeriod === 'mixed';
        expect(text.includes('Europäischer Sozialfonds und EFRE'), programmingPeriod).to.equal(isNamed);
        expect(text.includes('EFRE'), programmingPeriod).to.equal(isNamed);
      }
    });

    it('that nothing is known if the feed has no funding', async () => {
      expect(textOf(await show({ src: '/data/empty.json' }))).to.equal(
        `${de.statement.heading}: ${de.funding.unknown}`,
      );
      expect(textOf(await show({ funding: 'nichts', lang: 'en' }))).to.equal(
        `${en.statement.heading}: ${en.funding.unknown}`,
      );
    });
  });

  describe('speaks', () => {
    const sentence = async (lang: string, funding = 'esf-2014') => {
      const [found] = sentences(await show({ lang, funding }));
      return [textOf(found), found!.closest<HTMLElement>('[lang]')!.contains(found!) && langOf(found!)];
    };
    /** The language that a text is marked with. */
    const langOf = (element: Element) =>
      (element.querySelector<HTMLElement>('[lang]') ?? element.closest<HTMLElement>('[lang]')!).lang;

    it('the official sentence of every language that was read or found in use', async () => {
      const languages = 'bg cs da de el en es et fi fr hr hu it lt lv nl pl pt ro sk sl sv';
      expect(Object.keys(euStatements['co-funded']).sort().join(' ')).to.equal(languages);
      expect(Object.keys(euStatements.funded).sort().join(' ')).to.equal('de en');
      for (const [lang, text] of Object.entries(euStatements.funded))
        expect(await sentence(lang, 'efre-2021')).to.deep.equal([text, lang]);
      for (const [lang, text] of Object.entries(euStatements['co-funded']))
        expect(await sentence(lang)).to.deep.equal([text, lang]);
    });

    it('the statement of the nearest language, or of the feed’s', async () => {
      const { de, pt } = euStatements['co-funded'];
      expect(await sentence('pt-BR')).to.deep.equal([pt, 'pt']);
      expect(await sentence('de-simple')).to.deep.equal([de, 'de']);
      for (const lang of ['ga', 'mt', 'ar', 'tr']) expect(await sentence(lang), lang).to.deep.equal([de, 'de']);
    });

    it('one language per statement: the feed’s, if “funded” was not read in the page’s', async () => {
      expect(await sentence('fr', 'efre-2021')).to.deep.equal([euStatements.funded.de, 'de']);
      const both = { funding: 'efre-2021 esf-2014' };
      const spoken = async (options: Options) => sentences(await show({ ...both, ...options })).map(textOf);
      const inOne = (lang: 'de' | 'en') => [euStatements.funded[lang], euStatements['co-funded'][lang]];
      expect(await spoken({ lang: 'en' })).to.deep.equal(inOne('en'));
      expect(await spoken({ lang: 'fr' })).to.deep.equal(inOne('de'));
      expect(await spoken({ lang: 'fr', feed: { ...muster, language: 'en' } })).to.deep.equal(inOne('en'));
      expect(await spoken({ lang: 'fr', feed: { ...muster, language: 'pl' } })).to.deep.equal(inOne('en'));
    });

    it('with all lines at the edge where those of the messages begin', async () => {
      addLanguage(ar);
      document.documentElement.dir = 'rtl';
      for (const [lang, edge] of [
        ['ar', 'right'],
        ['de', 'left'],
      ] as const) {
        const widget = await show({ lang });
        const paragraphs = [...display(widget).querySelectorAll('p')];
        const distances = paragraphs.flatMap((paragraph) => {
          const outer = paragraph.getBoundingClientRect()[edge];
          return [paragraph, ...paragraph.querySelectorAll('strong, .for')].map((block) => {
            const range = document.createRange();
            range.selectNodeContents(block);
            return Math.abs(range.getBoundingClientRect()[edge] - outer);
          });
        });
        expect(distances.length).to.be.greaterThan(3);
        for (const distance of distances) expect(distance, lang).to.be.at.most(8);
      }
    });
  });

  describe('looks as Annex IX wants it', () => {
    const permitted = /^["']?(Arial|Calibri|Garamond|Trebuchet MS|Tahoma|Verdana|Ubuntu|sans-serif)["']?$/;

    for (const ground of ['light', 'dark'])
      it(`on ${ground} ground, whatever the page does`, async () => {
        hostilePage();
        const widget = await show({ scheme: ground });
        const box = display(widget);
        expect(getComputedStyle(widget).textTransform).to.equal('uppercase');
        const [paper, ink] =
          ground === 'dark' ? ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'] : ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
        expect(getComputedStyle(box).backgroundColor).to.equal(paper);
        for (const element of [box, ...box.querySelectorAll<HTMLElement>('p, strong, span')]) {
          const style = getComputedStyle(element);
          expect(style.color).to.equal(ink);
          expect(style.webkitTextFillColor).to.equal(ink);
          for (const family of style.fontFamily.split(', ')) expect(family).to.match(permitted);
          expect(style.fontStyle).to.equal('normal');
          expect(style.textDecorationLine).to.equal('none');
          expect(style.textShadow).to.equal('none');
          expect(style.textTransform).to.equal('none');
          expect(style.letterSpacing).to.equal('normal');
          expect(style.direction).to.equal('ltr');
          expect(style.writingMode).to.equal('horizontal-tb');
          expect(element.hasAttribute('part')).to.equal(false);
        }
        expect(getComputedStyle(box).fontSize).to.equal('16px');
      });

    it('with the emblem in its colours and its size, also in 320 pixels', async () => {
      const column = addMarkup('<div style="width: 320px"></div>');
      const widget = await show({ scheme: 'dark' });
      column.append(widget);
      for (const emblem of emblems(widget)) {
        const [field, gold] = [...emblem.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);
        expect([field, gold]).to.deep.equal(['rgb(0, 51, 153)', 'rgb(255, 204, 0)']);
        const style = getComputedStyle(emblem);
        expect([style.width, style.height, style.backgroundColor]).to.deep.equal([
          '96px',
          '64px',
          'rgb(255, 255, 255)',
        ]);
        // A white border of 1/25 of the height.
        expect(parseFloat(style.paddingTop)).to.be.closeTo(64 / 25, 0.02);
        const { width, height } = emblem.getBoundingClientRect();
        expect(width).to.be.at.least(96);
        expect(height).to.be.at.least(64);
        const text = emblem.nextElementSibling!.getBoundingClientRect();
        expect(
          text.left >= emblem.getBoundingClientRect().right || text.top >= emblem.getBoundingClientRect().bottom,
        ).to.equal(true);
      }
      expect(overflows(widget)).to.deep.equal([]);
    });

    it('with half the emblem’s height clear around it, and between two, in narrow places too', async () => {
      const place = addMarkup('<div></div>');
      place.append(await show());
      const widget = place.querySelector<HTMLElement>(tag)!;
      for (const width of [240, 320, 900]) {
        place.setAttribute('style', `inline-size: ${width}px`);
        const [first, second] = emblems(widget).map((emblem) => emblem.getBoundingClientRect());
        const box = display(widget).getBoundingClientRect();
        const statement = find(widget, '.eu > div').getBoundingClientRect();
        expect(box.width, 'the statement is as wide as its place').to.be.closeTo(width, 1);
        expect(Math.min(first!.top - box.top, first!.left - box.left), `${width}`).to.be.above(31.9);
        expect(second!.top - statement.bottom, `${width}`).to.be.above(31.9);
        expect(overflows(widget), `${width}`).to.deep.equal([]);
      }
    });

    it('with an emblem as high as the highest logo', async () => {
      const page = addMarkup('<div style="font-size: 40px"></div>');
      const grid = await mount('alliance-partner-grid', { src: MUSTER });
      page.append(grid);
      const [emblem] = emblems(await show());
      const logos = grid.shadowRoot!.querySelectorAll('img');
      expect(logos.length).to.be.greaterThan(0);
      for (const ratio of [0.3, 1, 4])
        for (const logo of logos) {
          logo.style.setProperty('--_ratio', `${ratio}`);
          const { paddingLeft, paddingRight } = getComputedStyle(logo);
          const width = logo.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
          expect(width, `${ratio}`).to.be.greaterThan(0);
          expect(width / ratio, `${ratio}`).to.be.at.most(emblem!.getBoundingClientRect().height);
        }
    });

    it('and is hidden with the element that the page hides', async () => {
      const menu = addMarkup('<div style="visibility: hidden"></div>');
      const widget = await show();
      expect(getComputedStyle(display(widget)).visibility).to.equal('visible');
      menu.append(widget);
      expect(getComputedStyle(display(widget)).visibility).to.equal('hidden');
      expect(getComputedStyle(emblems(widget)[0]!).visibility).to.equal('hidden');
    });

    it('reads no custom property', () => {
      const styles = WIDGETS.find((widget) => widget.tag === tag)!.styles as (CSSResult | CSSResult[])[];
      const own = styles.filter((style) => style !== baseStyles);
      expect(own.join())
        .to.include('.eu')
        .and.not.include('var(')
        .and.not.match(/\b\d*\.?\d+rem\b/);
    });
  });

  it('has no heading, unless the page asks for one', async () => {
    const widget = addMarkup<HTMLElementTagNameMap[typeof tag]>(`<${tag} src="${HANNOVER}"></${tag}>`);
    await settled(widget);
    expect(widget.shadowRoot!.querySelector('h2')).to.equal(null);
    expect(find(widget, 'section').ariaLabel).to.equal(de.statement.heading);
    widget.showHeading = true;
    await widget.updateComplete;
    expect(textOf(find(widget, 'h2'))).to.equal(de.statement.heading);
    expect(isShown(display(widget))).to.equal(true);
  });

  if (browserName === 'chromium') {
    describe('to the pixel', () => {
      for (const ground of ['light', 'dark'])
        it(`is the same on a hostile page as on a blank one, on ${ground} ground`, async function () {
          this.timeout(60_000);
          await setViewport({ width: 800, height: 600 });
          expect(TOKENS.size).to.be.greaterThan(5);
          const widget = await show({ scheme: ground });
          // Out of the page's flow, so that only inherited properties can differ.
          widget.style.cssText = 'position: absolute; left: 20px; top: 20px; width: 600px;';
          const before = await screenshot(display(widget));
          hostilePage();
          expect(getComputedStyle(widget).letterSpacing).to.equal('7px');
          expect(getComputedStyle(widget).writingMode).to.equal('vertical-rl');
          expect(await screenshot(display(widget))).to.equal(before);
          // Proves that the compared pictures are not empty.
          display(widget).style.letterSpacing = '1px';
          expect(await screenshot(display(widget))).to.not.equal(before);
        });
    });

    it('keeps readable text and the emblem’s colours in forced colours', async () => {
      await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
      const widget = await show({ funding: 'esf-2014' });
      const { color, backgroundColor } = getComputedStyle(display(widget));
      expect([color, backgroundColor]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      const [emblem] = emblems(widget);
      expect(getComputedStyle(emblem!).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(emblem!.querySelector('path')!).fill).to.equal('rgb(0, 51, 153)');
    });

    it('is its sentences, and no picture, to a screen reader', async () => {
      await show({ lang: 'de', funding: 'esf-plus-2021' });
      const region = flattenTree(await accessibilityTree()).find(({ role }) => role === 'region')!;
      const outline = ({ role, name = '', children = [] }: typeof region): unknown =>
        children.length ? [`${role} ${name}`.trim(), ...children.map(outline)] : `${role} ${name}`.trim();
      expect(outline(region)).to.deep.equal([
        'region Förderhinweis',
        ['strong', 'StaticText Kofinanziert von der Europäischen Union'],
        'StaticText Betrifft',
        'StaticText :',
        'StaticText Projektförderung aus dem ESF+ 2021\u2060–\u20602027',
        ['paragraph', 'StaticText Außerdem gefördert durch: Land Musterland und Stadt Beispielstadt'],
        ['paragraph', 'StaticText Diese Maßnahme wird mitfinanziert aus Mitteln des Landes Musterland.'],
      ]);
    });
  }
});
