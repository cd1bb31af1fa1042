/** Workbooks and lists with odd headings and cells: the import reports every loss and stays fast. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOfIssues } from '../../../src/authoring/check/issue-findings.ts';
import { sentenceOf, type Finding } from '../../../src/authoring/findings.ts';
import { importList } from '../../../src/authoring/lists/import-list.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { importTables } from '../../../src/authoring/workbook/from-tables.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { read } from '../../../src/feed/read.ts';
import { row, workbook } from '../../support/workbooks.ts';

const say = (findings: readonly Finding[]) => findings.map((finding) => sentenceOf(finding, 'de'));

/** Reads a sheet of partners. */
async function partnersOf(...rows: string[]) {
  const { tables, findings } = await readTables(
    workbook({ sheets: [{ name: 'Partner', rows: rows.join('') }] }),
    'a.xlsx',
  );
  const imported = importTables(tables);
  return {
    ...imported,
    partners: imported.document!.partners as JsonObject[],
    findings: [...findings, ...imported.findings],
  };
}

/** Reads a list of operations. */
async function listOf(...rows: string[]) {
  const { tables } = await readTables(workbook({ sheets: [{ name: 'Liste', rows: rows.join('') }] }), 'a.xlsx');
  return importList(tables, { asOf: '2016' });
}

const foreign = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name} ${index}`);

describe('Headings', () => {
  it('may be words that JavaScript knows', async () => {
    const { partners, findings } = await partnersOf(
      row(1, 'Name', '__proto__', 'Art', 'constructor'),
      row(2, '__proto__', 'x', 'Jobcenter', 'y'),
      row(3, 'constructor', 'x', 'Jobcenter', 'y'),
    );
    assert.deepEqual(partners, [
      { id: 'proto', name: '__proto__', type: 'jobcenter' },
      { id: 'constructor', name: 'constructor', type: 'jobcenter' },
    ]);
    assert.deepEqual(say(findings), [
      'Partner: 2 Spalten sind nicht bekannt und wurden nicht gelesen: „__proto__“ (B), „constructor“ (D). Ihre Werte stehen nicht im Feed.',
    ]);
    const { feed } = await listOf(
      row(1, 'Begünstigter', 'Vorhaben', '__proto__', 'Betrag'),
      row(2, 'constructor GmbH', '__proto__', 'a', 5),
    );
    assert.equal(feed!.projects![0]!.name, '__proto__');
    assert.equal(Object.getPrototypeOf(feed!.projects![0]), Object.prototype);
  });

  it('that are there twice are said, and are a question if values are lost', async () => {
    const { partners, findings } = await partnersOf(
      row(1, 'Name', 'NA-\nME', 'Art', 'Art'),
      row(2, 'Erster', 'Zweiter', 'Jobcenter', 'Jobcenter'),
      row(3, 'Dritter', '', 'Jobcenter', ''),
    );
    assert.deepEqual(
      partners.map(({ name }) => name),
      ['Erster', 'Dritter'],
    );
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['question', 'note'],
    );
    assert.deepEqual(say(findings), [
      'Partner!B1: Die Spalte „NA- ME“ steht mehrmals da, mit anderen Werten (z. B. Zeile 2 „Zweiter“). Gelesen wurde die erste. Bitte eine löschen oder umbenennen.',
      'Partner!D1: Die Spalte „Art“ steht mehrmals da. Gelesen wurde die erste; diese ist leer oder gleich.',
    ]);
  });

  it('may be among two hundred unknown ones', async () => {
    const { partners, findings } = await partnersOf(
      row(1, ...foreign(200, 'Fremd'), 'Name', 'Art'),
      row(2, ...foreign(200, 'x'), 'Muster', 'Jobcenter'),
    );
    assert.deepEqual(partners, [{ id: 'muster', name: 'Muster', type: 'jobcenter' }]);
    assert.deepEqual(say(findings), [
      'Partner: 200 Spalten sind nicht bekannt und wurden nicht gelesen: „Fremd 0“ (A), „Fremd 1“ (B), „Fremd 2“ (C) …. Ihre Werte stehen nicht im Feed.',
    ]);
    const { feed, findings: found } = await listOf(
      row(1, ...foreign(200, 'Fremd'), 'Begünstigter', 'Vorhaben', 'Beginn', 'Betrag'),
      row(2, ...foreign(200, 'x'), 'Muster GmbH', 'Eins', '01.02.2016', 5),
    );
    assert.deepEqual(
      feed!.projects!.map(({ name, startDate }) => [name, startDate]),
      [['Eins', '2016-02-01']],
    );
    assert.match(say(found).join('\n'), /200 Spalten haben keinen Platz .+ „Fremd 0“, .+„Fremd 9“ …/);
  });
});

describe('A cell', () => {
  it('with a link is read as the text it shows, and without one is asked for', async () => {
    const link = '<c r="A2" t="str"><f>HYPERLINK("https://example.org","Muster")</f><v>Muster</v></c>';
    const open = '<c r="B2"><f>HYPERLINK("https://example.org")</f></c>';
    const { partners, findings } = await partnersOf(row(1, 'Name', 'Internetseite'), `<row r="2">${link}${open}</row>`);
    assert.deepEqual(partners, [{ id: 'muster', name: 'Muster' }]);
    assert.deepEqual(
      findings.map(({ severity, code }) => [severity, code]),
      [['question', 'cells-uncalculated']],
    );
    assert.match(say(findings)[0]!, /^Partner!B2: 1 Formel wurde nie berechnet: B2\. Bitte die Datei in Excel öffnen/);
  });

  it('with an amount that was never calculated has none: it is not 0', async () => {
    const { feed, statistics } = await listOf(
      row(1, 'Begünstigter', 'Vorhaben', 'Betrag'),
      row(2, 'Muster GmbH', 'Eins', 7),
      `${row(3, 'Muster GmbH', 'Zwei').replace('</row>', '')}<c r="C3"><f>C2*2</f></c></row>`,
    );
    assert.deepEqual(
      feed!.funding!.map(({ amount }) => amount?.value),
      [7],
    );
    assert.deepEqual([statistics.rows, statistics.amounts[0]!.amounts], [2, 1]);
  });

  it('with umlauts as an id is refused, with the id that was meant', async () => {
    const { document, places } = await partnersOf(
      row(1, 'Name', 'Art', 'Kennung'),
      row(2, 'Müller', 'Jobcenter', 'müller'),
      row(3, 'Söhne', 'Jobcenter', 'So\u0308hne'),
    );
    const { issues } = read({ modified: '2026-11-28T08:00:00Z', ...document });
    const said = say(findingsOfIssues(issues, document, places)).filter((sentence) => sentence.startsWith('Partner!'));
    assert.deepEqual(said, [
      'Partner!C2: „müller“ ist keine Kennung: nur a–z, 0–9 und einzelne Bindestriche. Meinten Sie „mueller“? Bitte so eintragen, überall gleich.',
      'Partner!C3: „Söhne“ ist keine Kennung: nur a–z, 0–9 und einzelne Bindestriche. Meinten Sie „soehne“? Bitte so eintragen, überall gleich.',
    ]);
  });

  it('with taken-apart umlauts is the same as with whole ones', async () => {
    const rows = (name: string) => [row(1, 'Na\u0308me'.replace('\u0308', ''), 'Art'), row(2, name, 'Jobcenter')];
    assert.deepEqual(
      (await partnersOf(...rows('Mu\u0308ller'))).partners,
      (await partnersOf(...rows('Müller'))).partners,
    );
    const list = await listOf(
      row(1, 'Begu\u0308nstigter', 'Vorhaben', 'Fo\u0308rdersumme'),
      row(2, 'Mu\u0308ller GmbH', 'Eins', 5),
      row(3, 'MÜLLER  GmbH', 'Zwei', 6),
    );
    assert.equal(list.statistics.beneficiaries, 1);
    assert.deepEqual(
      list.feed!.projects!.map(({ lead }) => lead),
      [{ name: 'Müller GmbH' }, { name: 'Müller GmbH' }],
    );
    assert.match(say(list.findings).join('\n'), /Liste!A3: In 1 Zeile ist der Begünstigte anders geschrieben/);
  });
});

describe('A sheet', () => {
  const seconds = async (work: () => Promise<unknown>) => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };

  it('of 16,384 columns becomes a feed in a second', async () => {
    const used = await seconds(async () => {
      const { partners } = await partnersOf(
        row(1, 'Name', ...foreign(16_383, 'Fremd')),
        row(2, 'Muster', ...foreign(16_383, 'x')),
      );
      assert.equal(partners.length, 1);
    });
    assert.ok(used < 3, `${used} s`);
  });

  it('with a million empty rows becomes a feed in some seconds', async () => {
    const used = await seconds(async () => {
      const { partners } = await partnersOf(row(1, 'Name', 'Art'), row(1_048_576, 'Muster', 'Jobcenter'));
      assert.deepEqual(partners, [{ id: 'muster', name: 'Muster', type: 'jobcenter' }]);
    });
    assert.ok(used < 10, `${used} s`);
    assert.ok(process.resourceUsage().maxRSS < 900 * 1024, `${process.resourceUsage().maxRSS} kB`);
  });
});
