/** An unpublished feed on a partner's finished page. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as languages from '../../src/i18n/languages/all.ts';
import { de } from '../../src/i18n/languages/de.ts';
import { en } from '../../src/i18n/languages/en.ts';
import { allWidgets, CLASSIC, FEED, hosting, MODULE, violationsOf, watchViolations } from '../support/host.ts';
import { TAGS, widgetsOf, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const DRAFT = '/data/musterallianz.json';
const STRICT = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** A draft that somebody is at work on: each answer has another goal. */
const CHANGING = '/entwurf.json';
const draftOf = (answer: number) => ({
  version: '1.1.0',
  alliance: { id: 'draft', name: 'Entwurf' },
  goals: [{ id: 'goal', title: `Ziel in Antwort ${answer}` }],
});

describe('a feed to preview', () => {
  const host = hosting((request, response) => {
    if (request.url === CHANGING) {
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(draftOf(host.asked(CHANGING))));
      return true;
    }
    if (request.url === '/elsewhere.json') {
      response
        .writeHead(302, { Location: `${host.url.replace('localhost', '127.0.0.1')}data/musterallianz.json` })
        .end();
      return true;
    }
    if (request.headers.host?.startsWith('127.')) response.setHeader('Access-Control-Allow-Origin', '*');
    return false;
  });

  it('is what all widgets of the page show, with a label, in place of their own', async () => {
    await host.visit(
      `${MODULE}${allWidgets()}<a href="/page">Partner</a>`,
      async ({ page, errors }) => {
        await widgetsReady(page);
        for (const { tag, text } of await widgetsOf(page)) assert.match(text, /^\s*Vorschau/, tag);
        assert.match((await widgetsOf(page)).map(({ text }) => text).join(), /Bildungswerk Muster/);
        assert.equal(await page.locator('alliance-partner-grid mark').innerText(), 'Vorschau');
        // A draft on paper is taken for the page, too.
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          assert.equal(await page.locator('mark').filter({ visible: true }).count(), TAGS.length, media);
        }
        assert.equal(host.asked(DRAFT), 1);
        assert.equal(host.asked(FEED), 0);
        assert.equal(await page.locator('body > a').getAttribute('href'), '/page');
        assert.equal(await page.locator('a[href*="alliance-feed"]').count(), 0);
        const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
        assert.deepEqual([kept, errors, await violationsOf(page)], [[0, 0, ''], [], []]);
      },
      { search: `?alliance-feed=${DRAFT}`, headers: STRICT, prepare: watchViolations },
    );
  });

  it('takes the place of a feed on the page, is the same for all copies of the script, and stays after a reload', async () => {
    const own = '{"version":"1.1.0","alliance":{"id":"own","name":"Eigene"}}';
    await host.visit(
      `<script id="own" type="application/json">${own}</script>${CLASSIC}${MODULE}<alliance-goals-list src="#own"></alliance-goals-list><div data-alliance="goals-list" data-alliance-src="${FEED}"></div><alliance-goals-list class="data"></alliance-goals-list>`,
      async ({ page }) => {
        const labels = page.locator('mark', { hasText: 'Vorschau' });
        const show = (goal: string) =>
          until(
            () => `all widgets show ${goal}`,
            async () => (await page.getByText(goal).count()) === 3,
          );
        await show('Ziel in Antwort 1');
        assert.equal(await labels.count(), 3);
        await page.locator('.data').evaluate((widget: Element & { feedData?: object }, document) => {
          widget.feedData = JSON.parse(document) as object;
        }, own);
        await page.locator('alliance-goals-list').evaluateAll((widgets) => {
          for (const widget of widgets) (widget as unknown as { reload(): void }).reload();
        });
        await show('Ziel in Antwort 2');
        assert.equal(await labels.count(), 3);
        assert.equal(await page.locator('alliance-goals-list li').count(), 3);
        assert.equal(host.asked(CHANGING), 2);
        assert.equal(host.asked(FEED), 0);
        // The next page of the tab.
        await page.goto(`${host.url}page`);
        await until('the published feed is requested', async () => host.asked(FEED) === 1);
        await page.locator('[data-alliance] li').first().waitFor();
        assert.equal(await page.locator('mark').count(), 0);
      },
      { search: `?alliance-feed=${CHANGING}` },
    );
  });

  it('has its label also in the dialog of a project', async () => {
    await host.visit(
      `${MODULE}<alliance-project-cards src="${FEED}" show-detail></alliance-project-cards>`,
      async ({ page }) => {
        await widgetsReady(page);
        await page.locator('alliance-project-cards h3 a').first().click();
        assert.equal(await page.locator('dialog[open] mark').innerText(), 'Vorschau');
      },
      { search: `?alliance-feed=${DRAFT}` },
    );
  });

  it('has its label in the language of the page', async () => {
    const all = [de, en, ...Object.values(languages)];
    assert.equal(new Set(all.map(({ tag }) => tag)).size, 9);
    await host.visit(
      `<script src="/dist/locales/all.js" defer></script>${MODULE}${all.map(({ tag }) => `<div lang="${tag}"><alliance-goals-list></alliance-goals-list></div>`).join('')}`,
      async ({ page }) => {
        await widgetsReady(page);
        for (const { tag, messages } of all)
          assert.equal(
            await page.locator(`[lang="${tag}"] > alliance-goals-list mark`).innerText(),
            messages.state.preview,
          );
      },
      { search: `?alliance-feed=${DRAFT}` },
    );
  });

  it('is not one of another server: the page keeps its own, and the console says so once', async () => {
    const search = `?alliance-feed=${host.url.replace('localhost', '127.0.0.1')}data/musterallianz.json`;
    await host.visit(
      `${MODULE}${allWidgets()}`,
      async ({ page, warnings }) => {
        await widgetsReady(page);
        assert.equal(await page.locator('mark').count(), 0);
        assert.equal(host.asked(FEED), 1);
        assert.equal(host.asked(DRAFT), 0);
        assert.equal(warnings.filter((warning) => warning.includes('preview-refused')).length, 1);
      },
      { search },
    );
  });

  it('is not one of another server to which its own redirects', async () => {
    await host.visit(
      `${MODULE}<alliance-goals-list src="${FEED}"><p>Ersatz</p></alliance-goals-list>`,
      async ({ page, warnings }) => {
        await until('the feed is refused', async () => warnings.some((warning) => warning.includes('feed-network')));
        assert.ok(host.asked('/elsewhere.json') > 0);
        assert.equal(host.asked(DRAFT), 0);
        assert.ok(await page.getByText('Ersatz').isVisible());
      },
      { search: '?alliance-feed=/elsewhere.json' },
    );
  });
});
