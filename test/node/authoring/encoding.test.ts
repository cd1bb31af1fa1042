import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../../src/authoring/encoding/decode.ts';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { encode, type Encoding } from '../../support/encodings.ts';

const list =
  'Name;Betrag;Ort\r\n' +
  Array.from({ length: 30 }, (_, index) => `„Müller & Söhne“ – Straße ${index};10.000,- €;Köln\r\n`).join('');

const encodings: Encoding[] = [
  'utf-8',
  'utf-8-bom',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'utf-16le-bom',
  'utf-16be-bom',
];

describe('The encoding of a text', () => {
  for (const encoding of encodings)
    it(`is recognised: ${encoding}`, async () => {
      const { text, findings } = decodeText(encode(list, encoding));
      assert.equal(text, list.replaceAll('\r\n', '\n'));
      assert.deepEqual(findings, []);
      const { tables } = await readTables(encode(list, encoding), 'liste.csv');
      assert.equal(tables[0]!.rows.length, 31);
      assert.equal(tables[0]!.rows[1]![1]!.text, '10.000,- €');
    });

  it('composes umlauts that macOS takes apart', () => {
    assert.equal(decodeText(encode('Mu\u0308ller', 'utf-8')).text, 'Müller');
  });

  it('stays UTF-8 if few bytes are broken, and says where', () => {
    const bytes = encode('Name\nMüller\nSöhne\nKöln\nB?ro', 'utf-8');
    bytes[bytes.lastIndexOf(0x3f)] = 0xfc;
    const { encoding, findings } = decodeText(bytes);
    assert.equal(encoding, 'utf-8');
    assert.match(sentenceOf(findings[0]!, 'de'), /Zeile 5: „B�ro“/);
  });

  for (const wrong of ['Stefan Mˆbel', 'BÃ¼ro', 'M„rkte', 'Gr\u0081n'])
    it(`is doubted if umlauts look wrong: ${wrong}`, () => {
      const { findings } = decodeText(encode(`Name\n${wrong}`, 'utf-8'));
      assert.match(sentenceOf(findings[0]!, 'de'), /^Umlaute sehen falsch aus \(Zeile 2: „/);
    });

  it('is not doubted for names of other languages and German quotes', () => {
    const names = 'Dušan Škoda, Leoš Janáček, „Zukunft“, São João, Ångström, C’est ça, 5 ‰, „A“ – „B“…';
    assert.deepEqual(decodeText(encode(names, 'utf-8')).findings, []);
  });
});

describe('The delimiter of a table', () => {
  const rows = ['Name;Betrag', 'a;1,5', 'b;2,5', '"c;d";3,0'];
  for (const delimiter of [';', '\t', ',', '|'])
    it(`is recognised: ${JSON.stringify(delimiter)}`, async () => {
      const csv = rows.map((row) => row.replace(/;(?=[^;]*$)/, delimiter)).join('\n');
      const text = delimiter === ',' ? csv.replace(/,(\d),(\d)/g, ',"$1,$2"').replace(/,(\d,\d)$/gm, ',"$1"') : csv;
      const { tables } = await readTables(encode(text, 'utf-8'), 'a.csv');
      assert.deepEqual(
        tables[0]!.rows.map((row) => row.length),
        [2, 2, 2, 2],
      );
      assert.equal(tables[0]!.rows[3]![0]!.text, 'c;d');
    });

  it('is the one that the file names', async () => {
    const { tables } = await readTables(encode('sep=,\r\na;b,c;d\r\n', 'utf-8'), 'a.csv');
    assert.deepEqual(
      tables[0]!.rows.map((row) => row.map(({ text }) => text)),
      [[], ['a;b', 'c;d']],
    );
  });

  it('is found below title rows', async () => {
    const text = 'Liste der Vorhaben, Stand: 31.03.2016\n\nName;Betrag;Ort\n' + 'a;1,50;x\n'.repeat(5);
    const { tables } = await readTables(encode(text, 'utf-8'), 'a.csv');
    assert.equal(tables[0]!.rows[2]!.length, 3);
  });
});

describe('A row of a text file', () => {
  it('keeps line breaks and doubled quotes in cells', async () => {
    const { tables, findings } = await readTables(
      encode('Name;Ort\r\n"Amt ""A""\r\nUmwelt";Köln\r\n', 'utf-8'),
      'a.csv',
    );
    assert.equal(tables[0]!.rows[1]![0]!.text, 'Amt "A"\nUmwelt');
    assert.deepEqual(findings, []);
  });

  it('is reported if its quotes do not match', async () => {
    const text = 'Name;Datum\n"Jodel trifft Jodel"", 21.11.2026;x\nb;c\n';
    const { findings } = await readTables(encode(text, 'utf-8'), 'uster.csv');
    assert.match(sentenceOf(findings[0]!, 'de'), /^uster!A2: Anführungszeichen passen nicht zusammen in 1 Zeile \(2\)/);
  });

  it('loses only the apostrophe that protects spreadsheets from formulas', async () => {
    const { tables } = await readTables(encode("a;b;c\n'=1+1;'-5;'tis\n", 'utf-8'), 'a.csv');
    assert.deepEqual(
      tables[0]!.rows[1]!.map(({ text }) => text),
      ['=1+1', '-5', "'tis"],
    );
  });

  it('may show an error of Excel, which is said', async () => {
    const { tables, findings } = await readTables(encode('a;b\n#NV;1\n', 'utf-8'), 'a.csv');
    assert.equal(tables[0]!.rows[1]![0]!.error, '#NV');
    assert.deepEqual(
      findings.map((finding) => sentenceOf(finding, 'de')),
      ['a!A2: 1 Zelle zeigt einen Fehler (#NV): A2. Bitte die Formel korrigieren oder den Wert eintragen.'],
    );
  });
});
