/** `npm run screenshot` also takes the README's pictures of the pages that `publish` writes, from the build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { run, ROOT } from '../../tools/dev/run.ts';
import { serve } from '../../tools/dev/serve.ts';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { widgetsReady } from '../support/site.ts';
import { readFeed, sheetsWith } from '../support/workbook-files.ts';
import { store } from './pictures.ts';

const VIEWPORT = { width: 1280, height: 800 };

/** A workbook with the kind of slip that the page is there for. */
const workbook = await writeWorkbook(
  sheetsWith(readFeed('musterallianz'), [{ sheet: 'Projekte', row: 2, heading: 'Ziel 1', text: 'Ausbildun' }]),
);

/** The pages, and what must be there before each is taken. */
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  einbinden: (page) => page.frameLocator('iframe').locator('alliance-partner-grid li').first().waitFor(),
  gestalten: async (page) => {
    await widgetsReady(page);
    // It measures once all widgets are drawn.
    await page.locator('.result .passed', { hasText: /\d/ }).waitFor();
  },
  werkstatt: async (page) => {
    const file = { name: 'musterallianz.xlsx', mimeType: '', buffer: Buffer.from(workbook) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('#result').waitFor();
    await page.locator('#result').evaluate((heading) => {
      heading.scrollIntoView();
      scrollBy(0, -24);
    });
  },
};

const folder = mkdtempSync(join(tmpdir(), 'alliance-site-'));
const publish = ['dist/cli/main.js', 'publish', 'data/musterallianz.json', '-o', join(folder, 'site')];
if ((await run(process.execPath, publish)) !== 0) process.exit(1);
const server = await serve({ mounts: [['/', join(folder, 'site')]] });
const browser = await launchChromium();
try {
  for (const [name, isReady] of Object.entries(PAGES)) {
    const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`${server.url}${name}/`);
    await isReady(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const file = `docs/pictures/${name}.png`;
    console.log(`${file}: ${store(join(ROOT, file), await page.screenshot())} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
