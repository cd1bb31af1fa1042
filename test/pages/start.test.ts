/** What `npm start` shows after the build: published folders, offline. Needs a build. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright';
import { ROOT } from '../../tools/dev/run.ts';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { errorsOf, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

let server: ChildProcess;
let browser: Browser;
const addresses: string[] = [];
before(async () => {
  server = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'tools/dev/start.ts'), '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout!)) {
    if (line.startsWith('http:')) addresses.push(line);
    if (addresses.length === 4) break;
  }
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  server.kill();
});

it('npm start shows the alliance, a fictional one, the demo page and a partner, and asks nobody else', async () => {
  const root = addresses[0]!;
  assert.deepEqual(addresses, [root, `${root}musterallianz/`, `${root}demo/`, `${root}partner/`]);
  const page = await browser.newPage();
  const errors = errorsOf(page);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) elsewhere.push(request.url());
  });
  const titles: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const prerendered = page.locator('alliance-goals-list link');
    await until('the script has taken over', async () => (await prerendered.count()) === 0);
    // The guide starts from the partner's page without widgets.
    if (!address.endsWith('partner/')) await widgetsReady(page);
    titles.push(await page.locator('h1').first().innerText());
  }
  assert.match(titles[0]!, /^Fachkräfteallianz Hannover/);
  assert.match(titles[1]!, /^Musterallianz/);
  assert.deepEqual([errors, elsewhere], [[], []]);
});
