/** A check of a corrected workbook equals a first check of the corrected file, and costs no more than what changed. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { hugeFeed } from '../../../data/huge-feed.ts';
import { correctedFeed, correctedTables } from '../../../site/werkstatt/correct.ts';
import type { Change } from '../../../site/werkstatt/protocol.ts';
import { checkDocument } from '../../../src/authoring/check/check-document.ts';
import { checkImported } from '../../../src/authoring/check/check-imported.ts';
import { withoutBroken } from '../../../src/authoring/check/without-broken.ts';
import { diffFeeds } from '../../../src/authoring/diff/diff-feeds.ts';
import { Memory } from '../../../src/authoring/memory.ts';
import { cellName, type RawTable } from '../../../src/authoring/read/tables.ts';
import { findingsOf } from '../../../src/authoring/read/workbook-findings.ts';
import { importTables } from '../../../src/authoring/workbook/from-tables.ts';
import type { JsonObject } from '../../../src/authoring/workbook/paths.ts';
import { sheetsOf, tableOf } from '../../../src/authoring/workbook/to-sheets.ts';
import { asWritten, readFeed } from '../../support/workbook-files.ts';

const today = new Date();

/** A workbook that is checked again and again, as the page "Werkstatt" does it. */
function checkerOf(tables: readonly RawTable[], previous: JsonObject) {
  const memory = new Memory();
  return (changes: readonly Change[], own = memory) => {
    const corrected = correctedTables(tables, changes);
    const imported = importTables(corrected, { previous, today, memory: own });
    const { findings, issues, sound, document } = checkImported(imported, 'de', own);
    const { changes: differences, summary } = diffFeeds(previous, sound, 'de', { memory: own });
    return { findings: [...corrected.flatMap(findingsOf), ...findings], issues, sound, document, differences, summary };
  };
}

/** The tables as if they had been read from another file: nothing of them is known. */
const readAgain = (tables: readonly RawTable[]): RawTable[] => structuredClone(tables) as RawTable[];

const entriesOf = (document: JsonObject | undefined, list: string) => (document?.[list] ?? []) as JsonObject[];

/** Finds the cell below a heading. */
function cellOf(tables: readonly RawTable[], sheet: string, heading: string, row: number): Change['where'] {
  const [headings] = tables.find((table) => table.sheet === sheet)!.rows;
  const column = headings!.findIndex(({ text }) => text.replace(' *', '') === heading);
  assert.ok(column >= 0, `${sheet} has ${heading}`);
  return { sheet, cell: cellName(row, column) };
}

describe('A check of a corrected workbook', () => {
  const feed = readFeed('musterallianz');
  const tables = readAgain(sheetsOf(feed).map(tableOf));
  const check = checkerOf(tables, feed);
  const textOf = (sheet: string, heading: string, row: number) => {
    const { cell } = cellOf(tables, sheet, heading, row);
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cell!)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return tables.find((table) => table.sheet === sheet)!.rows[Number(number) - 1]![column]?.text ?? '';
  };
  /** Each correction is made after the ones before it. */
  const steps: [what: string, sheet: string, heading: string, row: number, text: string][] = [
    ['changes a text', 'Projekte', 'Kurzbeschreibung', 2, 'Ein anderer Text'],
    ['breaks a word', 'Projekte', 'Status', 3, 'fertig'],
    ['mends the word', 'Projekte', 'Status', 3, 'abgeschlossen'],
    ['breaks a date', 'Projekte', 'Beginn', 2, 'bald'],
    ['ends a project before its start', 'Projekte', 'Ende', 3, '1999'],
    ['renames a partner whom others name', 'Partner', 'Name', 1, 'Ein neuer Name'],
    ['changes an id that others refer to', 'Ziele', 'Kennung', 1, 'ganz-anders'],
    ['makes an id of another list', 'Projekte', 'Kennung', 2, textOf('Partner', 'Kennung', 2)],
    ['makes a second entry of one id', 'Partner', 'Kennung', 3, textOf('Partner', 'Kennung', 2)],
    ['makes a second entry of one name', 'Projekte', 'Projekt', 3, textOf('Projekte', 'Projekt', 2)],
    ['makes a name that differs by a letter', 'Projekte', 'Projekt', 4, `${textOf('Projekte', 'Projekt', 2)}x`],
    ['names nobody', 'Projekte', 'Ziel 1', 2, 'Gibt es nicht'],
    ['makes a reference ambiguous', 'Ziele', 'Ziel', 2, textOf('Ziele', 'Ziel', 3)],
    ['changes how a column of amounts is read', 'Förderung', 'Betrag', 1, '1,234.56'],
    ['takes the kind of a pot', 'Förderung', 'Einmalig oder jährlich', 1, ''],
    ['renames a milestone', 'Meilensteine', 'Ereignis', 2, 'Ganz neu'],
    ['takes its other name', 'Meilensteine', 'Ereignis (en)', 2, ''],
    ['takes its id, so that it gets one of its name', 'Meilensteine', 'Kennung', 2, ''],
    ['gives that id to another row, so that it gets another one', 'Meilensteine', 'Kennung', 1, 'ganz-neu'],
    ['says an amount per year', 'Kennzahlen', 'Einheit', 1, 'Euro im Jahr'],
    ['names the pot of the amount', 'Kennzahlen', 'Förderung', 1, textOf('Förderung', 'Bezeichnung', 2)],
    ['pays the pot per year', 'Förderung', 'Einmalig oder jährlich', 2, 'jährlich'],
    ['pays the pot once', 'Förderung', 'Einmalig oder jährlich', 2, 'einmalig'],
    ['hides a row', 'Projekte', 'Zeigen', 2, 'nein'],
    ['writes below the last row', 'Quellen', 'Titel', 40, 'Eine neue Quelle'],
    ['names what stands there', 'Projekte', 'Quelle', 6, 'Eine neue Quelle'],
    ['takes the name of a source', 'Quellen', 'Titel', 1, ''],
    ['writes an error', 'Partner', 'Internetseite', 2, '#N/A'],
    ['breaks a heading', 'Projekte', 'Status', 0, 'Zustand des Vorhabens'],
    ['changes the name of the alliance', 'Allianz', 'Inhalt', 1, 'Anders'],
    ['changes the language of all texts', 'Allianz', 'Inhalt', 13, 'en'],
  ];
  const changes: Change[] = [];
  const assertSame = (now: readonly Change[], what: string) =>
    assert.deepEqual(check(now), checkerOf(readAgain(tables), feed)(now), what);

  it('equals a first check after every kind of correction, and after each is taken back', () => {
    assertSame([], 'nothing');
    for (const [what, sheet, heading, row, text] of steps) {
      const { findings } = check(changes);
      changes.push({ kind: 'cell', where: cellOf(tables, sheet, heading, row), before: '', text });
      assertSame(changes, what);
      assert.notDeepEqual(
        [check(changes).findings, check(changes).document],
        [findings, check(changes.slice(0, -1)).document],
        what,
      );
    }
    for (let left = changes.length; left > 0; left -= 3) assertSame(changes.slice(0, left), `the first ${left}`);
    for (let gone = 0; gone < changes.length; gone += 4) assertSame(changes.toSpliced(gone, 2), `without ${gone}`);
    assertSame([], 'nothing again');
  });

  it('compares a row with another entry of the published feed if the row before it has taken another name', () => {
    // The entries of a glossary have no ids. Those of one name are matched by their order.
    const [{ term }] = entriesOf(feed, 'glossary') as [JsonObject];
    const published: JsonObject = { ...feed, glossary: [{ term: term! }, { term: term!, short: 'Kurz' }] };
    // A sheet of the template tells its rows apart: this workbook is another one.
    const own = readAgain(sheetsOf(published).map(tableOf)).filter(({ sheet }) => sheet !== 'Rest');
    const checkOwn = checkerOf(own, published);
    const renaming: Change = {
      kind: 'cell',
      where: cellOf(own, 'Glossar', 'Begriff', 1),
      before: '',
      text: 'Ganz neu',
    };
    for (const changes of [[], [renaming], []])
      assert.deepEqual(checkOwn(changes), checkerOf(readAgain(own), published)(changes));
    const { differences } = checkOwn([renaming]);
    assert.ok(differences.some(({ kind, collection }) => kind === 'changed' && collection === 'glossary'));
  });

  it('of a feed equals a first one, too', () => {
    const memory = new Memory();
    const at = (pointer: string, text: string): Change => ({ kind: 'cell', where: { pointer }, before: '', text });
    const { id } = entriesOf(feed, 'projects')[1]!;
    const steps = [
      at('/projects/0/lead', String(entriesOf(feed, 'partners')[0]!.id)),
      at('/partners/0/id', 'ganz-anders'),
      at('/projects/0/id', String(id)),
      at('/projects/0/goals/0', ''),
      at('/goals/0/title', 'Ein Ziel'),
      at('/language', 'en'),
    ];
    // Plain texts are in the language of the feed.
    const plain = { ...feed, goals: entriesOf(feed, 'goals').map((goal) => ({ ...goal, title: 'Ein anderes Ziel' })) };
    for (let length = 0; length <= steps.length * 2; length++) {
      const corrected = correctedFeed(plain, steps.slice(Math.max(0, length - steps.length), length));
      const again = checkDocument(corrected, { memory });
      const first = checkDocument(structuredClone(corrected));
      assert.deepEqual(again, first);
      assert.deepEqual(diffFeeds(feed, corrected, 'de', { memory }), diffFeeds(feed, structuredClone(corrected)));
      assert.deepEqual(withoutBroken(corrected, again.issues), withoutBroken(structuredClone(corrected), first.issues));
    }
  });

  it('looks at an entry once', () => {
    const memory = new Memory();
    let looks = 0;
    const partner = Object.defineProperty({ ...entriesOf(feed, 'partners')[0] }, 'url', {
      enumerable: true,
      get: () => (looks++, 'https://www.example.org/'),
    });
    const partners = [partner, ...entriesOf(feed, 'partners').slice(1)];
    checkDocument({ ...feed, partners }, { memory });
    const before = looks;
    assert.ok(before > 0);
    checkDocument({ ...feed, partners: [...partners].reverse() }, { memory });
    assert.equal(looks, before);
  });

  describe('with thousands of rows', () => {
    const huge = asWritten(hugeFeed({ projects: 3000 }));
    const many = readAgain(sheetsOf(huge).map(tableOf));
    const checkMany = checkerOf(many, huge);
    let first: ReturnType<typeof checkMany>;
    before(() => void (first = checkMany([])));
    const correction = (heading: string, row: number, text: string, sheet = 'Projekte'): Change => ({
      kind: 'cell',
      where: cellOf(many, sheet, heading, row),
      before: '',
      text,
    });
    /** How many entries are other objects than before: they were imported again, and only they are checked again. */
    const renewed = (after: typeof first, list: string, before = first) => {
      const known = new Set(entriesOf(before.document, list));
      return entriesOf(after.document, list).filter((entry) => !known.has(entry)).length;
    };

    for (const [what, change, list, most] of [
      ['a text', correction('Kurzbeschreibung', 7, 'Neu'), 'projects', 1],
      ['a name', correction('Projekt', 7, 'Neu'), 'projects', 1],
      ['a word that is wrong', correction('Status', 7, 'fertig'), 'projects', 1],
      ['a date', correction('Beginn', 7, '2020'), 'projects', 1],
      ['an id', correction('Kennung', 7, 'neu'), 'projects', 1],
      ['a name on another sheet', correction('Bezeichnung', 1, 'Neu', 'Förderung'), 'funding', 1],
    ] as const)
      it(`imports again only the row of ${what}`, () => {
        const after = checkMany([change]);
        assert.equal(renewed(after, list), most);
        for (const other of ['partners', 'goals']) assert.equal(renewed(after, other), 0, other);
      });

    it('checks again only what a correction changes', () => {
      const seconds = (run: () => unknown) => {
        const start = process.cpuUsage();
        run();
        return process.cpuUsage(start).user;
      };
      const whole = seconds(() => checkerOf(readAgain(many), huge)([]));
      const again = Array.from({ length: 5 }, (_, row) =>
        seconds(() => checkMany([correction('Kurzbeschreibung', 20 + row, `Text ${row}`)])),
      ).sort((a, b) => a - b)[2]!;
      assert.ok(again < whole / 4, `${again} of ${whole} µs`);
    });
  });
});
