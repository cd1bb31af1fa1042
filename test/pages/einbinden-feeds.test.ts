/** Feeds of others on the page "Einbinden": by address after a press, or as a file, and what keeps them from being shown. Needs a build. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { sentenceOf } from '../../site/einbinden/texts/feed-problems.ts';
import { textsOf } from '../../site/einbinden/texts/texts.ts';
import type { FeedProblem } from '../../site/einbinden/other-feeds.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { FILES, served } from '../support/einbinden.ts';
import { dropPath } from '../support/drop.ts';
import { hosting, violationsOf, watchViolations } from '../support/host.ts';
import { axeOf } from '../support/page-axe.ts';
import { errorsOf, readJson } from '../support/site.ts';
import { until } from '../support/until.ts';

const SERVER = 'https://feeds.example/';
const OPEN = { 'Access-Control-Allow-Origin': '*' };
const texts = textsOf('de');

const muster = readJson<{ alliance: object }>('data/musterallianz.json');
const feed = {
  ...muster,
  alliance: { ...muster.alliance, name: 'Andere Allianz' },
  canonicalUrl: 'https://feeds.example/',
  goals: [{ id: 'anderes-ziel', title: 'Ein anderes Ziel' }, null],
  partners: [{ id: 'partner', name: 'Partner am anderen Ort', type: 'company', logo: 'bild' }],
  media: [{ id: 'bild', src: `${SERVER}bild.png`, alt: 'Bild', width: 10, height: 10, credit: 'Andere Allianz' }],
};
/** A file whose pictures seem to be on the page's own server. */
const draft = {
  ...feed,
  partners: [{ ...feed.partners[0], name: 'Partner im Entwurf' }],
  media: [{ ...feed.media[0], src: 'media/logo-stadt.png' }],
};
const json = (document: object) => JSON.stringify(document);

const answers: Record<string, { status?: number; headers?: Record<string, string>; body: string | Buffer }> = {
  'good.json': { body: json(feed) },
  'old.json': { body: json({ ...feed, version: '1.0.0' }) },
  'new.json': { body: json({ ...feed, version: '2.0.0' }) },
  // Playwright adds the header where none is.
  'closed.json': { headers: { 'Access-Control-Allow-Origin': 'https://elsewhere.example' }, body: json(feed) },
  'missing.json': { status: 404, body: 'Not found' },
  'secret.json': { status: 401, body: '' },
  'page.json': { body: '<!doctype html><title>Anmeldung</title>' },
  'broken.json': { body: '{\n  "version": "1.0.0",\n  "goals": [1 2]\n}' },
  'other.json': { body: '{"type": "FeatureCollection"}' },
  'latin.json': { body: Buffer.from('{"version": "1.0.0", "alliance": {"name": "M\xfcller"}}', 'latin1') },
};

describe('other feeds on the page "Einbinden"', () => {
  const host = hosting((request, response) => {
    // Its other name is another server.
    if (request.url === '/moved.json')
      response.writeHead(302, { Location: `${host.url.replace('localhost', '127.0.0.1')}feed.json` }).end();
    if (request.headers.host?.startsWith('127.')) response.setHeader('Access-Control-Allow-Origin', '*');
    return response.headersSent || served(request, response);
  }, FILES);
  let page: Page;
  let errors: string[];
  /** Other servers answer after it. */
  let held: Promise<void> | undefined;
  /** What other servers were asked for. */
  const asked: string[] = [];
  before(async () => {
    page = await (await host.browser.newContext({ locale: 'de-DE' })).newPage();
    errors = errorsOf(page);
    await watchViolations(page);
    page.on('request', (request) => {
      if (!request.url().startsWith(host.url)) asked.push(request.url().replace(SERVER, ''));
    });
    await page.route(`${SERVER}**`, async (route) => {
      await held;
      const { status = 200, headers = OPEN, body } = answers[route.request().url().replace(SERVER, '')]!;
      return route.fulfill({ status, headers, body, contentType: 'application/json' });
    });
  });
  beforeEach(() => {
    asked.length = 0;
  });

  const open = async (hash = '', path = 'einbinden/') => {
    // A new address in front of the hash alone would load nothing.
    await page.goto('about:blank');
    asked.length = 0;
    await page.goto(`${host.url}${path}#${hash}`);
    await page.locator('#snippet').waitFor();
  };
  const snippet = () => page.locator('#snippet').textContent();
  const status = () => page.locator('#data-status').textContent();
  const says = (sentence: string) =>
    until(
      () => sentence,
      async () => (await status()) === sentence,
    );
  const field = () => page.getByRole('textbox', { name: texts.feedAddress });
  const ask = async (address: string) => {
    await field().fill(address);
    await field().press('Enter');
  };
  const goal = () => page.frameLocator('iframe').getByText('Ein anderes Ziel');
  const sentence = (kind: FeedProblem['kind'], more: Partial<FeedProblem> = {}) =>
    sentenceOf({ kind, ...more }, 'feeds.example', 'de');
  const choose = (name: string, content: string | Buffer) =>
    page.locator('input[type=file][accept*=json]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  /** Drops a file, with so many spaces after its content that it has a size. */
  const drop = (name: string, content: string, size = 0) =>
    page.evaluate(
      ({ name, content, size }) => {
        const transfer = new DataTransfer();
        const bytes = new TextEncoder().encode(content);
        transfer.items.add(new File([bytes, ' '.repeat(Math.max(0, size - bytes.length))], name));
        const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', options));
      },
      { name, content, size },
    );
  const inFrame = (text: string) => page.frameLocator('iframe').getByText(text);
  const pictures = () => page.frameLocator('iframe').locator('img');

  it('shows the feed of an address by keyboard, in the preview, in the choices and in the code', async () => {
    await open('widget=goals-list&widget=project-cards&edit=2');
    await says(texts.feedNow.published(''));
    await page.getByText(texts.otherData).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(`${SERVER}good.json`);
    await page.keyboard.press('Enter');
    await says(texts.feedNow.address('feeds.example'));
    await goal().waitFor();
    await page.getByText(texts.withoutPictures).waitFor();
    assert.deepEqual(
      await page.getByRole('combobox', { name: texts.labels.goal, exact: true }).locator('option').allTextContents(),
      [texts.any, 'Ein anderes Ziel'],
    );
    assert.match(
      (await snippet())!,
      /<alliance-goals-list src="https:\/\/feeds\.example\/good\.json"><p>Ziele: <a href="https:\/\/feeds\.example\/">Andere Allianz</,
    );
    const origin = new URL(host.url).origin;
    await page
      .getByText(`connect-src ${origin} https://feeds.example; img-src ${origin} https://feeds.example`)
      .waitFor();
    assert.deepEqual(asked, ['good.json']);
  });

  it('asks another server that a link names only after a press, and goes back', async () => {
    await open(`widget=goals-list&feed=${encodeURIComponent(`${SERVER}good.json`)}`);
    await says(texts.feedWaiting('feeds.example'));
    await page.frameLocator('iframe').locator('alliance-goals-list li').first().waitFor();
    assert.deepEqual(asked, []);
    assert.match((await snippet())!, new RegExp(`src="${host.url}feed\\.json"`));
    assert.equal(await field().inputValue(), `${SERVER}good.json`);
    await page.getByRole('button', { name: texts.loadFeed, exact: true }).press('Enter');
    await goal().waitFor();
    await page.getByRole('button', { name: texts.backToPublished }).click();
    await says(texts.feedNow.published(''));
    assert.doesNotMatch(page.url(), /feed=/);
    await page.goBack();
    await goal().waitFor();
    assert.deepEqual(asked, ['good.json']);
  });

  it('loads the feed that a link names at once if it is on its own server', async () => {
    await open(`widget=goals-list&feed=${encodeURIComponent(`${host.url}feed.json`)}`);
    const { host: server } = new URL(host.url);
    await says(texts.feedNow.address(server));
    assert.deepEqual(asked, []);
    // To follow it to another one takes a press.
    await open(`widget=goals-list&feed=${encodeURIComponent(`${host.url}moved.json`)}`);
    await says(sentenceOf({ kind: 'feed-network' }, server, 'de'));
    errors.length = 0;
    await page.getByRole('button', { name: texts.loadFeed, exact: true }).click();
    await says(texts.feedNow.address(server));
  });

  it('loads the script that reads feeds once somebody brings one, and says if it does not arrive', async () => {
    const SCRIPT = /\/einbinden-feeds\b/;
    let requests = 0;
    await page.route(SCRIPT, (route) => {
      requests++;
      return route.abort();
    });
    await open('widget=goals-list');
    await page.getByText(texts.otherData).click();
    assert.equal(requests, 0);
    await ask(`${SERVER}good.json`);
    await says(texts.feedScript);
    assert.equal(requests, 1);
    assert.equal(await field().inputValue(), `${SERVER}good.json`);
    await page.unroute(SCRIPT);
    await field().press('Enter');
    await goal().waitFor();
    // The browser names what did not arrive.
    errors.length = 0;
  });

  describe('while a feed is on its way', () => {
    let answer: () => void;
    beforeEach(async () => {
      held = new Promise((resolve) => (answer = resolve));
      await open('widget=goals-list');
      await page.getByText(texts.otherData).click();
      await ask(`${SERVER}old.json`);
      await says(texts.feedLoading);
    });
    afterEach(() => {
      answer();
      held = undefined;
    });

    it('shows it although somebody changes a setting meanwhile', async () => {
      await page.getByRole('combobox', { name: texts.width }).selectOption('320');
      await says(texts.feedLoading);
      answer();
      await goal().waitFor();
      assert.match(page.url(), /width=320/);
    });

    it('loads the address to which somebody corrects theirs, and not the first one', async () => {
      await field().fill(`${SERVER}good.json`);
      await says(texts.feedNow.published(''));
      answer();
      await field().press('Enter');
      await goal().waitFor();
      assert.match(page.url(), /good\.json/);
      assert.equal(await field().inputValue(), `${SERVER}good.json`);
    });

    /** Waits until the page has read a feed. All that waits for that runs before the next task. */
    const isRead = (address: string) =>
      page.evaluate(async (address) => {
        const key = Symbol.for('alliance-widgets.feeds.v1');
        const feeds = (globalThis as { [key]?: Map<string, { document: Promise<unknown> }> })[key]!;
        await feeds.get(address)!.document;
        await new Promise((resolve) => setTimeout(resolve));
      }, address);

    it('shows the file that somebody drops meanwhile, and stays there', async () => {
      await drop('entwurf.json', json(feed));
      await says(texts.feedNow.file('entwurf.json'));
      await ask(`${SERVER}good.json`);
      await says(texts.feedLoading);
      await drop('neuer.json', json(feed));
      await says(texts.feedNow.file('neuer.json'));
      answer();
      for (const name of ['old.json', 'good.json']) await isRead(SERVER + name);
      await says(texts.feedNow.file('neuer.json'));
    });

    it('goes back to the published feed, and stays there', async () => {
      await drop('entwurf.json', json(feed));
      await says(texts.feedNow.file('entwurf.json'));
      await ask(`${SERVER}good.json`);
      await says(texts.feedLoading);
      await page.getByRole('button', { name: texts.backToPublished }).click();
      answer();
      await isRead(`${SERVER}good.json`);
      await says(texts.feedNow.published(''));
    });

    it('keeps the style sheet that somebody drops meanwhile, although it is too long for the address', async () => {
      const sheet = `/* ${'long '.repeat(500)} */ body { color: rgb(1, 2, 3) }`;
      await drop('site.css', sheet);
      await page.getByRole('textbox', { name: texts.sheet }).waitFor();
      answer();
      await goal().waitFor();
      assert.equal(await page.getByRole('textbox', { name: texts.sheet }).inputValue(), sheet);
    });
  });

  it('says what to do if an address gives no feed', async () => {
    await open('widget=goals-list');
    await page.getByText(texts.otherData).click();
    const problems: [path: string, sentence: string][] = [
      ['closed.json', sentence('feed-network')],
      ['missing.json', sentence('feed-http', { status: 404 })],
      ['secret.json', sentence('feed-http', { status: 401 })],
      ['page.json', sentence('html')],
      ['broken.json', sentence('feed-syntax', { line: 3, column: 15 })],
      ['other.json', sentence('feed-invalid')],
      ['new.json', sentence('feed-version')],
      ['latin.json', sentence('feed-encoding')],
    ];
    for (const [path, expected] of problems) {
      await ask(SERVER + path);
      await says(expected);
      assert.match((await snippet())!, new RegExp(`src="${host.url}feed\\.json"`), path);
    }
    const link = page.getByRole('link', { name: texts.feedHelp });
    const help = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    assert.match(await (await page.request.get(help)).text(), new RegExp(`id="${new URL(help).hash.slice(1)}"`));
    for (const address of ['feed.json', 'example.org/feed.json', 'ftp://example.org/feed.json', 'javascript:1', '']) {
      await ask(address);
      await says(sentence('address'));
    }
    await ask('http://feeds.example/good.json');
    await says(sentence('insecure'));
    await ask(`${SERVER}old.json#anfang`);
    await goal().waitFor();
    assert.match((await snippet())!, /src="https:\/\/feeds\.example\/old\.json"/);
    // The browser names what was refused and what was not found.
    errors.length = 0;
  });

  it('shows a file, which the code does not name, and keeps it for the way back', async () => {
    await open('widget=goals-list');
    await page.getByText(texts.otherData).click();
    await choose('entwurf.json', json(feed));
    await says(texts.feedNow.file('entwurf.json'));
    await goal().waitFor();
    // The link that skips to the content is a step of the history, too.
    await page.locator('.skip').press('Enter');
    await page.getByText(texts.feedOfFile).waitFor();
    assert.match((await snippet())!, new RegExp(`src="${host.url}feed\\.json"`));
    await page.getByRole('radio', { name: texts.ways.iframe }).check();
    await page.getByRole('button', { name: texts.backToPublished }).click();
    await says(texts.feedNow.published(''));
    await page.goBack();
    await page.goBack();
    await goal().waitFor();
    assert.deepEqual(asked, []);
  });

  it('takes what is dropped: a feed, or a style sheet', async () => {
    await open('widget=goals-list');
    await drop('entwurf.json', json(feed));
    await goal().waitFor();
    await drop('site.css', 'body { color: rgb(1, 2, 3) }');
    await until(
      'the widget has the colour of the style sheet',
      async () => (await goal().evaluate((text) => getComputedStyle(text).color)) === 'rgb(1, 2, 3)',
    );
  });

  it('shows an address in place of a file, a file in place of an address, and none that a page before it has kept', async () => {
    await open('widget=goals-list');
    await page.getByText(texts.otherData).click();
    await drop('entwurf.json', json(feed));
    await says(texts.feedNow.file('entwurf.json'));
    await page.reload();
    await says(texts.feedNow.published(''));
    await drop('neuer.json', json(feed));
    await says(texts.feedNow.file('neuer.json'));
    await page.goBack();
    await says(texts.feedNow.published(''));
    await page.goForward();
    await says(texts.feedNow.file('neuer.json'));
    await page.getByText(texts.otherData).click();
    await ask(`${SERVER}good.json`);
    await says(texts.feedNow.address('feeds.example'));
    await drop('noch-einer.json', json(feed));
    await says(texts.feedNow.file('noch-einer.json'));
    assert.doesNotMatch(page.url(), /feed=/);
  });

  it('shows no pictures of a file or of another server, and those of a feed on its own', async () => {
    await open('widget=partner-grid');
    await pictures().first().waitFor();
    await page.getByText(texts.otherData).click();
    // The name of a partner stands in the place of a picture that there is not, or that did not come.
    for (const [name, document] of [
      ['Partner im Entwurf', draft],
      ['Partner am anderen Ort', feed],
    ] as const) {
      await drop('entwurf.json', json(document));
      await inFrame(name).waitFor();
      await page.getByText(texts.withoutPictures).waitFor();
      await page.getByRole('button', { name: texts.backToPublished }).click();
      await pictures().first().waitFor();
    }
    await ask(`${SERVER}good.json`);
    await inFrame('Partner am anderen Ort').waitFor();
    await page.getByText(texts.withoutPictures).waitFor();
    assert.deepEqual([asked, errors], [['good.json'], []]);
    await ask(`${host.url}feed.json`);
    await pictures().first().waitFor();
    assert.equal(await page.getByText(texts.withoutPictures).count(), 0);
  });

  it('says what to do with a file that is no feed', async () => {
    await open('widget=goals-list');
    await page.getByText(texts.otherData).click();
    const files: [name: string, content: string | Buffer, kind: FeedProblem['kind'], more?: Partial<FeedProblem>][] = [
      ['leer.json', '', 'empty-file'],
      ['seite.json', '<!doctype html><title>Seite</title>', 'html'],
      ['bild.json', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'other-file'],
      ['zeichnung.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'other-file'],
      ['wort.json', '"Feed"', 'other-file'],
      ['notiz.txt', 'Bitte die feed.json schicken!', 'other-file'],
      ['kommentar.json', '// a, b\n{}', 'other-file'],
      ['kaputt.json', '{ "version": "1.0.0" "goals": [] }', 'feed-syntax', { line: 1, column: 22 }],
      ['karte.json', '{ "type": "FeatureCollection" }', 'feed-invalid'],
      ['neu.json', '{ "version": "2.0.0" }', 'feed-version'],
      ['latin.json', answers['latin.json']!.body, 'feed-encoding'],
      ['projekte.csv', 'Name;Ziel\nA;B', 'workbook'],
    ];
    for (const [name, content, kind, more] of files) {
      await choose(name, content);
      await says(sentence(kind, more));
    }
    assert.match(
      (await page.getByRole('link', { name: texts.toWorkshop }).getAttribute('href'))!,
      /^\.\.\/werkstatt\/$/,
    );
    await dropPath(page, join(ROOT, 'data'));
    await says(sentence('unreadable'));
    await drop('gross.json', json(feed), 20_000_001);
    await says(sentence('feed-size'));
    await drop('gerade-noch.json', json(feed), 20_000_000);
    await says(texts.feedNow.file('gerade-noch.json'));
  });

  it('fits narrow screens and passes axe in English, too, with problems on show', async () => {
    for (const [path, lang, colorScheme] of [
      ['einbinden/', 'de', 'dark'],
      ['en/einbinden/', 'en', 'light'],
    ] as const) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme });
      await open(`widget=goals-list&feed=${encodeURIComponent(`${SERVER}${'a'.repeat(200)}.json`)}`, path);
      await says(textsOf(lang).feedWaiting('feeds.example'));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await axeOf(page), []);
      await page.locator('input[name=feed]').fill('x');
      await page.locator('input[name=feed]').press('Enter');
      await says(sentenceOf({ kind: 'address' }, '', lang));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await axeOf(page), []);
    }
    assert.deepEqual([errors, await violationsOf(page)], [[], []]);
  });
});
