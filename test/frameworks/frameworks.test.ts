/**
 * Builds what the pages in docs/frameworks show, with the packed package, and opens it. It takes minutes and the npm registry: run it
 * with `npm run test:frameworks`, for some pages with `FRAMEWORKS=react,vue`. Needs a build.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { everyOption } from '../support/every-option.ts';
import { namedBlocksOf } from '../support/named-blocks.ts';
import { ScratchProject } from '../support/scratch-project.ts';
import { errorsOf, readJson, widgetsOf, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';
import { FRAMEWORKS, type Framework } from './projects.ts';

const EXAMPLE = 'musterallianz.json';
const { modified, partners } = readJson<{ modified: string; partners: { name: { de: string } }[] }>(`data/${EXAMPLE}`);
const PARTNER = partners[0]!.name.de;

const chosen = process.env.FRAMEWORKS?.split(',');
const tested = FRAMEWORKS.filter(({ page }) => !chosen || chosen.includes(page));
assert.ok(tested.length > 0, `FRAMEWORKS is a list of ${FRAMEWORKS.map(({ page }) => page).join(', ')}`);

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** Builds the project of a page, and serves it. */
function running({ page, output, embedding, feed }: Framework) {
  const project = new ScratchProject();
  let files: RunningServer | undefined;
  const site = { project, url: '' };
  before(async () => {
    project.install(page, namedBlocksOf(`docs/frameworks/${page}.md`));
    if (embedding) project.write(embedding, everyOption(page as 'angular' | 'astro'));
    project.addFeed(feed, EXAMPLE);
    project.build();
    if (output) files = await serve({ mounts: [['/', project.path(output)]] });
    site.url = files?.url ?? (await project.start());
  });
  after(async () => {
    await files?.close();
    await project.remove();
  });
  return site;
}

for (const framework of tested)
  describe(`docs/frameworks/${framework.page}.md`, () => {
    const site = running(framework);

    for (const script of [undefined, ...(framework.otherScripts ?? [])])
      it(`shows its widgets in the browser${script ? ` with ${script}` : ''}`, async () => {
        const page = await browser.newPage();
        const errors = errorsOf(page);
        if (script)
          await page.route('**/assets/*.js', (route) =>
            route.fulfill({ path: site.project.path(`${framework.output}/${script}`) }),
          );
        await page.goto(site.url);
        await widgetsReady(page);
        const widgets = await widgetsOf(page);
        assert.deepEqual(widgets.map(({ tag }) => tag).sort(), ['alliance-partner-grid', 'alliance-project-cards']);
        assert.match(widgets.find(({ tag }) => tag === 'alliance-partner-grid')!.text, new RegExp(PARTNER));
        const shown = page.locator('#modified');
        if (await shown.count())
          await until('the listener was called', async () => (await shown.textContent()) === modified);
        assert.deepEqual(errors, []);
        await page.close();
      });

    if (framework.rendersOnServer)
      it('has the widget in the HTML', async () => {
        const html = await (await fetch(site.url)).text();
        const [, root = ''] =
          /<alliance-partner-grid[^]*?<template shadowrootmode="open"[^>]*>([^]*?)<\/template>/.exec(html) ?? [];
        assert.match(root, new RegExp(PARTNER));
        assert.match(root, /<style/);
      });

    if (framework.hydrates)
      it('gets no listener and no object when React hydrates it, but does when React adds it', async () => {
        const page = await browser.newPage();
        await page.goto(`${site.url}hydration`);
        await page.locator('#added').waitFor({ state: 'attached' });
        const found = await page.evaluate(() =>
          ['hydrated', 'added'].map((id) => {
            const widget = document.getElementById(id) as HTMLElement & { feedData?: object };
            widget.dispatchEvent(new Event('alliance-navigate'));
            return { id, heard: widget.dataset.heard, hasFeed: Boolean(widget.feedData) };
          }),
        );
        assert.deepEqual(found, [
          { id: 'hydrated', heard: undefined, hasFeed: false },
          { id: 'added', heard: 'yes', hasFeed: true },
        ]);
        await page.close();
      });

    // The last one, because it leaves the project broken.
    if (framework.mistakes)
      it('is not built with mistakes in its options and events', () => {
        const [file, ...mistakes] = framework.mistakes!;
        let { code } = namedBlocksOf(`docs/frameworks/${framework.page}.md`).find((block) => block.file === file)!;
        for (const { right, wrong } of mistakes) {
          assert.ok(code.includes(right), right);
          code = code.replace(right, wrong);
        }
        site.project.write(file, code);
        const { status, output } = site.project.tryToBuild();
        assert.notEqual(status, 0);
        for (const { reported } of mistakes) assert.match(stripVTControlCharacters(output), reported);
      });
  });
