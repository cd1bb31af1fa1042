/** Lists that resemble the lists offices publish. Every name is invented. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { importList, type ListOptions } from '../../../src/authoring/lists/import-list.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { feedSchema } from '../../../src/feed/schema/feed.ts';
import { encode } from '../../support/encodings.ts';
import { row, workbook } from '../../support/workbooks.ts';

const modified = '2026-11-28T08:00:00Z';

async function importBytes(bytes: Uint8Array, fileName: string, options: ListOptions = {}) {
  const { tables } = await readTables(bytes, fileName);
  const { feed, findings, statistics } = importList(tables, { modified, ...options });
  if (feed) feedSchema.parse(feed);
  return { feed, statistics, findings, said: findings.map((finding) => sentenceOf(finding, 'de')) };
}

const importCsv = (lines: string[], options?: ListOptions) =>
  importBytes(encode(lines.join('\n'), 'utf-8'), 'Liste 31.03.2016.csv', options);

const sums = (statistics: { amounts: { kind: string; sum: number }[] }) =>
  statistics.amounts.map(({ kind, sum }) => [kind, sum]);

describe('A list of operations', () => {
  it('with American dates and amounts is read by its proofs', async () => {
    const { feed, statistics, said } = await importCsv([
      '"Name des Begünstigten","Bezeichnung des Vorhabens","Datum des Beginns des Vorhabens","Datum des Endes des Vorhabens","Gesamtbeitrag der förderfähigen Ausgaben","Interventionskategorie"',
      '"Beispiel GmbH      ","gut ausbilden","12/17/2015","6/16/2017","4,156.00","118"',
      '"Muster e.V.","Beratung","9/7/2015","10/31/2015","1,200.12"," "',
      '"Muster e.V.","Beratung","11/16/2015","8/22/2015","160,900","109"',
      '"beispiel  GmbH","gut ausbilden","1/1/2016","12/31/2016","4,156.00","118"',
      '"beispiel  GmbH","gut ausbilden","1/1/2016","12/31/2016","4,156.00","118"',
    ]);
    assert.deepEqual(sums(statistics), [['eligible-cost', 174_568.12]]);
    assert.deepEqual([statistics.rows, statistics.beneficiaries, statistics.identicalRows], [5, 2, 1]);
    assert.deepEqual(
      feed!.projects!.map(({ startDate, endDate }) => [startDate, endDate]),
      [
        ['2015-12-17', '2017-06-16'],
        ['2015-09-07', '2015-10-31'],
        ['2015-11-16', undefined],
        ['2016-01-01', '2016-12-31'],
        ['2016-01-01', '2016-12-31'],
      ],
    );
    assert.deepEqual(feed!.projects!.map(({ lead }) => (lead as { name: string }).name).slice(3), [
      'Beispiel GmbH',
      'Beispiel GmbH',
    ]);
    const text = said.join('\n');
    assert.match(
      text,
      /C: Spalte C „Datum des Beginns des Vorhabens“: als Monat\/Tag\/Jahr gelesen, 1 mehrdeutiger Wert; Beleg: Zeile 2 „12\/17\/2015“/,
    );
    assert.match(text, /A4: Bei 1 Vorhaben liegt das Ende vor dem Beginn \(Zeile 4\)/);
    assert.match(text, /1 Zeile ist gleich einer früheren/);
    assert.match(text, /In 2 Zeilen ist der Begünstigte anders geschrieben/);
  });

  it('with contradictory amounts keeps its rows and takes no amount', async () => {
    const { feed, statistics, findings, said } = await importCsv([
      'Name des Begünstigten,Bezeichnung des Vorhabens,"Förderfähige Ausgaben des Vorhabens1)\n(in EUR)",Investitionsort',
      '"Universität Musterstadt\nSchulplatz 1\n12345 Musterstadt",Geräte,"5,819,053",Musterstadt',
      'Beispiel GmbH,Geräte,"158,87",Musterstadt',
      'Beispiel GmbH,Halle,120,Musterstadt',
    ]);
    assert.deepEqual([statistics.rows, statistics.amounts[0]!.refused, statistics.amounts[0]!.amounts], [3, true, 0]);
    assert.deepEqual(feed!.funding, []);
    assert.equal(feed!.projects!.length, 3);
    assert.match(said.join('\n'), /C: Die Beträge in Spalte C .* Zeile 2 „5,819,053“ und Zeile 3 „158,87“/);
    // Its rows are in the feed: nothing is an error.
    assert.ok(findings.every(({ severity }) => severity !== 'error'));
  });

  it('leaves natural persons out unless they are asked for', async () => {
    const lines = [
      'Name des Begünstigten,Bezeichnung des Vorhabens,Jahr der Bewilligung,Bewilligter Betrag,Ausgezahlter Betrag zum Vorhabenabschluss',
      'Erika Beispiel (erfunden),"SMS-Dienste für die\nweltweite Szene",2009,,50.000',
      'Dr. Lothar Vorlage (erfunden),Karten,2009,,49.993',
      '"Muster, Max (erfunden)",Möbel,2010,,18.370',
      '"Behörde für Stadtentwicklung und\nUmwelt",Produkte,2009,,119.613',
      'Beispiel Energie GmbH,Fonds,2012,1.494.893,',
      'Beispiel Energie GmbH,Halle,2011,,13.400.000',
    ];
    const { feed, statistics, said } = await importCsv(lines);
    assert.deepEqual([statistics.rows, statistics.beneficiaries, statistics.persons], [6, 5, 3]);
    assert.deepEqual(sums(statistics), [
      ['award', 1_494_893],
      ['disbursed', 13_637_976],
    ]);
    assert.doesNotMatch(JSON.stringify(feed), /Erika|Lothar|Max/);
    assert.equal(feed!.projects!.length, 6);
    assert.equal(feed!.projects![0]!.name, 'SMS-Dienste für die weltweite Szene');
    assert.match(said.join('\n'), /3 natürliche Personen werden nicht genannt \(Zeile 2, 3, 4\)/);
    const named = await importCsv(lines, { withPersons: true });
    assert.match(JSON.stringify(named.feed), /Erika Beispiel.*Lothar.*Muster, Max/);
    assert.deepEqual(
      named.feed!.projects!.map(({ id }) => id),
      feed!.projects!.map(({ id }) => id),
    );
  });

  it('with month names and several amounts is read', async () => {
    const { feed, statistics, said } = await importCsv([
      'Zuwendungsempfänger,Projekt,Beginn,Ende,"bereitgestellte\nöffentliche Mittel","davon bewilligter\nEU-Betrag","bei Abschluss des\nVorhabens\ngezahlte\nGesamtbeträge"',
      'Muster gGmbH,Hafen,01-Jan-08,31-Dez-09,,,"214.198,94"',
      'Muster gGmbH,Nabucco,01-Mrz-10,29-Feb-12,"901.985,91","394.345,58",',
    ]);
    assert.deepEqual(sums(statistics), [
      ['award', 901_985.91],
      ['award', 394_345.58],
      ['disbursed', 214_198.94],
    ]);
    assert.deepEqual(
      feed!.projects!.map(({ startDate, endDate }) => [startDate, endDate]),
      [
        ['2008-01-01', '2009-12-31'],
        ['2010-03-01', '2012-02-29'],
      ],
    );
    assert.deepEqual(
      feed!.funding!.map(({ funders }) => funders),
      [[], [], [{ org: 'Europäische Union', level: 'eu' }]],
    );
    assert.equal(said.filter((sentence) => sentence.includes('mit zwei Ziffern')).length, 2);
  });

  it('with mistyped amounts and several years leaves out only unreadable values', async () => {
    const { feed, statistics, said } = await importCsv([
      'Name der Begünstigten,Vorhaben,Jahr der Bewilligung,Gewährte Beträge (insgesamt)',
      '"Abwasserverband\nIlltal,\nMusterdorf","Erweiterung der Be-\ntriebsstätte",2011/2012/2014,"5.696,05 €"',
      'Beispiel Stadt,Osthafen,"2009,2012","1.1966.640,39 €"',
      'Beispiel Stadt,Westhafen,2009-2015,"296.654,40,00 €"',
    ]);
    assert.deepEqual([statistics.rows, ...sums(statistics)], [3, ['award', 5696.05]]);
    assert.equal(feed!.projects![0]!.name, 'Erweiterung der Betriebsstätte');
    assert.deepEqual(feed!.funding![0]!.period, { start: '2011', end: '2014', label: '2011/2012/2014' });
    assert.equal(said.filter((sentence) => sentence.includes('ist kein vollständiger Betrag')).length, 2);
  });

  it('with a control sum, padded cells and repayments agrees with it', async () => {
    const text = [
      ',Es werden 4 Datensätze angezeigt,,,,67056.64',
      'Nummer,Zuwendungsempfänger,Zeitraum Von,Zeitraum Bis,Zuwendung für …                 (ggf. gekürzt),Gesamtzuwendung',
      '37874,Fußballclub Muster e.V. (e.V.),01/01/2010,12/31/2010,"das Projekt „Rückenwind“ – 10.000,- €",66400',
      '41510,Frauenhaus Muster e.V. (e.V.),03/23/2010,12/31/2010,Angebote,656.639999999999',
      '41511,"Beispiel, Erika (erfunden)",02/25/2010,09/30/2012,Praxis,66.46',
      '41512,"Probe, Anna (erfunden)",02/25/2010,09/30/2012,Laden,-66.46',
    ].join('\r\n');
    const { feed, statistics, said } = await importBytes(encode(text, 'windows-1252'), 'zuwendungen.csv', {
      asOf: '2011',
    });
    assert.deepEqual([statistics.rows, statistics.beneficiaries, ...sums(statistics)], [4, 4, ['award', 67_056.64]]);
    assert.deepEqual(
      feed!.projects!.map(({ id }) => id),
      ['vorhaben-37874', 'vorhaben-41510', 'vorhaben-41511', 'vorhaben-41512'],
    );
    assert.equal(feed!.projects![0]!.name, 'das Projekt „Rückenwind“ – 10.000,- €');
    assert.deepEqual(
      feed!.funding!.map(({ amount }) => amount?.value),
      [66_400, 656.64, 66.46],
    );
    assert.match(said.join('\n'), /F1: „67056\.64“ ist die Summe der Spalte „Gesamtzuwendung“: Sie stimmt/);
    assert.match(said.join('\n'), /1 negativer Betrag steht nicht im Feed \(Zeile 6\)/);
    const wrong = await importBytes(encode(text.replace('67056', '67057'), 'utf-8'), 'zuwendungen.csv');
    assert.match(wrong.said.join('\n'), /sollte die Summe .* sein; gelesen wurden 67\.056,64/);
  });
});

describe('A workbook of operations', () => {
  const heading = row(
    4,
    'Name des Begünstigten\n\n\nBeneficiary name',
    'Bezeichnung des Vorhabens / Operation name',
    'Datum des Be-\nginns',
    'Datum des Endes',
    'Förderfähige Ausgaben\nTotal eligible expenditure',
    'Unions-\nKofinan-\nzierungssatz',
    'PLZ',
  );
  const entry = (number: number, name: string, amount: number) =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${number}" t="inlineStr"><is><t>Weiterbildung</t></is></c><c r="C${number}" s="5"><v>42369</v></c><c r="D${number}" s="5"><v>42735</v></c><c r="E${number}" s="2"><v>${amount}</v></c><c r="F${number}" s="3"><v>0.8</v></c><c r="G${number}" s="4"><v>7743</v></c></row>`;

  it('is read without its titles, translated headings, totals and legends', async () => {
    const rows =
      row(1, 'Liste der Vorhaben ESF für Musterland, EU-Förderperiode 2014-2020') +
      row(2, '(Datenstand: 31.03.2016)') +
      heading +
      row(
        5,
        'beneficiary name',
        'operation name',
        'operation start date',
        'operation end date',
        'total eligible expenditure',
        'Union co-financing rate',
        'operation postcode',
      ) +
      entry(6, 'Muster GmbH', 1570.5) +
      entry(7, 'Beispiel e. V.', 99_927.41) +
      heading.replace('r="4"', 'r="8"').replaceAll(/r="([A-G])4"/g, 'r="$18"') +
      entry(9, 'Muster GmbH', 0.1) +
      row(10, 'Gesamt', '', '', '', 101_498.01) +
      row(12, 'Erläuterungen: Interventionsbereiche') +
      row(13, '104', 'Selbstständigkeit, Unternehmergeist und Gründung von Unternehmen') +
      row(14, 'Benutzer / User', 'ht00000');
    const bytes = workbook({
      sheets: [
        { name: 'Liste', rows, merges: ['B13:G13'] },
        { name: 'Hilfe', rows: row(1, 'Spende') },
      ],
    });
    const { feed, statistics, said } = await importBytes(bytes, 'liste.xlsx');
    assert.deepEqual(
      [statistics.rows, statistics.beneficiaries, ...sums(statistics)],
      [3, 2, ['eligible-cost', 101_498.01]],
    );
    assert.deepEqual(statistics.leftOut, { totals: 1, legends: 3, headings: 2 });
    const [project] = feed!.projects!;
    assert.deepEqual([project!.startDate, project!.endDate, project!.asOf], ['2015-12-31', '2016-12-31', '2016-03-31']);
    assert.deepEqual(project!.location, [{ postalCode: '07743' }]);
    const [funding] = feed!.funding!;
    assert.deepEqual([funding!.fund, funding!.programmingPeriod, funding!.coFinancingRate], ['ESF', '2014-2020', 0.8]);
    const text = said.join('\n');
    assert.match(text, /1 Blatt enthält keine Liste und wurde nicht gelesen: Hilfe/);
    assert.match(text, /Liste!E10: „101498\.01“ ist die Summe/);
    assert.match(text, /3 Zeilen außerhalb der Tabelle nicht gelesen \(Zeile 12–14: „Erläuterungen/);
  });

  it('may be a form with stacked tables', async () => {
    const table = (start: number) =>
      row(start, 'Beteiligung', 'Name und Sitz des Zuwendungs-gebers', 'Wert\n(Euro)', 'Verwendungszweck');
    const rows =
      row(1, 'Angenommene Zuwendungen ab 5.000 Euro') +
      table(2) +
      row(3, 'Amt Muster', 'Förderverein', 59_230, 'Gehege') +
      row(4, 'Amt Muster', 'Verein zur Erforschung', 10_719.97, 'Haus') +
      row(5, 'Gesamtwert', '', 69_949.97) +
      row(6, 'Geleistete Zuwendungen') +
      table(7) +
      row(8, '-') +
      row(9, 'Gesamtwert', '', 0) +
      row(11, 'Gesamtwert (in Euro) aller angenommenen Zuwendungen', '', 69_949.97);
    const { statistics, said } = await importBytes(workbook({ sheets: [{ name: 'Tabelle1', rows }] }), 'form.xlsx');
    assert.deepEqual(
      [statistics.rows, statistics.leftOut.totals, ...sums(statistics).slice(0, 1)],
      [2, 3, ['award', 69_949.97]],
    );
    assert.equal(said.filter((sentence) => sentence.includes('Sie stimmt mit dem Gelesenen überein')).length, 3);
    assert.match(said.join('\n'), /1 weitere Überschriftenzeile erkannt \(Zeile 7/);
  });

  it('lets a merged beneficiary hold for its rows, and counts a merged amount once', async () => {
    const rows =
      row(1, 'Begünstigter', 'Vorhaben', 'Betrag') +
      row(2, 'Muster GmbH', 'Eins', 100) +
      row(3, '', 'Zwei', 999) +
      row(4, 'Amt Beispiel', 'Drei', 5);
    const { feed, statistics } = await importBytes(
      workbook({ sheets: [{ name: 'Liste', rows, merges: ['A2:A3', 'C2:C3'] }] }),
      'a.xlsx',
    );
    assert.deepEqual([statistics.rows, ...sums(statistics)], [3, ['award', 105]]);
    assert.deepEqual(
      feed!.projects!.map(({ lead }) => (lead as { name: string }).name),
      ['Muster GmbH', 'Muster GmbH', 'Amt Beispiel'],
    );
  });

  it('is read once if a second sheet repeats it', async () => {
    const rows =
      heading + Array.from({ length: 6 }, (_, index) => entry(5 + index, `Muster ${index} GmbH`, index)).join('');
    const { statistics, said } = await importBytes(
      workbook({
        sheets: [
          { name: 'Deutsch', rows },
          { name: 'English', rows },
        ],
      }),
      'a.xlsx',
    );
    assert.equal(statistics.rows, 6);
    assert.match(said.join('\n'), /English: Dieselben Zeilen stehen schon im Blatt „Deutsch“/);
  });

  it('says so if there is no list', async () => {
    const { feed, findings } = await importBytes(
      workbook({ sheets: [{ name: 'A', rows: row(1, 'Hallo') }] }),
      'a.xlsx',
    );
    assert.equal(feed, undefined);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['list-not-found', 'error']],
    );
  });
});

describe('A filter', () => {
  const lines = [
    'Begünstigter;Vorhaben;Betrag;Land-kreis',
    'A GmbH;Eins;1,50;Hannover',
    'B GmbH;Zwei;2,50;Celle',
    'C GmbH;Drei;4,00;hannover ',
  ];

  it('keeps the rows of one value', async () => {
    const { feed, statistics } = await importCsv(lines, { where: [{ column: 'Landkreis', value: 'Hannover' }] });
    assert.deepEqual(
      feed!.projects!.map(({ name }) => name),
      ['Eins', 'Drei'],
    );
    assert.deepEqual([statistics.rows, statistics.filteredOut, ...sums(statistics)], [2, 1, ['award', 5.5]]);
  });

  it('lists the existing columns if it names none of them', async () => {
    const { feed, said } = await importCsv(lines, { where: [{ column: 'Kreisstadt', value: 'Hannover' }] });
    assert.equal(feed, undefined);
    assert.match(said.at(-1)!, /Eine Spalte „Kreisstadt“ gibt es nicht\. Vorhanden sind „Begünstigter“, „Vorhaben“/);
  });
});

describe('Headings', () => {
  const languages: [language: string, headings: string][] = [
    [
      'English',
      'Beneficiary name;Operation name;Operation summary;Operation start date;Operation end date;Total eligible expenditure',
    ],
    [
      'French',
      'Nom du bénéficiaire;Intitulé de l’opération;Résumé de l’opération;Date de début;Date de fin;Total des dépenses éligibles',
    ],
    [
      'Italian',
      'Nome del beneficiario;Denominazione dell’operazione;Sintesi dell’operazione;Data di inizio;Data di fine;Spesa totale ammissibile',
    ],
    [
      'Spanish',
      'Nombre del beneficiario;Denominación de la operación;Resumen de la operación;Fecha de inicio;Fecha de finalización;Gasto total elegible',
    ],
    [
      'Polish',
      'Nazwa beneficjenta;Tytuł projektu;Streszczenie;Data rozpoczęcia;Data zakończenia;Wydatki kwalifikowalne',
    ],
    [
      'German letters',
      'a) Name des Begünstigten;d) Bezeichnung des Vorhabens;e) Zweck;f) Datum des Beginns;g) Datum des Endes;h) Förderfähige Gesamtkosten',
    ],
  ];
  for (const [language, headings] of languages)
    it(`may be in ${language}`, async () => {
      const { feed, statistics } = await importCsv([headings, 'Muster GmbH;Eins;Etwas;31.12.2015;31.12.2016;1.570,50']);
      assert.deepEqual(sums(statistics), [['eligible-cost', 1570.5]]);
      const { name, summary, startDate, endDate, lead } = feed!.projects![0]!;
      assert.deepEqual(
        [name, summary, startDate, endDate, lead],
        ['Eins', 'Etwas', '2015-12-31', '2016-12-31', { name: 'Muster GmbH' }],
      );
    });
});

describe('The day of an award', () => {
  for (const heading of ['Bewilligt am', 'Bescheid vom', 'Bewilligungsdatum', 'Awarded on'])
    it(`is a date and no amount: ${heading}`, async () => {
      const text = `Empfänger;Zweck;${heading};Betrag\nMuster e. V.;Sommerfest;31.01.2024;1.000,50\nProbe e. V.;Konzert;13.02.2024;2.000,00\n`;
      const { tables } = await readTables(new TextEncoder().encode(text), 'zuwendungen.csv');
      const { feed, statistics } = importList(tables);
      assert.deepEqual(
        statistics.amounts.map(({ heading, sum }) => [heading, sum]),
        [['Betrag', 3000.5]],
      );
      assert.equal(feed!.funding![0]!.period?.start, '2024-01-31');
    });
});
