/** The page for systems that allow nothing but an iframe, and the script that gives the frames of a page their height. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'playwright';
import { FEED, hosting, violationsOf, watchViolations } from '../support/host.ts';
import { TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

/** Serves the feed so that frames without an origin may read it. */
const site = hosting((_, response) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  return false;
});

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const PARENT = '<script src="/dist/embed-parent.js" async></script>';
const [TAG] = TAGS;
const nameOf = (tag: string) => tag.replace('alliance-', '');

const iframe = (query: string, attributes = `sandbox="${SANDBOX}" title="Partner der Allianz"`) =>
  `<iframe src="/dist/embed.html?${query}" ${attributes}></iframe>`;

const query = (tag: string, more = '') => `widget=${nameOf(tag)}&src=${FEED}&project=adelante${more}`;

const embedded = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed.html'));

/** The names of the widgets that are ready in the frames of a page. */
const readyIn = (page: Page): Promise<(string | undefined)[]> =>
  Promise.all(
    embedded(page).map((frame) =>
      frame.evaluate(() => {
        const widget = document.querySelector('.widget')?.shadowRoot?.querySelector('[exportparts]');
        return widget?.shadowRoot?.querySelector('section:not([aria-busy="true"])') ? widget.localName : undefined;
      }),
    ),
  );

const framesReady = (page: Page, count = 1) =>
  until(`${count} frames show their widgets`, async () => (await readyIn(page)).filter(Boolean).length === count);

/** The height of each frame and of its content. */
const heights = async (page: Page) => {
  const outer = await page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  const inner = await Promise.all(
    embedded(page).map((frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height)),
  );
  return { outer, inner: inner.map(Math.ceil) };
};

const fit = (page: Page) =>
  until('every frame is as high as its content', async () => {
    const { outer, inner } = await heights(page);
    return outer.length > 0 && outer.join() === inner.join();
  });

describe('embed.html in a sandbox', () => {
  for (const tag of TAGS)
    it(`shows ${tag} under its strict policy, at its full height`, async () => {
      await site.visit(
        PARENT + iframe(query(tag)),
        async ({ page, errors, warnings }) => {
          await framesReady(page);
          await fit(page);
          const [frame] = embedded(page);
          assert.equal(await frame!.evaluate(() => origin), 'null');
          assert.equal(
            await frame!.title(),
            await frame!.evaluate(
              () =>
                document
                  .querySelector('.widget')!
                  .shadowRoot!.querySelector('[exportparts]')!
                  .shadowRoot!.querySelector('section')!.ariaLabel,
            ),
          );
          assert.deepEqual(
            await frame!.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
            [],
          );
          assert.deepEqual(errors, []);
          assert.deepEqual(warnings, []);
        },
        { watch: watchViolations },
      );
    });

  it('takes the options of the widget, the language and the tokens', async () => {
    const options =
      '&page-size=1&without-heading&lang=en&color=fff&background=%23123&accent=rebeccapurple&gap=2em&radius=0px';
    await site.visit(PARENT + iframe(query('alliance-project-cards', options)), async ({ page }) => {
      await framesReady(page);
      const found = await embedded(page)[0]!.evaluate(() => {
        const { style, lang } = document.documentElement;
        const widget = document.querySelector('.widget')!.shadowRoot!.querySelector('[exportparts]')!;
        return {
          lang,
          style: Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
          attributes: widget
            .getAttributeNames()
            .filter((name) => name !== 'src')
            .sort(),
          cards: widget.shadowRoot!.querySelectorAll('article').length,
        };
      });
      assert.deepEqual(found, {
        lang: 'en',
        style: {
          color: 'rgb(255, 255, 255)',
          'background-color': 'rgb(17, 34, 51)',
          '--alliance-accent': 'rebeccapurple',
          '--alliance-gap': '2em',
          '--alliance-radius': '0px',
        },
        attributes: ['exportparts', 'page-size', 'without-heading'],
        cards: 1,
      });
    });
  });

  it('takes nothing else from its address', async () => {
    const hostile = [
      'accent=url(https://evil.example/)',
      'accent=var(--x)',
      'accent=red;background:url(x)',
      'gap=calc(1px*9)',
      'gap=9999px',
      'font-size=expression(1)',
      'style=color:red',
      'onclick=alert(1)',
      'class=x',
      'id=x',
      'font-family=x',
      '__proto__=x',
      'constructor=x',
      'x%20onload=alert(1)',
      '%3Cscript%3E=1',
      'data-alliance=timeline',
    ].join('&');
    await site.visit(PARENT + iframe(query(TAG!, `&${hostile}`)), async ({ page, errors }) => {
      await framesReady(page);
      const found = await embedded(page)[0]!.evaluate(() => ({
        style: document.documentElement.getAttribute('style'),
        attributes: document.querySelector('.widget')!.shadowRoot!.querySelector('[exportparts]')!.getAttributeNames(),
        scripts: document.scripts.length,
      }));
      assert.deepEqual(found, { style: null, attributes: ['exportparts', 'src'], scripts: 2 });
      assert.deepEqual(errors, []);
    });
  });

  it('does not show the feed of another server, which anybody could name', async () => {
    const src = `&src=${encodeURIComponent('https://evil.example/feed.json')}`;
    await site.visit(
      PARENT + iframe(`widget=${nameOf(TAG!)}${src}`),
      async ({ page }) => {
        await until('the policy refuses the feed', () =>
          embedded(page)[0]!.evaluate(() => (globalThis as unknown as { violations: string[] }).violations.length > 0),
        );
        const violations = await embedded(page)[0]!.evaluate(
          () => (globalThis as unknown as { violations: string[] }).violations,
        );
        for (const violation of violations) assert.match(violation, /^connect-src https:\/\/evil\.example/);
      },
      { watch: watchViolations },
    );
  });

  it('says in the console that there is no such widget', async () => {
    await site.visit(iframe('widget=nothing'), async ({ page, warnings }) => {
      await until('there is a warning', async () => warnings.length > 0);
      assert.deepEqual(warnings, ['[alliance-widgets] unknown-widget\n nothing']);
      assert.deepEqual(await readyIn(page), [undefined]);
    });
  });

  it('opens links in a new window, which is not in the sandbox, and says so', async () => {
    const feed = encodeURIComponent('/linked.json');
    await site.visit(iframe(`widget=partner-grid&src=${feed}`), async ({ page }) => {
      await page.context().route('**/linked.json', async (route) => {
        const response = await route.fetch({ url: `${site.url.slice(0, -1)}${FEED}` });
        const linked = (await response.json()) as { partners: { url?: string }[] };
        linked.partners[0]!.url = `${site.url}page?linked`;
        await route.fulfill({ response, json: linked });
      });
      await page.reload();
      await framesReady(page);
      const frame = embedded(page)[0]!;
      assert.ok(await frame.getByText('Links öffnen sich in einem neuen Fenster.').isVisible());
      const opened = page.context().waitForEvent('page');
      await frame.getByRole('link', { name: 'Region Hannover', exact: true }).click();
      const popup = await opened;
      await popup.waitForLoadState();
      assert.match(popup.url(), /page\?linked/);
      assert.equal(await popup.evaluate(() => origin), site.url.slice(0, -1));
      assert.equal(await popup.evaluate(() => opener), null);
    });
  });

  it('works without the script of the page around: the frame scrolls', async () => {
    await site.visit(iframe(query(TAG!)), async ({ page, errors }) => {
      await framesReady(page);
      const { outer, inner } = await heights(page);
      assert.equal(outer[0], 150);
      assert.ok(inner[0]! > 150);
      assert.ok(await embedded(page)[0]!.evaluate(() => document.scrollingElement!.scrollHeight > innerHeight));
      assert.deepEqual(errors, []);
    });
  });

  it('works without a sandbox, and without a page around it', async () => {
    await site.visit(PARENT + iframe(query(TAG!), 'title="Partner"'), async ({ page, errors }) => {
      await framesReady(page);
      await fit(page);
      await page.goto(`${site.url}dist/embed.html?${query(TAG!)}`);
      await framesReady(page);
      assert.deepEqual(errors, []);
    });
  });
});

describe('embed-parent.js', () => {
  it('gives each of several frames its own height, and follows them', async () => {
    await site.visit(PARENT + TAGS.map((tag) => iframe(query(tag))).join(''), async ({ page, errors }) => {
      await framesReady(page, TAGS.length);
      await fit(page);
      const { outer: before } = await heights(page);
      assert.ok(new Set(before).size > 1);
      await page.setViewportSize({ width: 400, height: 800 });
      await page.addStyleTag({ content: 'iframe { width: 200px }' });
      // Browsers lay out frames only once they come into sight.
      for (const frame of await page.locator('iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        await until('the frame is as high as its content', async () => {
          const { clientHeight } = await frame.evaluate((element) => ({ clientHeight: element.clientHeight }));
          const content = await (await frame.elementHandle())!.contentFrame();
          const inner = await content!.evaluate(() => document.documentElement.getBoundingClientRect().height);
          return clientHeight === Math.ceil(inner);
        });
      }
      assert.notDeepEqual((await heights(page)).outer, before);
      assert.deepEqual(errors, []);
    });
  });

  const orders: [how: string, body: string][] = [
    ['before the frame', PARENT.replace(' async', '') + iframe(query(TAG!))],
    ['after the frame', iframe(query(TAG!)) + PARENT.replace(' async', '')],
    ['twice', PARENT + iframe(query(TAG!)) + PARENT],
    ['as a module', iframe(query(TAG!)) + PARENT.replace('async', 'type="module"')],
  ];
  for (const [how, body] of orders)
    it(`works ${how}`, async () => {
      await site.visit(body, async ({ page, errors }) => {
        await fit(page);
        await framesReady(page);
        await fit(page);
        assert.deepEqual(errors, []);
      });
    });

  it('works when it comes after everything else, and for frames that come after it', async () => {
    await site.visit(iframe(query(TAG!)), async ({ page }) => {
      await framesReady(page);
      await page.addScriptTag({ url: '/dist/embed-parent.js' });
      await fit(page);
      await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), iframe(query(TAGS[1]!)));
      await framesReady(page, 2);
      await fit(page);
    });
  });

  it('keeps to the box model of the page', async () => {
    await site.visit(
      `${PARENT}${iframe(query(TAG!))}`,
      async ({ page }) => {
        await framesReady(page);
        await until('the frame is as high as its content', async () => {
          const { outer, inner } = await heights(page);
          return outer[0] === inner[0];
        });
      },
      { head: '<style>* { box-sizing: border-box } iframe { height: 100%; border: 7px solid }</style>' },
    );
  });

  it('does not trust messages', async () => {
    await site.visit(PARENT + iframe(query(TAG!)), async ({ page, errors }) => {
      await framesReady(page);
      await fit(page);
      const { outer: before } = await heights(page);
      const frame = embedded(page)[0]!;
      /** Sends from the frame, and waits until the page has heard all of it. */
      const send = async (messages: unknown[]) => {
        const heard = page.evaluate(
          () => new Promise<void>((resolve) => addEventListener('message', ({ data }) => data === 'end' && resolve())),
        );
        await frame.evaluate((all) => {
          for (const message of [...all, 'end']) parent.postMessage(message, '*');
        }, messages);
        await heard;
      };
      await send([
        null,
        'text',
        42,
        {},
        { allianceHeight: '500' },
        { allianceHeight: -5 },
        { allianceHeight: 0 },
        { allianceHeight: { valueOf: 1 } },
        { allianceHeight: [7] },
      ]);
      await frame.evaluate(() => {
        for (const allianceHeight of [NaN, Infinity, -Infinity]) parent.postMessage({ allianceHeight }, '*');
      });
      await send([]);
      assert.deepEqual((await heights(page)).outer, before);
      // From somebody else: the page itself, and a frame of another kind.
      await page.evaluate(async () => {
        const other = document.body.appendChild(document.createElement('iframe'));
        const heard = new Promise((resolve) =>
          addEventListener('message', ({ data }) => data === 'last' && resolve(1)),
        );
        for (const message of [{ allianceHeight: 7 }, 'last']) postMessage(message, '*');
        await heard;
        other.remove();
      });
      assert.deepEqual((await heights(page)).outer, before);
      // A height within bounds, and one without.
      await send([{ allianceHeight: 1e9 }]);
      assert.deepEqual((await heights(page)).outer, [20_000]);
      assert.deepEqual(errors, []);
    });
  });

  it('tells nobody but the page around, and that nothing but a height', async () => {
    await site.visit(
      PARENT + iframe(query(TAG!)),
      async ({ page }) => {
        await framesReady(page);
        await fit(page);
        const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
        assert.ok(heard.length > 1);
        for (const message of heard) {
          if (message === 'alliance-hello') continue;
          assert.deepEqual(Object.keys(message as object), ['allianceHeight']);
          assert.equal(typeof (message as { allianceHeight: unknown }).allianceHeight, 'number');
        }
        // The frame answers only greetings of the page around it.
        const answered = await embedded(page)[0]!.evaluate(async () => {
          const answers: unknown[] = [];
          addEventListener('message', ({ data }) => answers.push(data));
          const settled = new Promise((resolve) =>
            addEventListener('message', ({ data }) => data === 'end' && resolve(1)),
          );
          postMessage('alliance-hello', '*');
          postMessage('end', '*');
          await settled;
          return answers;
        });
        assert.deepEqual(answered, ['alliance-hello', 'end']);
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            if (parent !== window) return;
            const heard: unknown[] = ((globalThis as { heard?: unknown[] }).heard = []);
            addEventListener('message', ({ data }) => heard.push(data));
          }),
      },
    );
  });

  it('warns of a frame without a title', async () => {
    await site.visit(iframe(query(TAG!), `sandbox="${SANDBOX}"`) + PARENT, async ({ page, warnings }) => {
      await framesReady(page);
      assert.deepEqual(warnings, [`[alliance-widgets] frame-title\n ${site.url}dist/embed.html?${query(TAG!)}`]);
    });
  });

  it('works under the strictest policy of the page around', async () => {
    await site.visit(
      PARENT + iframe(query(TAG!)),
      async ({ page, errors }) => {
        await framesReady(page);
        await fit(page);
        assert.deepEqual(await violationsOf(page), []);
        assert.deepEqual(errors, []);
      },
      {
        watch: watchViolations,
        headers: {
          'Content-Security-Policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Resource-Policy': 'cross-origin',
        },
      },
    );
  });
});
