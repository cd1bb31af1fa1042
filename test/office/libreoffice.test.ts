/** The workbooks as LibreOffice saves them. Needs `soffice`; run it with `npm run test:office`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readXlsx } from 'hucre';
import { FEEDS, importBytes, readFeed, workbookOf } from '../support/workbook-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'alliance-office-'));
const feeds = FEEDS.map((name) => ({ name, feed: readFeed(name) }));
const formats = { xlsx: 'xlsx', xls: 'xls:MS Excel 97', ods: 'ods' };
const saved = (name: string, extension = 'xlsx') =>
  new Uint8Array(readFileSync(join(folder, 'saved', `${name}.${extension}`)));

describe('A workbook that LibreOffice has saved', () => {
  before(async () => {
    for (const { name, feed } of feeds) writeFileSync(join(folder, `${name}.xlsx`), await workbookOf(feed));
    const files = feeds.map(({ name }) => join(folder, `${name}.xlsx`));
    for (const format of Object.values(formats)) {
      const { error } = spawnSync('soffice', [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--convert-to', format, '--outdir', join(folder, 'saved'), ...files],
      ]);
      assert.equal(error, undefined);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const extension of Object.keys(formats))
    for (const { name, feed } of feeds) {
      // OpenDocument has no control characters.
      if (extension === 'ods' && name === 'hostile') continue;
      it(`is the same feed: ${name}.${extension}`, async () => {
        assert.deepEqual((await importBytes(saved(name, extension))).document, feed);
      });
    }

  it('keeps the drop-downs and the notes', async () => {
    const [before, after] = await Promise.all(
      [readFileSync(join(folder, 'musterallianz.xlsx')), saved('musterallianz')].map(async (bytes) => {
        const { sheets } = await readXlsx(new Uint8Array(bytes), { readStyles: true });
        const { dataValidations = [], cells } = sheets.find(({ name }) => name === 'Projekte')!;
        return {
          lists: new Set(dataValidations.map(({ formula1 }) => formula1)),
          notes: [...cells!.values()].filter(({ comment }) => comment).length,
        };
      }),
    );
    assert.deepEqual(after, before);
    assert.ok(before!.notes > 10);
  });
});
