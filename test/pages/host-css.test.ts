/**
 * Widgets on pages with the style sheets that partners use, and with one that is worse than all of them: nothing leaks
 * into a widget but what is meant to, and nothing leaks out. Needs a build.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright';
import { PNG } from 'pngjs';
import { compile } from 'tailwindcss';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { PROJECT, readText, TAGS, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const FEED = '/data/musterallianz.json';

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

/** Fixed places side by side, which no page's style sheet moves. */
const WIDTH = 680;
const BOX = Object.entries({
  // Not fixed: such boxes may become layers of their own, whose edges are painted differently.
  position: 'absolute',
  'inset-block': '0 auto',
  display: 'block',
  float: 'none',
  'box-sizing': 'border-box',
  'inline-size': `${WIDTH}px`,
  'max-inline-size': 'none',
  'block-size': 'auto',
  margin: '0',
  // Keeps the widget away from the edge of the picture, because the edge mixes half a pixel with the page.
  padding: '20px',
  border: '0',
  background: 'white',
  'box-shadow': '0 9px white',
})
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

const widget = (tag: string) => `<${tag} src="${FEED}" ${PROJECT}></${tag}>`;

/** Every widget in its place. */
const WIDGETS = `<main>${TAGS.map(
  (tag, index) => `<div data-of="${tag}" style="${BOX}; left: ${index * WIDTH}px !important">${widget(tag)}</div>`,
).join('')}</main>`;

/** The CSS values that a widget may take from the page. */
type Style = Record<string, string>;
type ByTag<T> = Record<string, T>;

describe('the style sheet of a page', () => {
  let browser: Browser;
  let server: RunningServer;
  let page: Page;
  let sheet = '';
  let body = '';
  before(async () => {
    browser = await launchChromium();
    server = await serve({
      handler({ url }, response) {
        const answer = (type: string, text: string) =>
          Boolean(response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text));
        if (url === '/sheet.css') return answer('text/css', sheet);
        const head = '<title>Test</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/sheet.css">';
        return url === '/test' && answer('text/html', `<!doctype html><html lang="de">${head}<body>${body}`);
      },
    });
    // So large that no picture is left to be loaded later.
    const viewport = { width: WIDTH * (TAGS.length + 1), height: 4000 };
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
    await until('all pictures are there', () => page.evaluate(hasPictures));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  const place = (tag: string) => page.locator(`[data-of=${tag}]`);

  /** Takes pictures of the widgets on a page with that style sheet, and reads their inherited values. */
  async function look(styles: string, inherited: ByTag<Style> = {}) {
    await open(styles, WIDGETS);
    for (const [tag, style] of Object.entries(inherited)) await place(tag).evaluate(setStyle, style);
    await define();
    const pictures: ByTag<PNG> = {};
    const found: ByTag<Style> = {};
    for (const tag of TAGS) {
      pictures[tag] = await picture(place(tag));
      found[tag] = await page.locator(tag).evaluate(inheritedStyle);
    }
    return { pictures, inherited: found };
  }

  for (const [name, read] of Object.entries(SHEETS)) {
    describe(`is ${name}`, () => {
      let styles = '';
      let onPage: ByTag<PNG>;
      let onBlank: ByTag<PNG>;
      before(async () => {
        styles = await read();
        const { pictures, inherited } = await look(styles);
        onPage = pictures;
        onBlank = (await look('', inherited)).pictures;
      });

      for (const tag of TAGS)
        it(`and gives ${tag} nothing but its font and colour`, () => {
          assert.equal(difference(onPage[tag]!, onBlank[tag]!), undefined);
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
    let blank: ByTag<PNG>;
    before(async () => {
      blank = (await look('')).pictures;
    });

    for (const display of DISPLAYS)
      it(`as ${display}`, async () => {
        const { pictures } = await look(`${TAGS.join()} { display: ${display} }`);
        for (const tag of TAGS) assert.equal(difference(pictures[tag]!, blank[tag]!), undefined, tag);
      });

    it('otherwise by parts, which these pictures would show', async () => {
      const parts = ['heading', 'card', 'link', 'meta'].flatMap((part) => TAGS.map((tag) => `${tag}::part(${part})`));
      const { pictures } = await look(`${parts.join()} { text-shadow: 1px 1px red }`);
      // The legal display has no parts: nothing may change it.
      for (const tag of TAGS.filter((tag) => tag !== 'alliance-funding-statement'))
        assert.match(difference(pictures[tag]!, blank[tag]!) ?? '', /differ/, tag);
    });
  });
});

/** Runs on the page. Whether the pictures of all widgets are there. */
function hasPictures(): boolean {
  const widgets = [...document.querySelectorAll('main *')];
  return widgets
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('img') ?? [])])
    .every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
}

/** Runs on the page. All that a widget may inherit, as it is at the widget. */
function inheritedStyle(widget: Element): Style {
  const meant = /^(font-.*|color|color-scheme|line-height|letter-spacing|word-spacing|direction)$/;
  // Computed styles give the line height in pixels. This returns a factor if the page set one.
  const styles = [...widget.computedStyleMap()].filter(([name]) => meant.test(name));
  return Object.fromEntries(styles.map(([name, values]) => [name, [...values].join()]));
}

/** Runs on the page. */
function setStyle(element: Element, style: Style): void {
  for (const [name, value] of Object.entries(style)) (element as HTMLElement).style.setProperty(name, value);
}

async function picture(locator: Locator): Promise<PNG> {
  return PNG.sync.read(await locator.screenshot({ animations: 'disabled', caret: 'initial' }));
}

/** Says where two pictures differ, in pixels from the top left. */
function difference(a: PNG, b: PNG): string | undefined {
  const sizes = [a, b].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return `The sizes differ: ${sizes.join(' and ')}.`;
  let count = 0;
  let [left, top, right, bottom] = [a.width, a.height, 0, 0];
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    if (a.data.readUInt32BE(pixel * 4) === b.data.readUInt32BE(pixel * 4)) continue;
    const [x, y] = [pixel % a.width, Math.floor(pixel / a.width)];
    count++;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return count ? `${count} pixels differ, x ${left}–${right}, y ${top}–${bottom}.` : undefined;
}
