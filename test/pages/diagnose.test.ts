/** The page "Diagnose". test/browser/embed/diagnose.test.ts has its rules. Needs a build. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { textsOf } from '../../site/diagnose/texts/texts.ts';
import { dropPath } from '../support/drop.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { axeOf } from '../support/page-axe.ts';
import { newFolder, publishMuster } from '../support/published.ts';
import { errorsOf } from '../support/site.ts';

const folder = newFolder();
/** Pages of others. */
const saved = newFolder();
const ESCAPED =
  '<form name="querySelectorAll"><input name="getAttribute"></form><meta http-equiv="refresh" content="0; url=/canary"><p>&lt;alliance-goals-list src="/feed.json"&gt;Ziele</p><img src="/canary.png"><script src="/canary.js"></script>';

describe('the page "Diagnose"', () => {
  const host = hosting(undefined, { mounts: [['/', folder]] });
  let page: Page;
  let errors: string[];
  before(async () => {
    publishMuster(folder);
    page = await host.browser.newPage();
    errors = errorsOf(page);
    await watchViolations(page);
  });
  after(() => {
    for (const own of [folder, saved]) rmSync(own, { recursive: true, force: true });
  });

  const status = (text: string) => page.locator('[role=status]', { hasText: text }).waitFor();

  it('leads from the alliance’s page to what is wrong by keyboard, with the remedy of the system', async () => {
    await page.goto(host.url);
    await page.getByRole('link', { name: 'Diagnose' }).focus();
    await page.keyboard.press('Enter');
    await status('Noch nichts eingefügt.');
    await page.keyboard.press('Tab');
    for (let tab = 0; tab < 9 && !(await page.locator('select:focus').count()); tab++) await page.keyboard.press('Tab');
    await page.keyboard.type('Word');
    await page.keyboard.press('Tab');
    const region = page.locator('[role=status]');
    await region.evaluate((element) => element.setAttribute('data-is', 'the same'));
    await page.keyboard.insertText(ESCAPED);
    await status('1 Befund');
    // Screen readers say what changes in an element, not what a new one says.
    assert.equal(await region.getAttribute('data-is'), 'the same');
    await page.getByRole('heading', { name: 'Die Zeile steht als Text auf der Seite.' }).waitFor();
    assert.match(await page.locator('.findings').innerText(), /WordPress: Nehmen Sie den Block/);
  });

  it('neither runs nor loads nor shows what it reads, and keeps to its own policy', async () => {
    assert.equal(await page.locator('main img, main script, main alliance-goals-list').count(), 0);
    assert.equal(host.requests.filter((path) => path.includes('canary')).length, 0);
    assert.deepEqual([await violationsOf(page), errors], [[], []]);
  });

  it('reads a saved page, and a policy', async () => {
    const html = `<link rel="canonical" href="https://www.example.org/"><script src="/alliance-widgets.js"></script><div data-alliance="goals-list" data-alliance-src="https://feeds.example.net/feed.json">Ziele</div>`;
    await page
      .getByLabel('oder eine gespeicherte Seite')
      .setInputFiles({ name: 'seite.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    await page.getByRole('heading', { name: 'Der Feed liegt auf einem anderen Server.' }).waitFor();
    await page.getByLabel('Content Security Policy').fill("default-src 'self'");
    await status('2 Befunde');
    await page.getByText('connect-src https://feeds.example.net').waitFor();
    await page.getByLabel('HTML der Seite').fill(html.replace('https://feeds.example.net', ''));
    await status('Hier hindert nichts die Widgets.');
    const wrong = Array.from({ length: 22 }, (_, index) => `<alliance-nr-${index}>Ziele</alliance-nr-${index}>`);
    await page.getByLabel('HTML der Seite').fill(wrong.join(''));
    await page.locator('li', { hasText: 'Dieses Widget gibt es nicht.' }).getByText('und 2 weitere').waitFor();
  });

  it('takes a file that is dropped beside the field, in place of the browser', async () => {
    const file = join(saved, 'seite.html');
    writeFileSync(file, ESCAPED);
    await page.goto(`${host.url}diagnose/`);
    await status('Noch nichts eingefügt.');
    await dropPath(page, file);
    await status('1 Befund');
    assert.equal(page.url(), `${host.url}diagnose/`);
    // Otherwise a browser with a window would open the file in place of the page. Text is dropped into the fields.
    const takes = (kind: 'file' | 'text') =>
      page.evaluate((kind) => {
        const transfer = new DataTransfer();
        if (kind === 'file') transfer.items.add(new File(['<p>'], 'seite.html'));
        else transfer.setData('text/plain', '<p>');
        const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
        return ['dragover', 'drop'].map((name) => !document.body.dispatchEvent(new DragEvent(name, options)));
      }, kind);
    assert.deepEqual(
      [await takes('file'), await takes('text')],
      [
        [true, true],
        [false, false],
      ],
    );
  });

  it('says of what it cannot read what to do instead', async () => {
    await page.goto(`${host.url}diagnose/`);
    await page.getByLabel('HTML der Seite').fill(ESCAPED);
    const file = 'oder eine gespeicherte Seite';
    const choose = (name: string, content: string | Buffer) =>
      page.getByLabel(file).setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    const drop = (lengths: number[]) =>
      page.evaluate((given) => {
        const transfer = new DataTransfer();
        for (const length of given) transfer.items.add(new File([new Uint8Array(length)], 'seite.html'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
      }, lengths);
    const { problems } = textsOf('de');
    await choose('seite.mhtml', 'Subject: Seite\r\nMIME-Version: 1.0\r\n');
    await status(problems.archive);
    await choose('seite.html', '\n');
    await status(problems.empty);
    await choose('seite.html', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n');
    await status(problems.archive);
    await choose('seite.pdf', '%PDF-1.7\n\0');
    await status(problems.binary);
    await choose('seite', 'bplist00\0');
    await status(problems.archive);
    await drop([1, 1]);
    await status(problems.several);
    await drop([20_000_001]);
    await status(problems.large);
    await dropPath(page, folder);
    await status(problems.folder);
    // What stood there before is still there.
    await page.getByLabel('Adresse der Seite').fill('https://www.example.org/');
    await status('1 Befund');
  });

  it('reads no page that would end the browser', async () => {
    await page.goto(`${host.url}diagnose/`);
    const html = page.getByLabel('HTML der Seite');
    // As pasted: typing five megabytes would take the test longer than the page.
    await html.evaluate((field: HTMLTextAreaElement) => {
      field.value = '<div>'.repeat(1_000_000);
      field.dispatchEvent(new InputEvent('input'));
    });
    await status(textsOf('de').problems.deep);
    await page.getByLabel('Adresse der Seite').fill('https://www.example.org/a');
    await status(textsOf('de').problems.deep);
    await html.fill(ESCAPED);
    await status('1 Befund');
  });

  it('fits narrow screens and passes axe, in both languages, light and dark', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of ['diagnose/', 'en/diagnose/']) {
      await page.goto(host.url + path);
      await page.locator('textarea').first().fill(ESCAPED);
      await page.locator('.findings li').first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axeOf(page), [], `${path} ${colorScheme}`);
      }
    }
  });
});
