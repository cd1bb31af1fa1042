/** The demo page over HTTP. Needs a build. */
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { serve, type RunningServer, type ServeOptions } from '../../tools/dev/serve.ts';
import { closeContext } from '../support/host.ts';
import { errorsOf, widgetsOf, widgetsReady } from '../support/site.ts';
import { de } from '../support/texts.ts';
import { until } from '../support/until.ts';

const SCRIPT = '/dist/alliance-widgets.js';
const FEED = '/data/fachkraefteallianz-hannover.json';
/** The widgets of the chapters, which have fallback content; below them, some stand in narrow columns and in the footer. */
const WIDGETS = [
  'key-figures',
  'funding-counter',
  'goals-list',
  'project-cards',
  'partner-grid',
  'timeline',
  'news-list',
  'contacts',
  'funding-statement',
].map((name) => `alliance-${name}`);

/** The widgets of the second alliance. */
const SECOND = ['region-map', 'events-list', 'documents-list', 'quotes', 'funding-counter'].map(
  (name) => `alliance-${name}`,
);
const SECOND_FEED = '/data/musterallianz.json';

/** A day on which the events of the second alliance are still to come. */
const TODAY = new Date('2026-12-01T12:00:00Z');

/** The strictest policy of a partner's site; the page itself adds its font. */
const STRICT = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** A page in a context of its own; both are closed after the test. */
async function withPage(options: BrowserContextOptions, test: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await context.clock.setFixedTime(TODAY);
    await test(await context.newPage());
  } finally {
    await closeContext(context);
  }
}

/** A server for the tests of one group. */
function serving(options: ServeOptions = {}): { readonly url: string } {
  let server: RunningServer;
  before(async () => {
    server = await serve(options);
  });
  after(() => server.close());
  return {
    get url() {
      return server.url;
    },
  };
}

describe('the demo page', () => {
  const site = serving({ headers: { 'Content-Security-Policy': STRICT } });

  it('shows all widgets under a strict content security policy, and asks for nothing but its own files', async () => {
    await withPage({}, async (page) => {
      const errors = errorsOf(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url().replace(site.url, '/')));
      await page.addInitScript(() => {
        const violations: string[] = ((globalThis as { violations?: string[] }).violations = []);
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
        );
      });
      await page.goto(site.url);
      await widgetsReady(page);
      await page.waitForLoadState('networkidle');

      const widgets = await widgetsOf(page);
      assert.deepEqual(
        widgets.map(({ tag }) => tag),
        [
          ...WIDGETS,
          'alliance-funding-counter',
          'alliance-project-cards',
          'alliance-project-detail',
          'alliance-goals-list',
          'alliance-partner-grid',
          ...SECOND,
          'alliance-badge',
        ],
      );
      const shown: Record<string, RegExp> = {
        'alliance-key-figures': /Partnerorganisationen 11 .+Geförderte Projekte 21 /,
        'alliance-funding-counter': /3,5 Millionen Euro.+Europäische Union.+350\.000 Euro pro Jahr.+Region Hannover/,
        'alliance-goals-list': /Familie und Beruf.+Querschnittsziel/,
        'alliance-project-cards': /Adelante.+IT macht Schule.+Robonatives/,
        'alliance-project-detail': /Projekt für spanische Fachkräfte/,
        'alliance-partner-grid': /Region Hannover.+hannoverimpuls/,
        'alliance-timeline': /Januar 2014.+11\.09\.2014.+veröffentlicht: 10/,
        'alliance-news-list': /10\.04\.2024.+feiert zehnjährige Zusammenarbeit/,
        'alliance-contacts': /Christoph Borschel.+Dr\. Oliver Brandt/,
        'alliance-funding-statement': /Kofinanziert von der Europäischen Union.+Land Niedersachsen/,
        'alliance-badge': /Partner der Fachkräfteallianz Hannover/,
        'alliance-region-map': /Nordmuster.+Keinem Gebiet zugeordnet/,
        'alliance-events-list': /Fachkräftetag Musterland.+Kalenderdatei/,
        'alliance-documents-list': /Jahresbericht 2025, PDF/,
        'alliance-quotes': /Wer in der Lernfabrik einen Motor zerlegt hat.+Prof\. Dr\. Amira Muster/,
      };
      const table = widgets.findLast(({ tag }) => tag === 'alliance-funding-counter')!;
      for (const widget of widgets) {
        const expected = widget === table ? /Gefördert durch.+Beispielstiftung/ : shown[widget.tag]!;
        assert.match(widget.text.replace(/\s+/g, ' '), expected);
      }

      assert.deepEqual(await page.evaluate(() => (globalThis as { violations?: string[] }).violations), []);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        requests.filter((url) => url.endsWith('.json')).sort(),
        [FEED, SECOND_FEED],
        'one request for each feed, for all its widgets',
      );
      const font = '/fonts/files/source-sans-3-latin-wght-normal.woff2';
      const files = ['/', '/icon.svg', '/site.css', '/site.js', font, SCRIPT, FEED, SECOND_FEED];
      assert.deepEqual(
        requests.filter((url) => !files.includes(url) && !url.startsWith('/data/media/')),
        [],
      );
    });
  });

  it('stores nothing', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      await widgetsReady(page);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Dark' }).click();
      assert.deepEqual(await page.context().cookies(), []);
      const stored = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      assert.deepEqual(stored, [0, 0, 0, 0, 0]);
      await page.reload();
      await widgetsReady(page);
      assert.ok(await page.getByRole('heading', { name: 'Förderung' }).first().isVisible());
    });
  });

  it('switches to English, text and widgets', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      await widgetsReady(page);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('3.5').first().waitFor();
      assert.equal(await page.getAttribute('html', 'lang'), 'en');
      assert.match(await page.title(), /demonstration$/);
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      assert.deepEqual(headings, [
        'Figures',
        'Funding',
        'Goals',
        'Projects',
        'Partners',
        'History',
        'News',
        'Contact',
        'Funding statement',
        'In a narrow column',
        'A second example, invented',
      ]);
      for (const { tag, text } of await widgetsOf(page)) assert.doesNotMatch(text, /Stand:|Quelle:|Querschnitts/, tag);
      assert.ok(await page.getByText('As of 10 Apr 2024').first().isVisible());
      assert.ok(await page.getByText('City of Hannover').first().isVisible());

      await page.getByRole('button', { name: 'Deutsch' }).click();
      await page.getByText('3,5').first().waitFor();
      assert.equal(await page.getByRole('button', { pressed: true }).allInnerTexts().then(String), 'Deutsch,Hell');
    });
  });

  it('switches between light and dark on any system', async () => {
    /** Black is 0, white 255. */
    const lightness = (page: Page, of: string, property: 'color' | 'backgroundColor') =>
      page
        .locator(of)
        .first()
        .evaluate((element, name) => {
          const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
          context.fillStyle = getComputedStyle(element)[name];
          context.fillRect(0, 0, 1, 1);
          return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3));
        }, property);
    const card = 'alliance-funding-counter [part=value]';

    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage({ colorScheme }, async (page) => {
        await page.goto(site.url);
        await widgetsReady(page);
        const isDark = async () => (await lightness(page, 'body', 'backgroundColor')) < 64;
        assert.equal(await isDark(), colorScheme === 'dark');
        await page.getByRole('button', { name: 'Dunkel' }).click();
        assert.ok(await isDark());
        assert.ok((await lightness(page, card, 'color')) > 200, 'light text in the widgets');
        await page.getByRole('button', { name: 'Hell' }).click();
        assert.ok(!(await isDark()));
        assert.ok((await lightness(page, card, 'color')) < 64, 'dark text in the widgets');
      });
    }
  });

  for (const width of [320, 375, 768, 1280]) {
    it(`has no horizontal scroll at ${width} pixels`, async () => {
      await withPage({ viewport: { width, height: 800 } }, async (page) => {
        await page.goto(site.url);
        for (const language of ['Deutsch', 'English']) {
          await page.getByRole('button', { name: language }).click();
          await widgetsReady(page);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, language);
        }
      });
    });
  }

  const fallback = 'alliance-goals-list > p';

  it('shows its fallback content while the script is blocked', async () => {
    await withPage({}, async (page) => {
      const uncaught: Error[] = [];
      page.on('pageerror', (error) => uncaught.push(error));
      await page.route(`**${SCRIPT}`, (route) => route.abort());
      await page.goto(site.url);
      await page.waitForLoadState('networkidle');
      assert.equal(
        await page.locator(fallback).innerText(),
        'Die Ziele stehen in der Pressemitteilung der Region Hannover.',
      );
      for (const tag of WIDGETS) assert.ok(await page.locator(`${tag} > p`).first().isVisible(), tag);
      assert.deepEqual(uncaught, []);
    });
  });

  it('shows its fallback content while there is no feed', async () => {
    await withPage({}, async (page) => {
      const uncaught: Error[] = [];
      page.on('pageerror', (error) => uncaught.push(error));
      await page.route(`**${FEED}`, (route) => route.fulfill({ status: 404 }));
      await page.goto(site.url);
      await page.getByText(de.state.error).first().waitFor();
      for (const tag of WIDGETS) assert.ok(await page.locator(`${tag} > p`).first().isVisible(), tag);
      assert.deepEqual(uncaught, []);
    });
  });

  it('is a German page with its fallback content without JavaScript', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url);
      assert.ok(await page.locator(fallback).isVisible());
      assert.ok(await page.getByText('arbeiten zusammen').isVisible());
      assert.ok(!(await page.getByText('work together').isVisible()));
      assert.ok(!(await page.getByText('English', { exact: true }).isVisible()), 'no switch that does nothing');
    });
  });
});

describe('the demo page and axe', () => {
  const site = serving();
  const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const media = [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const;
  for (const emulated of media) {
    it(`agree in ${Object.values(emulated).join(', ')}`, async () => {
      await withPage({ ...emulated, bypassCSP: true }, async (page) => {
        await page.addInitScript({ path: AXE });
        await page.goto(site.url);
        await widgetsReady(page);
        const violations = await page.evaluate(async () => {
          const result = await (globalThis as unknown as { axe: typeof axe }).axe.run({
            // The page shows every widget twice, under the same name.
            rules: { 'landmark-unique': { enabled: false } },
          });
          return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(violations, []);
      });
    });
  }
});

describe('a late script', () => {
  /** Answers the script after 1.5 seconds and the feed after another 0.3. */
  const site = serving({
    handler(request, response) {
      const delay = { [SCRIPT]: 1500, [FEED]: 300 }[request.url ?? ''];
      if (!delay) return false;
      const type = request.url === SCRIPT ? 'text/javascript' : 'application/json';
      setTimeout(() => {
        response.setHeader('Content-Type', type);
        createReadStream(join(ROOT, request.url!)).pipe(response);
      }, delay);
      return true;
    },
  });

  /** Not among TypeScript's types yet. */
  interface LayoutShift {
    value: number;
    sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
  }

  interface Shift {
    value: number;
    /** The moved elements, with their places before and after. */
    moved: string[];
  }

  /**
   * All layout shifts until the widgets show their feed. The style sheet, which the first paint waits for, comes after the
   * page’s own font: on a busy machine that would come later and move the page, whatever the widgets do.
   */
  async function shiftsOf(viewport: { width: number; height: number }, change = (css: string) => css) {
    let shifts: Shift[] = [];
    await withPage({ viewport }, async (page) => {
      const font = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
      await page.route('**/site.css', async (route) => {
        const response = await route.fetch();
        await font;
        await route.fulfill({ response, body: change(await response.text()) });
      });
      await page.addInitScript(() => {
        const seen: Shift[] = ((globalThis as { shifts?: Shift[] }).shifts = []);
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as unknown as LayoutShift[])
            seen.push({
              value,
              moved: sources.map(
                ({ node, previousRect, currentRect }) =>
                  `${node?.nodeName} ${previousRect.y} + ${previousRect.height} → ${currentRect.y} + ${currentRect.height}`,
              ),
            });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.url);
      await widgetsReady(page);
      // A shift is reported after the frame that shows it.
      shifts = await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        return (globalThis as unknown as { shifts: Shift[] }).shifts;
      });
    });
    return { sum: shifts.reduce((total, { value }) => total + value, 0), shifts };
  }

  const viewports = [
    { width: 1280, height: 800 },
    { width: 375, height: 667 },
    // So high that nothing is out of sight.
    { width: 1280, height: 14000 },
    { width: 375, height: 20000 },
  ];
  for (const viewport of viewports) {
    it(`moves nothing at ${viewport.width} × ${viewport.height} pixels`, async () => {
      const { sum, shifts } = await shiftsOf(viewport);
      assert.ok(sum < 0.02, JSON.stringify(shifts));
    });
  }

  it('would move the page without the reserved place', async () => {
    const withoutReserve = (css: string) => css.replaceAll('--alliance-min-block-size', '--nothing');
    assert.ok((await shiftsOf({ width: 1280, height: 14000 }, withoutReserve)).sum > 0.02);
  });

  it('leaves a page that can be read and used meanwhile', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url, { waitUntil: 'commit' });
      await page.getByText('Die Ziele stehen in der').waitFor();
      await until('the widgets are there', async () => (await widgetsOf(page)).every(({ isReady }) => isReady));
      assert.ok(!(await page.getByText('Die Ziele stehen in der').isVisible()));
    });
  });
});
