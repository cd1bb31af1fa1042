/** The help: its pages in a browser, and each widget that they show. publish.test.ts follows their links. Needs a build. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Request, Response } from 'playwright';
import { ROOT } from '../../tools/dev/run.ts';
import { holdAnimations, laidOut } from '../support/chapters.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { axeOf } from '../support/page-axe.ts';
import { shiftOf } from '../support/shift.ts';
import { errorsOf, readText, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const FOLDER = 'dist/page/help';
const paths = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/'));
const textOf = (path: string) => readText(`${FOLDER}/${path}`);

/** A published folder has the assets under a name with their hash. */
const redirected = (path: string) => path.replace(/^\/assets\/(\w+)-\w{8}/, '/assets/$1');

describe('the help', () => {
  const host = hosting(
    (request) => {
      request.url = redirected(request.url!);
      return false;
    },
    {
      mounts: [
        ['/assets/', 'dist/page'],
        ['/v1/', 'dist'],
        ['/hilfe/', `${FOLDER}/hilfe`],
        ['/en/hilfe/', `${FOLDER}/en/hilfe`],
        ['/media/', 'data/media'],
        ['/data/', 'data'],
        ['/', 'dist'],
      ],
    },
  );
  let page: Page;
  let errors: string[];
  const responses: Response[] = [];
  const open = new Set<Request>();
  before(async () => {
    page = await host.browser.newPage();
    errors = errorsOf(page);
    await watchViolations(page);
    await page.route('**/feed.json', (route) => route.fulfill({ path: join(ROOT, 'data/musterallianz.json') }));
    page.on('response', (response) => responses.push(response));
    page.on('request', (request) => open.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const)
      page.on(end as 'requestfinished', (request) => open.delete(request));
  });

  it('has a heading with an anchor for each code, in both languages', () => {
    for (const [document, path] of [
      ['docs/de/errors.md', 'hilfe/errors/index.html'],
      ['docs/errors.md', 'en/hilfe/errors/index.html'],
    ] as const) {
      const codes = [...readText(document).matchAll(/^### `([a-z-]+)`/gm)].map(([, code]) => code!);
      assert.ok(codes.length > 20);
      for (const code of codes) assert.ok(textOf(path).includes(`<h3 id="${code}"><code>${code}</code></h3>`), code);
    }
  });

  it('has every page in both languages, or says that it has not, and no inline style', () => {
    for (const path of paths) {
      const other = path.startsWith('en/') ? path.slice(3) : `en/${path}`;
      const says = /\((?:overview; this page is in English only|Übersicht; diese Seite gibt es nur auf Deutsch)\)/;
      assert.equal(says.test(textOf(path)), !paths.includes(other), path);
      assert.doesNotMatch(textOf(path), / style="/, 'the policy allows none');
    }
  });

  it('shows below their line all widgets of its snippets', async () => {
    const stages = paths.flatMap((path) =>
      [...textOf(path).matchAll(/<div class="stage"[^>]*>(.+?)<\/div><\/figure>/gs)].map(([, stage]) => stage!),
    );
    const distinct = [...new Set(stages.map((stage) => stage.replace(/(?:\.\.\/)+/g, '/')))];
    assert.ok(distinct.length > 8, String(distinct.length));
    const head =
      '<link rel="alternate" type="application/alliance-feed+json" href="/data/musterallianz.json"><script type="module" src="/v1/alliance-widgets.js"></script>';
    const body = distinct
      .join('')
      .replaceAll('data-later', 'data-alliance')
      .replaceAll('src=feed.json', 'src=/data/musterallianz.json');
    await host.visit(
      body.replaceAll('loading="lazy"', ''),
      async (visited) => {
        await widgetsReady(visited.page);
        for (const frame of visited.page.frames().slice(1)) await widgetsReady(frame);
        assert.deepEqual([visited.errors, visited.warnings], [[], []]);
      },
      { head, headers: { 'Access-Control-Allow-Origin': '*' } },
    );
  });

  for (const [path, width, colorScheme] of [
    ['hilfe/embedding/', 320, 'light'],
    ['hilfe/editors/', 1200, 'dark'],
    ['en/hilfe/errors/', 320, 'dark'],
    ['en/hilfe/decisions/', 1200, 'light'],
  ] as const)
    it(`is light, still, accessible and under its own policy: ${path}, ${width} pixels, ${colorScheme}`, async () => {
      // Frames of the page before may still ask for something.
      await page.goto('about:blank');
      errors.length = responses.length = 0;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(host.url + path);
      await until('everything is loaded', () => Promise.resolve(open.size === 0));
      const bodies = await Promise.all(responses.map((response) => response.body()));
      const sum = bodies.reduce((total, body) => total + brotliCompressSync(body).length, 0);
      assert.ok(sum < 90_000, `${sum} bytes`);
      assert.ok((await shiftOf(page)) < 0.01);
      for (const stage of await page.locator('.stage').all()) await stage.scrollIntoViewIfNeeded();
      if (await page.locator('.stage').count()) await widgetsReady(page);
      await until('what the widgets show is loaded', () => Promise.resolve(open.size === 0));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await axeOf(page), []);
      assert.deepEqual([await violationsOf(page), errors], [[], []]);
    });

  it('starts a widget when a reader comes near it, and not before', async () => {
    responses.length = 0;
    await page.setViewportSize({ width: 1200, height: 300 });
    await page.goto(`${host.url}hilfe/embedding/`);
    await until('everything is loaded', () => Promise.resolve(open.size === 0));
    assert.deepEqual(
      responses.map((response) => response.url()).filter((url) => /alliance-widgets\.js|feed\.json/.test(url)),
      [],
    );
    assert.ok(await page.getByText('Unsere Partner:').first().isVisible(), 'the fallback content');
    const places = page.locator('[data-later]');
    await places.first().scrollIntoViewIfNeeded();
    await widgetsReady(page);
    const started = await page.locator('[data-later][data-alliance]').count();
    assert.ok(started > 0 && started < (await places.count()), `${started} widgets`);
  });

  it('lays out the sections near the view alone, and leads to the others all the same', async () => {
    await page.setViewportSize({ width: 1200, height: 600 });
    const clock = await holdAnimations(page);
    await page.goto(`${host.url}hilfe/embedding/`);
    const headings = page.locator('article h2');
    const atFirst = await laidOut(headings);
    assert.deepEqual([atFirst[0], atFirst.at(-1)], [true, false]);
    await page.getByRole('link', { name: 'Nur iframe' }).click();
    const heading = page.getByRole('heading', { name: 'Nur iframe' });
    await until('the heading is at the top', async () => {
      const { y } = (await heading.boundingBox())!;
      return y >= 0 && y < 40;
    });
    await page.emulateMedia({ media: 'print' });
    // The browser lays the rest out in a frame of its own.
    await until('all is laid out on paper', async () => !(await laidOut(headings)).includes(false));
    await page.emulateMedia({ media: null });
    await clock.go();
  });

  it('shows the place in a long section that an address names', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const visit = async (hash = '') => {
      // A new hash alone would load nothing.
      await page.goto('about:blank');
      await page.goto(`${host.url}hilfe/accessibility/${hash}`);
    };
    await visit();
    const hashes = await page
      .locator('article section', { has: page.locator('h3') })
      .evaluateAll((sections) =>
        sections.flatMap((section) => [...section.querySelectorAll('h3')].map(({ id }) => `#${id}`)),
      );
    assert.ok(hashes.length > 2, `${hashes.length} places`);
    for (const hash of hashes) {
      await visit(hash);
      await until(`${hash} is at the top`, async () => {
        const { y } = (await page.locator(':target').boundingBox())!;
        return y >= 0 && y < 40;
      });
    }
  });

  it('leads to the same page in the other language', async () => {
    await page.goto(`${host.url}hilfe/errors/`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Errors and issues' }).waitFor();
    assert.equal(page.url(), `${host.url}en/hilfe/errors/`);
  });
});
