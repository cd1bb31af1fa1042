/** Dates and numbers of a workbook: each column is read in one way, with proof or by a person's choice. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { writeXlsx, type CellValue } from 'hucre';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { importTables, type ImportOptions } from '../../../src/authoring/workbook/from-tables.ts';
import type { RawTable } from '../../../src/authoring/read/tables.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { CommandFolder } from '../../support/command.ts';

const sheetOf = (sheet: string, ...rows: (string | number)[][]): RawTable => ({
  sheet,
  hidden: false,
  date1904: false,
  rows: rows.map((row) => row.map((value) => ({ value, text: String(value) }))),
});

const projects = (...starts: string[]) =>
  sheetOf('Projekte', ['Projekt', 'Beginn'], ...starts.map((start, index) => [`Projekt ${index + 1}`, start]));
const figures = (heading: string, ...values: string[]) =>
  sheetOf('Kennzahlen', ['Bezeichnung', heading], ...values.map((value, index) => [`Zahl ${index + 1}`, value]));

function read(tables: RawTable[], options?: ImportOptions) {
  const { document = {}, findings } = importTables(tables, options);
  const values = (list: string, name: string) => ((document[list] ?? []) as JsonObject[]).map((entry) => entry[name]);
  return { values, document, said: findings.map((finding) => `${finding.severity} ${sentenceOf(finding, 'de')}`) };
}

describe('A column of dates in a workbook', () => {
  it('is read by the proof of one value, which is said once', () => {
    const { values, said } = read([projects('01/02/2025', '03/04/2025', '12/31/2025')]);
    assert.deepEqual(values('projects', 'startDate'), ['2025-01-02', '2025-03-04', '2025-12-31']);
    assert.deepEqual(said, [
      'note Projekte!B: Spalte B „Beginn“: als Monat/Tag/Jahr gelesen, 2 mehrdeutige Werte; Beleg: Zeile 4 „12/31/2025“.',
    ]);
  });

  it('is asked about once without a proof, with the option that answers', () => {
    const tables = [projects('01/02/2025', '03/04/2025'), figures('Wert', '12')];
    const { values, said } = read(tables);
    assert.deepEqual(values('projects', 'startDate'), [undefined, undefined]);
    assert.equal(said.length, 1);
    assert.match(
      said[0]!,
      /^question .+: 01\.02\.2025 oder 02\.01\.2025\)\. Bitte wählen: --dates Projekte\.B=dmy oder /,
    );
    const chosen = read(tables, { dates: { 'PROJEKTE.B': 'mdy' } });
    assert.deepEqual([chosen.values('projects', 'startDate'), chosen.said], [['2025-01-02', '2025-03-04'], []]);
    assert.deepEqual(read(tables, { dates: { 'projekte!b': 'dmy' } }).values('projects', 'startDate')[0], '2025-02-01');
  });

  it('is refused with both proofs if it contradicts itself', () => {
    const { values, said } = read([projects('31/12/2024', '01/02/2025', '12/31/2025')]);
    assert.deepEqual(values('projects', 'startDate'), [undefined, undefined, undefined]);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^error .+Zeile 2 „31\/12\/2024“ und Zeile 4 „12\/31\/2025“/);
  });

  it('has no place for several years', () =>
    assert.match(read([projects('2014 - 2020')]).said.join(), /^error Projekte!B2: „2014 - 2020“ sind mehrere Jahre/));

  it('may be the one of the form, with a date in each line', () => {
    const form = (signed: string, expires: string) =>
      sheetOf('Allianz', ['Angabe', 'Inhalt'], ['Vereinbarung vom', signed], ['Inhalt gilt bis', expires]);
    const { document, said } = read([form('01/02/2025', '31/12/2026')]);
    assert.equal(document.expires, '2026-12-31');
    assert.match(JSON.stringify(document.alliance), /"2025-02-01"/);
    assert.match(said.join(), /^note Allianz!B: Spalte B „Inhalt“: als Tag\/Monat\/Jahr gelesen, 1 /);
    assert.match(read([form('31/12/2025', '12/31/2026')]).said.join(), /^error Allianz!B: Die Daten in Spalte B/);
  });
});

describe('A column of numbers in a workbook', () => {
  it('is read by the proof of one value', () => {
    const { values, said } = read([figures('Wert', '1.234', '12,5', '0')]);
    assert.deepEqual([values('figures', 'value'), said.length], [[1234, 12.5, 0], 1]);
    assert.match(said[0]!, /^note .+Punkt als Tausenderzeichen gelesen, 1 Wert; Beleg: Zeile 3 „12,5“/);
  });

  it('is asked about once without a proof', () => {
    const tables = [figures('Wert', '1.234', '5.678')];
    const { values, said } = read(tables);
    assert.deepEqual([values('figures', 'value'), said.length], [[undefined, undefined], 1]);
    assert.match(said[0]!, /1234 oder 1,234\)\. Bitte wählen: --numbers Kennzahlen\.B=comma oder/);
    assert.deepEqual(read(tables, { numbers: { B: 'comma' } }).values('figures', 'value'), [1234, 5678]);
  });

  it('is refused if it contradicts itself, and reports what is no number', () => {
    assert.match(read([figures('Wert', '12,5', '12.5')]).said.join(), /^error .+Zeile 2 „12,5“ und Zeile 3 „12\.5“/);
    assert.match(read([figures('Wert', 'viele')]).said.join(), /^error Kennzahlen!B2: „viele“ ist keine Zahl/);
  });

  it('says which words beside an amount are lost, and takes “pro Jahr” for the pot', () => {
    const pots = sheetOf(
      'Förderung',
      ['Bezeichnung', 'Betrag', 'Geldgeber 1', 'Betrag 1'],
      ['Topf', '3,5 Mio. € pro Jahr', 'Land', 'rund 2 Mio. €'],
    );
    const { document, said } = read([pots]);
    const [pot] = document.funding as JsonObject[];
    assert.equal(pot!.recurrence, 'per-year');
    assert.equal(pot!.precision, 100_000);
    assert.equal(pot!.qualifier, undefined);
    assert.match(said.join(), /^note Förderung!D2: „rund 2 Mio\. €“: „rund“/);
  });

  it('asks if an amount is per year and the column beside it says once, in either order', () => {
    for (const order of [(row: string[]) => row, (row: string[]) => [row[0]!, row[2]!, row[1]!]]) {
      const rows = [
        ['Bezeichnung', 'Betrag', 'Einmalig oder jährlich'],
        ['Topf', '3,5 Mio. € pro Jahr', 'einmalig'],
        ['Kasse', '2 Mio. € pro Jahr', 'jährlich'],
      ];
      const { said } = read([sheetOf('Förderung', ...rows.map(order))]);
      assert.deepEqual(
        said.filter((line) => line.startsWith('question')).map((line) => line.replace(/![BC]2/, '!2')),
        [
          'question Förderung!2: „3,5 Mio. € pro Jahr“ ist ein Betrag pro Jahr, die Spalte daneben sagt etwas anderes. Bitte beides gleich angeben.',
        ],
      );
    }
  });
});

describe('The columns beside an amount', () => {
  const pot = (amount: string, heading: string, beside: string) =>
    read([sheetOf('Förderung', ['Bezeichnung', 'Betrag', heading], ['Topf', amount, beside])]).said.filter((line) =>
      line.startsWith('question'),
    );

  it('are asked about if they round to less than the amount is written in, in either order', () => {
    const asked =
      'question Förderung!B2: „3,5 Mio. €“ ist auf 100.000 gerundet, die Spalte daneben sagt 1. Bitte beides gleich angeben oder den Betrag ausschreiben.';
    assert.deepEqual(pot('3,5 Mio. €', 'Gerundet auf', '1'), [asked]);
    const { said, document } = read([
      sheetOf('Förderung', ['Bezeichnung', 'Gerundet auf', 'Betrag'], ['Topf', '1', '3,5 Mio. €']),
    ]);
    assert.ok(said.includes(asked.replace('!B2', '!C2')), said.join('\n'));
    assert.equal((document.funding as JsonObject[])[0]!.precision, 1);
  });

  it('may say that an amount is rounded as it is written, or to more', () => {
    for (const step of ['100000', '1000000', '']) assert.deepEqual(pot('3,5 Mio. €', 'Gerundet auf', step), []);
    assert.deepEqual(pot('3.500.000 €', 'Gerundet auf', '1'), []);
  });

  it('are asked about if they say otherwise how exact the amount is', () => {
    assert.deepEqual(pot('rund 3 Mio. €', 'Genauigkeit', 'genau'), [
      'question Förderung!B2: „rund 3 Mio. €“ und die Spalte daneben sagen Verschiedenes dazu, wie genau der Betrag ist. Bitte beides gleich angeben.',
    ]);
    for (const word of ['rund', '']) assert.deepEqual(pot('rund 3 Mio. €', 'Genauigkeit', word), []);
  });
});

describe('An unknown heading', () => {
  const said = (...headings: string[]) =>
    read([
      sheetOf(
        'Projekte',
        headings,
        headings.map((_, index) => `Wert ${index}`),
      ),
    ]).said.filter((line) => /keine Spalte|nicht bekannt/.test(line));
  const suggested = (cell: string, found: string, suggestion: string) =>
    `note Projekte!${cell}: „${found}“ ist hier keine Spalte und wurde nicht gelesen. Meinten Sie „${suggestion}“? Dann bitte umbenennen.`;

  it('gets the heading that comes nearest', () => {
    assert.deepEqual(said('Projekttitel', 'Begin', 'Kurztext', 'Status'), [
      suggested('A1', 'Projekttitel', 'Projekt'),
      suggested('B1', 'Begin', 'Beginn'),
      'note Projekte: 1 Spalte ist nicht bekannt und wurde nicht gelesen: „Kurztext“ (C). Ihre Werte stehen nicht im Feed.',
    ]);
  });

  it('gets none that the sheet has, and short words none by chance', () => {
    assert.deepEqual(said('Projekt', 'Projekttitel', 'Nr.'), [
      'note Projekte: 2 Spalten sind nicht bekannt und wurden nicht gelesen: „Projekttitel“ (B), „Nr.“ (C). Ihre Werte stehen nicht im Feed.',
    ]);
  });
});

describe('A choice', () => {
  it('that no column needs is an error', () => {
    for (const column of ['PROJEKTE.Z', 'MEINE SPALTE'])
      assert.match(
        read([projects('2025')], { dates: { [column]: 'dmy' } }).said.join(),
        /^error Zu „--dates .+=dmy“ gibt es keine Spalte/,
      );
  });

  it('needs the sheet if there are several', () =>
    assert.match(
      read([projects('01/02/2025'), figures('Wert', '1')], { dates: { B: 'dmy' } }).said.join(),
      /Zu „--dates B=dmy“ gibt es keine Spalte/,
    ));
});

describe('alliance-widgets import --dates', () => {
  const command = new CommandFolder();
  after(command.remove);

  it('answers the question that it asks', async () => {
    const form: CellValue[][] = [
      ['Angabe', 'Inhalt'],
      ['Name der Allianz', 'Musterallianz'],
      ['Herausgeber', 'Musterallianz'],
      ['Sprache', 'de'],
      ['Nutzungsbedingungen', 'CC BY 4.0'],
      ['Standard-Stand', '2026'],
    ];
    const sources: CellValue[][] = [['Titel'], ['Bericht']];
    const rows: CellValue[][] = [
      ['Projekt', 'Beginn', 'Quelle', 'Stand'],
      ['Adelante', '01/02/2025', 'Bericht', '2026'],
    ];
    const sheets = { Allianz: form, Quellen: sources, Projekte: rows };
    command.write(
      'mappe.xlsx',
      await writeXlsx({ sheets: Object.entries(sheets).map(([name, cells]) => ({ name, rows: cells })) }),
    );
    const asked = command.run('import', 'mappe.xlsx', '-o', 'feed.json');
    assert.equal(asked.status, 1);
    const [option] = /--dates \S+=dmy/.exec(asked.stderr) ?? [];
    assert.equal(option, '--dates Projekte.B=dmy', asked.stderr);
    const answered = command.run('import', 'mappe.xlsx', '-o', 'feed.json', ...option.split(' '));
    assert.deepEqual([answered.status, answered.stderr], [0, '']);
    assert.match(command.read('feed.json'), /"startDate": "2025-02-01"/);
    assert.equal(command.run('check', 'mappe.xlsx', '--dates', 'Projekte.B=mdy').status, 0);
    const wrong = command.run('import', 'mappe.xlsx', '-o', 'feed.json', '--dates', 'B=tmj');
    assert.deepEqual([wrong.status, wrong.stderr], [2, 'Dieser Wert passt nicht: --dates B=tmj (dmy mdy)\n']);
  });
});
