/** `npm run screenshot`: the README's picture, made from the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../testing/browsers.ts';
import { ROOT } from './run.ts';
import { serve } from './serve.ts';

const FILE = 'docs/screenshot.png';
const LIMIT = 300_000;
const WIDTH = 1280;

const server = await serve();
const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(server.url);
  await page.locator('alliance-partner-grid li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Up to the end of the first chapter, wherever that is.
  const { bottom: height } = await page
    .locator('.chapter')
    .first()
    .evaluate((chapter) => chapter.getBoundingClientRect());
  const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: WIDTH, height } });
  if (picture.length > LIMIT) throw new Error(`${FILE} would have ${picture.length} bytes, more than ${LIMIT}.`);
  mkdirSync(join(ROOT, 'docs'), { recursive: true });
  writeFileSync(join(ROOT, FILE), picture);
  console.log(`${FILE}: ${picture.length} bytes`);
} finally {
  await browser.close();
  await server.close();
}
