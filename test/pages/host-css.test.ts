/**
 * Widgets on pages with the style sheets that partners use, and with one that is worse than all of them: nothing leaks
 * into a widget but what is meant to, and nothing leaks out. Needs a build.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright';
import { compile } from 'tailwindcss';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { PROJECT, readJson, readText, TAGS, widgetsReady } from '../support/site.ts';
import { capture, cut, difference, type Region } from '../support/screenshots.ts';
import { until } from '../support/until.ts';

/** Enough entries to stand beside and below each other; more would only make the pictures larger. */
const ENTRIES = 3;
const musterallianz = readJson<object>('data/musterallianz.json');
const feed = JSON.stringify(musterallianz, (_, value: unknown) =>
  Array.isArray(value) ? (value as unknown[]).slice(0, ENTRIES) : value,
);

/** How a page may display a widget without changing its place. */
const DISPLAYS = ['inline', 'contents', 'flex', 'grid', 'flow-root'];

const npm = (path: string) => readText(`node_modules/${path}`);

/** Style sheets as pages get them. */
const SHEETS: Record<string, () => string | Promise<string>> = {
  'Bootstrap 5': () => npm('bootstrap/dist/css/bootstrap.css'),
  'Tailwind’s preflight': async () => (await compile(npm('tailwindcss/preflight.css'))).build([]),
  'normalize.css': () => npm('normalize.css/normalize.css'),
  Foundation: () => npm('foundation-sites/dist/css/foundation.css'),
  Bulma: () => npm('bulma/css/bulma.css'),
  UIkit: () => npm('uikit/dist/css/uikit.css'),
  'Pico without classes': () => npm('@picocss/pico/css/pico.classless.css'),
  KERN: () => npm('@kern-ux/native/dist/kern.css'),
  'the worst case': () => readText('test/support/worst-case.css'),
};

/** Every picture of the feed. Chromium scales pixels in more than one way, depending on when it decodes them; shapes have one look. */
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">' +
  '<path fill="#dde" d="M0 0h400v300H0z"/><circle cx="120" cy="150" r="90" fill="#357"/></svg>';

const WIDTH = 680;
const COLUMNS = 5;
const HEIGHT = 10_000;

/** A box that no page's style sheet moves. */
const BOX = {
  position: 'static',
  display: 'block',
  float: 'none',
  'box-sizing': 'border-box',
  'inline-size': `${WIDTH}px`,
  'max-inline-size': 'none',
  'block-size': 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'white',
};
const COLUMN = {
  ...BOX,
  // Not fixed: such boxes may become layers of their own, whose edges are painted differently.
  position: 'absolute',
  'inset-block': '0 auto',
};
const PLACE = {
  ...BOX,
  // Keeps the widget away from the edge of the picture, because the edge mixes half a pixel with the page.
  padding: '20px',
  'box-shadow': '0 9px white',
};

const styled = (box: Record<string, string>) =>
  Object.entries(box)
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ');

/** The page's own elements around widgets. Some have the names of elements inside widgets. */
const ARTICLE = `<article class="card">
    <h2 part="heading">Überschrift</h2>
    <p class="meta label">Ein Absatz mit <a href="#" part="link">einem Verweis</a>, <code>Code</code> und <b>mehr</b>.</p>
    <ul role="list" class="grid"><li part="card" class="card">Eins</li><li class="value">Zwei</li></ul>
    <ol class="list"><li>Erstens</li></ol>
    <dl><dt>Träger</dt><dd>Stadt</dd></dl>
    <section class="root group" lang="de"><h3>Abschnitt</h3><span class="mark">Marke</span></section>
    <form><fieldset><legend>Suche</legend><label>Wort <input name="query" type="search" value="Text"></label>
      <select><option>Alle</option></select> <button type="button" class="more">Mehr</button></fieldset></form>
    <table><caption>Tabelle</caption><tr><th>Jahr</th><td>2024</td></tr></table>
    <figure><img alt="Bild" width="40" height="20"><figcaption>Bild</figcaption></figure>
    <p hidden>Versteckt</p><blockquote>Zitat</blockquote><hr><address>Anschrift</address>
  </article>`;

const widget = (tag: string) => `<${tag} src="/feed.json" ${PROJECT}></${tag}>`;

const placeOf = (tag: string) => `<div data-of="${tag}" style="${styled(PLACE)}">${widget(tag)}</div>`;

/** Every widget in its place, in columns. */
const WIDGETS = Array.from({ length: COLUMNS }, (_, column) => {
  const tags = TAGS.filter((_, index) => index % COLUMNS === column);
  return `<div style="${styled({ ...COLUMN, left: `${column * WIDTH}px` })}">${tags.map(placeOf).join('')}</div>`;
}).join('');

/** The CSS values that a widget may take from the page. */
type Style = Record<string, string>;
type ByTag<T> = Record<string, T>;

interface Place {
  region: Region;
  inherited: Style;
}

/** A picture of all widgets, and the place of each on it. */
interface Look {
  picture: Buffer;
  places: ByTag<Place>;
}

const SHOWN_AS_IT_IS = { animations: 'disabled', caret: 'initial' } as const;

describe('the style sheet of a page', () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  let sheet = '';
  let body = '';
  before(async () => {
    // Chromium would paint changes over the earlier picture, which mixes the colours of rounded corners twice.
    browser = await launchChromium(['--disable-partial-raster']);
    server = await serve({
      handler({ url }, response) {
        const answer = (type: string, text: string) =>
          Boolean(response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text));
        if (url === '/sheet.css') return answer('text/css', sheet);
        if (url === '/feed.json') return answer('application/json', feed);
        if (url?.startsWith('/media/')) return answer('image/svg+xml', DRAWING);
        const head = '<title>Test</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/sheet.css">';
        return url === '/test' && answer('text/html', `<!doctype html><html lang="de">${head}<body>${body}`);
      },
    });
    // So large that no picture is left to be loaded later.
    const viewport = { width: WIDTH * COLUMNS, height: HEIGHT };
    page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(styles: string, content: string): Promise<void> {
    sheet = styles;
    body = content;
    await page.goto(`${server.url}test`);
  }

  /** Defines the widgets without leaving a trace on the page. */
  async function define(): Promise<void> {
    await page.evaluate((script) => import(script), '/dist/alliance-widgets.js');
    await widgetsReady(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** Takes a picture of the widgets on a page with that style sheet, and reads their inherited values. */
  async function look(styles: string, inherited: ByTag<Style> = {}): Promise<Look> {
    await open(styles, WIDGETS);
    await page.evaluate(setStyles, inherited);
    await define();
    await until('all pictures are there', () => page.evaluate(hasPictures));
    await page.evaluate(drawPictures);
    const places = await page.evaluate(placesOf);
    const height = Math.max(...Object.values(places).map(({ region }) => region.y + region.height));
    assert.ok(height <= HEIGHT, `The widgets are ${height} pixels high.`);
    const picture = await capture(page, { x: 0, y: 0, width: WIDTH * COLUMNS, height });
    return { picture, places };
  }

  /** Says where a widget looks different. */
  function differenceOf(tag: string, a: Look, b: Look): string | undefined {
    if (a.picture.equals(b.picture)) return undefined;
    return difference(cut(a.picture, a.places[tag]!.region), cut(b.picture, b.places[tag]!.region));
  }

  for (const [name, read] of Object.entries(SHEETS)) {
    describe(`is ${name}`, () => {
      let styles = '';
      let onPage: Look;
      let onBlank: Look;
      before(async () => {
        styles = await read();
        onPage = await look(styles);
        const inherited = Object.entries(onPage.places).map(([tag, place]) => [tag, place.inherited] as const);
        onBlank = await look('', Object.fromEntries(inherited));
      });

      for (const tag of TAGS)
        it(`and gives ${tag} nothing but its font and colour`, () => {
          assert.equal(differenceOf(tag, onPage, onBlank), undefined);
        });

      it('and stays as it was, outside of all widgets', async () => {
        const widgets = TAGS.map(widget).join('');
        await open(
          styles,
          `${ARTICLE}<div style="contain: strict; block-size: 300px; margin: 20px">${widgets}</div>${ARTICLE}`,
        );
        const articles = page.locator('body > article');
        const around = async () => ({
          markup: await page.content(),
          sheets: await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]),
          pictures: [await picture(articles.first()), await picture(articles.last())],
        });
        const before = await around();
        await define();
        const after = await around();
        assert.equal(after.markup, before.markup);
        assert.deepEqual(after.sheets, before.sheets);
        for (const [index, found] of after.pictures.entries())
          assert.equal(difference(found, before.pictures[index]!), undefined);
      });
    });
  }

  describe('may display widgets', () => {
    let blank: Look;
    before(async () => {
      blank = await look('');
    });

    for (const display of DISPLAYS)
      it(`as ${display}`, async () => {
        const displayed = await look(`${TAGS.join()} { display: ${display} }`);
        for (const tag of TAGS) assert.equal(differenceOf(tag, displayed, blank), undefined, tag);
      });

    it('otherwise by parts, which these pictures would show', async () => {
      const parts = ['heading', 'card', 'link', 'meta'].flatMap((part) => TAGS.map((tag) => `${tag}::part(${part})`));
      const shadowed = await look(`${parts.join()} { text-shadow: 1px 1px red }`);
      // The legal display has no parts: nothing may change it.
      for (const tag of TAGS.filter((tag) => tag !== 'alliance-funding-statement'))
        assert.match(differenceOf(tag, shadowed, blank) ?? '', /differ/, tag);
    });
  });
});

/** Runs on the page. Whether the pictures of all widgets are there. */
function hasPictures(): boolean {
  const widgets = [...document.querySelectorAll('[data-of] > *')];
  return widgets
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])])
    .every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
}

/** Runs on the page. Has loaded pictures drawn with the next frame; Chromium would draw some of them later. */
async function drawPictures(): Promise<void> {
  const widgets = [...document.querySelectorAll('[data-of] > *')];
  for (const picture of widgets.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])])) {
    picture.decoding = 'sync';
    await picture.decode();
  }
}

/** Runs on the page. The place of each widget, and all that it may inherit there. */
function placesOf(): ByTag<Place> {
  const meant = /^(font-.*|color|color-scheme|line-height|letter-spacing|word-spacing|direction)$/;
  const places = [...document.querySelectorAll<HTMLElement>('[data-of]')].map((place) => {
    // Computed styles give the line height in pixels. This returns a factor if the page set one.
    const styles = [...place.firstElementChild!.computedStyleMap()].filter(([name]) => meant.test(name));
    const inherited = Object.fromEntries(styles.map(([name, values]) => [name, [...values].join()]));
    const { left, top, right, bottom } = place.getBoundingClientRect();
    const [x, y] = [Math.floor(left), Math.floor(top)];
    return [
      place.dataset.of,
      { inherited, region: { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y } },
    ];
  });
  return Object.fromEntries(places) as ByTag<Place>;
}

/** Runs on the page. Gives the place of each widget its style. */
function setStyles(styles: ByTag<Style>): void {
  for (const [tag, style] of Object.entries(styles))
    for (const [name, value] of Object.entries(style))
      document.querySelector<HTMLElement>(`[data-of=${tag}]`)!.style.setProperty(name, value);
}

const picture = (locator: Locator): Promise<Buffer> => locator.screenshot(SHOWN_AS_IT_IS);
