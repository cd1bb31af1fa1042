/** An `.xls` (Excel 97–2003) and an `.ods` file with the same content, as LibreOffice writes them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { xlsDetails } from '../../../src/authoring/read/xls-details.ts';
import { ROOT } from '../../../tools/dev/run.ts';

const file = (extension: string) =>
  new Uint8Array(readFileSync(join(ROOT, 'test/support/files', `libreoffice.${extension}`)));

for (const extension of ['xls', 'ods']) {
  describe(`An .${extension} file`, () => {
    const read = () => readTables(file(extension), `a.${extension}`);

    it('gives its values, of formulas as well', async () => {
      const [table] = (await read()).tables;
      const texts = table!.rows.map((row) => row.map(({ text }) => text));
      const [name, amount, place, date] = texts[1]!;
      assert.deepEqual(
        [name, amount, place, date],
        ['Bericht des Amtes ', '1570.5', 'Zeile\nMüll € „x“ – Ł 😀', '2015-12-31'],
      );
      assert.deepEqual(texts[2], ['verborgen', '3141', '#N/A', '0.5', '0.8']);
      assert.deepEqual(texts.slice(3), [[], ['nach Lücke', '69949.97']]);
      assert.match(table!.rows[2]![4]!.format ?? '', /%/);
    });

    it('says what is hidden, and which cells are broken', async () => {
      const { tables, findings } = await read();
      assert.deepEqual(
        findings.map((finding) => sentenceOf(finding, 'de')),
        [
          'Projekte & Übung: 1 ausgeblendete Zeile wurde mitgelesen (3).',
          'Projekte & Übung: 1 ausgeblendete Spalte wurde mitgelesen (C).',
          'Projekte & Übung!C3: 1 Zelle zeigt einen Fehler (#NV (#N/A)): C3. Bitte die Formel korrigieren oder den Wert eintragen.',
          'Versteckt: Das Blatt ist ausgeblendet. Es wurde mitgelesen.',
        ],
      );
      assert.deepEqual(
        tables.map(({ hidden }) => hidden),
        [false, true],
      );
    });
  });
}

describe('The numbers of an .xls file', () => {
  it('have their formats, so that a postcode keeps its zero', async () => {
    const [table] = (await readTables(file('xls'), 'a.xls')).tables;
    const [, amount, , date, postcode] = table!.rows[1]!;
    assert.deepEqual([postcode!.text, postcode!.format], ['07743', '00000']);
    assert.match(amount!.format ?? '', /€/);
    assert.match(date!.format ?? '', /^dd.*mm.*yyyy$/);
  });

  it('are read of a damaged file as far as it goes, or not at all', () => {
    const bytes = file('xls');
    assert.equal(xlsDetails(bytes).length, 2);
    for (let length = 0; length < bytes.length; length += 97) xlsDetails(bytes.slice(0, length));
    // Each place of the header that leads to others leads astray.
    for (let place = 0x1e; place < 0x60; place += 2) {
      const wild = bytes.slice();
      wild.set([0x05, 0x00, 0x00, 0x00], place);
      xlsDetails(wild);
    }
  });
});
