/** The widgets on paper, as Chromium prints them to PDF. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Feed, LocalizedText } from '../../src/feed/schema/feed.ts';
import { hosting, MODULE } from '../support/host.ts';
import { PROJECT, readJson, widgetsReady, TAGS } from '../support/site.ts';

const FEED = '/data/musterallianz.json';
const german = (text: LocalizedText | undefined) => (typeof text === 'object' ? text.de : text) ?? '';
const feed = readJson<Required<Feed>>(FEED.slice(1));
const projects = feed.projects.map(({ name, summary, lead }) => ({
  name: german(name),
  summary: german(Array.isArray(summary) ? summary[0] : summary),
  lead: german(typeof lead === 'object' ? lead.name : (feed.partners.find(({ id }) => id === lead)?.name ?? lead)),
}));
const isOn = (sheet: string, ...texts: string[]) => texts.every((text) => solid(sheet).includes(solid(text)));

const CARDS = `${MODULE}<alliance-project-cards src="${FEED}" page-size="4"></alliance-project-cards>`;

/** The texts of the sheets, with single blanks. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } })),
  );
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((sheet) => sheet.replace(/\s+/g, ' '));
}

/** Removes spaces from a text, because PDF breaks lines anywhere. */
const solid = (text: string) => text.replace(/\s+/g, '');

describe('on paper', () => {
  const host = hosting();

  it('all project cards are there, none on two sheets, and no control', async () => {
    await host.visit(CARDS, async ({ page, errors }) => {
      await widgetsReady(page);
      const sheets = await sheetsOf(page);
      assert.ok(sheets.length > 2 && sheets.length <= 4, `${sheets.length} sheets`);
      const all = sheets.join(' ');
      assert.doesNotMatch(all, /Suche|Alle|weitere Projekte anzeigen|Sortieren/);
      // The name of a card comes first, its lead last.
      for (const { name, summary, lead } of projects) {
        const whole = sheets.filter((sheet) => isOn(sheet, name, summary, lead));
        assert.equal(whole.length, 1, name);
      }
      assert.deepEqual(errors, []);
    });
  });

  it('only those cards are there that a visitor has filtered', async () => {
    await host.visit(CARDS, async ({ page }) => {
      await widgetsReady(page);
      await page.getByRole('searchbox').fill('Lernfabrik');
      const all = (await sheetsOf(page)).join(' ');
      assert.match(all, /Lernfabrik Kreislaufwirtschaft/);
      assert.doesNotMatch(all, /Azubi-Lotsen/);
    });
  });

  it('keeps focus and scroll position', async () => {
    const below = '<p style="height: 3000px">Fuß der Seite</p>';
    await host.visit(CARDS + below, async ({ page }) => {
      await widgetsReady(page);
      const state = () =>
        page.evaluate(() => ({
          focus: document.querySelector('alliance-project-cards')!.shadowRoot!.activeElement?.className,
          top: document.querySelector('p')!.getBoundingClientRect().top,
          cards: document.querySelector('alliance-project-cards')!.shadowRoot!.querySelectorAll('article').length,
        }));
      await page.getByRole('button').focus();
      await page.evaluate(() => document.querySelector('p')!.scrollIntoView());
      const before = await state();
      assert.equal(before.focus, 'more');
      await sheetsOf(page);
      assert.deepEqual(await state(), before);
    });
  });

  it('the widget that has left the page is no longer told of it', async () => {
    await host.visit(CARDS, async ({ page, errors }) => {
      await widgetsReady(page);
      const cards = await page.evaluate(async () => {
        const widget = document.querySelector('alliance-project-cards')!;
        widget.remove();
        await new Promise((resolve) => setTimeout(resolve));
        dispatchEvent(new Event('beforeprint'));
        document.body.append(widget);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return widget.shadowRoot!.querySelectorAll('article').length;
      });
      assert.equal(cards, 4);
      assert.deepEqual(errors, []);
    });
  });

  it('links show their address, unless it is their text', async () => {
    const body = ['contacts', 'project-detail', 'partner-grid', 'news-list']
      .map((name) => `<alliance-${name} src="${FEED}" ${PROJECT}></alliance-${name}>`)
      .join('');
    await host.visit(MODULE + body, async ({ page }) => {
      await widgetsReady(page);
      const all = solid((await sheetsOf(page)).join(''));
      // A source, the name of a partner, a headline.
      for (const address of ['https://www.example.org/musterallianz/mitglieder', 'https://arbeitsagentur.example.org/'])
        assert.ok(all.includes(address), address);
      assert.ok(all.includes('azubi-lotsen.example.org'));
      assert.ok(all.includes('info@musterallianz.example.org'));
      assert.doesNotMatch(all, /https?:\/\/azubi-lotsen|mailto:|tel:/);
      // The address of a source stands where the source is named first.
      assert.equal(all.split('https://www.example.org/musterallianz/jahresbericht-2025.pdf').length, 2);
    });
  });

  it('a very long address wraps inside its widget, without hyphens', async () => {
    const url = `https://www.example.org/${'sehr-langer-pfad'.repeat(20)}`;
    const long = JSON.stringify(readJson(FEED.slice(1)), (key, value) => (key === 'url' ? url : value));
    const body = TAGS.map((tag) => `<${tag} src="#feed" ${PROJECT}></${tag}>`).join('');
    const feed = `<script type="application/json" id="feed">${long}</script>`;
    await host.visit(feed + MODULE + body, async ({ page }) => {
      await widgetsReady(page);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 718, height: 1000 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 718);
      assert.ok(solid((await sheetsOf(page)).join('')).includes(url));
    });
  });

  it('a table of funding becomes a list with the names of its columns, but only if it does not fit', async () => {
    const table = `<alliance-funding-counter src="${FEED}" layout="table"></alliance-funding-counter>`;
    for (const [width, isList] of [
      ['100%', false],
      ['300px', true],
    ] as const)
      await host.visit(`${MODULE}<div style="width: ${width}">${table}</div>`, async ({ page }) => {
        await widgetsReady(page);
        const all = (await sheetsOf(page)).join(' ');
        assert.ok(isOn(all, 'Projektförderung aus dem ESF 2014–2020', 'Europäische Union (50 %)'));
        assert.equal(isOn(all, 'Gefördert durch: Europäische Union (50 %)'), isList, width);
      });
  });
});
