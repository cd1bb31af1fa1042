/** Logos as organisations have them: files of every kind and proportion, late and broken. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { Feed } from '../../src/feed/schema/feed.ts';
import { hosting, MODULE } from '../support/host.ts';
import { readJson, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const muster = readJson<Required<Feed>>('data/musterallianz.json');

const svg = (attributes: string, fill = '#b00') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="100%" height="100%" fill="${fill}"/></svg>`;

interface Logo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly background?: 'light' | 'dark' | 'any';
}

/** A file of each kind. */
const LOGOS: Record<string, Logo> = {
  'viewBox only': { file: svg('viewBox="0 0 300 100"'), width: 300, height: 100 },
  'no size at all': { file: svg(''), width: 100, height: 100 },
  percentages: { file: svg('width="100%" height="100%" viewBox="0 0 200 100"'), width: 200, height: 100 },
  tall: { file: svg('width="40" height="160"'), width: 40, height: 160 },
  wide: { file: svg('width="1200" height="150"'), width: 1200, height: 150 },
  square: { file: svg('width="64" height="64"'), width: 64, height: 64 },
  white: { file: svg('viewBox="0 0 300 100"', '#fff'), width: 300, height: 100, background: 'dark' },
  black: { file: svg('viewBox="0 0 300 100"', '#000'), width: 300, height: 100 },
  'on white': { file: svg('viewBox="0 0 300 100"', '#00f'), width: 300, height: 100, background: 'light' },
  'for every ground': { file: svg('viewBox="0 0 300 100"', '#888'), width: 300, height: 100, background: 'any' },
};
const KINDS = Object.keys(LOGOS);

/** A partner with each logo, every second one with an address, and one partner without a logo. */
const feed = {
  ...muster,
  partners: ['none', ...KINDS].map((kind, index) => ({
    id: `p-${index}`,
    name: kind,
    type: 'association',
    ...(index && { logo: `l-${index}` }),
    ...(index % 2 && { url: 'https://verein.example/' }),
  })),
  media: KINDS.map((kind, index) => {
    const { width, height, background } = LOGOS[kind]!;
    return {
      id: `l-${index + 1}`,
      src: `/logos/${index}.svg`,
      width,
      height,
      background,
      alt: kind,
      credit: '© Verein',
    };
  }),
};

const widget = (layout: string, attributes = '') =>
  `<alliance-partner-grid src="/feed.json" layout="${layout}" ${attributes}></alliance-partner-grid>`;

/** What is shown: the tiles, and the logos in them. */
const boxesOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('alliance-partner-grid')!.shadowRoot!;
    return {
      tiles: [...root.querySelectorAll('li')].map((tile) => tile.getBoundingClientRect().toJSON() as DOMRect),
      logos: [...root.querySelectorAll('img')].map((logo) => {
        const { paddingLeft, paddingRight, backgroundColor } = getComputedStyle(logo);
        const inner = logo.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        return { ...(logo.getBoundingClientRect().toJSON() as DOMRect), inner, backgroundColor };
      }),
    };
  });

/** How far things have moved since the page was opened. */
const shiftOf = (page: Page) => page.evaluate(() => (globalThis as { shift?: number }).shift);

const watchShift = (page: Page) =>
  page.addInitScript(() => {
    const state = globalThis as { shift?: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) state.shift! += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

describe('logos', () => {
  /** Whether logos are held back, and what waits. */
  let isHeld = false;
  const waiting: (() => void)[] = [];
  /** The logo that is not there. */
  let broken = -1;
  const host = hosting(({ url = '' }, response) => {
    if (url === '/feed.json') response.setHeader('Content-Type', 'application/json').end(JSON.stringify(feed));
    const [, name] = /^\/logos\/(\d+)\.svg/.exec(url) ?? [];
    if (!name) return url === '/feed.json';
    const index = Number(name);
    const send = () => {
      if (index === broken) response.writeHead(404).end();
      else response.setHeader('Content-Type', 'image/svg+xml').end(LOGOS[KINDS[index]!]!.file);
    };
    if (isHeld) waiting.push(send);
    else send();
    return true;
  });

  const visit = (
    layout: string,
    test: (page: Page) => Promise<void>,
    { width = 900, dark = false, waitUntil = 'load' as 'commit' | 'load' } = {},
  ) =>
    host.visit(
      `<style>body { margin: 0; ${dark ? 'color: #eee; background: #111' : ''} }</style>${widget(layout)}<p>danach</p>${MODULE}`,
      async ({ page, errors }) => {
        await widgetsReady(page);
        await test(page);
        assert.deepEqual(
          errors.filter((error) => !/Failed to load resource/.test(error)),
          [],
        );
      },
      { context: { viewport: { width, height: 1400 } }, prepare: watchShift, waitUntil },
    );

  const complete = (page: Page) =>
    until('all logos are there', () =>
      page.evaluate(() =>
        [...document.querySelector('alliance-partner-grid')!.shadowRoot!.querySelectorAll('img')].every(
          (logo) => logo.complete,
        ),
      ),
    );

  for (const layout of ['grid', 'list'])
    for (const width of [240, 320, 900]) {
      it(`of every kind have a place of the same size, ${layout}, ${width} px`, () =>
        visit(
          layout,
          async (page) => {
            await complete(page);
            const { logos } = await boxesOf(page);
            assert.equal(logos.length, KINDS.length);
            // Tiles of a row are level: one with a long name would make the logos beside it taller.
            assert.equal(new Set(logos.map(({ width, height }) => `${width.toFixed()} × ${height.toFixed()}`)).size, 1);
            assert.ok(logos[0]!.width > 60 && logos[0]!.height > 30, JSON.stringify(logos[0]));
          },
          { width },
        ));

      it(`that are late or broken move nothing, ${layout}, ${width} px`, () => {
        isHeld = true;
        broken = 0;
        return visit(
          layout,
          async (page) => {
            await until('some are asked for', () => waiting.length > 1);
            const before = await boxesOf(page);
            assert.equal(before.logos.length, KINDS.length);
            // Until here the widget itself has come.
            const shift = await shiftOf(page);
            isHeld = false;
            for (const send of waiting.splice(0)) send();
            await until('one is replaced', async () => (await boxesOf(page)).logos.length === KINDS.length - 1);
            await complete(page);
            const after = await boxesOf(page);
            assert.deepEqual(after.tiles, before.tiles);
            // The name of the broken one itself is new.
            assert.ok((await shiftOf(page))! - shift! < 0.005);
          },
          { width, waitUntil: 'commit' },
        ).finally(() => {
          isHeld = false;
          broken = -1;
        });
      });
    }

  it('have the same area, whether wide or square', () =>
    visit('grid', async (page) => {
      const { logos } = await boxesOf(page);
      const areaOf = (kind: string) => {
        const { width, height } = LOGOS[kind]!;
        return (logos[KINDS.indexOf(kind)]!.inner ** 2 * height) / width;
      };
      assert.ok(Math.abs(areaOf('viewBox only') / areaOf('square') - 1) < 0.1);
    }));

  it('stand in a column, and so do the names', () =>
    visit('list', async (page) => {
      const starts = await page.evaluate(() => {
        const root = document.querySelector('alliance-partner-grid')!.shadowRoot!;
        return [...root.querySelectorAll('li')].map((item) => {
          const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          while (walker.nextNode()) if (walker.currentNode.textContent!.trim()) break;
          range.selectNodeContents(walker.currentNode);
          return Math.round(range.getBoundingClientRect().left);
        });
      });
      assert.equal(starts.length, KINDS.length + 1);
      assert.equal(new Set(starts).size, 1, starts.join());
    }));

  it('keep their ground on a light and on a dark page', async () => {
    const ground = async (dark: boolean) => {
      let found: Record<string, string> = {};
      await visit(
        'grid',
        async (page) => {
          const { logos } = await boxesOf(page);
          found = Object.fromEntries(
            logos.map(({ backgroundColor }, index) => {
              const [, light = '0', alpha = '1'] = /(?:oklch\(|rgba?\()([\d.]+)[^/]*(?:\/ ([\d.]+))?/.exec(
                backgroundColor,
              )!;
              // The channels of rgb() go up to 255.
              const isLight = Number(light) > (backgroundColor.startsWith('rgb') ? 127 : 0.5);
              return [
                KINDS[index]!,
                alpha === '0' || backgroundColor === 'rgba(0, 0, 0, 0)' ? 'none' : isLight ? 'light' : 'dark',
              ];
            }),
          );
        },
        { dark },
      );
      return [found.black, found['on white'], found.white, found['for every ground']];
    };
    assert.deepEqual(await ground(false), ['none', 'light', 'dark', 'none']);
    assert.deepEqual(await ground(true), ['light', 'light', 'dark', 'none']);
  });
});

describe('700 partners', () => {
  const partners = Array.from({ length: 700 }, (_, index) => ({
    id: `p-${index}`,
    name: `Verein ${index}`,
    type: 'association',
    group: index % 2 ? 'science' : 'business',
  }));
  const host = hosting(({ url }, response) => {
    if (url === '/feed.json')
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ ...muster, partners }));
    return url === '/feed.json';
  });
  const count = (page: Page) =>
    page.evaluate(() => document.querySelector('alliance-partner-grid')!.shadowRoot!.querySelectorAll('li').length);

  for (const attributes of ['', 'grouped'])
    it(`are shown a page at a time ${attributes}, and all of them on paper`, () =>
      host.visit(`${widget('grid', attributes)}${MODULE}`, async ({ page, errors }) => {
        await widgetsReady(page);
        assert.equal(await count(page), 48);
        await page.getByRole('button', { name: '48 weitere anzeigen' }).click();
        await until('there are more', async () => (await count(page)) === 96);
        const focused = await page.evaluate(() =>
          document.querySelector('alliance-partner-grid')!.shadowRoot!.activeElement?.textContent?.trim(),
        );
        assert.equal(focused, attributes ? 'Verein 96' : 'Verein 48');
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        assert.equal(await count(page), 700);
        assert.deepEqual(errors, []);
      }));
});
