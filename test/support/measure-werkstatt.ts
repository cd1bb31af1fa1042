/**
 * Measures the page "Werkstatt" with a workbook of 10,000 projects, and prints it with the machine:
 * `tsx test/support/measure-werkstatt.ts`. Needs a build. For each thing that a person does: how long until its result is on the
 * page, and the longest task of the page meanwhile, in milliseconds; browsers tell of tasks from 50 on.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { workshopPage } from '../../cli/publish/workshop-page.ts';
import { hugeFeed } from '../../data/huge-feed.ts';
import { textsOf } from '../../site/werkstatt/texts/texts.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { isMain } from '../../tools/dev/run.ts';
import { serve } from '../../tools/dev/serve.ts';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { asWritten, sheetsWith } from './workbook-files.ts';

export interface Action {
  action: string;
  milliseconds: number;
  longestTask: number;
}

const texts = textsOf('de');
const html = workshopPage({
  ...{ lang: 'de', alliance: 'Musterallianz', icon: 'assets/icon.svg', stylesheets: ['assets/page.css'] },
  ...{ script: 'assets/werkstatt.js', worker: 'assets/werkstatt-worker.js', widgets: 'dist/alliance-widgets.js' },
});

/** The workbook has a word that is wrong, so that there is something to correct. */
export async function measureWerkstatt(projects = 10_000): Promise<Action[]> {
  const feed = asWritten(hugeFeed({ projects }));
  const slip = { sheet: 'Projekte', row: 3, heading: 'Status', text: 'fertig' };
  const folder = mkdtempSync(join(tmpdir(), 'werkstatt-'));
  // The bytes themselves would reach the page through a script, in a long task.
  const workbook = join(folder, 'feed.xlsx');
  writeFileSync(workbook, await writeWorkbook(sheetsWith(feed, [slip])));
  const published = JSON.stringify(feed);
  const server = await serve({
    handler(request, response) {
      const isPage = request.url === '/werkstatt/';
      if (!isPage && request.url !== '/feed.json') return false;
      response.writeHead(200, { 'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json' });
      response.end(isPage ? html : published);
      return true;
    },
    mounts: [
      ['/assets/', 'dist/page'],
      ['/dist/', 'dist'],
    ],
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      observer.observe({ type: 'longtask' });
    });
    await page.goto(`${server.url}werkstatt/`);
    await page.locator('.zone').waitFor();
    return await measureActions(page, workbook);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureActions(page: Page, workbook: string): Promise<Action[]> {
  const found: Action[] = [];
  async function measure(action: string, act: () => Promise<unknown>) {
    await page.evaluate(() => void ((globalThis as unknown as { tasks: number[] }).tasks.length = 0));
    const start = performance.now();
    const timed = await act();
    const milliseconds = Math.round(typeof timed === 'number' ? timed : performance.now() - start);
    // The observer is told of a task after it: two frames later at the latest.
    const longestTask = await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return Math.round(Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
    });
    found.push({ action, milliseconds, longestTask });
  }
  /** Waits until the page has the answer to a correction. The page times it: the way to it and back takes long. */
  const check = (action: string, act: () => Promise<unknown>) =>
    measure(action, async () => {
      const answer = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let start: number | undefined;
            const observer = new MutationObserver(() => {
              if (document.querySelector('[aria-busy=true]')) return void (start ??= performance.now());
              observer.disconnect();
              resolve(performance.now() - start!);
            });
            observer.observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
          }),
      );
      await act();
      return answer;
    });
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const download = async (name: string) => {
    await Promise.all([page.waitForEvent('download'), button(name).click()]);
  };
  const message = page.locator('.message.error').first();
  await measure('read a workbook', async () => {
    await page.locator('input[type=file]').setInputFiles(workbook);
    await page.locator('#result').waitFor({ timeout: 120_000 });
  });
  const field = message.locator('input');
  await field.fill('vorbei');
  await check('correct a cell, still wrong', () => field.press('Enter'));
  await check('undo', () => page.locator('.corrections button', { hasText: texts.undo }).press('Enter'));
  await check('correct a cell', () => message.locator('.buttons button').first().press('Enter'));
  const select = page.getByRole('combobox', { name: texts.widget });
  for (const widget of await select
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)))
    await measure(`preview ${widget}`, () => select.selectOption(widget));
  const names = [texts.download, texts.downloadSound];
  for (const name of names) if (await button(name).count()) await measure('save feed.json', () => download(name));
  await measure('save the corrected file', () => download(texts.downloadCorrected));
  return found;
}

if (isMain(import.meta.url)) {
  console.log(`${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}`);
  console.table(await measureWerkstatt());
}
