/** What the worker of the page "Werkstatt" answers: messages to correct, and the feed. Its page is in test/pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readXlsx, writeXlsx } from 'hucre';
import { hugeFeed } from '../../data/huge-feed.ts';
import { correctedWorkbook } from '../../src/authoring/workbook/corrected-workbook.ts';
import { sheetsOf } from '../../src/authoring/workbook/to-sheets.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { withChange } from '../../site/werkstatt/changes.ts';
import type { Change, Language, Message, Report } from '../../site/werkstatt/protocol.ts';
import { templateOf } from '../../site/werkstatt/template.ts';
import { Workshop } from '../../site/werkstatt/workshop.ts';
import { exampleList } from '../support/example-list.ts';
import { asWritten, readFeed, sheetsWith, type Slip } from '../support/workbook-files.ts';

const MUSTER = readFeed('musterallianz');

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function open(bytes: Uint8Array, name: string, { language = 'de', published }: Options = {}) {
  const workshop = new Workshop();
  const files = [{ name, bytes: new Uint8Array(bytes) }];
  const report = await workshop.open({ kind: 'open', files, published, language }, () => undefined);
  return { workshop, report };
}

interface Options {
  language?: Language;
  published?: ArrayBuffer;
}

const messagesOf = ({ groups }: Report) => groups.flatMap(({ messages }) => messages);
const blocking = (report: Report) => messagesOf(report).filter(({ severity }) => severity !== 'note');

async function feedOf(workshop: Workshop, { feed }: Report): Promise<JsonObject> {
  const file = feed && workshop.save(feed);
  assert.ok(file, 'there is a feed');
  return JSON.parse(await file.text()) as JsonObject;
}

const correct = ({ where, text, isValue }: Message, next: string): Change => ({
  kind: 'cell',
  where,
  before: text!,
  text: next,
  ...(isValue && { isValue }),
});

/** What an office gets wrong: a name of another sheet, a word, and a kind that is missing. */
const slips: Slip[] = [
  { sheet: 'Projekte', row: 2, heading: 'Ziel 1', text: 'Ausbildun' },
  { sheet: 'Projekte', row: 3, heading: 'Status', text: 'fertig' },
  { sheet: 'Partner', row: 4, heading: 'Art', text: '' },
];

describe('The workshop', () => {
  it('makes of a workbook the feed that it was made of', async () => {
    const { workshop, report } = await open(await writeWorkbook(sheetsOf(MUSTER)), 'feed.xlsx');
    assert.deepEqual(blocking(report), []);
    assert.match(report.summary!, /^Alles in Ordnung: \d+ Partner/);
    const { modified: _, ...feed } = await feedOf(workshop, report);
    const { modified: __, ...original } = MUSTER;
    assert.deepEqual(feed, original);
  });

  it('names each slip by its sheet and cell, takes the correction, and its way back', async () => {
    const { workshop, report } = await open(await writeWorkbook(sheetsWith(MUSTER, slips)), 'feed.xlsx');
    assert.equal(report.feed, 'sound');
    assert.equal(workshop.save('complete'), undefined);
    const places = blocking(report).map(({ where, heading }) => `${where.sheet} ${where.cell} ${heading}`);
    assert.equal(places.length, 3, places.join());
    const [kind, goal, status] = ['Partner', 'Projekte', 'Projekte'].map(
      (sheet, index) => blocking(report).filter(({ where }) => where.sheet === sheet)[Math.max(0, index - 1)]!,
    ) as [Message, Message, Message];
    assert.equal(kind.text, '');
    assert.match(kind.sentence, /fehlt/);
    assert.equal(goal.text, 'Ausbildun');
    assert.ok(status.suggestions.includes('abgeschlossen'), status.suggestions.join());
    let changes: Change[] = [];
    for (const change of [
      correct(kind, 'Verein oder Verband'),
      correct(goal, goal.suggestions[0]!),
      correct(status, 'abgeschlossen'),
    ])
      changes = withChange(changes, change);
    const corrected = workshop.check(changes);
    assert.deepEqual(blocking(corrected), []);
    const feed = (await feedOf(workshop, corrected)) as {
      projects: { status: string }[];
      partners: { type: string }[];
    };
    assert.equal(feed.projects[1]!.status, 'completed');
    assert.equal(feed.partners[2]!.type, 'association');
    assert.equal(blocking(workshop.check(changes.slice(1))).length, 1);
  });

  it('asks how a column is read, and reads it as it is told', async () => {
    const rows = [
      ['Name des Begünstigten', 'Bezeichnung des Vorhabens', 'Datum des Beginns', 'Gesamtausgaben'],
      ['Müßig gGmbH', 'Weiterbildung', '01/02/2025', '1.234'],
      ['Müßig gGmbH', 'Ausbildung', '03/04/2025', '2.345'],
    ];
    const { workshop, report } = await open(await writeXlsx({ sheets: [{ name: 'Liste', rows }] }), 'liste.xlsx');
    assert.equal(report.kind, 'list');
    const asked = blocking(report).filter(({ ways }) => ways);
    assert.deepEqual(asked.map(({ ways }) => ways!.kind).sort(), ['dates', 'numbers']);
    for (const { sentence } of messagesOf(report)) assert.doesNotMatch(sentence, /--\w/);
    const changes = asked.map(({ ways, where }): Change => ({
      ...{ kind: ways!.kind, where, before: '', column: ways!.column },
      text: ways!.choices[1]!,
    }));
    const answered = workshop.check(changes);
    assert.deepEqual(
      blocking(answered).filter(({ ways }) => ways),
      [],
    );
    const { projects } = (await feedOf(workshop, answered)) as { projects: { startDate: string }[] };
    assert.equal(projects[0]!.startDate, '2025-01-02');
  });

  it('corrects a feed by its places, numbers too', async () => {
    const [first] = MUSTER.partners as JsonObject[];
    const broken = { ...MUSTER, partners: [{ ...first!, url: 'https//example.org', position: '3' }] };
    const { workshop, report } = await open(bytesOf(JSON.stringify(broken)), 'feed.json', { language: 'en' });
    assert.equal(report.kind, 'feed');
    const at = (pointer: string) => messagesOf(report).find(({ where }) => where.pointer === pointer)!;
    const url = at('/partners/0/url');
    assert.deepEqual(url.suggestions, ['https://example.org']);
    const changes = [correct(url, url.suggestions[0]!), correct(at('/partners/0/position'), '3')];
    const corrected = workshop.check(changes);
    assert.equal(
      messagesOf(corrected).some(({ where }) => /url|position/.test(where.pointer ?? '')),
      false,
    );
    const { partners } = (await feedOf(workshop, corrected)) as { partners: JsonObject[] };
    assert.deepEqual([partners[0]!.url, partners[0]!.position], ['https://example.org', 3]);
  });

  for (const [what, startDate] of [
    ['a feed', '2024'],
    ['a feed without what is wrong', 'demnächst'],
  ])
    it(`closes the gap of an entry of ${what} that is emptied, and keeps the places of the others`, async () => {
      const [first, second, ...others] = MUSTER.projects as JsonObject[];
      const goals = ['gibt-es-nicht', 'auch-nicht', ...(first!.goals as string[])];
      const projects = [{ ...first!, goals }, { ...second!, startDate }, ...others];
      const { workshop, report } = await open(bytesOf(JSON.stringify({ ...MUSTER, projects })), 'feed.json');
      const at = (pointer: string, { groups }: Report) =>
        groups.flatMap(({ messages }) => messages).find(({ where }) => where.pointer === pointer)!;
      const changes = [correct(at('/projects/0/goals/0', report), '')];
      const next = at('/projects/0/goals/1', workshop.check(changes));
      const corrected = workshop.check(withChange(changes, correct(next, '')));
      assert.equal(corrected.feed, startDate === 'demnächst' ? 'sound' : 'complete');
      const { projects: found } = (await feedOf(workshop, corrected)) as { projects: JsonObject[] };
      assert.deepEqual(found[0]!.goals, first!.goals);
    });

  it('says in a sentence what to do with a file that it cannot use', async () => {
    const files: [name: string, bytes: Uint8Array, sentence: RegExp][] = [
      ['leer.xlsx', new Uint8Array(), /leer.*noch einmal speichern/],
      ['export.xls', bytesOf('<html><table><tr><td>1'), /Internetseite.*als \.xlsx speichern/],
      ['kaputt.xlsx', (await writeWorkbook(sheetsOf(MUSTER))).subarray(0, 900), /beschädigt.*reparieren/],
      ['bild.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /Bild.*auswählen/],
      ['notizen.csv', bytesOf('Hallo;Welt\r\n1;2\r\n'), /Laden Sie die Vorlage herunter/],
      ['neu.json', bytesOf('{"version": "9.0.0", "alliance": {"name": "A"}}'), /neueres Format.*Bitten Sie/],
      ['alt.json', bytesOf('{"alliance": {"name": "A"}}'), /kein Feed.*Wählen Sie/],
    ];
    for (const [name, bytes, sentence] of files) {
      const { report } = await open(bytes, name);
      assert.equal(report.kind, 'unreadable', name);
      assert.match(messagesOf(report)[0]!.sentence, sentence, name);
      assert.equal(report.feed, undefined, name);
      const { report: english } = await open(bytes, name, { language: 'en' });
      assert.doesNotMatch(messagesOf(english)[0]!.sentence, / (?:die|ist|Sie) /, name);
    }
  });

  it('refuses two files with the same sheet, whose cells would have the same names', async () => {
    const bytes = new Uint8Array(await writeWorkbook(sheetsOf(MUSTER)));
    const files = ['neu.xlsx', 'alt.xlsx'].map((name) => ({ name, bytes }));
    const report = await new Workshop().open({ kind: 'open', files, language: 'de' }, () => undefined);
    assert.deepEqual([report.kind, report.feed], ['unreadable', undefined]);
    assert.match(messagesOf(report)[0]!.sentence, /„Allianz“.*„neu\.xlsx“ und „alt\.xlsx“\. Wählen Sie nur eine/);
  });

  it('keeps the ids of the published feed', async () => {
    const sheets = sheetsOf(MUSTER).map((sheet) => {
      const id = sheet.columns.findIndex(({ column }) => column?.kind === 'id');
      return {
        ...sheet,
        rows: sheet.rows.map((row, at) => row.map((cell, i) => (at && i === id ? { value: null } : cell))),
      };
    });
    const renamed = asWritten(MUSTER) as { projects: { id: string }[] };
    renamed.projects[0]!.id = 'eigene-kennung';
    const published = bytesOf(JSON.stringify(renamed)).buffer as ArrayBuffer;
    const { workshop, report } = await open(await writeWorkbook(sheets), 'feed.xlsx', { published });
    const { projects } = (await feedOf(workshop, report)) as typeof renamed;
    assert.equal(projects[0]!.id, 'eigene-kennung');
  });

  it('says what changes against the published feed, and what the widgets will show, without pictures', async () => {
    const published = bytesOf(JSON.stringify(MUSTER)).buffer as ArrayBuffer;
    const slip = { sheet: 'Projekte', row: 2, heading: 'Status', text: 'ruht' };
    const { report } = await open(await writeWorkbook(sheetsWith(MUSTER, [slip])), 'feed.xlsx', { published });
    assert.equal(report.difference!.summary, '1 geändert.');
    assert.match(report.difference!.changes[0]!.sentence, /^Projekt .+: Status .+ → ruht$/);
    const { document, widgets, isCut } = report.preview!;
    assert.equal((document as { projects: { status: string }[] }).projects[0]!.status, 'suspended');
    const { media, partners } = document as { media: JsonObject[]; partners: JsonObject[] };
    assert.equal(media.length, (MUSTER.media as unknown[]).length);
    assert.ok(media.every((picture) => !('src' in picture) && !('srcset' in picture)));
    assert.ok(media.some(({ id }) => partners.some(({ logo }) => logo === id)));
    assert.ok(widgets.includes('project-cards'));
    assert.equal(isCut, false);
    const { report: long } = await open(bytesOf(JSON.stringify(hugeFeed({ projects: 101 }))), 'feed.json');
    assert.equal((long.preview!.document as { projects: unknown[] }).projects.length, 100);
    assert.equal(long.preview!.isCut, true);
  });

  it('writes the corrections into the workbook, and leaves all else in it', async () => {
    const bytes = await writeWorkbook(sheetsWith(MUSTER, slips));
    const { workshop, report } = await open(bytes, 'feed.xlsx');
    assert.equal(report.writableAs, 'xlsx');
    const texts: Record<string, string> = {
      Ausbildun: 'Ausbildung',
      fertig: 'abgeschlossen',
      '': 'Verein oder Verband',
    };
    const changes = blocking(report).map((message) =>
      correct(message, message.suggestions[0] ?? texts[message.text!]!),
    );
    const file = new Uint8Array(await (await workshop.correct(changes)).arrayBuffer());
    const { report: again } = await open(file, 'feed.xlsx');
    assert.deepEqual(blocking(again), []);
    const [before, after] = await Promise.all([bytes, file].map((content) => readXlsx(content, { readStyles: true })));
    for (const [index, sheet] of before!.sheets.entries()) {
      const other = after!.sheets[index]!;
      assert.deepEqual(other.dataValidations, sheet.dataValidations, sheet.name);
      assert.deepEqual([other.name, other.hidden], [sheet.name, sheet.hidden]);
      const differing = sheet.rows.flatMap((row, at) =>
        row.filter((value, column) => String(value) !== String(other.rows[at]?.[column] ?? null)),
      );
      assert.ok(differing.length <= 2, `${sheet.name} ${differing.join()}`);
      const notes = (cells = new Map<string, { comment?: { text: string } }>()) =>
        [...cells].flatMap(([key, { comment }]) => (comment ? [`${key} ${comment.text}`] : []));
      assert.deepEqual(notes(other.cells), notes(sheet.cells), sheet.name);
    }
    assert.deepEqual(after!.namedRanges, before!.namedRanges);
  });

  it('corrects cells without looks, and cells beyond the last', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Liste', rows: [['a', 'b'], ['c']] }] });
    const texts = [
      { sheet: 'Liste', row: 0, column: 0, text: 'neu' },
      { sheet: 'Liste', row: 0, column: 1, text: '' },
      { sheet: 'Liste', row: 2, column: 1, text: 'fern' },
    ];
    const { sheets } = await readXlsx(await correctedWorkbook(new Uint8Array(bytes), texts));
    const rows = sheets[0]!.rows.map((row) => [0, 1].map((column) => row[column] ?? null));
    assert.deepEqual(rows, [
      ['neu', null],
      ['c', null],
      [null, 'fern'],
    ]);
  });

  it('forgets a correction that leads back to the text of the file, but not one that makes a text a number', () => {
    const change: Change = { kind: 'cell', where: { sheet: 'A', cell: 'B2' }, before: 'alt', text: 'neu' };
    const other: Change = { ...change, where: { sheet: 'A', cell: 'B3' } };
    const back = { ...change, before: 'neu', text: 'alt' };
    assert.deepEqual(withChange(withChange(withChange([], change), other), back), [other]);
    assert.equal(withChange([], { ...change, text: 'alt', isValue: true }).length, 1);
  });

  it('writes the corrections into a table of text', async () => {
    const text = '\uFEFFName;Art;Internetseite\r\nStadt;Kommune;"a;b"\r\n';
    const { workshop, report } = await open(bytesOf(text), 'Partner.csv');
    assert.equal(report.writableAs, 'csv');
    const kind = blocking(report).find(({ where }) => where.cell === 'B2')!;
    const file = await workshop.correct([correct(kind, 'Stadt oder Gemeinde')]);
    const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    assert.equal(written, text.replace('Kommune', 'Stadt oder Gemeinde'));
  });

  it('gives a template that it reads, empty or with the published feed', async () => {
    const empty = await templateOf({ kind: 'template', language: 'de' });
    const { report } = await open(new Uint8Array(await empty.arrayBuffer()), 'vorlage.xlsx');
    assert.equal(report.kind, 'workbook');
    const published = bytesOf(JSON.stringify(MUSTER)).buffer as ArrayBuffer;
    const filled = await templateOf({ kind: 'template', language: 'de', published });
    const full = await open(new Uint8Array(await filled.arrayBuffer()), 'vorlage.xlsx', { published });
    assert.equal((await feedOf(full.workshop, full.report)).modified, MUSTER.modified);
    // An empty one would look as if nothing were published.
    const login = bytesOf('<!doctype html><title>Login</title>').buffer as ArrayBuffer;
    await assert.rejects(templateOf({ kind: 'template', language: 'de', published: login }));
  });

  it('checks ten thousand rows in seconds of the processor, not in minutes', async () => {
    const bytes = await writeWorkbook(sheetsOf(asWritten(hugeFeed({ projects: 10_000 }))));
    const start = process.cpuUsage();
    const { report, workshop } = await open(bytes, 'feed.xlsx');
    const seconds = process.cpuUsage(start).user / 1_000_000;
    assert.ok(report.summary?.includes('10.000 Projekte'), report.summary);
    // Five seconds on the machine that it was measured on; a slow or busy one may need four times as long.
    assert.ok(seconds < 20, `${seconds} s`);
    // 0.05 of the first check. Without what is remembered of rows and entries it is 0.4.
    const where = { sheet: 'Projekte', cell: 'E3' };
    const again = process.cpuUsage();
    const { preview } = workshop.check([{ kind: 'cell', where, before: '', text: 'Ein anderer Text' }]);
    const share = process.cpuUsage(again).user / 1_000_000 / seconds;
    assert.ok(share < 0.2, `${share} of the first check`);
    // What the preview does not show is not sent to the page again, nor drawn.
    const below = { ...where, cell: 'E3000' };
    assert.notEqual(preview, report.preview);
    assert.equal(
      workshop.check([
        { kind: 'cell', where, before: '', text: 'Ein anderer Text' },
        { kind: 'cell', where: below, before: '', text: 'Noch einer' },
      ]).preview,
      preview,
    );
  });

  it('gives a workbook with macros back as one', async () => {
    const bytes = await writeWorkbook(sheetsWith(MUSTER, slips));
    for (const [name, type] of [
      ['feed.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
      ['feed.XLSM', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
      ['feed.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ] as const) {
      const { workshop } = await open(bytes, name);
      // Types of files are in lower case.
      assert.equal((await workshop.correct([])).type, type.toLowerCase());
    }
  });

  it('shows the first messages of a sheet, and says how many there are', async () => {
    const rows = exampleList(600).map((row, index) => (index ? row.with(3, 'demnächst') : row));
    const { report } = await open(await writeXlsx({ sheets: [{ name: 'Liste', rows }] }), 'liste.xlsx');
    const group = report.groups.find(({ name }) => name === 'Liste')!;
    assert.equal(group.messages.length, 200);
    assert.ok(group.counts.question >= 600);
  });
});
