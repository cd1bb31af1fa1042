/** HTML of the command line as the fallback content of a widget: the widget takes its place. Needs a build. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { Consumer } from '../support/consumer.ts';
import { errorsOf, readJson, readText, until, widgetsReady } from '../support/site.ts';

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const widgets = readJson<Manifest>('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName: tag, attributes = [] }) => (tag ? [{ tag, options: attributes.map(({ name }) => name) }] : []));

const SCRIPT = '/dist/alliance-widgets.js';
const PAGES = [
  { feed: 'fachkraefteallianz-hannover', width: 375 },
  { feed: 'musterallianz', width: 1280 },
];

/** The styles that docs/command-line.md gives to a page. */
const [, documented = ''] = /```css\n(.+?)```/s.exec(readText('docs/command-line.md')) ?? [];

let consumer: Consumer;
let browser: Browser;
let server: RunningServer;
let html = '';
before(async () => {
  consumer = new Consumer();
  browser = await launchChromium();
  server = await serve({
    handler(request, response) {
      if (request.url !== '/test') return false;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
      return true;
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
  consumer.remove();
});

/** A page with text, a widget with its HTML inside, and more text below, which would move. */
function pageWith({ tag, options }: (typeof widgets)[number], feed: string, styles = ''): string {
  const { projects } = readJson<{ projects: { id: string }[] }>(`data/${feed}.json`);
  const values = { 'page-size': '6', project: projects[0]!.id };
  const given = Object.entries(values).filter(([name]) => options.includes(name));
  const fallback = consumer.run(
    'alliance-widgets',
    'render',
    join(ROOT, 'data', `${feed}.json`),
    ...['--widget', tag, '--lang', 'de', '--base', `${server.url}data/${feed}.json`],
    ...given.flatMap(([name, value]) => [`--${name}`, value]),
  );
  assert.equal(fallback.status, 0, fallback.stderr);
  const attributes = given.map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><title>Test</title>
    <link rel="icon" href="data:,"><style>
      body { max-inline-size: 60em; margin: 1em auto; padding-inline: 1em; font: 1em/1.5 sans-serif }
      ${tag} { display: block }
      ${documented} ${styles}
    </style><script type="module" src="${SCRIPT}"></script>
    <h1>Allianz</h1><p>Oben</p><${tag} src="/data/${feed}.json"${attributes}>${fallback.stdout}</${tag}>${'<p class="below">Unten geht der Text der Seite weiter.</p>'.repeat(20)}`;
}

interface TakeOver {
  /** The sum of all layout shifts. */
  readonly shift: number;
  /** The heights of the element: with its fallback, while the feed is on its way, with its entries. */
  readonly heights: readonly number[];
}

/** Loads a page: the script comes when the fallback has been painted, the feed when the element has been. */
async function takeOver(page: Page, tag: string): Promise<TakeOver> {
  await page.addInitScript(() => {
    const shifts: number[] = ((globalThis as { shifts?: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const held = new Map<string, () => void>();
  for (const address of [`**${SCRIPT}`, '**/data/*.json'])
    await page.route(address, (route) => held.set(address, () => void route.continue()));
  const release = async (address: string) => {
    await until(async () => held.has(address), `${address} is asked for`);
    held.get(address)!();
  };
  const height = async () => {
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    return page.locator(tag).evaluate((element) => (element as HTMLElement).offsetHeight);
  };
  const heights: number[] = [];
  await page.goto(`${server.url}test`, { waitUntil: 'commit' });
  await page.locator('.below').last().waitFor();
  await page
    .locator('img')
    // A lazy picture out of sight would never be decoded.
    .evaluateAll((images) =>
      Promise.all(images.map((image) => Object.assign(image as HTMLImageElement, { loading: 'eager' }).decode())),
    );
  heights.push(await height());
  await release(`**${SCRIPT}`);
  await until(() => page.evaluate((name) => Boolean(customElements.get(name)), tag), `${tag} is defined`);
  heights.push(await height());
  await release('**/data/*.json');
  await widgetsReady(page);
  heights.push(await height());
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  return { shift: shifts.reduce((sum, value) => sum + value, 0), heights };
}

async function onPage<T>(viewport: { width: number; height: number }, test: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport });
  const errors = errorsOf(page);
  try {
    const result = await test(page);
    assert.deepEqual(errors, []);
    return result;
  } finally {
    await page.close();
  }
}

describe('a widget takes the place of its fallback content', () => {
  for (const { feed, width } of PAGES)
    for (const widget of widgets) {
      const { tag } = widget;
      it(`without a jump where its place is reserved: ${tag}, data/${feed}.json, ${width} pixels`, async () => {
        html = pageWith(widget, feed);
        const { heights } = await onPage({ width, height: 800 }, (page) => takeOver(page, tag));
        const reserve = Math.max(...heights);
        html = pageWith(widget, feed, `${tag} { min-block-size: ${reserve}px }`);
        // The text below the widget is in sight: what moves out of sight is no shift.
        const reserved = await onPage({ width, height: reserve + 500 }, (page) => takeOver(page, tag));
        assert.ok(reserved.shift < 0.02, String(reserved.shift));
        assert.deepEqual(reserved.heights, [reserve, reserve, reserve]);
      });
    }

  it('and would jump elsewhere', async () => {
    const widget = widgets.find(({ tag }) => tag === 'alliance-partner-grid')!;
    html = pageWith(widget, 'fachkraefteallianz-hannover');
    const { shift } = await onPage({ width: 375, height: 1500 }, (page) => takeOver(page, widget.tag));
    assert.ok(shift > 0.02, String(shift));
  });
});
