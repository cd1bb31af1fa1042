/** HTML of the command line as the fallback content of a widget: the widget takes its place. Needs a build. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { ROOT } from '../../tools/dev/run.ts';
import { Consumer } from '../support/consumer.ts';
import { hosting, MODULE } from '../support/host.ts';
import { elements, readJson, readText, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const widgets = elements.map(({ tagName: tag, attributes }) => ({ tag, options: attributes.map(({ name }) => name) }));

const SCRIPT = '/dist/alliance-widgets.js';
const PAGES = [
  { feed: 'fachkraefteallianz-hannover', width: 375 },
  { feed: 'musterallianz', width: 1280 },
];

/** The styles that docs/command-line.md gives to a page. */
const [, documented = ''] = /```css\n(.+?)```/s.exec(readText('docs/command-line.md')) ?? [];

let consumer: Consumer;
before(() => {
  consumer = new Consumer();
});
after(() => consumer.remove());
const site = hosting();

/** A page with text, a widget with its HTML inside, and more text below, which would move. */
function pageWith({ tag, options }: (typeof widgets)[number], feed: string, styles = '') {
  const { projects } = readJson<{ projects: { id: string }[] }>(`data/${feed}.json`);
  const values = { 'page-size': '6', project: projects[0]!.id };
  const given = Object.entries(values).filter(([name]) => options.includes(name));
  const fallback = consumer.run(
    'alliance-widgets',
    'render',
    join(ROOT, 'data', `${feed}.json`),
    ...['--widget', tag, '--lang', 'de', '--base', `${site.url}data/${feed}.json`],
    ...given.flatMap(([name, value]) => [`--${name}`, value]),
  );
  assert.equal(fallback.status, 0, fallback.stderr);
  const attributes = given.map(([name, value]) => ` ${name}="${value}"`).join('');
  return {
    head: `<meta name="viewport" content="width=device-width"><style>
      body { max-inline-size: 60em; margin: 1em auto; padding-inline: 1em; font: 1em/1.5 sans-serif }
      ${tag} { display: block }
      ${documented} ${styles}
    </style>${MODULE}`,
    body: `<h1>Allianz</h1><p>Oben</p>
      <${tag} src="/data/${feed}.json"${attributes}>${fallback.stdout}</${tag}>
      ${'<p class="below">Unten geht der Text der Seite weiter.</p>'.repeat(20)}`,
  };
}

interface TakeOver {
  /** The sum of all layout shifts. */
  readonly shift: number;
  /** The heights of the element: with its fallback, while the feed is on its way, with its entries. */
  readonly heights: readonly number[];
}

/** Counts layout shifts; to be installed before the page opens. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = ((globalThis as { shifts?: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Loads a page: the script comes when the fallback has been painted, the feed when the element has been. */
async function takeOver(
  { head, body }: ReturnType<typeof pageWith>,
  tag: string,
  viewport: { width: number; height: number },
): Promise<TakeOver> {
  const held = new Map<string, () => void>();
  const hold = async (page: Page) => {
    await countShifts(page);
    for (const address of [`**${SCRIPT}`, '**/data/*.json'])
      await page.route(address, (route) => held.set(address, () => void route.continue()));
  };
  const release = async (address: string) => {
    await until(`${address} is asked for`, async () => held.has(address));
    held.get(address)!();
  };
  return site.visit(
    body,
    async ({ page, errors }) => {
      const height = async () => {
        await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        });
        return page.locator(tag).evaluate((element) => (element as HTMLElement).offsetHeight);
      };
      const heights: number[] = [];
      await page.locator('.below').last().waitFor();
      await page
        .locator('img')
        // A lazy picture out of sight would never be decoded.
        .evaluateAll((images) =>
          Promise.all(images.map((image) => Object.assign(image as HTMLImageElement, { loading: 'eager' }).decode())),
        );
      heights.push(await height());
      await release(`**${SCRIPT}`);
      await until(`${tag} is defined`, () => page.evaluate((name) => Boolean(customElements.get(name)), tag));
      heights.push(await height());
      await release('**/data/*.json');
      await widgetsReady(page);
      heights.push(await height());
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      assert.deepEqual(errors, []);
      return { shift: shifts.reduce((sum, value) => sum + value, 0), heights };
    },
    { head, prepare: hold, waitUntil: 'commit', context: { viewport } },
  );
}

describe('a widget takes the place of its fallback content', () => {
  for (const { feed, width } of PAGES)
    for (const widget of widgets) {
      const { tag } = widget;
      it(`without a jump where its place is reserved: ${tag}, data/${feed}.json, ${width} pixels`, async () => {
        const { heights } = await takeOver(pageWith(widget, feed), tag, { width, height: 800 });
        const reserve = Math.max(...heights);
        const page = pageWith(widget, feed, `${tag} { min-block-size: ${reserve}px }`);
        // The text below the widget is in sight: what moves out of sight is no shift.
        const reserved = await takeOver(page, tag, { width, height: reserve + 500 });
        assert.ok(reserved.shift < 0.02, String(reserved.shift));
        assert.deepEqual(reserved.heights, [reserve, reserve, reserve]);
      });
    }

  it('and would jump elsewhere', async () => {
    const widget = widgets.find(({ tag }) => tag === 'alliance-partner-grid')!;
    const page = pageWith(widget, 'fachkraefteallianz-hannover');
    const { shift } = await takeOver(page, widget.tag, { width: 375, height: 1500 });
    assert.ok(shift > 0.02, String(shift));
  });
});
