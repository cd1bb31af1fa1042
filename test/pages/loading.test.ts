/** Any order, any number: script and markup as pages have them. Every widget renders once, and the feed is asked for once. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { allWidgets, CLASSIC, countEvents, countsOf, FEED, hosting, loaded, MODULE } from '../support/host.ts';
import { olderScript } from '../support/older-script.ts';
import { widgetsOf, widgetsReady, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';

let older = '';
before(async () => {
  older = await olderScript();
});

const site = hosting(
  (request, response) => {
    if (request.url !== '/older.js') return false;
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(older);
    return true;
  },
  { preparePage: countEvents },
);

/** Checks that hold after a page has settled. */
async function expectOnce(page: Page, errors: string[], tags: readonly string[] = TAGS): Promise<void> {
  await page.waitForLoadState('networkidle');
  await widgetsReady(page);
  assert.deepEqual(await countsOf(page), loaded(1, tags));
  assert.equal(site.asked(FEED), 1, 'requests for the feed');
  assert.deepEqual(errors, []);
}

const asDivs = (attributes = `data-alliance-src="${FEED}"`) =>
  TAGS.map((tag) => `<div data-alliance="${tag.replace('alliance-', '')}" ${attributes}><p>Ersatz</p></div>`).join('');

const tag = (attributes: string, name = 'alliance-widgets.iife.js') =>
  `<script ${attributes} src="/dist/${name}"></script>`;

describe('every widget renders once and asks once', () => {
  const orders: [how: string, head: string, body: string][] = [
    ['a module in the head', MODULE, allWidgets()],
    ['a module before the markup', '', MODULE + allWidgets()],
    ['a module after the markup', '', allWidgets() + MODULE],
    ['a classic script in the head', CLASSIC, allWidgets()],
    ['a classic script before the markup', '', CLASSIC + allWidgets()],
    ['a classic script after the markup', '', allWidgets() + CLASSIC],
    ['an async classic script', tag('async'), allWidgets()],
    ['an async module', tag('async type="module"', 'alliance-widgets.js'), allWidgets()],
    ['a deferred script', tag('defer'), allWidgets()],
    ['a script that is loaded twice', CLASSIC + CLASSIC, allWidgets() + CLASSIC],
    ['a module that is loaded from two addresses', MODULE, allWidgets() + MODULE.replace('.js', '.js?v=2')],
    ['both forms of the script', MODULE + CLASSIC, allWidgets()],
    ['both forms of the script after the markup', '', allWidgets() + CLASSIC + MODULE],
    [
      'the feed linked in the head',
      `${CLASSIC}<link rel="alternate" type="application/alliance-feed+json" href="${FEED}">`,
      allWidgets(''),
    ],
    [
      'the feed linked below',
      CLASSIC,
      `${allWidgets('')}<link rel="alternate" type="application/alliance-feed+json" href="${FEED}">`,
    ],
  ];
  for (const [how, head, body] of orders) {
    it(`with ${how}`, async () => {
      await site.visit(body, ({ page, errors }) => expectOnce(page, errors), { head });
    });
    it(`with ${how}, asked for by data-alliance`, async () => {
      await site.visit(
        body === allWidgets() ? asDivs() : body.replace(allWidgets(), asDivs()).replace(allWidgets(''), asDivs('')),
        ({ page, errors }) => expectOnce(page, errors),
        { head },
      );
    });
  }

  it('with a script that the page adds when it is complete', async () => {
    await site.visit(allWidgets(), async ({ page, errors }) => {
      await page.evaluate(() => {
        document.head.append(
          Object.assign(document.createElement('script'), { src: '/dist/alliance-widgets.iife.js' }),
        );
      });
      await expectOnce(page, errors);
    });
  });

  for (const [how, first, second] of [
    ['an older one first', '/older.js', '/dist/alliance-widgets.js'],
    ['an older one second', '/dist/alliance-widgets.js', '/older.js'],
  ] as const)
    it(`with two versions of the script, ${how}`, async () => {
      const scripts = [first, second].map((src) => `<script type="module" src="${src}"></script>`).join('');
      await site.visit(
        allWidgets() + asDivs(),
        async ({ page, errors }) => {
          await page.waitForLoadState('networkidle');
          await widgetsReady(page);
          assert.deepEqual(await countsOf(page), loaded(2));
          assert.equal(site.asked(FEED), 1, 'requests for the feed');
          assert.deepEqual(errors, []);
          const grids = (await widgetsOf(page)).filter(({ tag }) => tag === 'alliance-partner-grid');
          // The first one that defines a tag has it; nothing of the second one is mixed in.
          for (const { text } of grids) assert.equal(text.includes('0.0.1'), first === '/older.js');
        },
        { head: scripts },
      );
    });
});

describe('markup that a page makes itself', () => {
  const insertions: [how: string, insert: (markup: string) => void][] = [
    [
      'by innerHTML',
      (markup) => {
        document.querySelector('main')!.innerHTML = markup;
      },
    ],
    [
      'from a template',
      (markup) => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        document.querySelector('main')!.append(template.content.cloneNode(true));
      },
    ],
    [
      'from a template of the page’s own document',
      (markup) => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        document.querySelector('main')!.append(document.importNode(template.content, true));
      },
    ],
    [
      'from another document',
      (markup) => {
        const parsed = new DOMParser().parseFromString(markup, 'text/html');
        document.querySelector('main')!.append(...parsed.body.children);
      },
    ],
    [
      'node by node, attributes last',
      (markup) => {
        const parsed = new DOMParser().parseFromString(markup, 'text/html');
        for (const { localName, attributes, innerHTML } of parsed.body.children) {
          const element = document.createElement(localName);
          document.querySelector('main')!.append(element);
          element.innerHTML = innerHTML;
          for (const { name, value } of attributes) element.setAttribute(name, value);
        }
      },
    ],
  ];
  for (const [how, insert] of insertions) {
    for (const [what, markup] of [
      ['elements', allWidgets()],
      ['data-alliance', asDivs()],
    ] as const)
      it(`${how}: ${what}`, async () => {
        await site.visit(`<main></main>${MODULE}`, async ({ page, errors }) => {
          await page.evaluate(insert, markup);
          await expectOnce(page, errors);
        });
      });
  }

  it('in a shadow tree', async () => {
    await site.visit(`<main></main>${MODULE}`, async ({ page, errors }) => {
      await page.evaluate((markup) => {
        const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
        root.innerHTML = markup;
      }, allWidgets());
      await until('all widgets are there', async () => Object.keys(await countsOf(page)).length === TAGS.length);
      assert.deepEqual(await countsOf(page), loaded());
      assert.equal(site.asked(FEED), 1);
      assert.deepEqual(errors, []);
    });
  });

  it('in a declarative shadow tree, before the script', async () => {
    await site.visit(
      `<main><template shadowrootmode="open">${allWidgets()}</template></main>${CLASSIC}`,
      async ({ page, errors }) => {
        await until('all widgets are there', async () => Object.keys(await countsOf(page)).length === TAGS.length);
        assert.deepEqual(await countsOf(page), loaded());
        assert.deepEqual(errors, []);
      },
    );
  });

  for (const [how, script] of [
    ['the module', MODULE],
    ['the classic script', CLASSIC],
  ] as const)
    it(`asked for by data-alliance in a shadow tree, with mount.js beside ${how}`, async () => {
      await site.visit(
        `<main></main>${script}<script type="module">
          import { mount } from '/dist/mount.js';
          globalThis.mount = mount;
        </script>`,
        async ({ page, errors }) => {
          await page.evaluate((markup) => {
            const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
            root.innerHTML = markup;
            (globalThis as unknown as { mount(root: ShadowRoot): void }).mount(root);
          }, asDivs());
          await until('all widgets are there', async () => Object.keys(await countsOf(page)).length === TAGS.length);
          assert.deepEqual(await countsOf(page), loaded());
          assert.deepEqual(errors, []);
        },
      );
    });
});

describe('the address of a feed', () => {
  it('follows <base href>, wherever that leads', async () => {
    await site.visit(
      allWidgets('src="fachkraefteallianz-hannover.json"') + MODULE,
      ({ page, errors }) => expectOnce(page, errors),
      { head: '<base href="/data/">' },
    );
  });

  it('may be an element of the page, below <base href> as well', async () => {
    await site.visit(
      `${allWidgets('src="#feed"')}<script type="application/json" id="feed">{"version":"1.0.0"}</script>${MODULE}`,
      async ({ page, errors }) => {
        await until('all widgets have settled', async () => Object.keys(await countsOf(page)).length === TAGS.length);
        assert.deepEqual(
          site.requests.filter((url) => url.endsWith('.json')),
          [],
        );
        assert.deepEqual(errors, []);
      },
      { head: '<base href="/elsewhere/">' },
    );
  });
});

describe('a feed that the page preloads', () => {
  const preload = `<link rel="preload" as="fetch" crossorigin="anonymous" referrerpolicy="no-referrer" href="${FEED}">`;

  // A server that forbids keeping the answer: only the preload itself can save the second request.
  for (const headers of [{ 'Cache-Control': 'no-store' }, { 'Cache-Control': 'max-age=600' }])
    it(`is not asked for again (${headers['Cache-Control']})`, async () => {
      await site.visit(
        MODULE + allWidgets(),
        async ({ page, errors, warnings }) => {
          await expectOnce(page, errors);
          assert.deepEqual(
            warnings.filter((text) => text.includes('preload')),
            [],
          );
        },
        { head: preload, headers },
      );
    });
});
