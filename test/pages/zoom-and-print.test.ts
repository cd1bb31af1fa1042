/** All widgets on one page, as they are zoomed in and printed. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright';
import { allWidgets, hosting, MODULE } from '../support/host.ts';
import { TAGS, widgetsReady } from '../support/site.ts';

describe('a page with all widgets', () => {
  const site = hosting();

  const onPage = (context: BrowserContextOptions, test: (page: Page) => Promise<void>) =>
    site.visit(
      MODULE + allWidgets('src="/data/musterallianz.json"', ''),
      async ({ page }) => {
        await widgetsReady(page);
        await test(page);
      },
      { context },
    );

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
      for (const tag of TAGS)
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

/** Runs on the page. Reads the visible texts of all widgets, without the texts of controls. */
function shownTexts(): { of: string; text: string }[] {
  return [...document.body.children].flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll<HTMLElement>('h2, h3, h4, p, li, dt, dd, address, summary') ?? [])]
      .filter(
        (element) => !element.closest('fieldset, .found') && element.checkVisibility() && element.innerText.trim(),
      )
      .map((element) => {
        const controls = [...element.querySelectorAll('button')];
        const text = controls.reduce((rest, { innerText }) => rest.replace(innerText, ''), element.innerText);
        return { of: localName, text: text.trim() };
      }),
  );
}
