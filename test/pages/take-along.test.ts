/** What visitors take along from a list of projects: files, a link, one project on paper. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import type { Feed } from '../../src/feed/schema/feed.ts';
import { hosting, MODULE, violationsOf, watchViolations } from '../support/host.ts';
import { readJson, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const FEED = '/data/musterallianz.json';
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const CARDS = `${MODULE}<alliance-project-cards src="${FEED}" show-detail url-state actions="csv json link print" page-size="3"></alliance-project-cards>`;

const site = hosting();

/** The file that a button offers: its name and its bytes. */
async function saved(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('a list to take along', () => {
  it('is offered only if the page asks for it', async () => {
    await site.visit(CARDS.replace(/actions="[^"]*"/, ''), async ({ page }) => {
      await widgetsReady(page);
      assert.equal(await page.getByRole('button', { name: /CSV|JSON|Link|drucken/ }).count(), 0);
    });
  });

  it('is a table and a feed of what is shown, under a strict policy', async () => {
    await site.visit(
      CARDS,
      async ({ page, errors }) => {
        await widgetsReady(page);
        const whole = await saved(page, 'Liste als CSV');
        assert.equal(whole.name, 'Projekte.csv');
        assert.deepEqual([...whole.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
        const rows = Papa.parse<Record<string, string>>(whole.bytes.toString('utf8').slice(1), {
          header: true,
          delimiter: ';',
          skipEmptyLines: true,
        });
        assert.deepEqual(rows.errors, []);
        assert.equal(rows.data.length, readJson<Required<Feed>>(FEED.slice(1)).projects.length);
        const lotsen = rows.data.find(({ Name }) => Name === 'Azubi-Lotsen')!;
        assert.equal(lotsen.Träger, 'Handwerkskammer Musterland');
        assert.equal(lotsen.Beteiligte, 'Stadt Beispielstadt, Bildungswerk Muster e. V.');
        assert.deepEqual([lotsen.Beginn, lotsen.Ende, lotsen.Status], ['2023-02-01', '2027-12-31', 'laufend']);
        await page.getByRole('searchbox').fill('Lernfabrik');
        await until('one is shown', async () => (await page.getByRole('article').count()) === 1);
        const { name, bytes } = await saved(page, 'Liste als JSON');
        assert.equal(name, 'Projekte.json');
        const feed = JSON.parse(bytes.toString('utf8')) as Feed;
        const original = readJson<Required<Feed>>(FEED.slice(1));
        assert.deepEqual(
          feed.projects,
          original.projects.filter(({ id }) => id === 'lernfabrik'),
        );
        assert.equal(feed.version, original.version);
        assert.deepEqual([await violationsOf(page), errors], [[], []]);
      },
      { watch: watchViolations, headers: { 'Content-Security-Policy': STRICT } },
    );
  });

  it('holds no formula', async () => {
    const texts = ['=1+1', '+49 511', '-5', '@SUM(A1)', '\t=1', 'a;"b"\nc'];
    const projects = texts.map((name, index) => ({ id: `p-${index}`, name, source: 'bericht' }));
    const feed = JSON.stringify({ version: '1.0.0', language: 'de', projects });
    const inline = `<script type="application/json" id="feed">${feed}</script>`;
    await site.visit(inline + CARDS.replace(FEED, '#feed'), async ({ page }) => {
      await widgetsReady(page);
      const { bytes } = await saved(page, 'Liste als CSV');
      const { data } = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { delimiter: ';', skipEmptyLines: true });
      const names = data.slice(1).map(([name]) => name);
      assert.deepEqual(names.slice(0, 4), ["'=1+1", "'+49 511", "'-5", "'@SUM(A1)"]);
      assert.ok(names[4] === "'\t=1" || names[4] === "'=1", names[4]);
      assert.equal(names[5]!.replace(/\s+/g, ' '), 'a;"b" c');
    });
  });

  it('is a link to what is shown; without the permission it can be read', async () => {
    for (const isAllowed of [true, false])
      await site.visit(
        CARDS,
        async ({ page, errors }) => {
          await page.getByRole('searchbox').fill('Lern');
          await until('the address has the search', async () => page.url().includes('query=Lern'));
          await page.getByRole('button', { name: 'Link kopieren' }).click();
          const status = page.locator('.actions [role=status]');
          const expected = isAllowed ? 'Link kopiert.' : `Zum Kopieren: ${page.url()}`;
          await until('it says so', async () => (await status.textContent()) === expected);
          const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied);
          assert.equal(copied, isAllowed ? page.url() : undefined);
          assert.deepEqual(errors, []);
        },
        {
          prepare: (page) =>
            page.addInitScript((allowed) => {
              navigator.clipboard.writeText = async (text) => {
                if (!allowed) throw new DOMException('Not allowed', 'NotAllowedError');
                (globalThis as { copied?: string }).copied = text;
              };
            }, isAllowed),
        },
      );
  });
});

describe('one project', () => {
  /** Keeps what a frame prints. */
  const keepPrinted = (page: Page) =>
    page.addInitScript(() => {
      window.print = () => {
        (top as unknown as { printed: object }).printed = {
          isFrame: window !== top,
          text: document.body.firstElementChild?.shadowRoot?.textContent?.replace(/\s+/g, ' '),
          display: getComputedStyle(document.body.firstElementChild!.shadowRoot!.querySelector('.beside')!).display,
          lang: document.documentElement.lang,
        };
        dispatchEvent(new Event('afterprint'));
      };
    });
  const printedOf = (page: Page) =>
    page.evaluate(
      () => (globalThis as { printed?: { isFrame: boolean; text: string; display: string; lang: string } }).printed,
    );

  for (const [where, body, name] of [
    ['of a dialog', CARDS, 'Azubi-Lotsen'],
    [
      'of a page of its own',
      `${MODULE}<alliance-project-detail src="${FEED}" project="azubi-lotsen" actions="print link"></alliance-project-detail>`,
      '',
    ],
  ] as const)
    it(`${where} is printed alone, with its styles, under a strict policy`, async () => {
      await site.visit(
        body,
        async ({ page, errors }) => {
          await widgetsReady(page);
          if (name) await page.getByRole('link', { name }).click();
          await page.getByRole('button', { name: 'Projekt drucken' }).click();
          const printed = await until('it is printed', () => printedOf(page));
          assert.deepEqual([printed.isFrame, printed.display, printed.lang], [true, 'flex', 'de']);
          assert.match(printed.text, /Azubi-Lotsen.*Erwartet werden 240.*775.000/);
          assert.doesNotMatch(printed.text, /Lernfabrik/);
          await until('the frame is gone', async () => page.frames().length === 1);
          assert.deepEqual([await violationsOf(page), errors], [[], []]);
        },
        {
          prepare: async (page) => {
            await keepPrinted(page);
            await watchViolations(page);
          },
          headers: { 'Content-Security-Policy': STRICT },
        },
      );
    });
});
