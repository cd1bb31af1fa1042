/** The page "Werkstatt": from the template to the feed by keyboard, and nothing leaves the computer. Needs a build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright';
import { workshopPage } from '../../cli/publish/workshop-page.ts';
import { textsOf } from '../../site/werkstatt/texts/texts.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { dropPath } from '../support/drop.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { axeOf } from '../support/page-axe.ts';
import { errorsOf, readText } from '../support/site.ts';
import { until } from '../support/until.ts';
import { readFeed, sheetsWith, type Slip } from '../support/workbook-files.ts';

const MUSTER = readFeed('musterallianz');
const texts = textsOf('de');

/** The files of the page, as `publish` names them. */
const SCRIPTS = {
  script: 'assets/werkstatt.js',
  worker: 'assets/werkstatt-worker.js',
  widgets: 'dist/alliance-widgets.js',
};
const pageIn = (lang: 'de' | 'en') =>
  workshopPage({
    ...{ lang, alliance: 'Musterallianz', icon: 'assets/icon.svg', ...SCRIPTS },
    stylesheets: ['assets/page.css', 'assets/werkstatt.css'],
  });
const served = new Map<string, [type: string, content: string]>([
  ['/werkstatt/', ['text/html', pageIn('de')]],
  ['/en/werkstatt/', ['text/html', pageIn('en')]],
  ['/feed.json', ['application/json', readText('data/musterallianz.json')]],
]);

const slips: Slip[] = [
  { sheet: 'Projekte', row: 2, heading: 'Ziel 1', text: 'Ausbildun' },
  { sheet: 'Partner', row: 3, heading: 'Internetseite', text: 'www.example.org' },
];

describe('the page "Werkstatt"', () => {
  const host = hosting(
    (request, response) => {
      const [type, content] = served.get(request.url!) ?? [];
      if (content === undefined) return false;
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
      return true;
    },
    {
      mounts: [
        ['/assets/', 'dist/page'],
        ['/dist/', 'dist'],
      ],
    },
  );
  let workbook: Buffer;
  let page: Page;
  let errors: string[];
  const warnings: string[] = [];
  let requests: Request[];
  before(async () => {
    workbook = Buffer.from(await writeWorkbook(sheetsWith(MUSTER, slips)));
    page = await (await host.browser.newContext({ locale: 'de-DE' })).newPage();
    errors = errorsOf(page);
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    page.on('request', (request) => requests.push(request));
    await watchViolations(page);
  });
  after(() => page.context().close());

  const visit = async (path = 'werkstatt/') => {
    requests = [];
    await page.goto(host.url + path);
    await page.locator('.zone').waitFor();
  };

  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

  const result = () => page.locator('#result').waitFor();

  /** The file that a button saves. */
  async function saved(action: () => Promise<unknown>): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), action()]);
    return readFileSync(await download.path());
  }

  it('leads from the template to the feed in six actions, by keyboard, and sends nothing', async () => {
    await visit();
    // Screen readers do not announce a status that is hidden until it has a text.
    assert.ok(await page.locator('[role=status]').evaluate((status) => status.checkVisibility()));
    const press = async (name: string) => {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    const template = await saved(() => press(texts.filledTemplate));
    assert.equal(template.subarray(0, 2).toString(), 'PK');
    // The office fills in the template, and gets a name wrong.
    await choose('vorlage.xlsx', workbook);
    await result();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'result');
    assert.equal(await page.getByRole('button', { name: texts.download }).count(), 0);
    const message = page.locator('.message.error');
    assert.match((await message.textContent())!, /Zeile 2, Spalte \w+\s+„Ziel 1“.*„Ausbildun“ gibt es/s);
    const suggestion = await message.locator('.buttons button').first().textContent();
    await press(suggestion!.trim());
    await page.getByText(texts.nothingLeft).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'result');
    const feed = JSON.parse((await saved(() => press(texts.download))).toString()) as {
      projects: { goals: unknown[] }[];
    };
    assert.deepEqual(feed.projects[0]!.goals[0], (MUSTER.projects as { goals: unknown[] }[])[0]!.goals[0]);
    for (const request of requests) {
      assert.equal(request.method(), 'GET');
      assert.equal(request.postData(), null);
    }
    const paths = requests.map((request) => new URL(request.url()).pathname);
    assert.deepEqual(paths.slice(paths.indexOf(`/${SCRIPTS.worker}`)), [`/${SCRIPTS.worker}`]);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
      0,
      0,
      '',
    ]);
  });

  it('reads what is dropped, without the network', async () => {
    await visit();
    await choose('leer.xlsx', Buffer.alloc(0));
    await result();
    await page.context().setOffline(true);
    const data = [...workbook];
    const isOpened = await page.evaluate((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'feed.xlsx'));
      const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
      return document.body.dispatchEvent(event);
    }, data);
    assert.ok(!isOpened, 'the browser opens the file in place of the page');
    await page.locator('.message.error').waitFor();
    await page.context().setOffline(false);
  });

  it('shows what will change, and the widgets with it, and asks for no picture', async () => {
    await visit();
    await choose('feed.xlsx', workbook);
    await result();
    const loaded = requests.length;
    await page.locator('.message.error .buttons button').first().click();
    await page.getByText(texts.nothingLeft).waitFor();
    assert.match((await page.locator('.changes').textContent())!, /Internetseite .+ → „https:\/\/www\.example\.org“/);
    await page.getByRole('combobox', { name: texts.widget }).selectOption('partner-grid');
    const widget = page.locator('alliance-partner-grid');
    await widget.locator('a[href="https://www.example.org/"]').first().waitFor();
    assert.equal(await widget.locator('img').count(), 0);
    assert.equal(requests.length, loaded);
    assert.deepEqual(warnings, []);
    const file = await saved(() => page.getByRole('button', { name: texts.downloadCorrected }).click());
    await choose('feed.xlsx', file);
    await page.getByText(texts.complete).waitFor();
  });

  it('takes a correction back, and asks before it is lost', async () => {
    await visit();
    await choose('feed.xlsx', workbook);
    await result();
    const shown = () => page.evaluateHandle(() => document.querySelector('.stage')!.firstElementChild);
    const feedShown = async () => (await shown()).getProperty('feedData');
    const before = await feedShown();
    const field = page.locator('.message.error input');
    await field.fill('Ausbildung gibt es nicht');
    await field.press('Enter');
    await page.getByText('„Ausbildung gibt es nicht“ gibt es').waitFor();
    assert.equal(await field.inputValue(), 'Ausbildung gibt es nicht');
    assert.match((await page.locator('.corrections').textContent())!, /„Ausbildun“ → „Ausbildung gibt es nicht“/);
    // The feed without what is wrong is as before: the widgets have nothing to draw.
    assert.ok(await page.evaluate(([one, other]) => one === other && Boolean(one), [before, await feedShown()]));
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await until('the page asks', () => asked.length > 0);
    assert.deepEqual(asked, ['beforeunload']);
    await page.getByRole('button', { name: texts.undo }).click();
    await page.getByText(texts.undone).waitFor();
    assert.equal(await field.inputValue(), 'Ausbildun');
    assert.equal(await page.locator('.corrections').count(), 0);
  });

  it('says what to do with a wrong file, in the page’s language', async () => {
    const html = Buffer.from('<!doctype html><html lang="de"><body><table><tr><td>1</td></tr></table>');
    for (const [path, sentence] of [
      ['werkstatt/', /Internetseite \(HTML\).*als \.xlsx speichern/],
      ['en/werkstatt/', /web page \(HTML\)/],
    ] as const) {
      await visit(path);
      await choose('export.xls', html);
      await result();
      assert.match((await page.locator('.message').textContent())!, sentence);
      assert.equal(await page.getByRole('button', { name: /feed\.json/ }).count(), 0);
    }
  });

  it('says of a folder, and of a file that is too large, what to do, and does not read the file', async () => {
    await visit();
    await dropPath(page, join(ROOT, 'data'));
    await page.locator('[role=status].failure', { hasText: texts.notReadable }).waitFor();
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['klein'], 'klein.csv'));
      transfer.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'groß.xlsx'));
      File.prototype.arrayBuffer = () => Promise.reject(new Error('The file was read.'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await page.locator('[role=status].failure', { hasText: texts.tooLarge('groß.xlsx', 51, 50) }).waitFor();
  });

  it('gives no empty template for what is published if that cannot be read', async () => {
    const [type, feed] = served.get('/feed.json')!;
    served.set('/feed.json', ['text/html', '<!doctype html><title>Login</title>']);
    await visit();
    await page.getByRole('button', { name: texts.filledTemplate }).click();
    await page.getByText(texts.notPublished).waitFor();
    served.set('/feed.json', [type, feed]);
  });

  it('takes a text of a feed as a number', async () => {
    await visit();
    const partners = (MUSTER.partners as object[]).map((partner, index) => ({ ...partner, position: `${index}` }));
    await choose('feed.json', Buffer.from(JSON.stringify({ ...MUSTER, partners })));
    await result();
    await page.locator('.message.error input').first().press('Enter');
    await page.locator('.corrections').waitFor();
    assert.match((await page.locator('.corrections').textContent())!, /„0“ → „0“/);
  });

  it('keeps what is typed in other messages, and the focus there, when a sheet needs nothing more', async () => {
    await visit();
    const more = { sheet: 'Partner', row: 2, heading: 'Art', text: 'Verin' };
    await choose('feed.xlsx', Buffer.from(await writeWorkbook(sheetsWith(MUSTER, [more, ...slips]))));
    await result();
    const groups = () => page.locator('.group h3').allTextContents();
    assert.match((await groups()).join(), /^Partner .*,Projekte /);
    const fields = page.locator('.message.error input');
    await fields.last().fill('Ausb');
    /** Corrects the first cell, and goes on to the last one at once. */
    const correct = async (text: string) => {
      await fields.first().fill(text);
      await page.evaluate(() => {
        const inputs = [...document.querySelectorAll<HTMLInputElement>('.message.error input')];
        inputs[0]!.form!.requestSubmit();
        inputs.at(-1)!.focus();
        inputs.at(-1)!.setSelectionRange(2, 2);
      });
      await page.locator('[role=status]', { hasText: /^Übernommen/ }).waitFor();
      await page.keyboard.type('+');
    };
    await correct('Verain');
    assert.equal(await fields.last().inputValue(), 'Au+sb');
    await correct('Verein oder Verband');
    await until('the sheet that is done comes last', async () => /^Projekte /.test((await groups())[0]!));
    assert.equal(await fields.inputValue(), 'Au++sb');
  });

  it('keeps the focus when the last messages appear, and names a table of text as Excel opens it', async () => {
    await visit();
    const rows = Array.from({ length: 25 }, (_, index) => `Stadt ${index};Kommune`);
    await choose('Partner.txt', Buffer.from(['Name;Art', ...rows].join('\r\n')));
    await result();
    const more = page.getByRole('button', { name: /weitere zeigen/ });
    while (await more.count()) await more.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h3');
    await page.locator('.message.error .buttons button').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.downloadCorrected }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'Partner.csv');
    // Text may be dropped into the fields.
    const isTaken = await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', 'Verein');
      const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    });
    assert.equal(isTaken, false);
  });

  it('fits narrow screens and passes axe, in both languages, light and dark', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of ['werkstatt/', 'en/werkstatt/']) {
      await visit(path);
      await choose('feed.xlsx', workbook);
      await result();
      await page.locator('.message.error .buttons button').first().click();
      await page.locator('.corrections').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        assert.deepEqual(await axeOf(page), []);
      }
    }
  });

  it('keeps to its policy, and is small until a file is chosen', async () => {
    assert.deepEqual(await violationsOf(page), []);
    assert.deepEqual(
      errors.filter((error) => !/favicon|ERR_INTERNET_DISCONNECTED/.test(error)),
      [],
    );
    const sizeOf = (path: string) => brotliCompressSync(readFileSync(join(ROOT, 'dist', path))).length;
    const files = ['page/page.css', 'page/werkstatt.css', 'page/werkstatt.js', 'alliance-widgets.js'];
    const first = files.reduce((sum, path) => sum + sizeOf(path), 0);
    assert.ok(first < 90_000, `${first} bytes`);
    const reader = sizeOf('page/werkstatt-worker.js');
    assert.ok(reader < 250_000, `${reader} bytes`);
  });
});
