/** All widgets on one page, as they are zoomed in and printed. Needs a build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { PROJECT, tags, widgetsReady } from '../support/site.ts';

const FEED = '/data/musterallianz.json';
const WIDGETS = tags.map((tag) => `<${tag} src="${FEED}" ${PROJECT}></${tag}>`).join('');
const HTML = `<!doctype html><html lang="de"><title>Test</title><link rel="icon" href="data:,">
  <script type="module" src="/dist/alliance-widgets.js"></script><body>${WIDGETS}`;

describe('a page with all widgets', () => {
  let browser: Browser;
  let server: RunningServer;
  before(async () => {
    browser = await launchChromium();
    server = await serve({
      handler({ url }, response) {
        if (url !== '/test') return false;
        return Boolean(response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(HTML));
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function onPage(options: BrowserContextOptions, test: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage(options);
    try {
      await page.goto(`${server.url}test`);
      await widgetsReady(page);
      await test(page);
    } finally {
      await page.close();
    }
  }

  // A window of 1280 × 1024 pixels.
  for (const zoom of [2, 4])
    it(`scrolls in one direction alone at ${zoom * 100} % zoom`, async () => {
      const viewport = { width: 1280 / zoom, height: 1024 / zoom };
      await onPage({ viewport, deviceScaleFactor: zoom }, async (page) => {
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
      });
    });

  it('scrolls in one direction alone with text of double size', async () => {
    await onPage({ viewport: { width: 640, height: 512 } }, async (page) => {
      await page.addStyleTag({ content: 'body { font-size: 200% }' });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 640);
    });
  });

  it('prints all that it shows, but no control', async () => {
    await onPage({}, async (page) => {
      const shown = await page.evaluate(shownTexts);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(shownTexts);
      for (const tag of tags)
        assert.ok(
          shown.some(({ of }) => of === tag),
          tag,
        );
      assert.deepEqual(printed, shown);
      assert.equal(await page.getByRole('button').count(), 0);
      assert.equal(await page.getByRole('searchbox').count(), 0);
    });
  });
});

/** Runs on the page. The texts of all widgets that can be seen, without those of controls. */
function shownTexts(): { of: string; text: string }[] {
  return [...document.body.children].flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll<HTMLElement>('h2, h3, h4, p, li, dt, dd, address, summary') ?? [])]
      .filter(
        (element) => !element.closest('fieldset, .found') && element.checkVisibility() && element.innerText.trim(),
      )
      .map((element) => ({ of: localName, text: element.innerText.trim() })),
  );
}
