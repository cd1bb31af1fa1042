/** The page "Einbinden": by keyboard, on a narrow screen, and every line that it writes on another site. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { widgetsOf as listOf, type Manifest, type Schema } from '../../site/einbinden/manifest.ts';
import { textsOf } from '../../site/einbinden/texts/texts.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { provideServers } from '../../tools/testing/programs.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { axeOf } from '../support/page-axe.ts';
import { errorsOf, readJson, widgetsOf, widgetsReady } from '../support/site.ts';
import { refused } from '../support/typo3-sanitizer.ts';
import { until } from '../support/until.ts';
import { startServer, type WebServer } from '../support/web-server.ts';

const widgets = listOf(readJson<Manifest>('dist/custom-elements.json'), readJson<Schema>('dist/feed.schema.json'));
const MAIN = join(ROOT, 'dist/cli/main.js');

describe('the page "Einbinden"', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-einbinden-'));
  const host = hosting();
  let server: WebServer;
  let page: Page;
  let errors: string[];
  before(async () => {
    await provideServers();
    // A server that root starts reads as another user.
    chmodSync(folder, 0o755);
    const args = [MAIN, 'publish', join(ROOT, 'data/musterallianz.json'), '-o', folder];
    assert.equal(spawnSync(process.execPath, args).status, 0);
    server = await startServer('nginx', folder);
    const context = await host.browser.newContext({
      locale: 'de-DE',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    errors = errorsOf(page);
    await watchViolations(page);
    await page.goto(`${server.url}/einbinden/`);
    await page.locator('#snippet').waitFor();
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The line for a choice. */
  async function snippetFor(words: Record<string, string>, more = ''): Promise<string> {
    await page.evaluate(
      (hash) => {
        if (location.hash === `#${hash}`) return undefined;
        const isHeard = new Promise((resolve) => addEventListener('popstate', () => resolve(true), { once: true }));
        location.hash = hash;
        return isHeard;
      },
      `${new URLSearchParams(words)}${more}`,
    );
    return (await page.locator('#snippet').textContent())!;
  }

  const choiceOf = (widget: string) => ({ widget, ...(widget === 'project-detail' && { project: 'azubi-lotsen' }) });

  it('names every widget and every option in both languages', () => {
    for (const texts of [textsOf('de'), textsOf('en')])
      for (const { name, options } of widgets) {
        assert.ok(texts.widgets[name], name);
        for (const option of options) assert.ok(texts.labels[option.name], `${name} ${option.name}`);
      }
  });

  it('names in German every word that an option takes', () => {
    const words = widgets.flatMap(({ options }) =>
      options.flatMap((option) => (option.kind === 'choice' ? option.choices : [])),
    );
    assert.deepEqual(
      [...new Set(words)].filter((word) => !textsOf('de').choices[word]),
      [],
    );
  });

  for (const way of ['element', 'attributes'] as const) {
    it(`writes for each widget one line that shows it on another site: ${way}`, async () => {
      const lines: string[] = [];
      for (const { name } of widgets) lines.push(await snippetFor({ ...choiceOf(name), way, lang: 'en' }));
      for (const line of lines) assert.doesNotMatch(line, /\n|<(?:div|alliance-)[^>]*><\//);
      await host.visit(lines.map((line) => `<div>${line}</div>`).join(''), async (visited) => {
        await widgetsReady(visited.page);
        const shown = await widgetsOf(visited.page);
        assert.deepEqual(shown.map(({ tag }) => tag).sort(), widgets.map(({ name }) => `alliance-${name}`).sort());
        assert.deepEqual([visited.errors, visited.warnings], [[], []]);
      });
    });
  }

  it('writes, for systems that remove elements, lines that TYPO3 leaves as they are once its template has the script', async () => {
    for (const { name } of widgets) {
      const line = await snippetFor({ ...choiceOf(name), way: 'attributes', lang: 'fr', 'heading-level': '3' });
      const stored = line.replace(/<script\b.*?<\/script>/g, '');
      assert.match(stored, /^<div data-alliance=".+<\/div>$/);
      assert.deepEqual(refused(stored), [], stored);
    }
  });

  it('writes a line that stays with a version, whose integrity the browser accepts', async () => {
    const line = await snippetFor({ widget: 'project-cards', status: 'active', 'page-size': '3', pinned: '' });
    assert.match(line, /\/v\d+\.\d+\.\d+\/alliance-widgets\.js" integrity="sha384-/);
    await host.visit(line, async (visited) => {
      await widgetsReady(visited.page);
      assert.equal(await visited.page.locator('alliance-project-cards article').count(), 3);
    });
  });

  it('writes frames for systems that allow nothing else', async () => {
    const line = await snippetFor({ widget: 'goals-list', way: 'iframe' });
    await host.visit(line, async (visited) => {
      const frame = visited.page.frameLocator('iframe[title="Ziele – Musterallianz Beispielstadt"]');
      await frame.locator('alliance-goals-list li').first().waitFor();
      const height = () => visited.page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
      await until('the frame has its own height', async () => (await height()) !== 600);
    });
  });

  it('writes a command for each widget that writes HTML', async () => {
    for (const { name } of widgets) {
      const line = await snippetFor({ ...choiceOf(name), way: 'html', lang: 'de' });
      const command = line.replace('npx alliance-widgets', `"${process.execPath}" "${MAIN}"`);
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, `${line}\n${stderr}`);
      assert.match(stdout, /^<section lang="de"/, name);
    }
  });

  it('keeps all that is chosen in the address, and goes back', async () => {
    const address = `${server.url}/einbinden/#widget=project-cards&lang=en&goal=ausbilden&page-size=x&without-filters=&width=320&nonsense=1`;
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('#snippet').waitFor();
    const line = (await page.locator('#snippet').textContent())!;
    assert.match(line, /<alliance-project-cards src="[^"]+feed\.json" lang="en"/);
    assert.match(line, / without-filters>/);
    assert.doesNotMatch(line, /page-size|nonsense/);
    await page.getByLabel('ohne Überschrift').check();
    assert.match((await page.locator('#snippet').textContent())!, / without-heading/);
    await page.goBack();
    assert.equal(await page.locator('#snippet').textContent(), line);
    assert.equal(await page.getByLabel('ohne Überschrift').isChecked(), false);
  });

  it('writes a whole page, whose widgets share one request for the feed', async () => {
    await snippetFor({ widget: 'funding-statement', scheme: 'dark' });
    const add = page.getByRole('button', { name: 'Weiteres Widget hinzufügen' });
    await add.press('Enter');
    await page.getByRole('combobox', { name: 'Widget', exact: true }).selectOption('Ziele');
    await add.press('Enter');
    await page.getByRole('combobox', { name: 'Widget', exact: true }).selectOption('Projekte');
    await page.getByLabel('ohne Suche und Filter').check();
    await page.getByRole('button', { name: '3. Projekte nach oben' }).press('Enter');
    await page.getByText('Projekte steht jetzt an Stelle 2.').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    assert.equal(await focused(), '2. Projekte nach oben');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), '1. Projekte nach unten');
    await page.getByRole('button', { name: '3. Ziele entfernen' }).press('Enter');
    await page.goBack();
    assert.match(
      page.url(),
      /#widget=project-cards&without-filters=&widget=funding-statement&scheme=dark&widget=goals-list$/,
    );

    const tags = ['alliance-project-cards', 'alliance-funding-statement', 'alliance-goals-list'];
    const titles = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title')!));
    assert.deepEqual(titles, ['Vorschau: Projekte, Förderhinweis mit EU-Flagge, Ziele']);
    for (const tag of tags) await page.frameLocator('iframe').locator(tag).waitFor();
    const lines = (await page.locator('#snippet').textContent())!;
    assert.match(
      lines,
      /^<link rel="preload" as="fetch" [^>]+feed\.json"><script [^>]+><\/script>\n<alliance-project-cards /,
    );
    const asked: string[] = [];
    await host.visit(
      lines,
      async (visited) => {
        await widgetsReady(visited.page);
        assert.deepEqual(
          (await widgetsOf(visited.page)).map(({ tag }) => tag),
          tags,
        );
        assert.equal(await visited.page.locator('alliance-funding-statement').getAttribute('scheme'), 'dark');
        assert.equal(asked.filter((address) => address.endsWith('/feed.json')).length, 1);
        assert.deepEqual([visited.errors, visited.warnings], [[], []]);
      },
      {
        prepare: async (blank) => {
          blank.on('request', (request) => asked.push(request.url()));
          await Promise.resolve();
        },
      },
    );
  });

  it('writes a whole page in each other way', async () => {
    const words = 'widget=badge&widget=goals-list&widget=badge';
    const counts: Record<string, number[]> = {};
    for (const way of ['attributes', 'iframe', 'html']) {
      const text = await snippetFor({ way }, `&${words}`);
      counts[way] = [/<script/g, /data-alliance="/g, /<iframe/g, /npx/g].map((part) => text.match(part)?.length ?? 0);
    }
    assert.deepEqual(counts, { attributes: [1, 3, 0, 0], iframe: [1, 0, 3, 0], html: [0, 0, 0, 3] });
    await snippetFor({ way: 'iframe' }, `&${words}`);
    const titles = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title')!));
    assert.deepEqual(
      titles.map((title) => title.slice(0, 11)),
      ['Vorschau: 1', 'Vorschau: 2', 'Vorschau: 3'],
    );
  });

  it('fetches a theme from the page "Gestalten", which judges its contrast, and keeps the choice meanwhile', async () => {
    await snippetFor({ way: 'attributes', widget: 'timeline', order: 'descending' });
    await page.getByRole('link', { name: /Farben und Maße anpassen/ }).click();
    const accent = page.locator('theme-panel input[type=text][name="--alliance-accent"]');
    await page.getByRole('button', { name: 'Alles zurücksetzen' }).click();
    await accent.fill('#fc0');
    await page.locator('theme-panel .failure').first().waitFor();
    await accent.fill('light-dark(#7a2048, #f0a0c0)');
    await page.locator('theme-panel input[type=text][name="--alliance-surface"]').fill('#ffffee');
    const back = page.getByRole('link', { name: 'Mit diesen Farben und Maßen einbinden' });
    await until('the link has the theme', async () => /f0a0c0.*ffffee/.test((await back.getAttribute('href'))!));
    await until('the address has it, too', async () => page.url().includes('ffffee'));
    await page.reload();
    await back.click();
    assert.match(
      (await page.locator('#snippet').textContent())!,
      /data-alliance="timeline".* data-alliance-order="descending"/,
    );
    const css = (await page.locator('#theme-css').textContent())!;
    assert.match(css, /--alliance-accent: light-dark\(#7a2048, #f0a0c0\);\n {2}--alliance-surface: #ffffee;/);
    const accentOf = () =>
      page
        .frameLocator('iframe')
        .locator('alliance-timeline')
        .evaluate((widget) => {
          widget.style.color = 'var(--alliance-accent)';
          return getComputedStyle(widget).color;
        });
    await until('the preview has the colour', async () => (await accentOf()) === 'rgb(122, 32, 72)');
    await page.getByRole('combobox', { name: 'Hintergrund' }).selectOption('dunkel');
    await until('and the one of a dark page', async () => (await accentOf()) === 'rgb(240, 160, 192)');
    assert.equal(await page.getByText('zeigt nicht alle dieser Farben').count(), 0);
    await page.getByRole('radio', { name: 'nur iframes' }).check();
    await page.getByText('keine Farbe, die dem Farbschema folgt').waitFor();
    assert.match((await page.locator('#snippet').textContent())!, /&amp;surface=ffffee"/);
    assert.equal(await page.locator('#theme-css').count(), 0);
  });

  it('writes a file for a framework, whose help is there', async () => {
    await snippetFor({ widget: 'timeline' });
    await page.getByRole('combobox', { name: 'Framework' }).selectOption('Vue');
    assert.match(
      (await page.locator('#framework-snippet').textContent())!,
      /timeline\/define\.js[^]*<alliance-timeline /,
    );
    assert.match(page.url(), /#framework=vue&widget=timeline$/);
    const help = await page
      .getByRole('link', { name: /Hilfe zu Vue/ })
      .evaluate((link) => (link as HTMLAnchorElement).href);
    assert.equal((await page.request.get(help)).status(), 200);
    await page.goBack();
    await page.locator('#framework-snippet').waitFor({ state: 'detached' });
  });

  it('leads from the alliance’s page to a copied line in three actions, by keyboard', async () => {
    await page.goto(`${server.url}/`);
    await page.getByRole('link', { name: 'Einbinden' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#snippet').waitFor();
    const choice = page.getByRole('combobox', { name: 'Widget', exact: true });
    await choice.focus();
    await page.keyboard.type('Meil');
    await until('the line is for the timeline', async () =>
      /<alliance-timeline /.test((await page.locator('#snippet').textContent())!),
    );
    const copy = page.getByRole('button', { name: 'Kopieren' });
    for (let tab = 0; tab < 60 && !(await copy.evaluate((element) => element.matches(':focus'))); tab++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Kopiert.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('#snippet').textContent());
  });

  it('fits narrow screens and passes axe, in both languages, light and dark', async () => {
    for (const path of ['einbinden/', 'en/einbinden/'])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${server.url}/${path}#widget=project-cards&widget=badge&framework=react`);
        await page.locator('#snippet').waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        assert.deepEqual(await axeOf(page), []);
      }
  });

  it('keeps to its own policy', async () => {
    await page.goto(`${server.url}/einbinden/`);
    await page.locator('#snippet').waitFor();
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(
      errors.filter((error) => !error.includes('favicon')),
      [],
    );
  });
});
