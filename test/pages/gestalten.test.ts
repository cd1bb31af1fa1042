/** The page "Gestalten" of the published folder. Storybook has the same workshop, with more tests: test/stories/theming.test.ts. Needs a build. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { texts } from '../../site/gestalten/texts.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { axeOf } from '../support/page-axe.ts';
import { newFolder, publishMuster } from '../support/published.ts';
import { errorsOf, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const folder = newFolder();
const PASSED =
  /^\d+ (?:Farbpaare geprüft: Alle haben genug Kontrast|pairs of colours checked: all have enough contrast)\.$/;

describe('the page "Gestalten"', () => {
  const host = hosting(undefined, { mounts: [['/', folder]] });
  let page: Page;
  let errors: string[];
  before(async () => {
    publishMuster(folder);
    const context = await host.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    errors = errorsOf(page);
    await watchViolations(page);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const verdict = () => page.locator('.result [role=status]');
  const passes = () => verdict().filter({ hasText: PASSED }).waitFor();
  const field = (name: string) => page.locator(`theme-panel input[type=text][name="${name}"]`);
  const css = () => page.locator('theme-panel textarea').inputValue();

  async function open(path: string) {
    // A new address in front of the hash alone would load nothing.
    await page.goto('about:blank');
    await page.goto(host.url + path);
    await widgetsReady(page);
    await passes();
  }

  /** The colour of a widget's first link, on the light or on the dark page. */
  const linkColor = (scheme: string) =>
    page
      .locator(`.stage.${scheme} alliance-news-list a`)
      .first()
      .evaluate((link) => getComputedStyle(link).color);

  it('leads from the alliance’s page to copied CSS by keyboard, which is the one that the widgets have', async () => {
    await page.goto(host.url);
    await page.getByRole('link', { name: 'Gestalten' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('theme-panel').waitFor();
    await widgetsReady(page);
    await passes();
    const accent = field('--alliance-accent');
    await page.keyboard.press('Tab');
    for (let tab = 0; tab < 20 && !(await accent.evaluate((input) => input.matches(':focus'))); tab++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('#0b3d91');
    // It is dark enough for the light page alone.
    const report = page.locator('.field', { has: page.locator('[name="--alliance-accent"]') }).locator('.report');
    await report.filter({ hasText: 'neben #15181b, nötig 4,5 : 1' }).waitFor();
    await page.keyboard.press('Tab');
    assert.match((await page.locator('button:focus').textContent())!, /die nächsten Farben, die reichen/);
    await page.keyboard.press('Enter');
    await passes();
    assert.ok(await accent.evaluate((input) => input.matches(':focus')));
    const [, light, dark] = /^light-dark\((#0b3d91), (#[0-9a-f]{6})\)$/.exec(await accent.inputValue())!;
    const copy = page.getByRole('button', { name: 'CSS kopieren' });
    for (let tab = 0; tab < 80 && !(await copy.evaluate((button) => button.matches(':focus'))); tab++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role=status]', { hasText: 'Kopiert.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, `:root {\n  --alliance-accent: light-dark(${light}, ${dark});\n}\n`);
    const rgb = (hex: string) =>
      `rgb(${hex
        .match(/\w\w/g)!
        .map((part) => parseInt(part, 16))
        .join(', ')})`;
    assert.deepEqual([await linkColor('light'), await linkColor('dark')], [rgb(light!), rgb(dark!)]);
  });

  it('keeps the theme in the address, in both languages, and leaves out what is no field', async () => {
    await open('gestalten/');
    await page.getByLabel('Ihre Website ist').selectOption('hell');
    await page.locator('.stage.dark').waitFor({ state: 'detached' });
    await field('--alliance-accent').fill('#7a2048');
    await until('the address has the theme', async () => page.url().includes('7a2048'));
    const address = page.url();
    await open(`${address.replace(host.url, '')}&--alliance-nothing=1`);
    const theme = ':root {\n  --alliance-accent: #7a2048;\n}\n';
    assert.equal(await css(), theme);
    assert.equal(await linkColor('light'), 'rgb(122, 32, 72)');
    assert.equal(await page.locator('.stage').count(), 1);
    assert.equal(page.url(), address);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Theming', level: 1 }).waitFor();
    assert.equal(await css(), theme);
    assert.equal(await page.getByLabel('Your website is').inputValue(), 'light');
    await page.evaluate(() => (location.hash = 'scheme=dark'));
    await page.locator('.stage.dark').waitFor();
    assert.equal(await css(), '');
  });

  it('gets all its colours back from the page "Einbinden", also those of the page around', async () => {
    const filled = { '--alliance-accent': '#7a2048', ground: '#fafafa', text: '#111111' };
    await open(`gestalten/#${new URLSearchParams(filled)}`);
    await page.getByRole('link', { name: 'Mit diesen Farben und Maßen einbinden' }).click();
    assert.match((await page.locator('#theme-css').textContent())!, /^:root \{\s+--alliance-accent: #7a2048;\s+\}\s*$/);
    assert.equal(await page.getByText('zeigt nicht alle dieser Farben').count(), 0);
    await page.getByRole('link', { name: /Farben und Maße anpassen/ }).click();
    await page.locator('theme-panel').waitFor();
    for (const [name, value] of Object.entries(filled)) assert.equal(await field(name).inputValue(), value);
  });

  it('takes no value that would go on in the CSS of a website, or load something there', async () => {
    await open('en/gestalten/');
    const hostile = ['rgb(1, 2, 3', 'red/*', 'var(--a, </style>)', 'var(--a, "a")', 'v\\61r(--a)'];
    const loading = ['var(--a, url(//example.net))', 'var(--a, URL(//example.net))'];
    for (const value of [...hostile, ...loading])
      for (const name of ['--alliance-accent', '--alliance-gap', 'ground']) {
        const hash = new URLSearchParams({ [name]: value, '--alliance-border': 'var(--a)', text: '#ff0000' });
        await page.evaluate((next) => (location.hash = next), `${hash}`);
        await until('the field has the value', async () => (await field(name).inputValue()) === value);
        assert.equal(await field(name).getAttribute('aria-invalid'), 'true', `${name}: ${value}`);
        assert.equal(await css(), ':root {\n  --alliance-border: var(--a);\n}\n');
        // The value ends with its field: the colour that follows it on this page still holds.
        const stage = page.locator('.stage').first();
        assert.equal(await stage.evaluate((element) => getComputedStyle(element).color), 'rgb(255, 0, 0)');
      }
    await page.evaluate(() => (location.hash = '--alliance-min-block-size=auto'));
    await until(
      'the field has the word',
      async () => (await field('--alliance-min-block-size').inputValue()) === 'auto',
    );
    assert.equal(await css(), ':root {\n  --alliance-min-block-size: auto;\n}\n');
    await field('--alliance-muted').fill('#555');
    await page.locator('.failure').first().waitFor();
    assert.match((await page.locator('.failures').textContent())!, /“[^„]+”/);
  });

  it('says that the widgets have no feed, instead of checking for ever', async () => {
    const other = await host.browser.newPage();
    await other.route('**/feed.json', (route) => route.fulfill({ status: 404 }));
    await other.goto(`${host.url}en/gestalten/`);
    await other.locator('.result .failed', { hasText: 'could not load the feed' }).waitFor();
    await other.close();
    // One widget that fails later does not hide what the others show.
    await page.evaluate(() =>
      document.querySelector('.stage')!.dispatchEvent(new Event('alliance-error', { bubbles: true })),
    );
    assert.equal(await verdict().filter({ hasText: 'could not load the feed' }).count(), 0);
  });

  it('fits narrow screens and passes axe, in both languages, light and dark', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of ['gestalten/', 'en/gestalten/']) {
      await open(path);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axeOf(page), [], `${path} ${colorScheme}`);
      }
    }
  });

  it('says in forced colours that contrasts say nothing, and measures once these are gone', async () => {
    for (const language of ['de', 'en'] as const) {
      await open(language === 'de' ? 'gestalten/' : 'en/gestalten/');
      await page.emulateMedia({ forcedColors: 'active' });
      await verdict().filter({ hasText: texts[language].forced }).waitFor();
      await field('--alliance-accent').fill('#888888');
      // The picker has the colour once the page would have been measured.
      const picker = page.locator('theme-panel input[type=color][name="--alliance-accent"]');
      await until('the picker has it', async () => (await picker.inputValue()) === '#888888');
      assert.equal(await page.locator('.failure, .report').count(), 0);
      assert.equal(await verdict().textContent(), texts[language].forced);
      await page.emulateMedia({ forcedColors: 'none' });
      await page.locator('.report').first().waitFor();
    }
  });

  it('keeps to its own policy, and asks no other server', async () => {
    await open('gestalten/#--alliance-accent=%238ab4f8&scheme=dark');
    // As some browsers do if a colour picker is dragged.
    await page.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException('Too many calls', 'SecurityError');
      };
    });
    await field('--alliance-muted').fill('#555');
    await page.locator('.failure').first().waitFor();
    assert.match((await page.getByRole('link', { name: 'English' }).getAttribute('href'))!, /muted=%23555/);
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(errors, []);
    const requests = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(
      requests.filter((name) => !name.startsWith(host.url)),
      [],
    );
  });
});
