/** HTML of the command line as the fallback content of a widget: the widget takes its place. Needs a build. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { hosting, MODULE } from '../support/host.ts';
import { renderedHtml } from '../support/rendered.ts';
import { elements, readJson, readText, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const SCRIPT = '/dist/alliance-widgets.js';
const PAGES = [
  { feed: 'fachkraefteallianz-hannover', width: 375 },
  { feed: 'musterallianz', width: 1280 },
];

/** The styles that docs/command-line.md gives to a page. */
const [, documented = ''] = /```css\n(.+?)```/s.exec(readText('docs/command-line.md')) ?? [];

const site = hosting();

interface Widget {
  readonly tag: string;
  readonly html: string;
}

/** Every widget of a feed, with the HTML of the command line inside. */
function widgetsOf(feed: string): Widget[] {
  const { projects } = readJson<{ projects: { id: string }[] }>(`data/${feed}.json`);
  const values = { 'page-size': '6', project: projects[0]!.id };
  return elements.map(({ tagName: tag, attributes }) => {
    const given = Object.entries(values).filter(([name]) => attributes.some((attribute) => attribute.name === name));
    const used = { lang: 'de', ...Object.fromEntries(given) };
    const html = renderedHtml(tag, feed, used, `${site.url}data/${feed}.json`);
    const options = given.map(([name, value]) => ` ${name}="${value}"`).join('');
    return { tag, html: `<${tag} src="/data/${feed}.json"${options}>${html}</${tag}>` };
  });
}

/** A page with text above and below each widget, which would move. */
function pageWith(widgets: readonly Widget[], reserved: Reserves = {}) {
  const reserves = Object.entries(reserved).map(([tag, height]) => `${tag} { min-block-size: ${height}px }`);
  return {
    head: `<meta name="viewport" content="width=device-width"><style>
      body { max-inline-size: 60em; margin: 1em auto; padding-inline: 1em; font: 1em/1.5 sans-serif }
      ${elements.map(({ tagName }) => tagName).join()} { display: block }
      ${documented} ${reserves.join('\n')}
    </style>${MODULE}`,
    body: `<h1>Allianz</h1>${widgets.map(({ html }) => `<p>Oben</p>${html}`).join('')}
      ${'<p class="below">Unten geht der Text der Seite weiter.</p>'.repeat(20)}`,
  };
}

type Reserves = Record<string, number>;

/** Where a visitor sees a widget, from the end of the text above it, in pixels. */
interface Sight {
  readonly height: number;
  /** The tops of the elements of its fallback, while they are shown. */
  readonly fallback: readonly (number | undefined)[];
  /** The top of the text below. */
  readonly below: number;
}

type Sights = Record<string, Sight>;

/**
 * Returns what a visitor sees with the fallback, while the feed is on its way, and with the entries: the script comes when the
 * fallback has been painted, the feed when the elements have been.
 */
async function takeOver(
  { head, body }: ReturnType<typeof pageWith>,
  viewport: { width: number; height: number },
): Promise<Sights[]> {
  const held = new Map<string, () => void>();
  const hold = async (page: Page) => {
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
      const measure = async () => {
        await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        });
        sights.push(await page.evaluate(look));
      };
      const sights: Sights[] = [];
      await page.locator('.below').last().waitFor();
      await page
        .locator('img')
        // A lazy picture out of sight would never be decoded.
        .evaluateAll((images) =>
          Promise.all(images.map((image) => Object.assign(image as HTMLImageElement, { loading: 'eager' }).decode())),
        );
      await measure();
      await release(`**${SCRIPT}`);
      await until('all widgets are defined', () => page.evaluate(() => !document.querySelector(':not(:defined)')));
      await measure();
      await release('**/data/*.json');
      await widgetsReady(page);
      await measure();
      assert.deepEqual(errors, []);
      return sights;
    },
    { head, prepare: hold, waitUntil: 'commit', context: { viewport } },
  );
}

/** Runs on the page. */
function look(): Sights {
  const widgets = [...document.querySelectorAll<HTMLElement>('body > *')].filter(({ localName }) =>
    localName.startsWith('alliance-'),
  );
  const sights = widgets.map((widget) => {
    const start = widget.previousElementSibling!.getBoundingClientRect().bottom;
    const fallback = [...widget.querySelectorAll('*')].map((element) =>
      element.getClientRects().length > 0 ? element.getBoundingClientRect().top - start : undefined,
    );
    const below = widget.nextElementSibling!.getBoundingClientRect().top - start;
    return [widget.localName, { height: widget.offsetHeight, fallback, below }] as const;
  });
  return Object.fromEntries(sights);
}

/** The longest way that anything shown takes from one sight to the next. */
function jumpOf(tag: string, sights: readonly Sights[]): number {
  const tops = sights.map((sight) => [...sight[tag]!.fallback, sight[tag]!.below]);
  const ways = tops
    .slice(1)
    .flatMap((after, index) => after.map((top, mark) => Math.abs((top ?? NaN) - (tops[index]![mark] ?? NaN))));
  return Math.max(...ways.filter((way) => !Number.isNaN(way)));
}

describe('a widget takes the place of its fallback content', () => {
  for (const { feed, width } of PAGES)
    describe(`without a jump if its place is reserved: data/${feed}.json, ${width} pixels`, () => {
      const reserves: Reserves = {};
      let sights: Sights[];
      before(async () => {
        const widgets = widgetsOf(feed);
        const found = await takeOver(pageWith(widgets), { width, height: 800 });
        for (const { tag } of widgets) reserves[tag] = Math.max(...found.map((sight) => sight[tag]!.height));
        sights = await takeOver(pageWith(widgets, reserves), { width, height: 800 });
      });

      for (const { tagName: tag } of elements)
        it(tag, () => {
          const heights = sights.map((sight) => sight[tag]!.height);
          assert.deepEqual(heights, [reserves[tag], reserves[tag], reserves[tag]]);
          assert.ok(sights[0]![tag]!.fallback.some((top) => top !== undefined));
          // The layout shift of a window that shows the widget and the text below.
          const shift = jumpOf(tag, sights) / (reserves[tag]! + 500);
          assert.ok(shift < 0.02, String(shift));
        });
    });

  it('and would jump elsewhere', async () => {
    const tag = 'alliance-partner-grid';
    const grid = widgetsOf('fachkraefteallianz-hannover').filter((widget) => widget.tag === tag);
    const sights = await takeOver(pageWith(grid), { width: 375, height: 800 });
    assert.ok(jumpOf(tag, sights) > 100);
  });
});
