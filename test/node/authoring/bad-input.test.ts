/** Files that are no tables are refused with a clear sentence, in bounded time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { writeOds, writeXlsx } from 'hucre';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { row, workbook, workbookParts, zip } from '../../support/workbooks.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Returns the message about a file that has no table. */
async function refusalOf(bytes: Uint8Array, fileName: string) {
  const { tables, findings } = await readTables(bytes, fileName);
  assert.deepEqual(tables, []);
  assert.equal(findings.length, 1);
  assert.equal(findings[0]!.severity, 'error');
  return { code: findings[0]!.code, german: sentenceOf(findings[0]!, 'de'), english: sentenceOf(findings[0]!, 'en') };
}

const plain = () => workbook({ sheets: [{ name: 'Liste', rows: row(1, 'Name', 'Betrag') + row(2, 'a', 1) }] });

/** A workbook with one part more, whose directory may lie about its size. */
function withPart(name: string, content: Uint8Array, declared = content.length): Uint8Array {
  const compressed = deflateRawSync(content);
  const parts = Object.fromEntries(
    Object.entries(workbookParts({ sheets: [{ name: 'Liste', rows: row(1, 'a') }] })).filter(([part]) => part !== name),
  );
  const archive = zip({ ...parts, [name]: content });
  const view = new DataView(archive.buffer, archive.byteOffset);
  // The declared size is at 24 of the directory's entry and at 22 of the local one.
  for (let index = 0; index < archive.length - 46; index++) {
    const signature = view.getUint32(index, true);
    const [sizeAt, nameAt] = signature === 0x02014b50 ? [24, 46] : signature === 0x04034b50 ? [22, 30] : [];
    if (!sizeAt) continue;
    const entry = new TextDecoder().decode(archive.subarray(index + nameAt!, index + nameAt! + name.length));
    if (entry === name) view.setUint32(index + sizeAt, declared, true);
  }
  assert.ok(compressed.length > 0);
  return archive;
}

/** An OLE file's start, and names of streams as its directory has them. */
function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) =>
    [...name].forEach((letter, at) => (bytes[1024 + 128 * index + 2 * at] = letter.charCodeAt(0))),
  );
  return bytes;
}

describe('A file that is no table', () => {
  const cases: [name: string, bytes: Uint8Array, code: string, german: RegExp][] = [
    ['leer.xlsx', new Uint8Array(), 'file-empty', /leer/],
    ['leer.csv', bytesOf('\n\n'), 'file-empty', /leer/],
    ['logo.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'file-picture', /Bild.*\.xlsx/],
    ['bericht.xlsx', bytesOf('%PDF-1.7\n'), 'file-pdf', /PDF/],
    ['export.xls', bytesOf('<html><table><tr><td>1'), 'file-html', /HTML.*\.xls\b/],
    ['brief.xlsx', zip({ '[Content_Types].xml': '', 'word/document.xml': '<w/>' }), 'file-document', /Textdokument/],
    ['brief.doc', ole('WordDocument'), 'file-document', /Textdokument/],
    ['alles.zip', zip({ 'liste.csv': 'a;b' }), 'file-archive', /Archiv/],
    ['geheim.xlsx', ole('EncryptedPackage'), 'file-encrypted', /Kennwort entfernen/],
    ['kaputt.xlsx', plain().subarray(0, 900), 'file-damaged', /beschädigt/],
    ['kaputt.xls', ole('Workbook'), 'file-damaged', /beschädigt/],
    ['uralt.xls', ole('Book'), 'file-excel-95', /als \.xlsx speichern/],
    ['daten.json', bytesOf('[{"a": 1}'), 'json-damaged', /JSON/],
    ['daten.json', bytesOf('{"a": 1}'), 'json-without-table', /keine Liste/],
    ['feed.xml', bytesOf('<?xml version="1.0"?><rss/>'), 'file-unknown', /\.ods/],
  ];
  for (const [name, bytes, code, german] of cases)
    it(`is refused: ${name} (${code})`, async () => {
      const refusal = await refusalOf(bytes, name);
      assert.equal(refusal.code, code);
      assert.match(refusal.german, german);
      assert.doesNotMatch(refusal.english, /\{/);
    });

  it('is refused if it has a password', async () => {
    const encrypted = await writeXlsx({
      sheets: [{ name: 'Liste', rows: [['a']] }],
      encryption: { password: 'geheim', spinCount: 1000 },
    });
    assert.equal((await refusalOf(encrypted, 'geheim.xlsx')).code, 'file-encrypted');
  });

  it('is refused if it is an OpenDocument spreadsheet with a password', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const type = 'application/vnd.oasis.opendocument.spreadsheet';
    const bytes = zip({ mimetype: type, 'META-INF/manifest.xml': manifest, 'content.xml': new Uint8Array([7, 1, 9]) });
    assert.equal((await refusalOf(bytes, 'geheim.ods')).code, 'file-encrypted');
  });

  it('is refused if parts of it are damaged', async () => {
    const bytes = plain();
    bytes.fill(0xaa, 60, 120);
    assert.equal((await refusalOf(bytes, 'kaputt.xlsx')).code, 'file-damaged');
  });

  it('is refused if it is too large', async () => {
    const refusal = await refusalOf(new Uint8Array(51 * 1024 * 1024), 'gross.xlsx');
    assert.equal(
      refusal.german,
      'Die Datei hat 51 MB; gelesen werden höchstens 50 MB. Bitte nicht benötigte Blätter und Bilder entfernen.',
    );
  });
});

describe('A bomb', () => {
  const zeros = new Uint8Array(60 * 1024 * 1024);
  const bombs: [name: string, bytes: () => Uint8Array, code: string][] = [
    ['in a sheet', () => withPart('xl/worksheets/sheet1.xml', zeros), 'file-bomb-part'],
    ['in the shared strings', () => withPart('xl/sharedStrings.xml', zeros), 'file-bomb-part'],
    ['that declares 0 bytes', () => withPart('xl/sharedStrings.xml', zeros, 0), 'file-bomb-part'],
    ['that declares more than 200 MB', () => withPart('xl/media/image1.png', zeros, 300 * 1024 * 1024), 'file-bomb'],
    [
      'of many parts',
      () => zip(Object.fromEntries(Array.from({ length: 2001 }, (_, part) => [`xl/workbook.${part}`, '']))),
      'file-bomb',
    ],
  ];
  for (const [name, make, code] of bombs)
    it(`${name} is refused in under 50 ms`, async () => {
      const bytes = make();
      // Of the processor: on a busy machine the clock says little.
      const start = process.cpuUsage();
      const refusal = await refusalOf(bytes, 'bombe.xlsx');
      const { user, system } = process.cpuUsage(start);
      const duration = (user + system) / 1000;
      assert.equal(refusal.code, code);
      assert.ok(duration < 50, `${duration} ms`);
    });

  it('of entities is not expanded', async () => {
    const lol =
      '<!DOCTYPE sst [<!ENTITY a "lollollol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    const parts = workbookParts({
      sheets: [{ name: 'Liste', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
      strings: '<si><t>&c;</t></si>',
    });
    parts['xl/sharedStrings.xml'] = parts['xl/sharedStrings.xml']!.replace('?>', `?>${lol}`);
    const { tables } = await readTables(zip(parts), 'a.xlsx');
    assert.ok((tables[0]?.rows[0]?.[0]?.text ?? '').length < 100);
  });

  it('of entities in an OpenDocument spreadsheet is not expanded, and names no file of the machine', async () => {
    const parts = unzipSync(await writeOds({ sheets: [{ name: 'Liste', rows: [['MARKE', 'FREMD']] }] }));
    const entities =
      '<!DOCTYPE x [<!ENTITY a "lollollol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/hostname">]>';
    const content = strFromU8(parts['content.xml']!)
      .replace('?>', `?>${entities}`)
      .replace('MARKE', '&c;')
      .replace('FREMD', '&f;');
    const { tables } = await readTables(zip({ ...parts, 'content.xml': content }), 'a.ods');
    for (const { text } of tables[0]?.rows[0] ?? []) assert.ok(text.length < 100 && !text.includes('\n'), text);
  });
});

describe('An unusual sheet', () => {
  it('of 16,384 columns is read', async () => {
    const cells = Array.from({ length: 16_384 }, (_, column) => `<c><v>${column}</v></c>`).join('');
    const { tables } = await readTables(
      workbook({ sheets: [{ name: 'Breit', rows: `<row r="1">${cells}</row>` }] }),
      'a.xlsx',
    );
    assert.equal(tables[0]!.rows[0]!.length, 16_384);
  });

  it('with two cells a million rows apart is read', async () => {
    const rows = row(1, 'oben') + row(1_048_576, 'unten');
    const { tables } = await readTables(workbook({ sheets: [{ name: 'Hoch', rows }] }), 'a.xlsx');
    assert.equal(tables[0]!.rows.length, 1_048_576);
    assert.equal(tables[0]!.rows.at(-1)![0]!.text, 'unten');
  });

  it('with cells in opposite corners is refused', async () => {
    const rows = row(1, 'oben') + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const refusal = await refusalOf(workbook({ sheets: [{ name: 'Weit', rows }] }), 'a.xlsx');
    assert.equal(refusal.code, 'sheet-too-large');
    assert.match(refusal.german, /Strg\+Ende/);
  });

  it('may have a heading of any name', async () => {
    const bytes = workbook({
      sheets: [{ name: '__proto__', rows: row(1, '__proto__', 'constructor') + row(2, 'a', 'b') }],
    });
    const { tables } = await readTables(bytes, 'a.xlsx');
    assert.deepEqual(
      tables[0]!.rows[0]!.map(({ text }) => text),
      ['__proto__', 'constructor'],
    );
    const json = await readTables(bytesOf('[{"__proto__": "x", "constructor": "y"}]'), 'a.json');
    assert.deepEqual(
      json.tables[0]!.rows.map((cells) => cells.map(({ text }) => text)),
      [
        ['__proto__', 'constructor'],
        ['x', 'y'],
      ],
    );
  });
});

describe('A file with a wrong name', () => {
  it('is read by its content, and told', async () => {
    const { tables, findings } = await readTables(plain(), 'liste.xls');
    assert.equal(tables.length, 1);
    assert.equal(sentenceOf(findings[0]!, 'de'), 'Der Name endet auf .xls, der Inhalt ist XLSX. Er wurde so gelesen.');
    const csv = await readTables(bytesOf('Name;Betrag\na;1\n'), 'liste.xls');
    assert.equal(sentenceOf(csv.findings[0]!, 'en'), 'The name ends in .xls, the content is CSV. It was read as that.');
  });
});
