/** A widget that a page moves into the document of a frame or of another window: styles, language and addresses are those of there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { allWidgets, FEED, hosting, MODULE } from '../support/host.ts';
import { PROJECT, TAGS, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const FRAME = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Rahmen</title><body>';

/** The document in the frame, in a folder of its own, so that relative addresses differ. */
const site = hosting(({ url }, response) => {
  if (url !== '/elsewhere/frame') return false;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(FRAME);
  return true;
});

/** Runs on the page. Opens the other document, of a frame or of a window, as `other`. */
const OPEN = {
  'a frame': `const frame = document.createElement('iframe');
    frame.width = innerWidth;
    frame.src = '/elsewhere/frame';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    globalThis.other = frame.contentDocument;`,
  'another window': `const opened = open('/elsewhere/frame');
    await new Promise((resolve) => opened.addEventListener('load', resolve));
    globalThis.other = opened.document;`,
};

/** Runs on the page. Moves all widgets, and waits until they have drawn themselves. */
const move = (page: Page, where: 'other' | 'document') =>
  page.evaluate(
    `(async () => {
      globalThis.widgets ??= [...document.querySelectorAll('main > *')];
      const place = ${where}.querySelector('main') ?? ${where}.body;
      place.append(...widgets);
      await Promise.all(widgets.map((widget) => widget.updateComplete));
    })()`,
  );

interface Look {
  tag: string;
  lang: string;
  styles: string[];
}

/** Runs on the page. How all elements of the widgets look; sizes differ from place to place. */
const looks = (page: Page): Promise<Look[]> =>
  page.evaluate(
    `widgets.map((widget) => ({
      tag: widget.localName,
      lang: widget.shadowRoot.querySelector('section')?.lang ?? '',
      styles: [...widget.shadowRoot.querySelectorAll('*')].map((element) => {
        const { display, backgroundColor, fontWeight, borderTopWidth, listStyleType, padding } =
          element.ownerDocument.defaultView.getComputedStyle(element);
        return [element.localName, display, backgroundColor, fontWeight, borderTopWidth, listStyleType, padding].join();
      }),
    }))`,
  );

const visit = (body: string, test: (page: Page) => Promise<void>, prepare?: (page: Page) => Promise<unknown>) =>
  site.visit(
    `${body}${MODULE}`,
    async ({ page, errors }) => {
      await test(page);
      assert.deepEqual(errors, []);
    },
    { attributes: 'lang="de"', prepare },
  );

for (const [where, open] of Object.entries(OPEN))
  describe(`widgets in ${where}`, () => {
    it('keep their styles and follow the language, there and back', async () => {
      await visit(`<main>${allWidgets()}</main>`, async (page) => {
        await widgetsReady(page);
        await page.evaluate(`globalThis.widgets = [...document.querySelectorAll('main > *')]`);
        const before = await looks(page);
        assert.deepEqual(
          before.map(({ lang }) => lang),
          TAGS.map(() => 'de'),
        );
        await page.evaluate(`(async () => { ${open} })()`);
        for (const round of ['once', 'twice']) {
          await move(page, 'other');
          const there = await looks(page);
          for (const [index, { tag, lang, styles }] of there.entries()) {
            assert.equal(lang, 'en', `${tag}, ${round}`);
            assert.ok(styles.some((style) => style.startsWith('div,block')) || !styles.length, tag);
            assert.equal(new Set(styles).size > 1, new Set(before[index]!.styles).size > 1, tag);
          }
          await move(page, 'document');
          assert.deepEqual(await looks(page), before, round);
        }
      });
    });

    it('draw links of a feed on the page by the address of the document', async () => {
      const feed = JSON.stringify({
        version: '1.0.0',
        language: 'de',
        news: [{ id: 'eins', title: 'Eins', url: 'news/eins', date: '2026-01-01' }],
      });
      const inline = `<script type="application/json" id="feed">${feed}</script>`;
      await visit(`${inline}<main><alliance-news-list src="#feed"></alliance-news-list></main>`, async (page) => {
        await widgetsReady(page);
        const href = () => page.evaluate(`widgets[0].shadowRoot.querySelector('a').pathname`);
        await page.evaluate(
          `(async () => { globalThis.widgets = [...document.querySelectorAll('main > *')]; ${open} })()`,
        );
        assert.equal(await href(), '/news/eins');
        await move(page, 'other');
        assert.equal(await href(), '/elsewhere/news/eins');
        // The feed itself is on the page that the widget comes from.
        await page.evaluate('widgets[0].reload()');
        await move(page, 'document');
        assert.equal(await href(), '/news/eins');
      });
    });

    it('hear of the language of the document, and of nothing of the one that they left', async () => {
      await visit(`<main><alliance-goals-list src="${FEED}"></alliance-goals-list></main>`, async (page) => {
        await widgetsReady(page);
        await page.evaluate(`(async () => { ${open} })()`);
        await move(page, 'other');
        await page.evaluate(`other.documentElement.lang = 'de'`);
        await until('it speaks German', async () => (await looks(page))[0]!.lang === 'de');
        await page.evaluate(`document.documentElement.lang = 'en'`);
        await page.evaluate('widgets[0].updateComplete');
        assert.equal((await looks(page))[0]!.lang, 'de');
        await move(page, 'document');
        assert.equal((await looks(page))[0]!.lang, 'en');
      });
    });

    it('print all of their cards there', async () => {
      const src = `src="${FEED}"`;
      await visit(
        `<main><alliance-project-cards ${src} page-size="2"></alliance-project-cards></main>`,
        async (page) => {
          await widgetsReady(page);
          await page.evaluate(`(async () => { ${open} })()`);
          await move(page, 'other');
          const cards = () => page.evaluate(`widgets[0].shadowRoot.querySelectorAll('article').length`);
          assert.equal(await cards(), 2);
          await page.evaluate(`document.defaultView.dispatchEvent(new Event('beforeprint'))`);
          assert.equal(await cards(), 2);
          await page.evaluate(`other.defaultView.dispatchEvent(new Event('beforeprint'))`);
          assert.equal(await cards(), 21);
          await page.evaluate(`other.defaultView.dispatchEvent(new Event('afterprint'))`);
          assert.equal(await cards(), 2);
        },
      );
    });

    it('start there', async () => {
      await visit('<main></main>', async (page) => {
        await page.evaluate(`(async () => {
          ${open}
          await customElements.whenDefined('alliance-badge');
          globalThis.widgets = ${JSON.stringify(TAGS)}.map((tag) => {
            const widget = document.createElement(tag);
            widget.src = '${FEED}';
            ${PROJECT.replace('project=', 'widget.project = ')};
            return widget;
          });
          const ready = widgets.map((widget) => new Promise((resolve) => widget.addEventListener('alliance-load', resolve)));
          other.body.append(...widgets);
          await Promise.all(ready);
        })()`);
        for (const { tag, styles } of await looks(page)) assert.ok(styles.length > 1, tag);
        const there = await looks(page);
        await move(page, 'document');
        await move(page, 'other');
        assert.deepEqual(await looks(page), there);
      });
    });
  });
