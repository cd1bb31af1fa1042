/** A visit to a page with all widgets stores nothing and tells nobody, as docs/privacy.md promises. */
import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { allWidgets, CLASSIC, FEED, hosting, MODULE } from '../support/host.ts';
import { readText, widgetsReady, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

const seen: { url: string; headers: IncomingHttpHeaders }[] = [];
const site = hosting(({ url, headers }) => {
  seen.push({ url: url!, headers });
  return false;
});
beforeEach(() => {
  seen.length = 0;
});

/** The functions through which every write to storage goes. The test records their callers and changes nothing else. */
const watchStorage = (page: Page) =>
  page.addInitScript(() => {
    const uses: string[] = ((globalThis as { uses?: string[] }).uses = []);
    const watched: [object: object, names: string[]][] = [
      [Document.prototype, ['cookie']],
      [Storage.prototype, ['getItem', 'setItem', 'removeItem', 'key', 'clear', 'length']],
      [IDBFactory.prototype, ['open', 'databases', 'deleteDatabase']],
      [CacheStorage.prototype, ['open', 'match', 'has', 'keys', 'delete']],
      [ServiceWorkerContainer.prototype, ['register', 'getRegistrations']],
      [Navigator.prototype, ['sendBeacon', 'language', 'languages', 'userAgent', 'plugins']],
      [window, ['localStorage', 'sessionStorage']],
    ];
    for (const [object, names] of watched)
      for (const name of names) {
        const descriptor = Object.getOwnPropertyDescriptor(object, name)!;
        for (const kind of ['value', 'get', 'set'] as const) {
          if (!descriptor[kind]) continue;
          descriptor[kind] = new Proxy(descriptor[kind], {
            apply(original, self, values) {
              uses.push(`${object.constructor.name}.${name}`);
              return Reflect.apply(original, self, values) as unknown;
            },
          });
        }
        Object.defineProperty(object, name, descriptor);
      }
  });

const usesOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { uses: string[] }).uses);

async function useEverything(page: Page): Promise<void> {
  await widgetsReady(page);
  const search = page.getByRole('searchbox');
  if (await search.count()) await search.first().fill('a');
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await page.waitForLoadState('networkidle');
}

describe('a page with all widgets', () => {
  for (const [how, script] of [
    ['module', MODULE],
    ['classic script', CLASSIC],
  ] as const)
    it(`stores and reads nothing on the device (${how})`, async () => {
      await site.visit(
        script + allWidgets(),
        async ({ page }) => {
          await useEverything(page);
          assert.deepEqual(await usesOf(page), []);
          assert.deepEqual(await page.context().cookies(), []);
        },
        { prepare: watchStorage },
      );
    });

  it('would be seen storing', async () => {
    await site.visit(
      '',
      async ({ page }) => {
        await page.evaluate(() => {
          document.cookie = 'a=1';
          localStorage.setItem('a', '1');
          sessionStorage.setItem('a', '1');
          indexedDB.open('a');
          void caches.open('a');
        });
        for (const use of [
          'Document.cookie',
          'Window.localStorage',
          'Storage.setItem',
          'Window.sessionStorage',
          'IDBFactory.open',
          'CacheStorage.open',
        ])
          assert.ok((await usesOf(page)).includes(use), `${use} of ${await usesOf(page)}`);
      },
      { prepare: watchStorage },
    );
  });

  it('asks for the script, one feed and nothing else, and only at its own server', async () => {
    const requests: string[] = [];
    await site.visit(
      MODULE + allWidgets() + allWidgets(),
      async ({ page }) => {
        await useEverything(page);
        assert.deepEqual(
          requests.filter((url) => !url.endsWith('/icon.svg')),
          ['page', 'dist/alliance-widgets.js', FEED.slice(1)].map((path) => site.url + path),
        );
      },
      { prepare: async (page) => page.on('request', (request) => requests.push(request.url())) },
    );
  });

  it('asks for no picture of another server', async () => {
    const feed = JSON.parse(readText('data/musterallianz.json')) as { media: { src?: string }[] };
    for (const [index, media] of feed.media.entries()) media.src = `https://third.example/${index}.svg`;
    const requests: string[] = [];
    const inline = `<script type="application/json" id="feed">${JSON.stringify(feed).replaceAll('<', '\\u003c')}</script>`;
    await site.visit(
      inline + MODULE + allWidgets('src="#feed"'),
      async ({ page }) => {
        await useEverything(page);
        assert.ok(feed.media.length > 0);
        for (const url of requests) assert.ok(url.startsWith(site.url), url);
      },
      { prepare: async (page) => page.on('request', (request) => requests.push(request.url())) },
    );
  });

  it('requests no feed if it is on the page', async () => {
    const inline = `<script type="application/json" id="feed">${readText(FEED).replaceAll('<', '\\u003c')}</script>`;
    await site.visit(inline + MODULE + allWidgets('src="#feed"'), async ({ page }) => {
      await useEverything(page);
      assert.deepEqual(
        site.requests.filter((url) => url !== '/icon.svg'),
        ['/page', '/dist/alliance-widgets.js'],
      );
    });
  });

  it('tells its own server no more than every request of the page does, and not from which page', async () => {
    await site.visit(
      MODULE + allWidgets(),
      async ({ page }) => {
        await widgetsReady(page);
        const { headers } = seen.find(({ url }) => url === FEED)!;
        assert.equal(headers.cookie, 'session=1');
        assert.equal(headers.referer, undefined);
        assert.equal(headers.authorization, undefined);
      },
      {
        prepare: (page) => page.context().addCookies([{ name: 'session', value: '1', url: site.url }]),
      },
    );
  });

  it('sends nothing while visitors search, filter and follow the widgets with their eyes', async () => {
    await site.visit(MODULE + allWidgets(`src="${FEED}" count-up`), async ({ page }) => {
      await widgetsReady(page);
      await page.waitForLoadState('networkidle');
      site.requests.length = 0;
      await useEverything(page);
      for (const tag of TAGS) await page.locator(tag).first().scrollIntoViewIfNeeded();
      await until('the page is complete', async () => page.evaluate(() => document.readyState === 'complete'));
      assert.deepEqual(site.requests, []);
    });
  });
});
