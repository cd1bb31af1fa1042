/** The same invented operations in the many forms in which offices publish them: always the same rows, sums and names. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { importList } from '../../../src/authoring/lists/import-list.ts';
import { readTables } from '../../../src/authoring/read/read-tables.ts';
import { feedSchema } from '../../../src/feed/schema/feed.ts';
import { encode } from '../../support/encodings.ts';

type Row = (string | number | null)[];

const headings =
  'Name des Begünstigten|Bezeichnung des Vorhabens|Zusammenfassung|Datum des Beginns|Datum des Endes|Gesamtkosten|EU-Betrag|PLZ|Ort'.split(
    '|',
  );
const beneficiaries = [
  'Muster GmbH',
  'Beispiel e. V.',
  'Stadt Probe',
  'Muster GmbH',
  'Hochschule Vorlage',
  'Verein Probe',
];

interface Operation {
  texts: [string, string, string];
  dates: [Date, Date];
  cents: [number, number];
  place: [string, string];
}
const operations = beneficiaries.map((name, index): Operation => ({
  texts: [name, `Vorhaben ${'ABCDEF'[index]}`, `Qualifizierung, Teil ${index + 1}`],
  dates: [new Date(Date.UTC(2023, index, 13 + index)), new Date(Date.UTC(2025, index, 28 - index))],
  cents: [10_000_000 + index * 1_234_567, 4_000_000 + index * 493_827],
  place: [String(30_159 + index), 'Musterstadt'],
}));
const TOTALS = [0, 1].map((index) => operations.reduce((sum, { cents }) => sum + cents[index]!, 0));

const german = (cents: number) => (cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 });
const american = (cents: number) => (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
const dotted = (date: Date) => date.toISOString().slice(0, 10).split('-').reverse().join('.');
const slashed = (date: Date) => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;

const rowsOf = (amount: (cents: number) => string | number = german, day = dotted): Row[] =>
  operations.map(({ texts, dates, cents, place }) => [...texts, ...dates.map(day), ...cents.map(amount), ...place]);
const rows = rowsOf();
const totalRow = (label: string, from = 0, to = rows.length, place = 0): Row => {
  const sums = [0, 1].map((index) => operations.slice(from, to).reduce((sum, { cents }) => sum + cents[index]!, 0));
  const row: Row = ['', '', '', '', '', ...sums.map(german), '', ''];
  row[place] = label;
  return row;
};

const csv = (records: Row[], delimiter = ';') => encode(Papa.unparse(records, { delimiter }), 'utf-8');
const json = (document: unknown) => encode(JSON.stringify(document), 'utf-8');

async function listOf(bytes: Uint8Array, fileName = 'liste.csv') {
  const { tables } = await readTables(bytes, fileName);
  const { feed, findings, statistics } = importList(tables, { asOf: '2026', modified: '2026-11-28T08:00:00Z' });
  assert.ok(feed, findings.map((finding) => sentenceOf(finding, 'en')).join('\n'));
  feedSchema.parse(feed);
  return { feed, statistics, said: findings.map((finding) => sentenceOf(finding, 'de')).join('\n') };
}

/** Makes sure that a file says the same as the operations. */
async function isRead(bytes: Uint8Array, fileName?: string) {
  const { feed, statistics, said } = await listOf(bytes, fileName);
  assert.deepEqual([statistics.rows, statistics.beneficiaries], [6, 5]);
  assert.deepEqual(
    statistics.amounts.map(({ sum, eu }) => [sum, eu]),
    TOTALS.map((cents, index) => [cents / 100, index === 1]),
  );
  assert.deepEqual(
    feed.projects!.map(({ name, lead, startDate, endDate }) => [
      (lead as { name: string }).name,
      name,
      startDate,
      endDate,
    ]),
    operations.map(({ texts, dates }) => [
      ...texts.slice(0, 2),
      ...dates.map((date) => date.toISOString().slice(0, 10)),
    ]),
  );
  return said;
}

describe('The headings of a list', () => {
  const languages: Record<string, string> = {
    'German of 2021':
      'Name des Begünstigten|Bezeichnung des Vorhabens|Zweck des Vorhabens|Datum des Beginns des Vorhabens|Voraussichtliches oder tatsächliches Datum des Abschlusses des Vorhabens|Gesamtkosten des Vorhabens|Unionsbeitrag|Postleitzahl|Standort',
    'German of an office':
      'Zuwendungs-\nempfänger/in|Projekt-\nbezeichnung|Ziel-\nsetzung|Projekt-\nbeginn|Projekt-\nende|Förder-\nfähige\nGesamt-\nausgaben|EFRE-\nMittel|PLZ|Gemeinde',
    Kohesio:
      'Beneficiary_Name|Operation_Name_Programme_Language|Operation_Summary_Programme_Language|Operation_Start_Date|Operation_End_Date|Operation_Total_Eligible_Expenditure_amount|Operation_EU_Budget_Amount|Location_Postal_Code|Location_City',
    French:
      'Bénéficiaire|Nom du projet|Description|Début|Fin|Coût total éligible|Montant du soutien européen|CP|Commune',
    Italian:
      'Denominazione beneficiario|Nome operazione|Finalità dell’operazione|Data di inizio dell’operazione|Data prevista di completamento|Costo totale dell’operazione|Contributo dell’Unione|CAP|Ubicazione',
    Spanish:
      'Nombre del beneficiario|Nombre de la operación|Resumen|Fecha de inicio|Fecha de fin|Coste total|Ayuda UE|Código postal|Municipio',
    Portuguese:
      'Nome do beneficiário|Designação da operação|Resumo|Data de início|Data de conclusão|Custo total elegível|Contribuição da União|Código postal|Localização',
    Dutch:
      'Naam begunstigde|Naam van de concrete actie|Samenvatting|Begindatum|Einddatum|Totale kosten|EU-bijdrage|Postcode|Plaats',
    Polish:
      'Beneficjent|Nazwa operacji|Cel operacji|Data rozpoczęcia operacji|Przewidywana data zakończenia operacji|Całkowity koszt operacji|Wkład UE|Kod pocztowy|Miejscowość',
    Czech:
      'Název příjemce|Název projektu|Shrnutí projektu|Datum zahájení|Datum ukončení|Celkové způsobilé výdaje|Příspěvek Unie|PSČ|Umístění',
    Slovak:
      'Názov prijímateľa|Názov projektu|Zhrnutie projektu|Dátum začiatku|Dátum ukončenia|Celkové oprávnené výdavky|Príspevok EÚ|PSČ|Miesto',
    Danish: 'Støttemodtager|Projektnavn|Sammendrag|Startdato|Slutdato|Samlede omkostninger|EU-støtte|Postnummer|By',
    Swedish: 'Stödmottagare|Projektnamn|Sammanfattning|Startdatum|Slutdatum|Total kostnad|EU-stöd|Postnummer|Ort',
    Finnish:
      'Tuensaajan nimi|Hankkeen nimi|Tiivistelmä|Alkamispäivä|Päättymispäivä|Kokonaiskustannukset|EU-tuki|Postinumero|Sijainti',
    Hungarian:
      'Kedvezményezett neve|Projekt megnevezése|Összefoglaló|Kezdés dátuma|Befejezés dátuma|Teljes költség|Uniós támogatás|Irányítószám|Helyszín',
    Romanian:
      'Denumire beneficiar|Titlu proiect|Rezumat|Data începerii|Data finalizării|Cost total|Contribuția UE|Cod poștal|Localizare',
    Croatian:
      'Naziv korisnika|Naziv operacije|Sažetak|Datum početka|Datum završetka|Ukupni trošak|Doprinos Unije|Poštanski broj|Lokacija',
    Slovene:
      'Naziv upravičenca|Naziv operacije|Povzetek|Datum začetka|Datum zaključka|Skupni stroški|Prispevek EU|Poštna številka|Kraj',
    Greek:
      'Δικαιούχος|Τίτλος πράξης|Περίληψη|Ημερομηνία έναρξης|Ημερομηνία λήξης|Συνολικό κόστος|Συνεισφορά της Ένωσης|Ταχυδρομικός κώδικας|Τοποθεσία',
    Bulgarian:
      'Бенефициер|Наименование на проекта|Резюме|Начална дата|Крайна дата|Общ разход|Принос на Съюза|Пощенски код|Местоположение',
    programs: 'beguenstigter|projektname|kurzbeschreibung|beginn|ende|gesamtkosten|euMittel|plz|ort',
    'English programs':
      'beneficiaryName|operationName|summary|startDate|endDate|totalCost|euContribution|postcode|city',
  };
  for (const [language, names] of Object.entries(languages))
    it(`may be ${language}`, async () => {
      await isRead(csv([names.split('|'), ...rows]));
    });

  it('may stand in two rows, one heading in both, or above groups of columns', async () => {
    const upper = 'Name des|Bezeichnung des|Zusammenfassung|Datum des|Datum des|Gesamtkosten|EU-|PLZ|Ort'.split('|');
    const lower = 'Begünstigten|Vorhabens|des Vorhabens|Beginns|Endes|des Vorhabens|Betrag||'.split('|');
    await isRead(csv([upper, lower, ...rows]));
    await isRead(csv([['Begünstigter', 'Vorhaben', '', 'Zeitraum', '', 'Kosten', '', 'Ort'], headings, ...rows]));
  });
});

describe('The rows of a list', () => {
  for (const label of [
    '',
    'Σ',
    'Summe:',
    'Gesamtsumme (6 Vorhaben)',
    'Total général',
    'Razem',
    'Ergebnis',
    'EFRE gesamt',
  ])
    it(`may end with a total that is called „${label}“`, async () => {
      assert.match(await isRead(csv([headings, ...rows, totalRow(label)])), /1 Summenzeile nicht als Vorhaben gelesen/);
    });

  const places: [string, Row[]][] = [
    ['above the headings', [totalRow('Summe'), headings, ...rows]],
    ['right below the headings', [headings, totalRow('Gesamt'), ...rows]],
    ['with its word beside the sum', [headings, ...rows, totalRow('Summe', 0, 6, 4)]],
    [
      'after totals of sections that no word gives away',
      [
        headings,
        ...rows.slice(0, 3),
        totalRow('Achse A', 0, 3),
        ...rows.slice(3),
        totalRow('Achse B', 3),
        totalRow('Alles'),
      ],
    ],
  ];
  for (const [where, records] of places)
    it(`may have a total ${where}`, async () => {
      assert.match(await isRead(csv(records)), /ist die Summe der Spalte „Gesamtkosten“: Sie stimmt/);
    });

  it('may have titles of sections, empty rows, a numbering, units and notes', async () => {
    await isRead(
      csv([
        ['Liste der Vorhaben', 'Stand: 31.03.2026'],
        [],
        headings,
        ['a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)', 'i)'],
        ['', '', '', 'TT.MM.JJJJ', 'TT.MM.JJJJ', 'EUR', 'EUR', '', ''],
        ['Prioritätsachse 1: Innovation'],
        ...rows.slice(0, 3).flatMap((row) => [row, []]),
        ['Prioritätsachse 2: Klima'],
        headings,
        ...rows.slice(3),
        [],
        ['* Alle Angaben in Euro'],
      ]),
    );
  });

  it('without an amount are entries, in a list of three columns too', async () => {
    const { statistics } = await listOf(
      csv([
        ['Begünstigter', 'Vorhaben', 'Betrag'],
        ['A GmbH', 'X', '1,00'],
        ['B GmbH', 'Y', ''],
        ['C GmbH', 'Z', 'k. A.'],
      ]),
    );
    assert.deepEqual([statistics.rows, statistics.amounts[0]!.amounts], [3, 1]);
  });

  it('are no total because one amount is the sum of two others', async () => {
    const short = ['Begünstigter', 'Vorhaben', 'Beginn', 'Betrag'];
    const entries = ['1,00', '2,00', '3,00'].map((amount, index) => [
      `${'ABC'[index]} GmbH`,
      'X',
      '01.01.2020',
      amount,
    ]);
    assert.equal((await listOf(csv([short, ...entries]))).statistics.rows, 3);
  });
});

describe('Two tables on one sheet', () => {
  it('may stand beside each other', async () => {
    const [left, right] = [rows.slice(0, 3), rows.slice(3)];
    const records = [
      ['Liste der Vorhaben'],
      [...headings, '', ...headings],
      ...left.map((row, index) => [...row, '', ...right[index]!]),
    ];
    const { statistics } = await listOf(csv(records));
    assert.deepEqual([statistics.rows, statistics.beneficiaries], [6, 5]);
    assert.deepEqual(
      statistics.amounts.map(({ sum }) => sum),
      TOTALS.map((cents) => cents / 100),
    );
  });

  it('may stand below each other, with their columns in another order', async () => {
    const turned = [...headings.slice(0, 5), headings[6]!, headings[5]!, ...headings.slice(7)];
    const records = [
      ['EFRE'],
      headings,
      ...rows.slice(0, 3),
      [],
      ['ESF+'],
      turned,
      ...rows.slice(3).map((row) => [...row.slice(0, 5), row[6]!, row[5]!, ...row.slice(7)]),
    ];
    await isRead(csv(records));
  });
});

describe('The amounts of a list', () => {
  const forms: [string, (cents: number) => string, ((date: Date) => string)?][] = [
    ['with euros behind', (cents) => `${german(cents)} €`],
    ['with EUR before', (cents) => `EUR ${german(cents)}`],
    ['with narrow blanks', (cents) => german(cents).replaceAll('.', '\u202f')],
    ['with apostrophes', (cents) => american(cents).replaceAll(',', "'")],
    ['plain, with a comma', (cents) => (cents / 100).toFixed(2).replace('.', ',')],
    ['of an English Excel', american, slashed],
  ];
  for (const [name, amount, day] of forms)
    it(`may be written ${name}`, async () => {
      await isRead(csv([headings, ...rowsOf(amount, day)], '\t'));
    });

  it('may have marks of footnotes, which are said', async () => {
    for (const mark of ['*', ' 1)', '²'])
      assert.match(
        await isRead(csv([headings, ...rowsOf((cents) => german(cents) + mark)])),
        /6 Beträge haben ein Fußnotenzeichen/,
      );
  });

  it('may be thousands by their heading, which is said', async () => {
    const thousands = headings.map((heading) =>
      heading.replace('Gesamtkosten', 'Gesamtkosten (T€)').replace('EU-Betrag', 'EU-Betrag in Tsd. EUR'),
    );
    const said = await isRead(csv([thousands, ...rowsOf((cents) => (cents / 100_000).toFixed(5).replace('.', ','))]));
    assert.match(said, /F: Spalte F „Gesamtkosten \(T€\)“: jeder Betrag wurde mal 1\.000 genommen/);
    assert.equal(
      (
        await listOf(
          csv([
            ['Begünstigter', 'Vorhaben', 'Gesamtkosten Theater'],
            ['A GmbH', 'X', '1,00'],
          ]),
        )
      ).statistics.amounts[0]!.sum,
      1,
    );
  });

  it('have the currency of their heading', async () => {
    const { feed, statistics } = await listOf(
      csv([
        ['Begünstigter', 'Vorhaben', 'Betrag (CHF)'],
        ['A GmbH', 'X', "1'000.50"],
      ]),
    );
    assert.deepEqual(feed.funding![0]!.amount, { value: 1000.5, currency: 'CHF' });
    assert.equal(statistics.amounts[0]!.currency, 'CHF');
  });

  it('may have their minus behind, as SAP writes it', async () => {
    const { statistics } = await listOf(
      csv([
        ['Begünstigter', 'Vorhaben', 'Betrag'],
        ['A GmbH', 'X', '1.000,50'],
        ['A GmbH', 'Y', '200,50-'],
      ]),
    );
    assert.equal(statistics.amounts[0]!.sum, 800);
  });
});

describe('A list as JSON', () => {
  const objects = rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
  const documents: Record<string, unknown> = {
    objects: objects,
    'objects deep in a document': { result: { fields: [{ id: 'a' }], records: objects } },
    'rows with headings first': [headings, ...rows],
    'headings beside rows': { columns: headings.map((name) => ({ name })), data: rows },
    GeoJSON: {
      type: 'FeatureCollection',
      features: objects.map((properties) => ({ type: 'Feature', geometry: null, properties })),
    },
    'objects in objects': rows.map(([name, title, , start, end, total, eu]) => ({
      beneficiary: { name },
      title,
      period: { start, end },
      budget: { total, eu },
    })),
  };
  for (const [form, document] of Object.entries(documents))
    it(`may be ${form}`, async () => {
      await isRead(json(document), 'liste.json');
    });

  it('may have one object a line', async () => {
    await isRead(encode(objects.map((object) => JSON.stringify(object)).join('\n'), 'utf-8'), 'liste.jsonl');
  });
});

describe('A workbook with a list', () => {
  it('may have a cover, numbers, dates and a total by a formula', async () => {
    const entries = operations.map(({ texts, dates, cents, place }) => [
      ...texts,
      ...dates,
      ...cents.map((amount) => amount / 100),
      ...place,
    ]);
    const sheets = [
      { name: 'Deckblatt', rows: [['Liste der Vorhaben'], ['Stand', '31.03.2026']] },
      {
        name: 'Daten',
        rows: [headings, ...entries, ['Alles', null, null, null, null, ...TOTALS.map((cents) => cents / 100)]],
      },
      {
        name: 'Legende',
        rows: [
          ['Code', 'Bedeutung'],
          ['1', 'Ziel'],
        ],
      },
    ];
    assert.match(
      await isRead(await writeXlsx({ sheets }), 'liste.xlsx'),
      /2 Blätter enthalten keine Liste .+ Deckblatt, Legende/,
    );
  });
});
