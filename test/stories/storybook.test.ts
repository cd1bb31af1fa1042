/** The built Storybook, as designers use it: documentation, galleries and toolbars. Needs `npm run build-storybook`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { globalTypes, initialGlobals, viewport } from '../../stories/toolbars.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { isOf, tokens } from '../../themes/tokens.ts';
import { readJson, TAGS } from '../support/site.ts';
import { until } from '../support/until.ts';
import { browsing, entries, setGlobals, setLanguage } from '../support/storybook.ts';

const nameOf = (tag: string) => tag.replace('alliance-', '');
const STATES = ['Lädt', 'Leer', 'Fehler', 'Ein Eintrag', 'Bereit', 'Veraltet', 'Fehlende Bilder', 'Sehr viele'];
const SECTIONS = {
  de: [
    'Ausprobieren',
    'Einbinden',
    'Optionen',
    'Tokens',
    'Teile',
    'Inhalt zwischen den Tags',
    'Ereignisse',
    'Barrierefreiheit',
  ],
  en: ['Try it', 'Embed', 'Options', 'Tokens', 'Parts', 'Content between the tags', 'Events', 'Accessibility'],
};
const MEGABYTE = 2 ** 20;

/** What the states “error” and “stale” are there to show, and a project in the state “empty”. */
const WANTED =
  /feed-http\n Server error: 404 \S+\/data\/(missing|stale)\.json|project-unknown\n Not in the feed: azubi-lotsen/;

/** The options that are ids, and the lists of the feed that have them. */
const LISTS = { goal: 'goals', project: 'projects', partner: 'partners', funding: 'funding', figures: 'figures' };
const muster = readJson<Record<string, { id: string }[]>>('data/musterallianz.json');

/** The files of a folder without their ends. */
const filesIn = (folder: string, end: string) =>
  readdirSync(join(ROOT, folder)).flatMap((file) => (file.endsWith(end) ? file.replace(end, '') : []));

const valuesOf = (name: keyof typeof globalTypes) =>
  (globalTypes[name].toolbar.items as { value: string }[]).map(({ value }) => value);

const toolbars = Object.keys(globalTypes) as (keyof typeof globalTypes)[];

/** What a documentation page says in another language than its own. Stories have theirs; Storybook's own words are English. */
const otherThan = (language: 'de' | 'en', page: Page) =>
  page
    .locator(`.alliance-docs [lang]:not([lang^=${language}])`)
    .and(page.locator(':not(.story, .story *, .alliance-live *, [role=toolbar], [data-name], button, table)'))
    .filter({ visible: true });

/** The headings of a documentation page, without those inside widgets. */
const sectionsOf = (page: Page) => page.locator('css:light=.alliance-docs h2').allInnerTexts();

describe('Storybook', () => {
  const open = browsing();

  it('has the welcome page first', async () => {
    assert.equal(Object.keys(entries)[0], 'willkommen-welcome--docs');
    const { page, errors } = await open('willkommen-welcome--docs', 'docs');
    await page.locator('alliance-partner-grid li').first().waitFor();
    assert.deepEqual(await otherThan('de', page).allInnerTexts(), []);
    assert.equal(await page.locator('tbody a').count(), TAGS.length);
    for (const link of await page.locator('tbody a').all()) {
      const id = (await link.getAttribute('href'))!.split('/docs/')[1]!;
      assert.ok(entries[id], id);
    }

    await page.evaluate(setLanguage, 'en');
    await page.getByRole('heading', { name: 'Widgets for alliances' }).waitFor();
    assert.deepEqual(await otherThan('en', page).allInnerTexts(), []);

    // The frame around it has no warning either.
    await page.goto(new URL('./?path=/docs/willkommen-welcome--docs', page.url()).href);
    await page.frameLocator('#storybook-preview-iframe').locator('alliance-partner-grid li').first().waitFor();
    assert.deepEqual(errors, []);
    // It has left the preview, in which other tests go on.
    await page.close();
  });

  it('shows every widget on one page, with one request for the feed', async () => {
    const { page, errors } = await open('übersicht-overview--docs', 'docs');
    for (const tag of TAGS) {
      const item = page.locator('.alliance-thumbnails li', { has: page.locator(tag) });
      await item.locator(`${tag} section[aria-busy=false]`).waitFor({ state: 'attached' });
      const id = (await item.locator('a').first().getAttribute('href'))!.split('/docs/')[1]!;
      assert.equal(id, `widgets-${nameOf(tag)}--docs`);
    }
    const loaded = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, decodedBodySize }) => ({
        name,
        decodedBodySize,
      })),
    );
    assert.equal(loaded.filter(({ name }) => name.endsWith('data/musterallianz.json')).length, 1);
    for (const { name, decodedBodySize } of loaded) assert.ok(decodedBodySize < 2 * MEGABYTE, name);
    assert.equal(await page.locator('iframe').count(), 0);
    assert.deepEqual(errors, []);
  });

  it('opens whole pages one at a time', () => {
    assert.ok(entries['seiten-pages--alliance']);
    assert.ok(!entries['seiten-pages--docs']);
  });

  it('offers every language and every preset that there is', () => {
    const languages = filesIn('src/i18n/languages', '.ts').filter((name) => name !== 'all');
    assert.deepEqual(valuesOf('language').sort(), languages.sort());
    assert.deepEqual(valuesOf('preset').sort(), ['none', ...filesIn('themes', '.css')].sort());
  });

  for (const tag of TAGS) {
    it(`documents ${tag} with a line to copy that follows its controls`, async () => {
      const { page, errors } = await open(`widgets-${nameOf(tag)}--docs`, 'docs');
      const lines = page.locator('.alliance-docs pre');
      const element = lines.filter({ hasText: `<${tag} ` });
      await element.waitFor();
      const text = (await element.innerText()).trim();
      assert.match(text, new RegExp(`^<${tag} src="[^"]+".*><p>.+</p></${tag}>$`));
      const div = await lines.filter({ hasText: '<div data-alliance=' }).innerText();
      assert.match(div.trim(), /^<div data-alliance="[a-z-]+" data-alliance-src=".+<\/p><\/div>$/);
      assert.deepEqual(await sectionsOf(page), SECTIONS.de);
      assert.deepEqual(await otherThan('de', page).allInnerTexts(), []);

      const requested = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => entry.decodedBodySize),
      );
      // None if the page before has loaded all of it.
      for (const size of requested) assert.ok(size < 2 * MEGABYTE, `${size} bytes`);

      const src = page.locator('select[id$="src"]');
      assert.equal(await src.inputValue(), 'data/musterallianz.json');
      for (const select of await page.locator('.alliance-docs select').all())
        assert.ok((await select.locator('option').count()) > 1);
      for (const [name, list] of Object.entries(LISTS)) {
        const texts = await page.locator(`.alliance-docs select[id$="-${name}"] option`).allInnerTexts();
        const missing = muster[list]!.map(({ id }) => id).filter((id) => !texts.includes(id));
        if (texts.length) assert.deepEqual(missing, [], name);
      }
      const unset = page.locator('.alliance-docs button:not(.alliance-tokens button)', { hasText: /^Set / });
      assert.equal(await unset.count(), 0, 'no control needs a click before it can be used');
      await page.locator('input[name=headingLevel]').fill('4');
      await element.filter({ hasText: 'heading-level="4"' }).waitFor();

      await page.locator('.alliance-tokens summary').click();
      const controlOf = (token: string) =>
        page.locator('tr', { has: page.getByText(token, { exact: true }) }).locator('td:last-child :is(input, button)');
      const own = tokens.filter((token) => isOf(token, tag));
      for (const { name } of own) assert.ok(await controlOf(name).first().isVisible(), name);
      for (const { name } of own.filter(({ type }) => type === 'color').slice(0, 1)) {
        await controlOf(name).first().fill('#7a2048');
        const inherited = () =>
          page
            .locator(tag)
            .first()
            .evaluate((widget, name) => getComputedStyle(widget).getPropertyValue(name), name);
        await until(`the widget inherits ${name}`, async () => (await inherited()) === '#7a2048');
      }

      await page.evaluate(setLanguage, 'en');
      await page.getByRole('heading', { name: SECTIONS.en.at(-1)!, exact: true }).waitFor();
      assert.deepEqual(await sectionsOf(page), SECTIONS.en);
      assert.deepEqual(await otherThan('en', page).allInnerTexts(), []);
      await page.evaluate(setLanguage, 'de');
      await page.getByRole('heading', { name: SECTIONS.de.at(-1)!, exact: true }).waitFor();
      assert.deepEqual(errors, []);
    });

    it(`shows ${tag} in every state`, async () => {
      const { page, errors } = await open(`widgets-${nameOf(tag)}--gallery`, 'story');
      await page
        .locator('.gallery .cell')
        .nth(STATES.length - 1)
        .waitFor();
      assert.deepEqual(await page.locator('.gallery .state').allInnerTexts(), STATES);
      const cell = (state: string) =>
        page.locator('.cell', { has: page.getByText(state, { exact: true }) }).locator(tag);
      await cell('Veraltet').getByText('Diese Angaben sind möglicherweise nicht mehr aktuell.').waitFor();
      await cell('Fehler').getByText('gerade nicht verfügbar').waitFor();
      for (const state of STATES.slice(1))
        await cell(state).locator('section[aria-busy=false]').waitFor({ state: 'attached' });
      assert.deepEqual(
        errors.filter((message) => !WANTED.test(message)),
        [],
      );
      // The page goes on to the next test.
      errors.length = 0;
    });

    it(`shows ${tag} on every page that the toolbars make`, async () => {
      const { page, errors } = await open(`widgets-${nameOf(tag)}--example`, 'story');
      const widget = page.locator(tag);
      await widget.getByRole('link').or(widget.locator('.eu')).or(widget.locator('li')).first().waitFor();

      const sheets = page.locator('head link[href*="hosts/"]');

      // Every value of every toolbar once, several at a time.
      for (let round = 0; round < Math.max(...toolbars.map((name) => valuesOf(name).length)); round++) {
        const globals = Object.fromEntries(
          toolbars.map((name) => [name, valuesOf(name).at(round % valuesOf(name).length)!]),
        );
        await setGlobals(page, globals);
        await widget.locator('section').first().waitFor();
        await page.locator(`html[lang='${globals.language}']`).waitFor();
        if (globals.host !== 'blank') await sheets.first().waitFor({ state: 'attached' });
      }
      await setGlobals(page, { ...initialGlobals, language: 'ar' });
      await page.locator('html[dir=rtl]').waitFor();
      await setGlobals(page, initialGlobals);
      await sheets.first().waitFor({ state: 'detached' });
      await page.locator('html[dir=ltr]').waitFor();
      for (const { styles } of Object.values(viewport.options)) {
        await page.setViewportSize({ width: parseInt(styles.width), height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} pixels at ${styles.width}`);
      }
      assert.deepEqual(errors, []);
    });
  }

  it('forces the colours of all but the emblem of the EU', async () => {
    const { page } = await open('widgets-funding-statement--example', 'story');
    await page.locator('.eu').waitFor();
    const colors = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('alliance-funding-statement')!;
        return ['.eu', 'svg'].map((part) => getComputedStyle(shadowRoot!.querySelector(part)!).backgroundColor);
      });
    const own = await colors();
    await page.goto(`${page.url()}&globals=colors:forced;theme:dark`);
    await page.locator('.eu').waitFor();
    const [statement, emblem] = await colors();
    assert.notEqual(statement, own[0]);
    assert.equal(emblem, own[1]);
  });
});
