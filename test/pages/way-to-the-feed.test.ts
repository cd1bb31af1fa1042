/** Obstacles between a page and its feed: passwords, cookies, redirects, login pages and service workers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { FEED, hosting, MODULE } from '../support/host.ts';

const feed = readFileSync(join(ROOT, FEED), 'utf8');
const grid = (src: string) => `${MODULE}<alliance-partner-grid src="${src}"></alliance-partner-grid>`;
const partner = 'alliance-partner-grid [part=card] >> nth=0';

let other: Server;
let elsewhere: string;
let heard: IncomingHttpHeaders[] = [];

before(async () => {
  other = createServer((request, response) => {
    heard.push(request.headers);
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Content-Type', 'application/json').end(feed);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
after(() => other.close());
beforeEach(() => (heard = []));

const login = 'Basic ' + Buffer.from('probe:probe').toString('base64');

const site = hosting((request, response) => {
  const path = request.url!;
  if (path === '/members/feed.json') {
    if (request.headers.authorization !== login) response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end();
    else response.setHeader('Content-Type', 'application/json').end(feed);
  } else if (path === '/members/page.html') {
    if (request.headers.authorization !== login) response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end();
    else response.setHeader('Content-Type', 'text/html').end(`<!doctype html>${grid('feed.json')}`);
  } else if (path === '/session/feed.json') {
    if (request.headers.cookie?.includes('session=1')) response.end(feed);
    else response.writeHead(302, { Location: '/login' }).end();
  } else if (path === '/login') response.setHeader('Content-Type', 'text/html').end('<!doctype html><h1>Anmelden</h1>');
  else if (path === '/moved/feed.json') response.writeHead(302, { Location: '/new/place/feed.json' }).end();
  else if (path === '/new/place/feed.json') {
    const document = JSON.parse(feed);
    for (const entry of document.partners) entry.url = 'partner.html';
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(document));
  } else if (path === '/away/feed.json') response.writeHead(302, { Location: `${elsewhere}/feed.json` }).end();
  else if (path === '/worker.js') {
    const code = `addEventListener('fetch', (event) => {
      if (event.request.url.endsWith('/cached/feed.json')) event.respondWith(new Response(${JSON.stringify(feed)}));
    });
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;
    response.setHeader('Content-Type', 'text/javascript').end(code);
  } else return false;
  return true;
});

const cookies = {
  prepare: (page: import('playwright').Page) =>
    page.context().addCookies([{ name: 'session', value: '1', url: site.url }]),
};

describe('a feed behind a password', () => {
  it('is shown on a page behind the same password', async () => {
    const context = { httpCredentials: { username: 'probe', password: 'probe' } };
    await site.visit(grid('/members/feed.json'), ({ page }) => page.waitForSelector(partner).then(() => {}), {
      context,
    });
  });

  it('is shown on a page that was opened with name and password in its address', async () => {
    await site.visit('', async ({ page }) => {
      await page.goto(site.url.replace('//', '//probe:probe@') + 'members/page.html');
      await page.waitForSelector(partner);
    });
  });

  it('is shown to those with the cookie of the site', async () => {
    await site.visit(grid('/session/feed.json'), ({ page }) => page.waitForSelector(partner).then(() => {}), cookies);
  });

  it('says that a login page came instead', async () => {
    await site.visit(grid('/session/feed.json'), async ({ page, warnings }) => {
      await page.waitForSelector('alliance-partner-grid [role=status]:not(.skeleton)');
      assert.match(warnings.join(), /feed-syntax\n No JSON: http:\S+\/login HTML, Login\?/);
    });
  });
});

describe('a feed of another server', () => {
  it('gets neither cookies nor a referrer', async () => {
    await site.visit(
      grid(`${elsewhere}/feed.json`),
      async ({ page }) => {
        await page.waitForSelector(partner);
        for (const { cookie, referer, authorization } of heard)
          assert.deepEqual([cookie, referer, authorization], [undefined, undefined, undefined]);
        assert.equal(heard.length, 1);
      },
      cookies,
    );
  });

  it('gets none either to which the own server sends the browser', async () => {
    await site.visit(
      grid('/away/feed.json'),
      async ({ page }) => {
        await page.waitForSelector(partner);
        assert.deepEqual(
          heard.map(({ cookie, referer }) => [cookie, referer]),
          [[undefined, undefined]],
        );
      },
      cookies,
    );
  });
});

describe('a feed that has moved', () => {
  it('has its relative addresses at its new place', async () => {
    await site.visit(grid('/moved/feed.json'), async ({ page }) => {
      const link = page.locator('alliance-partner-grid a').first();
      await link.waitFor();
      assert.equal(await link.evaluate((a: HTMLAnchorElement) => a.pathname), '/new/place/partner.html');
    });
  });
});

describe('a feed from a service worker', () => {
  it('is shown', async () => {
    const body = `<script type="module">
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((claimed) => navigator.serviceWorker.addEventListener('controllerchange', claimed));
      const grid = document.createElement('alliance-partner-grid');
      grid.src = '/cached/feed.json';
      document.body.append(grid);
    </script>`;
    await site.visit(MODULE + body, ({ page }) => page.waitForSelector(partner).then(() => {}));
  });
});
