/** From the start page to what somebody came for, in as few clicks, choices and words as promised. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright';
import { read } from '../../src/feed/read.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { hosting } from '../support/host.ts';
import { newFolder, publishMuster } from '../support/published.ts';
import { widgetsOf, widgetsReady } from '../support/site.ts';
import { importBytes, readFeed, sheetsWith } from '../support/workbook-files.ts';

const folder = newFolder();

describe('from the start page', () => {
  const host = hosting(undefined, { mounts: [['/', folder]] });
  let page: Page;
  /** What the person has done so far. */
  const actions: string[] = [];
  before(() => publishMuster(folder));
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    actions.length = 0;
    const context = await host.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    await page.goto(host.url);
  });

  async function click(target: Locator): Promise<void> {
    actions.push('click');
    await target.click();
  }

  async function choose(target: Locator, option: string): Promise<void> {
    actions.push('choose');
    await target.selectOption(option);
  }

  async function chooseFile(target: Locator, name: string, buffer: Buffer): Promise<void> {
    actions.push('choose a file');
    await target.setInputFiles({ name, mimeType: '', buffer });
  }

  /** The file that a button saves. */
  async function save(target: Locator): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), click(target)]);
    return readFileSync(await download.path());
  }

  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('an editor who knows nothing has a working line for a CMS in at most five actions', async () => {
    await click(page.getByRole('link', { name: 'Einbinden' }));
    await choose(page.getByRole('combobox', { name: 'Widget', exact: true }), 'Meilensteine');
    await click(page.getByRole('radio', { name: 'HTML ohne eigene Elemente' }));
    await click(button('Kopieren').first());
    await page.getByText('Kopiert.').waitFor();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    await host.visit(line, async (visited) => {
      await widgetsReady(visited.page);
      const [widget, ...others] = await widgetsOf(visited.page);
      assert.deepEqual([widget!.tag, others], ['alliance-timeline', []]);
      assert.match(widget!.text, /\d{4}/);
      assert.deepEqual([visited.errors, visited.warnings], [[], []]);
    });
    assert.ok(actions.length <= 5, actions.join(', '));
  });

  it('an office has a valid feed from the template in at most six actions, an error corrected among them', async () => {
    await click(page.getByRole('link', { name: 'Werkstatt' }));
    const template = await save(button('Vorlage mit den veröffentlichten Angaben'));
    // The office fills in the template, and gets a name wrong.
    const { document: filled } = await importBytes(template);
    const slip = { sheet: 'Projekte', row: 2, heading: 'Ziel 1', text: 'Ausbildun' };
    const workbook = await writeWorkbook(sheetsWith(filled!, [slip]));
    await chooseFile(page.locator('input[type=file]'), 'vorlage.xlsx', Buffer.from(workbook));
    await click(page.locator('.message.error .buttons button').first());
    const feed = JSON.parse((await save(button('feed.json herunterladen'))).toString()) as { projects: unknown[] };
    assert.ok(actions.length <= 6, actions.join(', '));
    assert.deepEqual(read(feed).issues, []);
    assert.equal(feed.projects.length, (readFeed('musterallianz').projects as unknown[]).length);
  });
});
