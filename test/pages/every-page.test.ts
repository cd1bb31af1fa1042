/** What holds for the pages of the published site, in both languages: on the wire, in a narrow window, by keyboard, on paper. Needs a build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Request } from 'playwright';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { axeOf } from '../support/page-axe.ts';
import { focused, layoutFaults, lostControls, printFaults, tabStops } from '../support/page-faults.ts';
import { LANGUAGES, startPublishedSite, type PublishedSite } from '../support/published-site.ts';
import { shiftOf } from '../support/shift.ts';
import { widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';
import { readFeed, sheetsWith } from '../support/workbook-files.ts';

interface SitePage {
  readonly path: string;
  /** Waits until the page is complete. */
  ready(page: Page): Promise<unknown>;
  /** Brings the page into the state in which it shows most. */
  fill?(page: Page): Promise<unknown>;
  /** Takes away a colour with too little contrast: axe reads it also where forced colours replace it. */
  clear?(page: Page): Promise<unknown>;
}

const PAGES: SitePage[] = [
  { path: '', ready: widgetsReady },
  {
    path: 'einbinden/',
    ready: (page) => page.locator('#snippet').waitFor(),
    fill: async (page) => {
      await page.getByRole('combobox', { name: 'Widget', exact: true }).selectOption('timeline');
      await page.locator('#snippet', { hasText: 'alliance-timeline' }).waitFor();
    },
  },
  {
    path: 'gestalten/',
    ready: async (page) => {
      const widgets = (await page.locator('main').getAttribute('data-widgets'))!.split(' ');
      await page.locator(`.light alliance-${widgets.at(-1)!}`).waitFor();
      await widgetsReady(page);
      await page.locator('.result .passed', { hasText: /\d/ }).waitFor();
    },
    fill: async (page) => {
      await page.locator('#scheme').selectOption('light');
      await page.locator('theme-panel input[type=text][name="--alliance-accent"]').fill('#888');
      await page.locator('.failure').first().waitFor();
    },
    clear: async (page) => {
      await page.locator('theme-panel form > button').click();
      await page.locator('.stage.dark').waitFor();
    },
  },
  {
    path: 'diagnose/',
    ready: (page) => page.locator('textarea').first().waitFor(),
    fill: async (page) => {
      await page.locator('textarea').first().fill('&lt;alliance-goals-list&gt;<alliance-goal></alliance-goal>');
      await page.locator('.findings li').first().waitFor();
    },
  },
  {
    path: 'werkstatt/',
    ready: (page) => page.locator('.zone').waitFor(),
    fill: async (page) => {
      const slips = [
        { sheet: 'Projekte', row: 2, heading: 'Ziel 1', text: 'Ausbildun' },
        { sheet: 'Partner', row: 3, heading: 'Internetseite', text: 'www.example.org' },
      ];
      const buffer = Buffer.from(await writeWorkbook(sheetsWith(readFeed('musterallianz'), slips)));
      await page.locator('input[type=file]').setInputFiles({ name: 'feed.xlsx', mimeType: '', buffer });
      await page.locator('.message.error').waitFor();
      await page.locator('.message.error .buttons button').first().click();
      await page.locator('.corrections').waitFor();
    },
  },
  { path: 'hilfe/', ready: (page) => page.locator('article').waitFor() },
  {
    path: 'hilfe/embedding/',
    ready: (page) => page.locator('article').waitFor(),
    fill: async (page) => {
      for (const stage of await page.locator('.stage').all()) await stage.scrollIntoViewIfNeeded();
      await widgetsReady(page);
    },
  },
];

/** Adds up what the page and its frames get over the network, without headers. */
function weigh(page: Page): () => Promise<number> {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  return async () => {
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  };
}

let browser: Browser;
let site: PublishedSite;
before(async () => {
  [browser, site] = await Promise.all([launchChromium(), startPublishedSite()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

const faultsOf = (page: Page) => page.evaluate(layoutFaults);

/** Presses Tab through the whole page, and returns what is wrong on the way. */
async function tabThrough(page: Page): Promise<string[]> {
  const names = await page.evaluate(tabStops);
  const faults: string[] = [];
  const places: number[] = [];
  await page.locator('.skip').focus();
  places.push(0);
  for (let presses = 0; places.at(-1) !== names.length - 1; presses++) {
    if (presses > 2 * names.length + 50) return [...faults, `the focus stays at ${names[places.at(-1)!]}`];
    await page.keyboard.press('Tab');
    const { place, name, isSeen, isScroller } = await page.evaluate(focused);
    if (!isSeen) faults.push(`the focus is not seen at ${name}`);
    if (place < 0 && !isScroller) faults.push(`the focus is at ${name}`);
    // Inside a frame, the Tab key stops several times while the page’s focus stays at the frame.
    if (place >= 0 && place !== places.at(-1)) places.push(place);
  }
  await page.keyboard.press('Tab');
  if ((await page.evaluate(focused)).place === names.length - 1) faults.push('the focus cannot leave the page');
  const skipped = names.filter((_, place) => !places.includes(place));
  const isInOrder = places.every((place, index) => index === 0 || place > places[index - 1]!);
  return [
    ...faults,
    ...skipped.map((name) => `Tab does not reach ${name}`),
    ...(isInOrder ? [] : [`order: ${places}`]),
  ];
}

for (const { path, ready, fill, clear } of PAGES)
  for (const [language, folder] of LANGUAGES)
    describe(`the page /${folder}${path}`, () => {
      let page: Page;
      before(async () => {
        page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      });
      after(() => page.context().close());

      it('comes in 90 kB, and stays still', async () => {
        const weight = weigh(page);
        await page.goto(site.url + folder + path, { waitUntil: 'networkidle' });
        await ready(page);
        const bytes = await weight();
        assert.ok(bytes > 1_000 && bytes < 90_000, `${bytes} bytes`);
        const shift = await shiftOf(page);
        assert.ok(shift < 0.01, `shifted by ${shift}`);
        await fill?.(page);
      });

      it('fits a window of 320 pixels', async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        assert.deepEqual(await faultsOf(page), []);
      });

      it('takes text of double size, in a wide and a narrow window', async () => {
        const session = await page.context().newCDPSession(page);
        const setSize = (standard: number) => session.send('Page.setFontSizes', { fontSizes: { standard } });
        // Does what the browser's own setting does.
        await setSize(32);
        for (const width of [1280, 640]) {
          await page.setViewportSize({ width, height: 640 });
          assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
          assert.deepEqual(await faultsOf(page), [], `${width} pixels`);
        }
        await setSize(16);
      });

      it('is whole on paper, dark on white', async () => {
        await page.setViewportSize({ width: 718, height: 1000 });
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual([await faultsOf(page), await page.evaluate(printFaults)], [[], []]);
        await page.emulateMedia({ media: 'screen' });
      });

      it('keeps its controls and is accessible in forced colours', async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.emulateMedia({ forcedColors: 'active' });
        assert.deepEqual(await page.evaluate(lostControls), []);
        await clear?.(page);
        assert.deepEqual(await axeOf(page), []);
      });

      // One language will do: the order is the same in both, and pressing each key takes long.
      if (language === 'de')
        it('is reached in reading order by the Tab key, each stop in view, and can be left again', async () => {
          assert.deepEqual(await tabThrough(page), []);
        });

      it('has a link that skips to its content', async () => {
        const address = page.url();
        await page.locator('.skip').focus();
        assert.ok(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top >= 0));
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await until('the focus is in the content', () => page.locator('main :focus').count());
        // The fragment of this page holds what somebody has chosen.
        if (['einbinden/', 'gestalten/'].includes(path))
          await until('the address is as before', () => page.url() === address);
      });
    });
