/** A feed as a workbook, and the workbook as a feed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readXlsx } from 'hucre';
import { sentenceOf } from '../../../src/authoring/findings.ts';
import { importTables } from '../../../src/authoring/workbook/from-tables.ts';
import { valueAt, type JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { templateSheets } from '../../../src/authoring/workbook/template.ts';
import { sheetsOf, tableOf, type PlainSheet } from '../../../src/authoring/workbook/to-sheets.ts';
import { writeWorkbook } from '../../../src/authoring/workbook/write-workbook.ts';
import { validFeed } from '../../support/arbitrary-feed.ts';
import { asWritten, FEEDS, importBytes, readFeed, workbookOf } from '../../support/workbook-files.ts';

/** The sheets of a feed, with cells changed: `Partner`, the heading, the row from 1, the new text. */
type Change = [sheet: string, heading: string, row: number, text: string | null];

function changed(feed: JsonObject, ...changes: Change[]): PlainSheet[] {
  const sheets = sheetsOf(feed).map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const [name, heading, row, value] of changes) {
    const sheet = sheets.find((own) => own.name === name)!;
    const column = sheet.rows[0]!.findIndex((cell) => String(cell.value).replace(/ \*$/, '') === heading);
    assert.ok(column >= 0, heading);
    (sheet.rows[row] ??= sheet.rows[0]!.map(() => ({ value: null })))[column] = { value };
  }
  return sheets;
}

const imported = (sheets: readonly PlainSheet[], previous?: unknown) => importTables(sheets.map(tableOf), { previous });

describe('A feed as a workbook', () => {
  for (const name of FEEDS) {
    it(`is the same feed when it is read: data/${name}.json`, async () => {
      const feed = readFeed(name);
      assert.deepEqual((await importBytes(await workbookOf(feed))).document, feed);
    });
  }

  it('is the same feed for a thousand generated ones', () => {
    fc.assert(
      fc.property(validFeed(), (generated) => {
        const feed = asWritten(generated);
        assert.deepEqual(imported(sheetsOf(feed)).document, feed);
      }),
      { numRuns: 1000, seed: 20_261_128 },
    );
  });

  it('says nothing about the alliance’s own feed', async () => {
    const feed = readFeed('fachkraefteallianz-hannover');
    assert.deepEqual((await importBytes(await workbookOf(feed))).findings, []);
  });

  it('has drop-downs by named ranges, notes, folded translations and two hidden sheets', async () => {
    const bytes = await workbookOf(readFeed('musterallianz'));
    const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
    const projects = sheets.find(({ name }) => name === 'Projekte')!;
    const formulas = projects.dataValidations!.map(({ formula1 }) => formula1);
    const names = new Set(namedRanges.map(({ name }) => name));
    assert.ok(formulas.length >= 10);
    for (const formula of formulas) assert.ok(names.has(formula!), formula);
    assert.match([...projects.cells!.values()].map(({ comment }) => comment?.text ?? '').join(), /Beispiel: /);
    assert.ok(projects.columns!.some((column) => column?.outlineLevel === 1 && column.hidden));
    assert.deepEqual(
      sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
      ['Rest', 'Listen'],
    );
  });
});

describe('A changed workbook', () => {
  const feed = readFeed('musterallianz');

  it('takes the person’s values and leaves everything else', () => {
    const { document, findings } = imported(
      changed(
        feed,
        ['Projekte', 'Status', 1, 'abgeschlossen'],
        ['Projekte', 'Ende', 1, '30.06.2027'],
        ['Projekte', 'Ziel 1', 1, null],
      ),
    );
    const [before] = feed.projects as JsonObject[];
    const [, ...goals] = before!.goals as string[];
    const [project, ...others] = document!.projects as JsonObject[];
    assert.deepEqual(findings, []);
    assert.deepEqual(project, { ...before, status: 'completed', endDate: '2027-06-30', goals });
    assert.deepEqual(others, (feed.projects as JsonObject[]).slice(1));
  });

  it('prefers a changed cell to the value on the hidden sheet', () => {
    const { document } = imported(changed(feed, ['Förderung', 'Geldgeber 1', 1, 'Land Beispiel']));
    assert.equal(valueAt(document, 'funding[0].funders[0].org'), 'Land Beispiel');
  });

  it('leaves out rows that are not shown, and keeps the hidden values of the others', () => {
    const { document } = imported(
      changed(
        feed,
        ['Partner', 'Zeigen', 1, 'nein'],
        ['Partner', 'Zeigen', 2, 'Beispiel'],
        ['Partner', 'Zeigen', 3, 'ja'],
      ),
    );
    assert.deepEqual(document!.partners, (feed.partners as JsonObject[]).slice(2));
  });

  it('gives new rows ids from their names in any order of the rows', () => {
    const rows: Change[] = [
      ['Partner', 'Name', 10, 'Jobcenter Müller & Söhne gGmbH'],
      ['Partner', 'Art', 10, 'Jobcenter'],
      ['Partner', 'Name', 11, 'Verein Ä'],
      ['Partner', 'Art', 11, 'verein oder verband'],
    ];
    const { document } = imported(changed(feed, ...rows));
    const added = (document!.partners as JsonObject[]).slice(9);
    assert.deepEqual(
      added.map(({ id, type }) => [id, type]),
      [
        ['jobcenter-mueller-soehne', 'jobcenter'],
        ['verein-ae', 'association'],
      ],
    );
    const turned = changed(feed, ...rows);
    const partners = turned.find(({ name }) => name === 'Partner')!;
    const [head, ...others] = partners.rows;
    const again = imported(
      turned.map((sheet) => (sheet === partners ? { ...sheet, rows: [head!, ...others.reverse()] } : sheet)),
    );
    const ids = (list: unknown) => (list as JsonObject[]).map(({ id }) => id).toSorted();
    assert.deepEqual(ids(again.document!.partners), ids(document!.partners));
  });

  it('keeps the ids that an earlier feed gave to a name', () => {
    const previous = { projects: [{ id: 'alte-kennung', name: 'Neues Projekt' }] };
    const { document } = imported(changed(feed, ['Projekte', 'Projekt', 27, 'Neues Projekt']), previous);
    assert.equal((document!.projects as JsonObject[]).at(-1)!.id, 'alte-kennung');
  });

  it('finds references by name, short name and id, and suggests the nearest name', () => {
    const [partner] = feed.partners as JsonObject[];
    const name = (partner!.name as JsonObject).de ?? partner!.name;
    const lead = (text: string) =>
      imported(changed(feed, ['Projekte', 'Kontakt', 1, null], ['Projekte', 'Beteiligte', 1, text]));
    for (const text of [String(name), String(name).toUpperCase(), String(partner!.id)])
      assert.deepEqual((lead(text).document!.projects as JsonObject[])[0]!.partners, [partner!.id]);
    const { findings } = lead(`${String(name)}x`);
    assert.equal(findings[0]!.code, 'reference-suggest');
    assert.match(sentenceOf(findings[0]!, 'de'), new RegExp(`^Projekte!\\w+2: .+ Meinten Sie „${String(name)}“\\?$`));
  });

  for (const [written, number] of [
    ['0511 616-0', '+49 511 616-0'],
    ['(05 11) 6 16 - 0', '+49 5 11 6 16-0'],
    ['0511/616–0', '+49 511 616-0'],
    ['+49 (0)511 616-0', '+49 511 616-0'],
    ['0049 511 6160', '+49 511 6160'],
    ['+495116160', '+495116160'],
  ] as const)
    it(`keeps the groups of the telephone number “${written}”`, () => {
      const [contact] = imported(changed(feed, ['Kontakte', 'Telefon', 1, written])).document!.contacts as JsonObject[];
      assert.equal(contact!.telephone, number);
    });

  const wrong: [Change, RegExp][] = [
    [
      ['Projekte', 'Status', 1, 'vorbei'],
      /^Projekte!\w+2: „vorbei“ ist hier nicht möglich\. Möglich sind: geplant, läuft/,
    ],
    [['Ziele', 'Übergreifend', 1, 'vielleicht'], /^Ziele!\w+2: „vielleicht“ ist weder „ja“ noch „nein“/],
    [['Ziele', 'Reihenfolge', 1, 'eins'], /^Ziele!\w+2: „eins“ ist keine Zahl/],
    [['Kontakte', 'Telefon', 1, 'auf Anfrage'], /^Kontakte!\w+2: „auf Anfrage“ ist keine Telefonnummer/],
    [
      ['Partner', 'Internetseite', 1, 'www.example.org'],
      /kein https:\/\/ am Anfang; gelesen als „https:\/\/www\.example\.org“/,
    ],
  ];
  for (const [change, message] of wrong) {
    it(`says where “${change[3]}” stands, why it cannot be used, and what to do`, () => {
      const said = imported(changed(feed, change)).findings.map((finding) => sentenceOf(finding, 'de'));
      assert.ok(
        said.some((sentence) => message.test(sentence)),
        said.join('\n'),
      );
    });
  }

  it('reads headings with line breaks, hyphens, other case, in any order, in English and below a title', () => {
    const sheets = sheetsOf(feed, { language: 'en' }).map((sheet): PlainSheet => {
      if (sheet.name !== 'Goals') return sheet;
      const [head, ...rows] = sheet.rows.map((row) => [...row].reverse());
      const loud = head!.map(({ value }) => ({ value: String(value).toUpperCase().replace(' ', '-\n') }));
      return { ...sheet, rows: [[{ value: 'Goals of 2026' }], [], loud, ...rows] };
    });
    assert.deepEqual(imported(sheets).document!.goals, feed.goals);
  });
});

describe('The template', () => {
  it('has grey examples that are never published', async () => {
    const { document, findings } = await importBytes(
      await writeWorkbook(templateSheets({ languages: ['en'], all: true })),
    );
    assert.deepEqual(
      Object.keys(document!).filter((name) => Array.isArray(document![name]) && name !== 'languages'),
      [],
    );
    assert.deepEqual(findings, []);
  });

  it('becomes a feed once the examples are overwritten', async () => {
    const sheets = templateSheets().map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
    const goals = sheets.find(({ name }) => name === 'Ziele')!;
    goals.rows[1]![0] = { value: 'ja' };
    const { document } = await importBytes(await writeWorkbook(sheets));
    assert.deepEqual(
      (document!.goals as JsonObject[]).map(({ id, icon }) => [id, icon]),
      [['verbesserung-der-vereinbarkeit-von-familie-und', 'family']],
    );
  });
});
