/** The preview of the page "Einbinden": host pages, style sheets of anybody, and what these cannot reach. Needs a build. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from 'playwright';
import { textsOf } from '../../site/einbinden/texts/texts.ts';
import { FILES, servedFile, served } from '../support/einbinden.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { axeOf } from '../support/page-axe.ts';
import { errorsOf } from '../support/site.ts';
import { until } from '../support/until.ts';

const texts = textsOf('de');

/** Reaches for everything that CSS can reach for, and for the page around. */
const HOSTILE = `@import "https://import.example/a.css";
@font-face { font-family: Stolen; src: url("https://font.example/a.woff2") }
body { font-family: Stolen; background: url("https://picture.example/a.png"); cursor: url("https://cursor.example/a.cur"), auto }
body::after { content: url("https://content.example/a.svg"); position: fixed; inset: -100vh; z-index: 2147483647; background: red }
html, body { inline-size: 5000px; block-size: 90000px; min-block-size: 300vh }
</style><script>parent.document.title = 'taken'; document.title = 'taken'</script>`;

describe('the preview of the page "Einbinden"', () => {
  // Without the headers that deploy/ has: many servers have none.
  const host = hosting(served, FILES);
  let page: Page;
  let errors: string[];
  const asked: string[] = [];
  /** What went to other servers: what the policy stops is asked for, and does not go. */
  const outside: string[] = [];
  before(async () => {
    page = await (await host.browser.newContext({ locale: 'de-DE' })).newPage();
    errors = errorsOf(page);
    await watchViolations(page);
    page.on('request', (request) => asked.push(request.url()));
    await page.route(
      (url) => !url.href.startsWith(host.url),
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
  });
  beforeEach(() => {
    asked.length = outside.length = 0;
  });

  const open = async (hash = '', path = 'einbinden/') => {
    // A new address in front of the hash alone would load nothing.
    await page.goto('about:blank');
    await page.goto(`${host.url}${path}${hash && `#${hash}`}`);
    await page.locator('#snippet').waitFor();
  };
  const frame = () => page.frameLocator('iframe');
  const styleOf = (element: Locator, property: string) =>
    element.evaluate((shown, name) => getComputedStyle(shown).getPropertyValue(name), property);
  const goals = () => frame().locator('alliance-goals-list');
  const hosts = () => page.getByRole('combobox', { name: texts.host });
  const field = () => page.getByRole('textbox', { name: texts.sheet });
  const problem = () => page.locator('#sheet-problem').textContent();

  it('shows the widgets in a sandbox, as high as they are, and asks for little at first', async () => {
    await open();
    await frame().locator('alliance-partner-grid li').first().waitFor();
    assert.equal(await page.locator('iframe').getAttribute('sandbox'), 'allow-scripts');
    const height = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
    await until('the frame has the height of its content', async () => (await height()) !== 480);
    // How large the feed and its pictures are is up to the alliance.
    const paths = asked.map((address) => new URL(address).pathname).filter((path) => !/feed\.json$|media/.test(path));
    const files = new Set(paths);
    const sizes = [...files].map((path) => brotliCompressSync(servedFile(path)).length);
    const sum = sizes.reduce((total, size) => total + size, 0);
    assert.ok(sum < 90_000, `${sum} bytes`);
    assert.deepEqual(
      [...files].filter((path) => path.includes('/hosts/')),
      [],
    );
  });

  it('has the style sheet of each host page in effect, in light and dark', async () => {
    await open('widget=goals-list');
    const looks: [host: string, property: string, light: RegExp, dark: RegExp][] = [
      ['bootstrap', 'color', /^rgb\(33, 37, 41\)$/, /^rgb\(222, 226, 230\)$/],
      ['kern', 'font-family', /Fira Sans/, /Fira Sans/],
      ['wordpress', 'color', /^rgb\(17, 17, 17\)$/, /^rgb\(203, 203, 203\)$/],
      ['blank', 'color', /^rgb\(29, 33, 37\)$/, /^rgb\(232, 234, 237\)$/],
    ];
    for (const [name, property, ...expected] of looks) {
      await hosts().selectOption(name);
      for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
        await page.getByRole('combobox', { name: texts.scheme }).selectOption(texts[scheme]);
        await until(
          () => `${name} is ${scheme}`,
          async () => expected[index]!.test(await styleOf(goals(), property)),
        );
      }
    }
    assert.deepEqual(outside, []);
  });

  it('keeps the host page in the address, and goes back to the one of before', async () => {
    await open('widget=goals-list');
    await hosts().selectOption('bootstrap');
    await frame().locator('.container alliance-goals-list').waitFor();
    await hosts().selectOption('kern');
    await frame().locator('.kern-container alliance-goals-list').waitFor();
    assert.match(page.url(), /#host=kern&widget=goals-list$/);
    await page.goBack();
    await frame().locator('.container alliance-goals-list').waitFor();
    assert.equal(await hosts().inputValue(), 'bootstrap');
    await page.reload();
    await frame().locator('.container alliance-goals-list').waitFor();
  });

  it('shows the widgets with a pasted style sheet, which a link brings along', async () => {
    await open('widget=goals-list&host=own');
    await field().fill('body { color: rgb(1, 2, 3) }');
    await until('it shows while it is typed', async () => (await styleOf(goals(), 'color')) === 'rgb(1, 2, 3)');
    await field().blur();
    await until('it is in the address', () => page.url().includes('css='));
    await field().fill('body { color: rgb(4, 5, 6) }');
    await field().blur();
    await until('the next one shows', async () => (await styleOf(goals(), 'color')) === 'rgb(4, 5, 6)');
    await page.goBack();
    await until('the first one is back', async () => (await styleOf(goals(), 'color')) === 'rgb(1, 2, 3)');
    await open(new URL(page.url()).hash.slice(1));
    await until('the link brings it', async () => (await styleOf(goals(), 'color')) === 'rgb(1, 2, 3)');
    assert.equal(await field().inputValue(), 'body { color: rgb(1, 2, 3) }');
  });

  it('takes a long style sheet from a file, says that the link is without it, and keeps it for the way back', async () => {
    await open('widget=goals-list&host=own');
    const css = `body { color: rgb(7, 8, 9) } /* ${'x'.repeat(2000)} */`;
    const choose = (name: string, content: string | Buffer) =>
      page
        .locator('input[type=file][accept*=css]')
        .setInputFiles({ name, mimeType: 'text/css', buffer: Buffer.from(content) });
    await choose('site.css', css);
    await until('it shows', async () => (await styleOf(goals(), 'color')) === 'rgb(7, 8, 9)');
    assert.doesNotMatch(page.url(), /css=/);
    await page.getByText(texts.sheetNotInLink(2000)).waitFor();
    await hosts().selectOption('blank');
    await frame().locator('.page alliance-goals-list').waitFor();
    await page.goBack();
    await until('it is back', async () => (await styleOf(goals(), 'color')) === 'rgb(7, 8, 9)');

    for (const [name, content, expected] of [
      ['site.scss', css, 'source'],
      ['leer.css', '', 'empty'],
      ['bild.css', 'GIF\0\0', 'binary'],
      ['seite.css', '<!doctype html><title>Seite</title>', 'html'],
      ['nur.css', '@import "a.css";', 'imports'],
      ['liste.css', '{ "a": 1 }', 'none'],
      ['gross.css', 'x'.repeat(1_000_001), 'large'],
    ] as const) {
      await choose(name, content);
      await until(
        () => `${name}: ${expected}`,
        async () => (await problem()) === texts.sheetProblems[expected],
      );
      assert.equal(await styleOf(goals(), 'color'), 'rgb(7, 8, 9)', name);
    }
  });

  it('keeps hostile style sheets within the frame', async () => {
    await open('widget=goals-list&host=own');
    const around = () =>
      page.evaluate(() => ({
        title: document.title,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        font: getComputedStyle(document.body).fontFamily,
        width: document.documentElement.scrollWidth,
        heading: document.elementFromPoint(30, 30)?.localName,
      }));
    // Browsers draw no frame out of sight.
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const before = await around();
    await field().fill(HOSTILE);
    await field().blur();
    await until('it shows', async () => (await styleOf(frame().locator('body'), 'font-family')) === 'Stolen');
    await until(
      'the frame has the largest height',
      async () => (await page.locator('iframe').evaluate((element) => element.style.height)) === '2400px',
    );
    assert.deepEqual(await around(), before);
    assert.equal(
      await frame()
        .locator('html')
        .evaluate(() => document.title),
      'Einbinden',
    );
    // What the preview asks for by then, it asks before this.
    await frame()
      .locator('html')
      .evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    assert.deepEqual(outside, []);
    // The preview is told that these were refused.
    errors.length = 0;
  });

  it('takes orders from the page around alone, and only in a sandbox', async () => {
    await page.goto(`${host.url}einbinden/preview.html`);
    await page.evaluate(() => {
      const heard = new Promise((resolve) => addEventListener('message', () => setTimeout(resolve), { once: true }));
      postMessage({ look: { host: 'own', widgets: [], lang: '' } }, location.origin);
      return heard;
    });
    assert.equal(await page.locator('body').evaluate((body) => body.childElementCount), 0);
  });

  it('leads nowhere by the links in it', async () => {
    await open('widget=goals-list&host=bootstrap');
    await frame().getByRole('link', { name: 'ein Verweis' }).click();
    await frame().locator('.container alliance-goals-list').waitFor();
    const addresses = page.frames().map((shown) => shown.url());
    assert.deepEqual(addresses.slice(1), [`${host.url}einbinden/preview.html`]);
  });

  it('shows the frames of the snippet, on no page, if a system allows only these', async () => {
    await open('widget=goals-list&host=kern&way=iframe');
    await frame().locator('alliance-goals-list li').first().waitFor();
    assert.match((await page.locator('iframe').getAttribute('src'))!, /embed\.html\?widget=goals-list/);
    await page.getByText(texts.hostOfFrames).waitFor();
    assert.equal(await hosts().count(), 0);
    await page.getByRole('radio', { name: texts.ways.element }).check();
    await frame().locator('.kern-container alliance-goals-list').waitFor();
  });

  it('speaks the languages of the widgets that the script does not have', async () => {
    await open('widget=goals-list&lang=fr');
    await frame().locator('alliance-goals-list section[lang=fr]').waitFor();
  });

  it('says of a link by hand what it does not know', async () => {
    await open(`widget=goals-list&host=kernel&heading-level=9&width=1&css=${'x'.repeat(2001)}&%3Cb%3E=1`);
    const notice = (await page.locator('#builder > .problem').textContent())!;
    for (const word of ['host=kernel', 'heading-level=9', 'width=1', '<b>=1']) assert.ok(notice.includes(word), notice);
    assert.ok(notice.length < 500);
    await frame().locator('.page alliance-goals-list').waitFor();
    await hosts().selectOption('bootstrap');
    assert.equal(await page.locator('#builder > .problem').count(), 0);
  });

  it('fits narrow screens and passes axe with an own style sheet, in both languages, light and dark', async () => {
    for (const [path, colorScheme] of [
      ['einbinden/', 'light'],
      ['en/einbinden/', 'dark'],
    ] as const) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme });
      await open('widget=goals-list&host=own&css=%7B&nonsense=1', path);
      await frame().locator('alliance-goals-list li').first().waitFor();
      assert.equal(await problem(), textsOf(path.startsWith('en') ? 'en' : 'de').sheetProblems.none);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await axeOf(page), []);
    }
    assert.equal(await frame().locator('h1').textContent(), 'Your page');
  });

  it('keeps to its own policy', async () => {
    await open('widget=goals-list');
    await frame().locator('alliance-goals-list li').first().waitFor();
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(
      errors.filter((error) => !error.includes('favicon')),
      [],
    );
  });
});
