/** Pages hide, move, remove, restore and swap widgets. No request is repeated, and nothing is left behind. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright';
import { launchChromiumWithWindows } from '../../tools/testing/browsers.ts';
import { serve } from '../../tools/dev/serve.ts';
import { allWidgets, CLASSIC, countEvents, countsOf, FEED, hosting, loaded, MODULE } from '../support/host.ts';
import { readText, widgetsOf, widgetsReady, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

const site = hosting();

/** A feed that comes when the test says so. */
const HELD = `/held${FEED}`;

const asked = (path: string) => until(`${path} is asked for`, async () => site.asked(path) > 0);

const heights = (page: Page) =>
  page.evaluate((tags) => tags.map((tag) => document.querySelector(tag)!.getBoundingClientRect().height), TAGS);

/** A test's changes to all widgets of the page at once. */
const move = (page: Page) =>
  page.evaluate((tags) => {
    const other = document.body.appendChild(document.createElement('section'));
    for (const tag of tags) other.append(document.querySelector(tag)!);
  }, TAGS);

const takeAway = (page: Page) =>
  page.evaluate((tags) => {
    const kept = document.createDocumentFragment();
    for (const tag of tags) kept.append(document.querySelector(tag)!);
    (globalThis as { kept?: DocumentFragment }).kept = kept;
  }, TAGS);

const bringBack = (page: Page) =>
  page.evaluate(() => document.body.append((globalThis as unknown as { kept: DocumentFragment }).kept));

const settle = (page: Page) =>
  until('every widget has settled', async () => {
    const counts = Object.values(await countsOf(page));
    return counts.length >= TAGS.length;
  });

describe('a hidden place', () => {
  it('has complete widgets when it is shown', async () => {
    await site.visit(
      `<div id="tab" hidden>${allWidgets()}</div>${MODULE}`,
      async ({ page, errors }) => {
        await widgetsReady(page);
        assert.deepEqual(
          await heights(page),
          TAGS.map(() => 0),
        );
        await page.evaluate(() => {
          document.getElementById('tab')!.hidden = false;
        });
        for (const height of await heights(page)) assert.ok(height > 20, String(height));
        assert.deepEqual(await countsOf(page), loaded());
        assert.equal(site.asked(FEED), 1);
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });

  it('counts up once it is shown', async () => {
    await site.visit(
      `<div id="tab" hidden><alliance-funding-counter src="${FEED}" count-up></alliance-funding-counter></div>${MODULE}`,
      async ({ page }) => {
        await widgetsReady(page);
        const value = page.locator('alliance-funding-counter [part=value]').first();
        const counting = value.evaluate(
          (element) =>
            new Promise<void>((resolve) => {
              new MutationObserver(() => element.hasAttribute('data-count') && resolve()).observe(element, {
                attributes: true,
              });
            }),
        );
        await page.evaluate(() => {
          document.getElementById('tab')!.hidden = false;
        });
        await counting;
        await until('the number is complete', () => value.evaluate((element) => !element.hasAttribute('data-count')));
      },
    );
  });

  it('may be a page that the browser has frozen', async () => {
    await site.visit(
      allWidgets(`src="${HELD}"`) + MODULE,
      async ({ page, errors }) => {
        await asked(HELD);
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setWebLifecycleState', { state: 'frozen' });
        site.release();
        await session.send('Page.setWebLifecycleState', { state: 'active' });
        await widgetsReady(page);
        assert.deepEqual(await countsOf(page), loaded());
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });

  it('may be a page in the background', async () => {
    await site.visit(
      allWidgets(`src="${HELD}"`) + MODULE,
      async ({ page, errors }) => {
        assert.equal(await page.evaluate(() => document.hidden), true);
        await asked(HELD);
        site.release();
        await widgetsReady(page);
        assert.deepEqual(await countsOf(page), loaded());
        assert.deepEqual(errors, []);
      },
      {
        async prepare(page) {
          await countEvents(page);
          // A headless browser never hides its pages. A page in the background has these values.
          await page.addInitScript(() => {
            Object.defineProperty(document, 'hidden', { value: true });
            Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
          });
        },
      },
    );
  });
});

describe('widgets that are', () => {
  it('moved while loading ask once and show their feed once', async () => {
    await site.visit(
      allWidgets(`src="${HELD}"`) + MODULE,
      async ({ page, errors }) => {
        await asked(HELD);
        await move(page);
        await move(page);
        site.release();
        await settle(page);
        assert.deepEqual(await countsOf(page), loaded());
        assert.equal(site.asked(HELD), 1);
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });

  it('moved while loading request once, also if there is only one', async () => {
    const [tag] = TAGS;
    await site.visit(`<${tag} src="${HELD}"></${tag}>${MODULE}`, async ({ page, errors }) => {
      await asked(HELD);
      await page.evaluate((name) => document.body.prepend(document.querySelector(name!)!), tag);
      site.release();
      await widgetsReady(page);
      assert.equal(site.asked(HELD), 1);
      assert.deepEqual(errors, []);
    });
  });

  it('moved when ready are not read again', async () => {
    await site.visit(
      allWidgets() + MODULE,
      async ({ page, errors }) => {
        await settle(page);
        const before = await widgetsOf(page);
        await move(page);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await widgetsOf(page), before);
        assert.deepEqual(await countsOf(page), loaded());
        assert.equal(site.asked(FEED), 1);
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });

  it('taken away while loading give up, and ask again when they are back', async () => {
    await site.visit(
      allWidgets(`src="${HELD}"`) + MODULE,
      async ({ page, errors }) => {
        await asked(HELD);
        const aborted = page.waitForEvent('requestfailed');
        await takeAway(page);
        await aborted;
        assert.deepEqual(await countsOf(page), {});
        await bringBack(page);
        await until('they ask again', async () => site.asked(HELD) > 1);
        site.release();
        await settle(page);
        assert.deepEqual(await countsOf(page), loaded());
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });

  it('taken away when ready are complete at once when they are back', async () => {
    await site.visit(
      allWidgets() + MODULE,
      async ({ page, errors }) => {
        await settle(page);
        await takeAway(page);
        await bringBack(page);
        for (const height of await heights(page)) assert.ok(height > 20, String(height));
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await countsOf(page), loaded());
        assert.equal(site.asked(FEED), 1);
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });

  it('given another address while loading show the second feed alone', async () => {
    await site.visit(
      allWidgets(`src="${HELD}"`) + MODULE,
      async ({ page, errors }) => {
        await asked(HELD);
        await page.evaluate(
          (tags) => tags.forEach((tag) => document.querySelector(tag)!.setAttribute('src', '/data/musterallianz.json')),
          TAGS,
        );
        site.release();
        await settle(page);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await countsOf(page), loaded());
        const texts = (await widgetsOf(page)).map(({ text }) => text).join();
        assert.match(texts, /Musterland/);
        assert.doesNotMatch(texts, /Hannover/);
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });

  it('given an address while the page is being read ask once', async () => {
    // The script that sets it runs before the end of the page, from where a <link> may still come.
    const [tag] = TAGS;
    const set = `<script>document.querySelector('${tag}').setAttribute('src', '${HELD}')</script>`;
    await site.visit(
      `${CLASSIC}<${tag}></${tag}>${set}`,
      async ({ page, errors }) => {
        await asked(HELD);
        await page.waitForLoadState('load');
        site.release();
        await widgetsReady(page);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await countsOf(page), loaded(1, [tag!]));
        assert.equal(site.asked(HELD), 1);
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents, waitUntil: 'commit' },
    );
  });

  it('taken away before the page is read ask for nothing', async () => {
    const remove = `<script>for (const tag of ${JSON.stringify(TAGS)}) document.querySelector(tag).remove()</script>`;
    const link = `<link rel="alternate" type="application/alliance-feed+json" href="${FEED}">`;
    await site.visit(CLASSIC + allWidgets('') + remove + link, async ({ page, errors }) => {
      await page.waitForLoadState('networkidle');
      assert.equal(site.asked(FEED), 0);
      assert.deepEqual(errors, []);
    });
  });

  it('swapped by a router in the page, back and forth, ask once', async () => {
    await site.visit(
      `<main></main>${MODULE}`,
      async ({ page, errors }) => {
        for (let round = 1; round <= 3; round++) {
          await page.evaluate((markup) => {
            history.pushState({}, '', `/page/${Math.random()}`);
            document.querySelector('main')!.innerHTML = markup;
          }, allWidgets());
          await until(
            `round ${round}`,
            async () => Object.values(await countsOf(page)).filter((count) => count === round).length === TAGS.length,
          );
        }
        assert.deepEqual(await countsOf(page), loaded(3));
        assert.equal(site.asked(FEED), 1);
        assert.deepEqual(errors, []);
      },
      { prepare: countEvents },
    );
  });
});

describe('a page that comes back', () => {
  it('from the browser’s memory is complete and asks for nothing', async () => {
    // Playwright turns this memory off, so this browser is a special one.
    const browser = await launchChromiumWithWindows([], { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    const requests: string[] = [];
    const server = await serve({
      handler(request, response) {
        requests.push(request.url!);
        if (!request.url!.startsWith('/page')) return false;
        response
          .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
          .end(`<!doctype html><html lang="de"><title>${request.url}</title>${allWidgets()}${MODULE}`);
        return true;
      },
    });
    try {
      const page = await browser.newPage();
      await page.addInitScript(() =>
        addEventListener('pageshow', ({ persisted }) => {
          (globalThis as { persisted?: boolean }).persisted = persisted;
        }),
      );
      await page.goto(`${server.url}page/1`);
      await widgetsReady(page);
      const before = await widgetsOf(page);
      await page.evaluate(() => {
        location.href = '/page/2';
      });
      await page.waitForURL('**/page/2');
      await widgetsReady(page);
      requests.length = 0;
      await page.evaluate(() => history.back());
      await page.waitForURL('**/page/1', { waitUntil: 'commit' });
      await until('the page comes from memory', () =>
        page.evaluate(() => (globalThis as { persisted?: boolean }).persisted === true),
      );
      assert.deepEqual(await widgetsOf(page), before);
      assert.deepEqual(requests, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});

describe('nothing is left behind', () => {
  type Counts = Record<string, number>;

  /** Counts the objects that inherit from a prototype, which is an expression. Chromium collects the garbage first. */
  async function objects(session: CDPSession, prototype: string): Promise<number> {
    const { result } = await session.send('Runtime.evaluate', { expression: prototype });
    const found = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
    const { result: count } = await session.send('Runtime.callFunctionOn', {
      objectId: found.objects.objectId!,
      // Prototypes of derived classes inherit, too.
      functionDeclaration: "function () { return this.filter((each) => !Object.hasOwn(each, 'constructor')).length }",
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId: found.objects.objectId! });
    return count.value as number;
  }

  /** The prototype of all widgets. A query for each widget would take seconds, as each collects the garbage. */
  const WIDGET = `(() => {
    let prototype = customElements.get('${TAGS[0]}').prototype;
    for (let next = prototype; next !== HTMLElement.prototype; next = Object.getPrototypeOf(next)) prototype = next;
    return prototype;
  })()`;

  /** Counts what Chromium counts itself, after it has collected the garbage. */
  async function nodesAndListeners(session: CDPSession): Promise<Counts> {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)!.value;
    return { listeners: metric('JSEventListeners'), nodes: metric('Nodes') };
  }

  async function widgetsAndObservers(session: CDPSession): Promise<Counts> {
    const counts: Counts = { widgets: await objects(session, WIDGET) };
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'AbortController'])
      counts[name] = await objects(session, `${name}.prototype`);
    return counts;
  }

  /** Waits until the counts are no larger than before. Browsers collect 1,500 widgets bit by bit, on a busy machine for more than half a minute. */
  async function untilNoMore(before: Counts, count: () => Promise<Counts>): Promise<void> {
    let now = before;
    await until(
      () => `${JSON.stringify(now)} is no more than ${JSON.stringify(before)}`,
      async () => {
        now = await count();
        return Object.entries(before).every(([name, number]) => now[name]! <= number);
      },
      120_000,
    );
  }

  const manners: [what: string, markup: string][] = [
    ['elements', allWidgets(`src="${FEED}"`)],
    [
      'data-alliance',
      TAGS.map(
        (tag) => `<div data-alliance="${tag.replace('alliance-', '')}" data-alliance-src="${FEED}"><p>Ersatz</p></div>`,
      ).join(''),
    ],
    ['elements without a feed', allWidgets('src="/data/nowhere.json"')],
    ['elements that are still loading', allWidgets(`src="${HELD}"`)],
  ];
  for (const [what, markup] of manners) {
    const isLoading = markup.includes(HELD);

    it(`after 100 × ${what}`, async () => {
      await site.visit(`<main></main>${MODULE}`, async ({ page }) => {
        /** Puts all widgets on the page, waits for each to settle, and takes them away again. */
        const rounds = (count: number) =>
          page.evaluate(
            async ([html, times, wait, widgets]) => {
              const main = document.querySelector('main')!;
              for (let round = 0; round < times; round++) {
                let missing = widgets;
                const settled = new Promise<void>((resolve) => {
                  main.onclick = () => --missing || resolve();
                });
                main.innerHTML = html;
                if (wait) await settled;
                main.replaceChildren();
              }
              main.onclick = null;
            },
            [markup, count, !isLoading, TAGS.length] as const,
          );
        // One listener for all rounds, so that the test leaves none behind either.
        await page.evaluate(() => {
          for (const name of ['alliance-load', 'alliance-error'])
            addEventListener(name, () => document.querySelector('main')!.click());
        });
        const session = await page.context().newCDPSession(page);
        await session.send('Performance.enable');
        await rounds(2);
        // A widget waits up to a second to say that it is loading; the state before is one without any.
        await until('the first rounds are forgotten', async () => (await objects(session, WIDGET)) === 0);
        const before = [await nodesAndListeners(session), await widgetsAndObservers(session)] as const;
        await rounds(100);
        // The objects come last: a query for them takes a second.
        await untilNoMore(before[0], () => nodesAndListeners(session));
        await untilNoMore(before[1], () => widgetsAndObservers(session));
      });
    });
  }
});

describe('<alliance-… />, as XML is written', () => {
  // Browsers read it as an opening tag. The following content is inside the widget until the parent element ends.
  const written = TAGS.map((tag) => `<${tag} src="${FEED}" />`).join('<p class="page">Text der Seite</p>');
  const rest = '<h2 class="page">Weiter</h2><p class="page">im Text</p>';
  const link = `<link rel="alternate" type="application/alliance-feed+json" href="${FEED}">`;

  const hidden = (page: Page) =>
    page.evaluate(
      (tags) =>
        [...document.querySelectorAll('.page'), ...tags.map((tag) => document.querySelector(tag)!)]
          .map((element) => element.shadowRoot?.querySelector('section') ?? element)
          .filter((element) => !element.checkVisibility())
          .map(({ outerHTML }) => outerHTML),
      TAGS,
    );

  const pages: [how: string, head: string, body: string][] = [
    ['other widgets', '', `<main>${written}${rest}</main>${MODULE}`],
    ['other widgets, the script in the head', CLASSIC, `<main>${written}${rest}</main>`],
    [
      'other widgets, nothing asked for',
      CLASSIC + link,
      `<main>${written.replaceAll(`src="${FEED}" `, '')}${rest}</main>`,
    ],
  ];
  for (const [how, head, body] of pages)
    it(`hides nothing where ${how} follow`, async () => {
      await site.visit(
        body,
        async ({ page, errors }) => {
          await until('all widgets are there', async () => Object.keys(await countsOf(page)).length === TAGS.length);
          await page.waitForLoadState('networkidle');
          // The last one holds nothing but text, as fallback content does.
          const lost = await hidden(page);
          assert.deepEqual(lost, ['<h2 class="page">Weiter</h2>', '<p class="page">im Text</p>']);
          assert.deepEqual(errors, []);
        },
        { head, prepare: countEvents },
      );
    });

  for (const end of [
    '<nav class="page">Menü</nav>',
    '<form class="page"><input></form>',
    '<h1 class="page">Titel</h1>',
    MODULE,
  ])
    it(`hides nothing where the rest of the page has ${end}`, async () => {
      const [tag] = TAGS;
      await site.visit(
        `<p class="page">Davor</p><${tag} src="${FEED}" />${rest}${end}${MODULE}`,
        async ({ page, errors }) => {
          await until('the widget is there', () =>
            page.evaluate((name) => Boolean(document.querySelector(name!)?.shadowRoot?.querySelector('.root')), tag),
          );
          await page.waitForLoadState('networkidle');
          const seen = await page
            .locator('.page')
            .evaluateAll((all) => all.map((element) => element.checkVisibility()));
          assert.deepEqual(new Set(seen), new Set([true]));
          assert.deepEqual(errors, []);
        },
      );
    });

  it('hides nothing if the page is still being read when the widget is ready', async () => {
    const [tag] = TAGS;
    const feed = `<script type="application/json" id="feed">${readText(FEED)}</script>`;
    await site.visit(
      `${feed}${CLASSIC}<main><${tag} src="#feed" />${rest}<nav class="page">Menü</nav></main>`,
      async ({ page }) => {
        const seen = await page.locator('.page').evaluateAll((all) => all.map((element) => element.checkVisibility()));
        assert.deepEqual(seen, [true, true, true]);
      },
    );
  });

  it('cannot be told from fallback content if only text follows', async () => {
    const [tag] = TAGS;
    await site.visit(`<main><${tag} src="${FEED}" />${rest}</main>${MODULE}`, async ({ page }) => {
      await widgetsReady(page);
      const seen = await page.locator('.page').evaluateAll((all) => all.map((element) => element.checkVisibility()));
      assert.deepEqual(seen, [false, false]);
      assert.match(readText('docs/embedding.md'), /cannot be told/);
    });
  });
});
