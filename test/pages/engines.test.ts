/** The main path of each page in Firefox and in WebKit; the other tests of pages are in Chromium. Needs a build. */
import assert from 'node:assert/strict';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { newFolder, publishMuster } from '../support/published.ts';
import { until } from '../support/until.ts';
import { visitorWith, type Visitor } from '../support/visitors.ts';
import { readFeed, sheetsWith } from '../support/workbook-files.ts';

const folder = newFolder();
let server: RunningServer;
before(async () => {
  publishMuster(folder);
  // Frames are pages of no origin, and ask as another site does.
  server = await serve({ mounts: [['/', folder]], headers: { 'Access-Control-Allow-Origin': '*' } });
});
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const browser of ['firefox', 'webkit'] as const)
  describe(`in ${browser}`, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await visitorWith(browser);
    });
    after(() => visitor.leave());

    /** Waits until an element has such a text. */
    const reads = (pattern: RegExp, ...path: string[]) =>
      until(`${path.join(' ')} reads ${pattern}`, async () => pattern.test(await visitor.text(...path)));

    /** Scrolls to an element until it stays where it is: a page grows as its far chapters are laid out. */
    const comesToRest = (selector: string) => {
      const tops: number[] = [];
      return until(`${selector} is at rest`, async () => {
        tops.unshift(
          await visitor.run((selector: string) => {
            const element = document.querySelector(selector)!;
            element.scrollIntoView({ block: 'center' });
            return element.getBoundingClientRect().top;
          }, selector),
        );
        return tops.length > 3 && tops.slice(0, 4).every((top) => top === tops[0]);
      });
    };

    it('the page "Einbinden" shows a dropped feed once the script that reads it arrives, after it did not', async () => {
      const assets = join(folder, 'assets');
      const name = readdirSync(assets).find((file) => file.startsWith('einbinden-feeds'))!;
      const drop = () =>
        visitor.run(
          (feed: string) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([feed], 'entwurf.json'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
          },
          JSON.stringify(readFeed('musterallianz')),
        );
      await visitor.open(`${server.url}einbinden/`);
      await reads(/<alliance-partner-grid /, '#snippet');
      renameSync(join(assets, name), join(assets, 'gone'));
      await drop();
      await reads(/nicht angekommen/, '#data-status');
      renameSync(join(assets, 'gone'), join(assets, name));
      await drop();
      await reads(/entwurf\.json/, '#data-status');
    });

    it('the start page leads to a line for another widget, its preview and a copy of it', async () => {
      await visitor.open(server.url);
      await reads(/ausbilden/, 'alliance-goals-list', 'section');
      await comesToRest('a[href^="einbinden/"]');
      await visitor.click('a[href^="einbinden/"]');
      await reads(/<alliance-partner-grid /, '#snippet');
      await visitor.choose('timeline', '#builder select');
      await reads(/<alliance-timeline /, '#snippet');
      await until('the preview shows the widget', async () =>
        /\d{4}/.test(await visitor.textInFrame('alliance-timeline', 'section[aria-busy=false]')),
      );
      await visitor.click('[aria-describedby="snippet-label"]');
      // Browsers differ in whether a page without https may copy. Otherwise the line is selected.
      await reads(/Kopiert\.|Der Text ist markiert/, '#copy-status');
    });

    it('the page "Werkstatt" takes a workbook, a correction of it, and offers the feed', async () => {
      await visitor.open(`${server.url}werkstatt/`);
      await reads(/Datei/, '.zone');
      const slip = { sheet: 'Projekte', row: 2, heading: 'Ziel 1', text: 'Ausbildun' };
      const workbook = Buffer.from(await writeWorkbook(sheetsWith(readFeed('musterallianz'), [slip])));
      await visitor.run((base64: string) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], 'feed.xlsx'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }, workbook.toString('base64'));
      await reads(/Zeile 2.+„Ziel 1“/s, '.message.error');
      await visitor.click('.message.error .buttons button');
      await reads(/feed\.json herunterladen/, 'button.main');
      // Leaving the page would be a question as long as the correction is in no file.
      await visitor.click('.corrections li button');
      await reads(/Zeile 2.+„Ziel 1“/s, '.message.error');
    });

    it('the page "Gestalten" measures a colour and takes the one that it suggests', async () => {
      await visitor.open(`${server.url}gestalten/`);
      await reads(/Alle haben genug Kontrast/, 'theme-panel', '.result [role=status]');
      await visitor.type('#0b3d91', 'theme-panel', 'input[type=text][name="--alliance-accent"]');
      await reads(/neben #15181b, nötig 4,5 : 1/, 'theme-panel', '.field .report');
      await visitor.click('theme-panel', '.field .report button');
      await reads(/Alle haben genug Kontrast/, 'theme-panel', '.result [role=status]');
    });

    it('the page "Diagnose" says why a widget is missing, and what to do about it', async () => {
      await visitor.open(`${server.url}diagnose/`);
      await reads(/Noch nichts/, '[role=status]');
      await visitor.type('<div data-alliance="goals-list" data-alliance-src="/feed.json">Ziele</div>', 'textarea');
      await reads(/Das Skript alliance-widgets\.js fehlt\..+TYPO3:/s, '.findings');
    });

    it('a page of the help starts a widget once a reader is there', async () => {
      await visitor.open(`${server.url}hilfe/embedding/`);
      await visitor.run(() => document.querySelector('.stage')!.scrollIntoView(), undefined);
      await reads(/Arbeitsagentur/, '[data-later=partner-grid]', 'alliance-partner-grid', 'section');
    });

    it('the English pages have their own words', async () => {
      await visitor.open(`${server.url}en/diagnose/`);
      await reads(/Nothing pasted/, '[role=status]');
      assert.match(await visitor.text('h1'), /Diagnosis/);
    });
  });
