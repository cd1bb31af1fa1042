/** A place with `data-alliance` is the page's: frameworks, morphing, ad scripts and editors do with it what they like. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { hosting, MODULE } from '../support/host.ts';
import { library, type Library } from '../support/libraries.ts';
import { widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const FALLBACK = '<p>Unsere Projekte</p>';
const FEED = '/data/musterallianz.json';
const PLACE = `<div id="place" data-alliance="project-cards" data-alliance-src="${FEED}">${FALLBACK}</div>`;

/** The page's own markup, asked for again. */
const site = hosting((request, response) => {
  if (request.url !== '/fragment') return false;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(FALLBACK);
  return true;
});

interface Seen {
  children: string[];
  widgets: number;
  isFallbackShown: boolean;
  search: string | undefined;
  cards: number;
}

/** What is in the place, and what of it shows. */
const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const place = document.getElementById('place')!;
    const widgets = [place, ...place.querySelectorAll('*')].flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll('alliance-project-cards') ?? []),
    ]);
    const root = widgets[0]?.shadowRoot;
    return {
      children: [...place.children].map(({ localName }) => localName),
      widgets: widgets.length,
      isFallbackShown: [...place.querySelectorAll('p')].some((element) => element.checkVisibility()),
      search: root?.querySelector('input')?.value,
      cards: root?.querySelectorAll('article').length ?? 0,
    };
  });

const searched = { widgets: 1, isFallbackShown: false, search: 'werkhalle', cards: 1 };

async function search(page: Page) {
  await widgetsReady(page);
  await page.getByRole('searchbox').fill('werkhalle');
  await until('one card is left', async () => (await seen(page)).cards === 1);
}

/** Runs a step on the page with the library; it may be asynchronous. */
const run = (page: Page, step: string) => page.evaluate(`(async () => { ${step} })()`);

/** Two frames: whatever observes the page has had its turn. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

async function visit(name: Library | undefined, body: string, test: (page: Page) => Promise<void>) {
  const head = (name ? await library(name) : '') + '<meta name="turbo-refresh-method" content="morph">';
  await site.visit(
    body,
    async ({ page, errors }) => {
      await test(page);
      assert.deepEqual(errors, []);
    },
    { head },
  );
}

/** A step that a page takes, and the place's content after it. */
type Step = readonly [what: string, step: string, children: string[]];

async function walk(page: Page, steps: readonly Step[]) {
  for (const [what, step, children] of steps) {
    await run(page, step);
    await settle(page);
    assert.deepEqual(await seen(page), { ...searched, children }, what);
  }
}

describe('a place of React 19', () => {
  const element = (content: string) =>
    `library.createElement('div', { id: 'place', 'data-alliance': 'project-cards', 'data-alliance-src': '${FEED}' }, ${content})`;
  const p = (text: string) => `library.createElement('p', { key: '${text}' }, '${text}')`;
  const render = (content: string) => `library.flushSync(() => root.render(${element(content)}))`;

  it('keeps the search while React takes its nodes away and makes others', async () => {
    await visit('react', `<main></main>${MODULE}`, async (page) => {
      await run(page, `globalThis.root = library.createRoot(document.querySelector('main')); ${render(p('Lädt'))}`);
      await search(page);
      await walk(page, [
        ['another text', render(p('Lädt noch')), ['p']],
        ['nothing', render('null'), []],
        ['something', render(p('Lädt wieder')), ['p']],
        ['two', render(`[${p('Eins')}, ${p('Zwei')}]`), ['p', 'p']],
        ['the other way round', render(`[${p('Zwei')}, ${p('Eins')}]`), ['p', 'p']],
      ]);
      await run(page, 'library.flushSync(() => root.unmount())');
      assert.equal(await page.locator('main').innerHTML(), '');
    });
  });

  it('is hydrated as the server sent it', async () => {
    await visit('react', `<main>${PLACE}</main>${MODULE}`, async (page) => {
      await search(page);
      const hydrate = `globalThis.faults = []; library.flushSync(() => {
        globalThis.root = library.hydrateRoot(document.querySelector('main'), ${element("library.createElement('p', {}, 'Unsere Projekte')")},
          { onRecoverableError: (error) => faults.push(String(error)) });
      })`;
      await walk(page, [
        ['hydrated', hydrate, ['p']],
        ['nothing', render('null'), []],
      ]);
      assert.deepEqual(await page.evaluate('faults'), []);
    });
  });
});

describe('a place of Vue 3', () => {
  const app = (create: string) => `
    globalThis.shown = library.ref(true);
    library.${create}({ render: () => library.h('div', { id: 'place', 'data-alliance': 'project-cards', 'data-alliance-src': '${FEED}' },
      shown.value ? [library.h('p', 'Unsere Projekte')] : [library.h('em', 'Fertig')]) }).mount('main');`;
  const toggle = 'shown.value = !shown.value; await library.nextTick();';

  it('keeps the search while Vue exchanges its nodes', async () => {
    await visit('vue', `<main></main>${MODULE}`, async (page) => {
      await run(page, app('createApp'));
      await search(page);
      await walk(page, [
        ['another element', toggle, ['em']],
        ['the first one again', toggle, ['p']],
      ]);
    });
  });

  it('is hydrated as the server sent it', async () => {
    await visit('vue', `<main>${PLACE}</main>${MODULE}`, async (page) => {
      await search(page);
      await walk(page, [
        ['hydrated', app('createSSRApp'), ['p']],
        ['another element', toggle, ['em']],
      ]);
    });
  });
});

describe('a place that gets its markup again', () => {
  const ways: [name: Library | undefined, how: string, step: string][] = [
    [undefined, 'innerHTML', `place.innerHTML = '${FALLBACK}'`],
    [
      undefined,
      'replaceChildren()',
      `place.replaceChildren(...[...place.childNodes].map((node) => node.cloneNode(true)))`,
    ],
    [
      undefined,
      'a view transition',
      `await document.startViewTransition(() => { place.innerHTML = '${FALLBACK}' }).finished`,
    ],
    [
      'idiomorph',
      'idiomorph',
      `library.morph(document.querySelector('main'), \`${PLACE}\`, { morphStyle: 'innerHTML' })`,
    ],
    ['htmx', 'htmx', `await library.ajax('GET', '/fragment', { target: '#place', swap: 'innerHTML' })`],
    [
      'turbo',
      'a Turbo page refresh',
      `const done = new Promise((resolve) => addEventListener('turbo:render', resolve, { once: true }));
       library.visit(location.href, { action: 'replace' }); await done;`,
    ],
  ];
  for (const [name, how, step] of ways)
    it(`by ${how}, and keeps search and focus`, async () => {
      await visit(name, `<main>${PLACE}</main>${MODULE}`, async (page) => {
        await search(page);
        await walk(page, [
          ['once', step, ['p']],
          ['twice', step, ['p']],
        ]);
        const focused = await page.evaluate(() => {
          let { activeElement } = document;
          while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
          return activeElement?.localName;
        });
        assert.equal(focused, 'input');
      });
    });

  it('at each change of its nodes, without an endless race', async () => {
    await visit(undefined, `<main>${PLACE}</main>${MODULE}`, async (page) => {
      await run(
        page,
        `globalThis.resets = 0;
         const own = place.innerHTML;
         new MutationObserver(() => {
           if (place.innerHTML !== own) { resets++; place.innerHTML = own; }
         }).observe(place, { childList: true, subtree: true, attributes: true });`,
      );
      await search(page);
      await walk(page, [['something foreign', `place.append(document.createElement('i'))`, ['p']]]);
      assert.equal(await page.evaluate('resets'), 1);
    });
  });
});

describe('a place that others add to', () => {
  it('leaves an advertisement and the button of an editor where they are, in view', async () => {
    await visit(undefined, `<main>${PLACE}</main>${MODULE}`, async (page) => {
      await search(page);
      await walk(page, [
        ['an advertisement', `place.insertAdjacentHTML('afterbegin', '<ins>Anzeige</ins>')`, ['ins', 'p']],
        [
          'a button',
          `place.insertAdjacentHTML('beforeend', '<button onclick="this.dataset.pressed = 1">Bearbeiten</button>')`,
          ['ins', 'p', 'button'],
        ],
      ]);
      await page.getByText('Bearbeiten').click();
      assert.equal(await page.locator('[data-pressed]').count(), 1);
      const tops = await page.evaluate(() =>
        ['ins', 'button', 'alliance-project-cards'].map((name) => {
          const place = document.getElementById('place')!;
          return (place.querySelector(name) ?? place.shadowRoot!.querySelector(name))!.getBoundingClientRect().top;
        }),
      );
      assert.ok(tops[0]! < tops[2]! && tops[2]! < tops[1]!, tops.join());
      // An advertisement is exchanged for the next one.
      await walk(page, [
        ['the next one', `place.querySelector('ins').outerHTML = '<ins>Noch eine</ins>'`, ['ins', 'p', 'button']],
      ]);
      assert.ok(await page.getByText('Noch eine').isVisible());
    });
  });

  it('shows its own content if the page takes the name away, and the widget if it comes back', async () => {
    await visit(undefined, `<main>${PLACE}</main>${MODULE}`, async (page) => {
      await widgetsReady(page);
      await run(page, `place.removeAttribute('data-alliance')`);
      await until('the content shows', async () => (await seen(page)).isFallbackShown);
      assert.equal((await seen(page)).widgets, 0);
      await run(page, `place.dataset.alliance = 'project-cards'`);
      await widgetsReady(page);
      assert.equal((await seen(page)).isFallbackShown, false);
    });
  });

  it('is stored as the page wrote it', async () => {
    await visit(undefined, `<main>${PLACE}</main>${MODULE}`, async (page) => {
      await search(page);
      assert.equal(await page.locator('main').innerHTML(), PLACE);
    });
  });

  it('can be styled by its parts', async () => {
    const style = '<style>[data-alliance]::part(card) { outline: 7px solid red }</style>';
    await visit(undefined, `${style}<main>${PLACE}</main>${MODULE}`, async (page) => {
      await widgetsReady(page);
      const width = await page
        .locator('article')
        .first()
        .evaluate((card) => getComputedStyle(card).outlineWidth);
      assert.equal(width, '7px');
    });
  });
});

describe('an element that has no room for a widget', () => {
  for (const markup of ['<ul><li DATA>Ersatz</li></ul>', '<table><tr><td DATA>Ersatz</td></tr></table>'])
    it(`stays as it is, and the console says so: ${markup}`, async () => {
      const body = markup.replace('DATA', `data-alliance="goals-list" data-alliance-src="${FEED}"`);
      await site.visit(`<main>${body}</main>${MODULE}`, async ({ page, warnings }) => {
        await until('it is said', () => warnings.length > 0);
        assert.match(warnings.join(), /unfit-place\n <(li|td)>/);
        assert.ok(await page.getByText('Ersatz').isVisible());
      });
    });
});
