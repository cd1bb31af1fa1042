/**
 * A real server that fails in every way we know, and all widgets on a German page of it: with fallback content and without.
 * Needs a build.
 */
import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../tools/testing/browsers.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { de, en } from '../support/texts.ts';
import { faults } from '../support/faults.ts';
import { PROJECT, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

const FALLBACK = 'Die Inhalte stehen auf der Seite der Allianz.';
/** The name of a widget, which it shows first and which German and English may share. */
const ENGLISH = [
  en.state.error,
  en.state.loading,
  en.state.stale,
  en.state.wayOut,
  ...Object.values(en).flatMap((group) => ('empty' in group ? group.empty : [])),
];

/** The events of the widgets, in the order of time. */
interface Told {
  tag: string;
  type: string;
  kind?: string;
}

let browser: Browser;
let site: RunningServer;
/** The same faults on another host, which allows other sites to read its answers or not. */
let open: RunningServer;
let closed: RunningServer;

/** The page: every widget once with fallback content and once without. */
const pageOf = (src: string, attributes = '') => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Eine Seite</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/alliance-widgets.js"></script>
${TAGS.map((tag) => `<${tag} src="${src}" ${PROJECT} ${attributes}></${tag}><${tag} src="${src}" ${PROJECT} ${attributes}><p>${FALLBACK}</p></${tag}>`).join('\n')}
</html>`;

before(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser('chromium')?.executable,
    args: ['--no-sandbox', '--host-resolver-rules=MAP nosuch.test ~NOTFOUND'],
  });
  site = await serve({
    handler(request, response) {
      const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
      if (pathname !== '/page') return faults(request, response);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(pageOf(searchParams.get('src')!.replaceAll('&', '&amp;'), searchParams.get('attributes') ?? ''));
      return true;
    },
  });
  open = await serve({ handler: faults, headers: { 'Access-Control-Allow-Origin': '*' } });
  closed = await serve({ handler: faults });
});
after(async () => {
  await browser.close();
  await Promise.all([site, open, closed].map((server) => server.close()));
});

let ids = 0;
/** An address below /fault/ that no other test asks for. */
const fault = (path: string, server = site) => {
  const url = new URL(`fault/${path}`, server.url);
  url.searchParams.set('id', `${process.pid}-${++ids}`);
  return url.href;
};

/** How many requests an address has had, or another of the server's reports. */
async function report(url: string, name = 'count'): Promise<number> {
  const answer = await fetch(`${new URL(url).origin}/fault/${name}${new URL(url).search}`);
  return Number(await answer.text());
}

/** Reads what a visitor, the page's scripts and the console see. */
class Visit {
  readonly warnings: string[] = [];
  readonly thrown: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.thrown.push(String(error)));
    page.on('console', (message) => {
      if (message.text().startsWith('[alliance-widgets]')) this.warnings.push(message.text());
    });
  }

  /** The codes in the console. */
  get codes() {
    return this.warnings.map((line) => /^\[alliance-widgets\] (\S+)/.exec(line)?.[1]);
  }

  async open(src: string, attributes = '') {
    await this.page.addInitScript(() => {
      const told: unknown[] = ((globalThis as { told?: unknown[] }).told = []);
      addEventListener('unhandledrejection', ({ reason }) => told.push({ type: `unhandled ${reason}` }));
      for (const name of ['alliance-load', 'alliance-error'])
        addEventListener(name, (event) =>
          told.push({
            tag: (event.target as Element).localName,
            type: event.type,
            kind: (event as { kind?: string }).kind,
          }),
        );
    });
    await this.page.goto(`${site.url}page?${new URLSearchParams({ src, attributes })}`);
  }

  told(): Promise<Told[]> {
    return this.page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
  }

  /** Waits until every widget has reported a feed or an error that many times. */
  async settled(times = 1): Promise<Told[]> {
    await until(`${times} × all widgets settle`, async () => (await this.told()).length >= 2 * times * TAGS.length);
    return (await this.told()).slice(-2 * TAGS.length);
  }

  /** Reads the text in and beside every widget, and its height. */
  shown() {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('*')]
        .filter(({ shadowRoot }) => shadowRoot)
        .map((widget) => ({
          tag: widget.localName,
          hasFallback: widget.childElementCount > 0,
          isFallbackShown: [...widget.children].some((child) => child.getClientRects().length > 0),
          text: [...widget.shadowRoot!.children]
            .map((root) => (root as HTMLElement).innerText)
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim(),
          height: widget.offsetHeight,
        })),
    );
  }

  /** Checks that hold for every behaviour of the server. */
  async expectDignity() {
    assert.deepEqual(this.thrown, []);
    const shown = await this.shown();
    assert.equal(shown.length, 2 * TAGS.length);
    for (const { tag, text, isFallbackShown, height } of shown) {
      assert.ok(text || isFallbackShown, `${tag} is a blank box`);
      assert.ok(height > 0, `${tag} takes up no room`);
      for (const sentence of ENGLISH) assert.ok(!text.includes(sentence), `${tag} speaks English: ${text}`);
    }
    return shown;
  }

  async expectError(kind: string, settled = this.settled()) {
    for (const { tag, ...told } of await settled) assert.deepEqual(told, { type: 'alliance-error', kind }, tag);
    for (const { tag, text, hasFallback, isFallbackShown } of await this.expectDignity()) {
      assert.equal(isFallbackShown, hasFallback, tag);
      if (hasFallback) assert.equal(text, '', tag);
      else assert.ok(text.includes(de.state.error), `${tag}: ${text}`);
    }
  }

  async expectFeed(settled = this.settled()) {
    for (const { tag, type } of await settled) assert.equal(type, 'alliance-load', tag);
    for (const { tag, text, isFallbackShown } of await this.expectDignity()) {
      assert.ok(!isFallbackShown, `${tag} shows its fallback content`);
      assert.ok(!text.includes(de.state.error) && text.length > 20, `${tag}: ${text}`);
    }
  }

  /** The visitor looks at another tab, and comes back; the clock of the page says that some seconds have passed. */
  async comeBack(seconds: number) {
    await this.page.evaluate((seconds) => {
      const { now } = Date;
      Date.now = () => now() + seconds * 1000;
      for (const hidden of [true, false]) {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }
      Date.now = now;
    }, seconds);
  }

  async reload() {
    await this.page.evaluate(() => {
      for (const widget of document.querySelectorAll<HTMLElement & { reload?(): void }>('*')) widget.reload?.();
    });
  }
}

async function visit(test: (visit: Visit) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    await test(new Visit(await context.newPage()));
  } finally {
    await context.close();
  }
}

/** An address at which nobody listens. */
async function deserted(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://localhost:${port}/feed.json`;
}

const json = (document: unknown) => `document?${new URLSearchParams({ json: JSON.stringify(document) })}`;

describe('a server that gives no feed', () => {
  const cases: [what: string, kind: string, address: () => string | Promise<string>, requests?: number][] = [
    ['refuses connections', 'feed-network', deserted],
    ['has no address', 'feed-network', () => 'http://nosuch.test/feed.json'],
    ['closes connections', 'feed-network', () => fault('closed')],
    ['does not know the feed', 'feed-http', () => fault('status/404'), 1],
    ['no longer has the feed', 'feed-http', () => fault('status/410'), 1],
    ['is broken', 'feed-http', () => fault('status/500'), 2],
    ['is overloaded', 'feed-http', () => fault('status/503'), 2],
    ['sends visitors round in circles', 'feed-network', () => fault('redirect')],
    ['breaks off', 'feed-network', () => fault('cut')],
    // A torn feed is asked for twice more: somebody may be writing it.
    ['sends half of it', 'feed-syntax', () => fault('truncated'), 3],
    ['sends a page', 'feed-syntax', () => fault('html'), 1],
    ['sends nothing', 'feed-syntax', () => fault('document?json='), 3],
    ['sends nothing and says so', 'feed-syntax', () => fault('status/204'), 3],
    ['sends an archive', 'feed-encoding', () => fault('gzip'), 1],
    ['sends UTF-16', 'feed-encoding', () => fault('encoded/utf16le'), 1],
    ['sends ISO 8859-1', 'feed-encoding', () => fault('encoded/latin1'), 1],
    ['sends rubbish that calls itself compressed', 'feed-network', () => fault('rubbish')],
    ['does not let other sites read it', 'feed-network', () => fault('counted', closed)],
    ['sends a list', 'feed-invalid', () => fault(json([{ version: '1.0.0' }])), 1],
    ['sends null', 'feed-invalid', () => fault(json(null)), 1],
    ['sends a feed of the future', 'feed-version', () => fault(json({ version: '2.0.0', language: 'de' })), 1],
  ];
  for (const [what, kind, address, requests] of cases)
    it(`and ${what}: ${kind}`, async () => {
      const url = await address();
      await visit(async (visit) => {
        await visit.open(url);
        await visit.expectError(kind);
        assert.deepEqual([...new Set(visit.codes)], [kind]);
        // Widgets share a transfer and its error. Each widget itself finds that a file is no feed.
        if (!/invalid|version/.test(kind)) assert.equal(visit.codes.length, 1);
        if (requests) assert.equal(await report(url), requests);
      });
    });

  it('and sends 50 megabytes: feed-size, and it is not read to its end', async () => {
    const url = fault('large?megabytes=50');
    await visit(async (visit) => {
      await visit.open(url);
      await visit.expectError('feed-size');
      assert.deepEqual(visit.codes, ['feed-size']);
      await until('the browser has left', async () => (await report(url, 'left')) === 1);
      const sent = await report(url, 'sent');
      assert.ok(sent > 20_000_000 && sent < 45_000_000, `${sent} bytes`);
    });
  });

  for (const [what, path] of [
    ['never answers', 'hang'],
    ['stops in the middle', 'stall'],
  ] as const)
    it(`and ${what}: loading, then feed-timeout`, async () => {
      await visit(async (visit) => {
        await visit.page.clock.install();
        await visit.open(fault(path));
        await visit.page.clock.runFor(2000);
        for (const { tag, text, isFallbackShown, hasFallback } of await visit.expectDignity()) {
          assert.equal(isFallbackShown, hasFallback, tag);
          if (!hasFallback) assert.ok(text.includes(de.state.loading), `${tag}: ${text}`);
        }
        await visit.page.clock.runFor(9000);
        await visit.expectError('feed-timeout');
        assert.deepEqual(visit.codes, ['feed-timeout']);
      });
    });
});

describe('a server that gives a feed in its own way', () => {
  const cases: [what: string, address: () => string, requests?: number][] = [
    ['at the second attempt', () => fault('flaky'), 2],
    ['late', () => fault('slow?ms=1500'), 1],
    ['piece by piece', () => fault('trickle?ms=150'), 1],
    ['as text', () => fault('type?type=text/plain'), 1],
    ['as a page', () => fault('type?type=text/html'), 1],
    ['with a byte order mark', () => fault('encoded/utf8'), 1],
    ['to other sites', () => fault('counted', open), 1],
    ['with lists in lists in lists and names of prototypes', () => fault('nested'), 1],
  ];
  for (const [what, address, requests] of cases)
    it(`and ${what}`, async () => {
      const url = address();
      await visit(async (visit) => {
        await visit.open(url);
        await visit.expectFeed();
        assert.deepEqual(visit.codes, []);
        if (requests) assert.equal(await report(url), requests);
        assert.equal(await visit.page.evaluate(() => 'polluted' in Object.prototype || 'polluted' in {}), false);
      });
    });
});

describe('a server that comes back', () => {
  it('is found by visitors who return to the page, with one request', async () => {
    const url = fault('down?from=1&to=4');
    await visit(async (visit) => {
      await visit.open(url);
      await visit.expectError('feed-http');
      assert.equal(await report(url), 2);
      await visit.comeBack(11);
      await visit.expectError('feed-http', visit.settled(2));
      await visit.comeBack(21);
      await visit.expectFeed(visit.settled(3));
      assert.equal(await report(url), 5);
    });
  });

  it('is not beset by visitors who look again and again', async () => {
    const url = fault('status/404');
    await visit(async (visit) => {
      await visit.open(url);
      await visit.expectError('feed-http');
      for (let look = 0; look < 50; look++) await visit.comeBack(look / 6);
      assert.equal(await report(url), 1);
      await visit.comeBack(11);
      for (let look = 0; look < 50; look++) await visit.comeBack(11);
      await visit.expectError('feed-http', visit.settled(2));
      assert.equal(await report(url), 2);
    });
  });

  it('is found by reload(), with one request', async () => {
    const url = fault('down?from=1&to=2');
    await visit(async (visit) => {
      await visit.open(url);
      await visit.expectError('feed-http');
      await visit.reload();
      await visit.expectFeed(visit.settled(2));
      assert.equal(await report(url), 3);
    });
  });
});

describe('a server that goes', () => {
  it('takes nothing off the page: the feed stays, with its date', async () => {
    await visit(async (visit) => {
      await visit.open(fault('down?from=2&to=3'));
      await visit.expectFeed();
      const before = await visit.shown();
      await visit.reload();
      for (const { kind } of await visit.settled(2)) assert.equal(kind, 'feed-http');
      const after = await visit.expectDignity();
      for (const [index, { tag, text }] of after.entries())
        assert.equal(text.replace(`${de.state.stale} ${de.provenance.asOf} 10.04.2024 `, ''), before[index]!.text, tag);
      for (const { text } of after) assert.match(text, /nicht mehr aktuell\. Stand: 10\.04\.2024 /);
      await visit.reload();
      await visit.expectFeed(visit.settled(3));
      assert.deepEqual(await visit.shown(), before);
    });
  });
});

describe('what the browser has in its cache', () => {
  it('is shown as long as the server allows', async () => {
    const url = fault('cached?seconds=3600');
    await visit(async (visit) => {
      await visit.open(url);
      await visit.expectFeed();
      await visit.page.goto(`${site.url}page?${new URLSearchParams({ src: url })}`);
      await visit.expectFeed();
      assert.equal(await report(url), 1);
    });
  });

  it('is checked by its ETag if the feed is reloaded', async () => {
    const url = fault('cached?seconds=3600');
    await visit(async (visit) => {
      await visit.open(url);
      await visit.expectFeed();
      await visit.reload();
      await visit.expectFeed(visit.settled(2));
      assert.deepEqual([await report(url), await report(url, 'unchanged')], [2, 1]);
    });
  });
});

describe('debug on a real page', () => {
  it('names the second script, and the requests that the page’s policy forbids', async () => {
    await visit(async (visit) => {
      await visit.page.route(/\/page\?/, async (route) => {
        const answer = await route.fetch();
        const html = (await answer.text()).replace(
          '<script',
          `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"><script type="module" src="/dist/alliance-widgets.iife.js"></script><script`,
        );
        await route.fulfill({ response: answer, body: html });
      });
      const url = fault('counted', open);
      await visit.open(url, 'debug');
      await visit.settled();
      for (const { tag, text, hasFallback, isFallbackShown } of await visit.expectDignity()) {
        assert.equal(isFallbackShown, hasFallback, tag);
        assert.match(text, /alliance-widgets \d+\.\d+\.\d+ Skript doppelt: \d+\.\d+\.\d+ Feed: /, tag);
        assert.ok(text.includes(`Feed nicht erreichbar: ${url}`), text);
        assert.ok(text.includes(`Seite verbietet: connect-src ${url}`), text);
      }
      assert.equal(await report(url), 0);
    });
  });
});
