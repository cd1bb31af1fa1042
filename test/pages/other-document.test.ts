/** Pages move widgets into the document of a frame or of another window, and back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { allWidgets, FEED, hosting, MODULE } from '../support/host.ts';
import { readJson, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

/** Puts the other document into another folder, so that relative addresses differ. */
const site = hosting(({ url }, response) => {
  if (url !== '/elsewhere/') return false;
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end('<!doctype html><html lang="de"><meta charset="utf-8"><title>Fenster</title><body>');
  return true;
});

/** Runs on the page. Opens the other document. */
const OPEN = {
  'a frame': `const frame = document.createElement('iframe');
    frame.width = document.documentElement.clientWidth;
    frame.src = '/elsewhere/';
    await new Promise((resolve) => { frame.onload = resolve; document.body.append(frame); });
    globalThis.other = frame.contentDocument;`,
  'another window': `const opened = open('/elsewhere/');
    await new Promise((resolve) => opened.addEventListener('load', resolve));
    globalThis.other = opened.document;`,
};

/** Runs on the page. What a visitor notices of every element of the widgets, except sizes. */
const LOOKS = `widgets.map(({ localName, shadowRoot }) => [
  localName,
  ...[...shadowRoot.querySelectorAll('section, section *')].map((element) => {
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    const seen = [style.display, style.backgroundColor, style.fontWeight, style.borderTopWidth, style.listStyleType];
    return [element.localName, element.lang, ...seen].join(' ');
  }),
])`;

/** A page with widgets, which it moves into another document. */
interface Moving {
  page: Page;
  /** Moves all widgets, and waits until they have drawn themselves. */
  move: (where: 'other' | 'document') => Promise<unknown>;
  /** Runs code on the page. */
  run: <T>(code: string) => Promise<T>;
}

const visit = (open: string, body: string, test: (moving: Moving) => Promise<void>) =>
  site.visit(`<main>${body}</main>${MODULE}`, async ({ page, errors }) => {
    const run = <T>(code: string) => page.evaluate<T>(`(async () => { ${code} })()`);
    await widgetsReady(page);
    await run(`globalThis.widgets = [...document.querySelectorAll('main > *')]; ${open}`);
    const move = (where: string) =>
      run(`(${where}.querySelector('main') ?? ${where}.body).append(...widgets);
        await Promise.all(widgets.map((widget) => widget.updateComplete));`);
    await test({ page, move, run });
    assert.deepEqual(errors, []);
  });

const projects = readJson<{ projects: unknown[] }>(`.${FEED}`).projects.length;
const goals = `<alliance-goals-list src="${FEED}"></alliance-goals-list>`;

for (const [where, open] of Object.entries(OPEN))
  describe(`widgets in ${where}`, () => {
    it('look the same there and back, and if they were made there', async () => {
      await visit(open, allWidgets(), async ({ move, run }) => {
        const looks = () => run<string[][]>(`return ${LOOKS}`);
        const before = await looks();
        for (const place of ['other', 'document', 'other'] as const) {
          await move(place);
          assert.deepEqual(await looks(), before, place);
        }
        await run(`globalThis.widgets = widgets.map((widget) => {
            const copy = document.createElement(widget.localName);
            for (const { name, value } of widget.attributes) copy.setAttribute(name, value);
            return copy;
          });
          const loaded = widgets.map((widget) => new Promise((resolve) => widget.addEventListener('alliance-load', resolve)));
          other.body.replaceChildren(...widgets);
          await Promise.all(loaded);`);
        assert.deepEqual(await looks(), before);
      });
    });

    it('follow its language, and no longer that of the one before', async () => {
      await visit(open, goals, async ({ move, run }) => {
        const language = () => run<string>(`return widgets[0].shadowRoot.querySelector('section').lang`);
        await run(`document.documentElement.lang = 'en'`);
        await until('the page is English', async () => (await language()) === 'en');
        await move('other');
        assert.equal(await language(), 'de');
        await run(`other.documentElement.lang = 'en'`);
        await until('the other document is English', async () => (await language()) === 'en');
        await run(`document.documentElement.lang = 'de'; await widgets[0].updateComplete`);
        assert.equal(await language(), 'en');
        await move('document');
        assert.equal(await language(), 'de');
      });
    });

    it('link by its address, and read the feed that they have left behind', async () => {
      const news = [{ id: 'eins', headline: 'Eins', url: 'news/eins', datePublished: '2026-01-01' }];
      const feed = JSON.stringify({ version: '1.0.0', language: 'de', news });
      const body = `<alliance-news-list src="#feed"></alliance-news-list>`;
      const inline = `<script type="application/json" id="feed">${feed}</script>`;
      await visit(open, `${inline}${body}`, async ({ move, run }) => {
        await run(`widgets = widgets.filter(({ localName }) => localName !== 'script')`);
        const path = () => run<string>(`return widgets[0].shadowRoot.querySelector('a').pathname`);
        assert.equal(await path(), '/news/eins');
        await move('other');
        assert.equal(await path(), '/elsewhere/news/eins');
        await run('widgets[0].reload(); await widgets[0].updateComplete');
        assert.equal(await path(), '/elsewhere/news/eins');
        await move('document');
        assert.equal(await path(), '/news/eins');
      });
    });

    it('print all of their cards with it', async () => {
      const body = `<alliance-project-cards src="${FEED}" page-size="1"></alliance-project-cards>`;
      await visit(open, body, async ({ move, run }) => {
        const after = (code: string) =>
          run<number>(`${code}; return widgets[0].shadowRoot.querySelectorAll('article').length`);
        await move('other');
        assert.equal(await after(''), 1);
        assert.equal(await after(`dispatchEvent(new Event('beforeprint'))`), 1, 'the page that they have left');
        assert.equal(await after(`other.defaultView.dispatchEvent(new Event('beforeprint'))`), projects);
        assert.equal(await after(`other.defaultView.dispatchEvent(new Event('afterprint'))`), 1);
      });
    });
  });
