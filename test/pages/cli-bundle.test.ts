/** The script with a feed inside, as the command line writes it. Needs a build. */
import assert from 'node:assert/strict';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright';
import { integrityOf } from '../../cli/integrity.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { Consumer } from '../support/consumer.ts';
import { hosting } from '../support/host.ts';
import { readJson, TAGS, widgetsOf, widgetsReady } from '../support/site.ts';

const everyWidget = TAGS.map((tag) => `<${tag}></${tag}>`).join('');

/** Nothing may be asked for but scripts, and the page’s icon: a feed would be refused. A second script makes Lit's policy once more. */
const STRICT =
  "default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

let consumer: Consumer;
before(() => {
  consumer = new Consumer();
});
after(() => consumer.remove());

const site = hosting((request, response) => {
  const [, name] = /^\/bundles\/(.+)$/.exec(request.url ?? '') ?? [];
  if (!name) return false;
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  createReadStream(join(consumer.folder, name)).pipe(response);
  return true;
});

/** Bundles a feed of data/ and returns what the command printed. */
function bundle(feed: string, name: string, ...options: string[]): string {
  const source = join(ROOT, 'data', `${feed}.json`);
  const { status, stdout, stderr } = consumer.run('alliance-widgets', 'bundle', source, '-o', name, ...options);
  assert.equal(status, 0, stderr);
  return stdout;
}

/** Runs a test on a page with that markup, which must ask for nothing but itself and its bundles. */
async function onPage(markup: string, test: (page: Page) => Promise<void>): Promise<void> {
  const requests: string[] = [];
  await site.visit(
    markup,
    async ({ page, errors }) => {
      await test(page);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(errors, []);
    },
    {
      headers: { 'Content-Security-Policy': STRICT },
      prepare: async (page) => page.on('request', (request) => requests.push(request.url().replace(site.url, '/'))),
    },
  );
  assert.deepEqual(
    requests.filter((url) => !/^\/(page|favicon\.ico|icon\.svg|bundles\/.+)$/.test(url)),
    [],
  );
}

const textOf = async (page: Page, tag: string) => (await widgetsOf(page)).find((widget) => widget.tag === tag)?.text;

const forms: [how: string, tag: (attributes: string) => string][] = [
  ['a module', (attributes) => `<script type="module" ${attributes}></script>`],
  ['a classic script', (attributes) => `<script ${attributes}></script>`],
  ['an async script', (attributes) => `<script async ${attributes}></script>`],
];
for (const [how, script] of forms) {
  it(`shows its feed in every widget without a request, as ${how} with the printed integrity`, async () => {
    const printed = bundle('fachkraefteallianz-hannover', 'hannover.js').trim();
    assert.equal(printed, `integrity="${integrityOf(readFileSync(join(consumer.folder, 'hannover.js')))}"`);
    await onPage(script(`src="/bundles/hannover.js" ${printed}`) + everyWidget, async (page) => {
      await widgetsReady(page);
      assert.match((await textOf(page, 'alliance-partner-grid'))!, /Region Hannover.+hannoverimpuls/s);
      assert.equal((await widgetsOf(page)).length, TAGS.length);
    });
  });
}

it('shows the first of two, and leaves the page’s link to a feed aside', async () => {
  bundle('fachkraefteallianz-hannover', 'hannover.js');
  bundle('musterallianz', 'muster.js', '--base', 'https://www.example.org/feed.json');
  const link = '<link rel="alternate" type="application/alliance-feed+json" href="/data/empty.json">';
  const scripts = '<script src="/bundles/muster.js"></script><script src="/bundles/hannover.js"></script>';
  await onPage(`${link}${scripts}<alliance-goals-list></alliance-goals-list>`, async (page) => {
    await widgetsReady(page);
    assert.match((await textOf(page, 'alliance-goals-list'))!, /Ausbildung/);
    assert.doesNotMatch((await textOf(page, 'alliance-goals-list'))!, /Familie und Beruf/);
  });
});

it('serves widgets that name the address it was given, though another one came first', async () => {
  const address = 'https://www.example.org/feed.json';
  bundle('fachkraefteallianz-hannover', 'hannover.js');
  bundle('musterallianz', 'muster.js', '--base', address);
  const scripts = '<script src="/bundles/hannover.js"></script><script src="/bundles/muster.js"></script>';
  const widgets = `<alliance-project-cards src="${address}"></alliance-project-cards><alliance-goals-list></alliance-goals-list>`;
  await onPage(scripts + widgets, async (page) => {
    await widgetsReady(page);
    assert.match((await textOf(page, 'alliance-project-cards'))!, /Azubi-Lotsen/);
    assert.match((await textOf(page, 'alliance-goals-list'))!, /Familie und Beruf/);
  });
});

it('starts relative addresses at the address it was given, or else at the page', async () => {
  const { partners, ...feed } = readJson<{ partners: object[] }>('data/fachkraefteallianz-hannover.json');
  const [first] = partners;
  const file = consumer.write('relative.json', JSON.stringify({ ...feed, partners: [{ ...first, url: 'a/b' }] }));
  for (const [options, href] of [
    [[], `${site.url}a/b`],
    [['--base', 'https://www.example.org/c/feed.json'], 'https://www.example.org/c/a/b'],
  ] as const) {
    assert.equal(consumer.run('alliance-widgets', 'bundle', file, '-o', 'relative.js', ...options).status, 0);
    const markup = '<script src="/bundles/relative.js"></script><alliance-partner-grid></alliance-partner-grid>';
    await onPage(markup, async (page) => {
      await widgetsReady(page);
      assert.equal(
        await page.locator('alliance-partner-grid li a').evaluate((a) => (a as HTMLAnchorElement).href),
        href,
      );
    });
  }
});

it('holds a hostile feed as data', async () => {
  const { status, stderr } = consumer.run(
    ...(['alliance-widgets', 'bundle', join(ROOT, 'data/hostile.json'), '-o', 'hostile.js'] as const),
  );
  assert.equal(status, 0);
  assert.match(stderr, /^errors \(\d+\)\n {2}\//);
  const script = readFileSync(join(consumer.folder, 'hostile.js'), 'utf8');
  const library = readFileSync(join(ROOT, 'dist/alliance-widgets.iife.js'), 'utf8');
  const closing = /<\/script|<!--|[\u2028\u2029]/gi;
  assert.deepEqual(script.match(closing), library.match(closing));
  assert.doesNotMatch(script, /sourceMappingURL/);
  await onPage(
    `<script src="/bundles/hostile.js"></script><alliance-goals-list></alliance-goals-list>`,
    async (page) => {
      await widgetsReady(page);
      const embedded = await page.evaluate(async () => {
        const registry = (globalThis as unknown as Record<symbol, Map<string, { document: Promise<unknown> }>>)[
          Symbol.for('alliance-widgets.feeds.v1')
        ]!;
        const [transfer] = registry.values();
        return [JSON.stringify(await transfer!.document), (globalThis as { __pwned?: boolean }).__pwned];
      });
      assert.deepEqual(embedded, [JSON.stringify(readJson('data/hostile.json')), undefined]);
    },
  );
});
