/** Storybook's presets and its contrast workshop, as designers use them. Needs `npm run build-storybook`. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { hosts } from '../../stories/host-page/hosts.ts';
import { tokens } from '../../themes/tokens.ts';
import { describePair, failuresOf } from '../../site/gestalten/contrast/contrast.ts';
import { pairsOn } from '../support/contrast.ts';
import { widgetsReady, TAGS } from '../support/site.ts';
import { browsing, entries, setGlobals } from '../support/storybook.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the presets in Storybook', () => {
  const open = browsing();
  const stories = Object.keys(entries).filter((id) => id.startsWith('gestalten-theming-presets--'));

  it('have a story each', () => {
    const names = stories.map((id) => id.replace(/^.+--/, '').replace('-', ''));
    assert.deepEqual(names.sort(), ['bootstrap', 'contrast', 'kern', 'wordpress']);
  });

  for (const id of stories)
    it(`${id} is readable, light and dark, on a page with its framework`, async () => {
      const { page, errors } = await open(id, 'story', 'theme:light');
      const grounds: string[] = [];
      for (const theme of ['light', 'dark']) {
        if (theme === 'dark') await setGlobals(page, { theme });
        await widgetsReady(page);
        const pairs = await pairsOn(page);
        assert.deepEqual(failuresOf(pairs).map(describePair), [], theme);
        assert.deepEqual([...new Set(pairs.map(({ widget }) => widget))].sort(), [...TAGS].sort());
        grounds.push(pairs.find(({ widget }) => widget === 'alliance-timeline')!.background);
      }
      assert.equal(grounds[0], '#ffffff');
      assert.notEqual(grounds[1], grounds[0]);

      const name = id.replace(/^.+--/, '').replace('-', '');
      const sheets = await page
        .locator('head link[rel=stylesheet]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.replace(`${location.origin}/`, '')));
      assert.deepEqual(sheets.slice(-1), [`themes/${name}.css`]);
      for (const sheet of hosts[name]?.sheets ?? []) assert.ok(sheets.includes(sheet), sheet);
      assert.deepEqual(errors, []);
      await page.close();
    });
});

describe('the contrast workshop', () => {
  const open = browsing();
  const WORKSHOP = 'gestalten-theming-werkstatt-workshop--workshop';
  const PASSED = /^\d+ Farbpaare geprüft: Alle haben genug Kontrast\.$/;
  const FAILED = /^\d+ Farbpaare geprüft: \d+ haben zu wenig Kontrast\.$/;

  const verdict = (page: Page) => page.locator('.result [role=status]');
  const field = (page: Page, name: string) => page.locator(`theme-panel input[type=text][name="${name}"]`);
  const css = (page: Page) => page.getByLabel('CSS für Ihre Website').inputValue();

  async function openWorkshop(globals = 'theme:light') {
    const opened = await open(WORKSHOP, 'story', globals);
    await widgetsReady(opened.page);
    await verdict(opened.page).filter({ hasText: PASSED }).waitFor();
    return opened;
  }

  it('names the pairs of a bad colour, and no pair of a good one', async () => {
    const { page, errors } = await openWorkshop();
    await field(page, '--alliance-accent').fill('#8ab4f8');
    await verdict(page).filter({ hasText: FAILED }).waitFor();
    const failure = page
      .locator('.failure')
      .filter({ hasText: '#8ab4f8 auf #ffffff' })
      .filter({ hasText: 'nötig 4,5 : 1' });
    assert.match(await failure.locator('strong').innerText(), /^2,1 : 1$/);
    assert.match(await failure.locator('.widgets').innerText(), /^Text in .*\bnews-list\b/);
    assert.match((await failure.locator('.places').textContent())!, /alliance-news-list a\S* „.+“/);

    await field(page, '--alliance-accent').fill('#0b3d91');
    await verdict(page).filter({ hasText: PASSED }).waitFor();
    assert.equal(await page.locator('.failure').count(), 0);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('says beside a field what fails, and takes the nearest colour that passes', async () => {
    const { page, errors } = await openWorkshop();
    const accent = field(page, '--alliance-accent');
    await accent.fill('#8ab4f8');
    const report = page.locator('.field', { has: page.locator('[name="--alliance-accent"]') }).locator('.report');
    await report.filter({ hasText: '2,1 : 1 neben #ffffff, nötig 4,5 : 1' }).waitFor();
    await report.getByRole('button', { name: 'die nächste Farbe, die reicht' }).click();
    await verdict(page).filter({ hasText: PASSED }).waitFor();
    assert.match(await accent.inputValue(), /^#[0-9a-f]{6}$/);
    assert.notEqual(await accent.inputValue(), '#8ab4f8');
    assert.ok(await accent.evaluate((input) => input.matches(':focus')));
    assert.equal(await report.count(), 0);
    assert.deepEqual(errors, []);
  });

  it('has a link that brings the theme along, and leaves out what is no field', async () => {
    const { page } = await openWorkshop();
    await field(page, '--alliance-accent').fill('#0b3d91');
    await page.locator('theme-panel summary', { hasText: 'Maße' }).click();
    await field(page, '--alliance-radius').fill('1.25em');
    const link = await page.getByRole('link', { name: 'Link zu diesen Farben' }).getAttribute('href');
    const other = await page.context().newPage();
    await other.goto(`${link}&--alliance-nothing=1`);
    await verdict(other).filter({ hasText: PASSED }).waitFor();
    assert.equal(await css(other), ':root {\n  --alliance-accent: #0b3d91;\n  --alliance-radius: 1.25em;\n}\n');
    await other.close();
  });

  it('is accessible with failures, and as narrow as a telephone', async () => {
    const { page } = await openWorkshop();
    await page.addScriptTag({ path: AXE });
    await field(page, '--alliance-muted').fill('#bbb');
    await field(page, '--alliance-border').fill('grau');
    await verdict(page).filter({ hasText: FAILED }).waitFor();
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run('theme-panel', { resultTypes: ['violations'] }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
        [],
      );
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }
    await page.close();
  });

  it('measures on the colours of a page, which are not in the CSS', async () => {
    const { page } = await openWorkshop();
    await field(page, 'ground').fill('#1f2937');
    await verdict(page).filter({ hasText: FAILED }).waitFor();
    await page.locator('.failure').filter({ hasText: '#000000 auf #1f2937' }).first().waitFor();
    await field(page, 'text').fill('white');
    await field(page, '--alliance-accent').fill('currentColor');
    await verdict(page).filter({ hasText: PASSED }).waitFor();
    assert.equal(await css(page), ':root {\n  --alliance-accent: currentColor;\n}\n');
    await page.close();
  });

  it('copies exactly the tokens that were changed', async () => {
    const { page } = await openWorkshop();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = page.getByRole('button', { name: 'CSS kopieren' });
    assert.ok(await copy.isDisabled());
    await page.locator('theme-panel summary', { hasText: 'Maße' }).click();
    await field(page, '--alliance-accent').fill('#0b3d91');
    await field(page, '--alliance-muted').fill('#333');
    await field(page, '--alliance-muted').fill('');
    await field(page, '--alliance-focus-color').fill('red; } body { display: none');
    await page.getByText('Das ist keine CSS-Farbe.').waitFor();
    await field(page, '--alliance-radius').fill('0');
    await copy.click();
    await page.getByText('Kopiert.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, ':root {\n  --alliance-accent: #0b3d91;\n  --alliance-radius: 0;\n}\n');

    await page.getByRole('button', { name: 'Alles zurücksetzen' }).click();
    await page.getByText('Kopiert.').waitFor({ state: 'detached' });
    assert.equal(await css(page), '');
    await page.close();
  });

  it('has a field for every token, and announces only changes', async () => {
    const { page } = await openWorkshop();
    for (const summary of await page.locator('theme-panel form summary').all()) await summary.click();
    const said = await verdict(page).evaluateHandle((status) => {
      const changes: unknown[] = [];
      new MutationObserver((records) => changes.push(...records)).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      return changes;
    });
    for (const { name, type } of tokens) await field(page, name).fill(type === 'color' ? 'black' : '12px');
    const lines = tokens.map(({ name, type }) => `  ${name}: ${type === 'color' ? 'black' : '12px'};\n`);
    assert.equal(await css(page), `:root {\n${lines.join('')}}\n`);

    await page.getByRole('button', { name: 'Alles zurücksetzen' }).click();
    await field(page, '--alliance-radius').fill('7px');
    // Measuring the page reads the values in effect.
    await page.locator('theme-panel input[placeholder="7px"]').waitFor();
    await field(page, '--alliance-radius').fill('8px');
    const before = await said.evaluate(({ length }) => length);
    await page.locator('theme-panel input[placeholder="8px"]').waitFor();
    assert.equal(await said.evaluate(({ length }) => length), before);
    await page.close();
  });

  it('changes the page and the language, and keeps the typed values', async () => {
    const { page, errors } = await openWorkshop();
    await field(page, '--alliance-accent').fill('#7a2048');
    await page.getByLabel('Seite', { exact: true }).selectOption('bootstrap');
    await page.locator('.stage .container h1', { hasText: 'Bootstrap' }).waitFor();
    await page.getByLabel('Preset', { exact: true }).selectOption('bootstrap');
    await page.locator('head link[href$="themes/bootstrap.css"]').waitFor({ state: 'attached' });
    // An empty field shows Bootstrap's own value.
    await page.locator('theme-panel input[name="--alliance-border"][placeholder="#dee2e6"]').waitFor();
    await page.getByLabel('Sprache', { exact: true }).selectOption('en');
    await page.getByRole('heading', { name: 'Contrast workshop' }).waitFor();
    await page.getByLabel('Colour scheme', { exact: true }).selectOption('dark');
    await page.locator('html[data-bs-theme=dark]').waitFor();
    await verdict(page)
      .filter({ hasText: /have too little contrast/ })
      .waitFor();
    assert.equal(await field(page, '--alliance-accent').inputValue(), '#7a2048');
    assert.deepEqual(errors, []);
    await page.close();
  });
});
