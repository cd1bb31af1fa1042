/** A partner's site for the tests that run in Node: pages that a test writes, over HTTP, with the headers that it wants. */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { serve, type RunningServer, type ServeOptions } from '../../tools/dev/serve.ts';
import { errorsOf, PROJECT, TAGS } from './site.ts';

export const FEED = '/data/fachkraefteallianz-hannover.json';
export const MODULE = '<script type="module" src="/dist/alliance-widgets.js"></script>';
export const CLASSIC = '<script src="/dist/alliance-widgets.iife.js"></script>';

/** Every widget, all of one feed. */
export const allWidgets = (attributes = `src="${FEED}"`, content = '<p>Ersatz</p>') =>
  TAGS.map((tag) => `<${tag} ${PROJECT} ${attributes}>${content}</${tag}>`).join('');

export interface Visit {
  /** Headers of the page and of everything that it loads. */
  headers?: Record<string, string>;
  context?: BrowserContextOptions;
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Goes to the page; by default until everything is loaded. */
  waitUntil?: 'commit' | 'load';
  /** The content of the head. */
  head?: string;
  /** The parameters of the page’s address, with `?`. */
  search?: string;
  /** Attributes of the page’s root element. */
  attributes?: string;
}

export interface Visited {
  page: Page;
  /** Errors that the page threw or that its console shows. */
  errors: string[];
  /** The warnings of the widgets. */
  warnings: string[];
}

type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** One browser and one site for the tests of a group or a file; `handler` answers before the site does. */
export function hosting(handler: Handler = () => false, { mounts }: Pick<ServeOptions, 'mounts'> = {}) {
  let browser: Browser;
  let server: RunningServer;
  let headers: Record<string, string> = {};
  let html = '';
  /** The paths that the browser has asked for, in this test. */
  const requests: string[] = [];
  /** Answers of `/held/…` that wait until the test sends them. */
  const held: (() => void)[] = [];

  before(async () => {
    browser = await launchChromium();
    server = await serve({
      mounts,
      handler(request, response) {
        const path = request.url!;
        requests.push(path);
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (handler(request, response)) return true;
        if (path.startsWith('/held/')) {
          // The file is served once the test says so; until then the browser waits.
          held.push(() => {
            response.writeHead(200, { 'Content-Type': 'application/json' });
            createReadStream(join(ROOT, path.replace('/held/', '/'))).pipe(response);
          });
          return true;
        }
        if (path === '/favicon.ico') {
          response.writeHead(204).end();
          return true;
        }
        if (!path.startsWith('/page')) return false;
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
        return true;
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(() => {
    requests.length = held.length = 0;
  });
  afterEach(() => release());

  function release() {
    for (const answer of held.splice(0)) answer();
  }

  return {
    requests,
    release,
    get url() {
      return server.url;
    },
    get browser() {
      return browser;
    },
    /** How often an address was asked for. */
    asked: (path: string) => requests.filter((url) => url === path).length,

    /** Opens a page with that body, or a whole page, in a context of its own. */
    async visit<T>(body: string, test: (visited: Visited) => Promise<T>, visit: Visit = {}): Promise<T> {
      headers = visit.headers ?? {};
      const { attributes = '' } = visit;
      html = /<html\b/i.test(body)
        ? body
        : `<!doctype html><html lang="de" ${attributes}><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="/icon.svg">${visit.head ?? ''}</head><body>${body}</body></html>`;
      const context = await browser.newContext(visit.context);
      try {
        const page = await context.newPage();
        const errors = errorsOf(page);
        const warnings: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'warning') warnings.push(message.text());
        });
        await visit.prepare?.(page);
        await page.goto(`${server.url}page${visit.search ?? ''}`, { waitUntil: visit.waitUntil ?? 'load' });
        return await test({ page, errors, warnings });
      } finally {
        headers = {};
        await closeContext(context);
      }
    },
  };
}

/** Closes a context. Answers that a test still makes for its page would fail after the test otherwise. */
export async function closeContext(context: BrowserContext): Promise<void> {
  for (const place of [context, ...context.pages()]) await place.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

/** Counts the settled states of all widgets of a page; to be installed before the page opens. */
export const countEvents = (page: Page) =>
  page.addInitScript(() => {
    const counts: Record<string, number> = ((globalThis as { counts?: object }).counts = {});
    for (const name of ['alliance-load', 'alliance-error'])
      addEventListener(name, (event) => {
        const key = `${name} ${(event.composedPath()[0] as Element).localName}`;
        counts[key] = (counts[key] ?? 0) + 1;
      });
  });

export const countsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { counts: Record<string, number> }).counts);

/** The result of `countsOf` if every widget has shown its feed as often. */
export const loaded = (times = 1, tags: readonly string[] = TAGS) =>
  Object.fromEntries(tags.map((tag) => [`alliance-load ${tag}`, times]));

/** Collects every violation of a policy; to be installed before the page opens. */
export const watchViolations = (page: Page) =>
  page.addInitScript(() => {
    const violations: string[] = ((globalThis as { violations?: string[] }).violations = []);
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });

export const violationsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

/** Waits for the next event of that name on the page, while something is done. */
export async function during(page: Page, event: string, action: () => Promise<unknown>): Promise<void> {
  const heard = page.evaluateHandle((name) => {
    const happened = new Promise((resolve) => addEventListener(name, resolve, { once: true }));
    return { happened };
  }, event);
  const handle = await heard;
  await action();
  await handle.evaluate(({ happened }) => happened.then(() => undefined));
}
