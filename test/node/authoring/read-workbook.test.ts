import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { writeOds } from 'hucre';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import type { RawCell } from '../../../src/authoring/read/tables.ts';
import { row, workbook, zip, type SheetParts, type WorkbookParts } from '../../support/workbooks.ts';

async function readSheet({ strings, date1904, ...sheet }: Partial<SheetParts> & Omit<WorkbookParts, 'sheets'>) {
  const bytes = workbook({ sheets: [{ name: 'Projekte', rows: '', ...sheet }], strings, date1904 });
  const { tables, findings } = await readTables(bytes, 'a.xlsx');
  return { table: tables[0]!, findings, said: findings.map((finding) => sentenceOf(finding, 'de')) };
}

const texts = (rows: RawCell[][]) => rows.map((row) => row.map(({ text }) => text));

describe('A workbook', () => {
  it('gives texts, numbers, booleans and their formats', async () => {
    const { table } = await readSheet({
      rows: '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" s="2"><v>1570.5</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" s="4"><v>7743</v></c><c r="F2" s="3"><v>0.8</v></c></row>',
      strings: '<si><t>Name</t></si>',
    });
    assert.deepEqual(texts(table.rows), [[], ['', 'Name', '1570.5', 'true', '07743', '0.8']]);
    assert.equal(table.rows[1]![2]!.value, 1570.5);
    assert.equal(table.rows[1]![2]!.format, '#,##0.00 "€"');
    assert.match(table.rows[1]![5]!.format ?? '', /%/);
    assert.equal(table.rows[1]![3]!.value, true);
  });

  it('gives dates of both calendars', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>42369</v></c><c r="B1" s="5"><v>60</v></c></row>';
    const [from1900, from1904] = [await readSheet({ rows }), await readSheet({ rows, date1904: true })];
    assert.deepEqual(texts(from1900.table.rows), [['2015-12-31', '1900-02-28']]);
    assert.ok(from1900.table.rows[0]![0]!.value instanceof Date);
    assert.equal(from1904.table.date1904, true);
    assert.deepEqual(texts(from1904.table.rows)[0]![0], '2020-01-01');
  });

  it('joins rich text, keeps blanks and line breaks, and composes umlauts', async () => {
    const { table } = await readSheet({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      strings:
        '<si><r><t>Bericht de</t></r><r><rPr><b/></rPr><t xml:space="preserve">s Amtes </t></r></si><si><t>Zeile\r\nMu\u0308ll</t></si>',
    });
    assert.deepEqual(texts(table.rows), [['Bericht des Amtes ', 'Zeile\nMüll']]);
  });

  it('leaves the value of merged cells to the first one', async () => {
    const { table } = await readSheet({ rows: row(1, 'Titel', 'verdeckt', 'frei'), merges: ['A1:B1'] });
    assert.deepEqual(texts(table.rows), [['Titel', '', 'frei']]);
    assert.deepEqual(
      table.rows[0]!.map(({ merged }) => merged),
      [undefined, true, undefined],
    );
  });

  it('reads hidden rows and columns, and reports them', async () => {
    const { table, said } = await readSheet({
      columns: '<col min="2" max="2" hidden="1"/>',
      rows: row(1, 'Name', 'Betrag', 'Ort') + row(2, 'a', 1, 'b').replace('<row', '<row hidden="1"'),
    });
    assert.deepEqual(texts(table.rows)[1], ['a', '1', 'b']);
    assert.equal(table.rows[1]![0]!.hidden, true);
    assert.deepEqual(said, [
      'Projekte: 1 ausgeblendete Zeile wurde mitgelesen (2).',
      'Projekte: 1 ausgeblendete Spalte wurde mitgelesen (B).',
    ]);
    const sheet = await readSheet({ rows: row(1, 'Name'), state: 'veryHidden' });
    assert.equal(sheet.table.hidden, true);
    assert.deepEqual(sheet.said, ['Projekte: Das Blatt ist ausgeblendet. Es wurde mitgelesen.']);
  });

  it('takes the values of formulas, and reports errors and formulas never calculated', async () => {
    const { table, said } = await readSheet({
      rows: `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>VLOOKUP(1,C:C,1)</f><v>#N/A</v></c><c r="C1"><f>SUM(A1)</f></c><c r="D1" t="str"><f>HYPERLINK("https://example.org","Seite")</f><v>Seite</v></c></row>`,
    });
    assert.deepEqual(
      table.rows[0]!.map(({ value, formula, error }) => [value, formula, error]),
      [
        [2, '1+1', undefined],
        [null, 'VLOOKUP(1,C:C,1)', '#N/A'],
        [null, 'SUM(A1)', undefined],
        ['Seite', 'HYPERLINK("https://example.org","Seite")', undefined],
      ],
    );
    assert.deepEqual(said, [
      'Projekte!B1: 1 Zelle zeigt einen Fehler (#NV (#N/A)): B1. Bitte die Formel korrigieren oder den Wert eintragen.',
      'Projekte!C1: 1 Formel wurde nie berechnet: C1. Bitte die Datei in Excel öffnen und speichern.',
    ]);
  });

  it('gives every sheet, and drops formats that reach further than contents', async () => {
    const empty = '<c r="XFD1" s="1"/>';
    const bytes = workbook({
      sheets: [
        { name: 'Partner', rows: row(1, 'Name').replace('</row>', `${empty}</row>`) + '<row r="900"/>' },
        { name: 'Ziele', rows: row(1, 'Ziel') },
      ],
    });
    const { tables } = await readTables(bytes, 'a.xlsx');
    assert.deepEqual(
      tables.map(({ sheet, rows }) => [sheet, texts(rows)]),
      [
        ['Partner', [['Name']]],
        ['Ziele', [['Ziel']]],
      ],
    );
  });

  it('tells how far it is', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => row(index + 1, 'a', index)).join('');
    const fractions: number[] = [];
    await readTables(workbook({ sheets: [{ name: 'Liste', rows }] }), 'a.xlsx', {
      onProgress: (fraction) => fractions.push(fraction),
    });
    assert.ok(fractions.length >= 40, `${fractions.length} messages`);
    assert.deepEqual(
      fractions,
      fractions.toSorted((a, b) => a - b),
    );
    assert.equal(fractions.at(-1), 1);
  });
});

describe('An OpenDocument spreadsheet', () => {
  it('is read like a workbook', async () => {
    const sheets = [{ name: 'Liste', rows: [['Name', 'Betrag'], [], ['Müller GmbH', 12.5]] }];
    const { tables, findings } = await readTables(await writeOds({ sheets }), 'a.ods');
    assert.deepEqual(texts(tables[0]!.rows), [['Name', 'Betrag'], [], ['Müller GmbH', '12.5']]);
    assert.deepEqual(findings, []);
  });

  it('keeps rows that repeat in print or are grouped', async () => {
    const bytes = await writeOds({ sheets: [{ name: 'Liste', rows: [['Name'], ['a'], ['b']] }] });
    const parts = unzipSync(bytes);
    const content = strFromU8(parts['content.xml']!)
      .replace('<table:table-row', '<table:table-header-rows><table:table-row')
      .replace('</table:table-row>', '</table:table-row></table:table-header-rows><table:table-row-group>')
      .replace('</table:table>', '</table:table-row-group></table:table>');
    const { tables } = await readTables(zip({ ...parts, 'content.xml': content }), 'a.ods');
    assert.deepEqual(texts(tables[0]!.rows), [['Name'], ['a'], ['b']]);
  });
});
