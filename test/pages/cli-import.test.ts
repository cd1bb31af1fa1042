/** What `import` and `import --list` write, and that they write nothing of bad input. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { encode } from '../support/encodings.ts';
import { exampleList } from '../support/example-list.ts';
import { readFeed, workbookOf } from '../support/workbook-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const MAIN = join(ROOT, 'dist/cli/main.js');

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Runs `import` in German. */
const importing = (...args: string[]) => run(process.execPath, [MAIN, 'import', ...args, '--lang', 'de']);

const csv = (rows: string[][]) => encode(rows.map((row) => row.join(';')).join('\r\n'), 'utf-8');

writeFileSync(at('liste.csv'), csv(exampleList(40)));
writeFileSync(at('mappe.xlsx'), await workbookOf(readFeed('musterallianz')));
writeFileSync(at('leer.xlsx'), '');
writeFileSync(at('bild.xlsx'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
mkdirSync(at('ordner'));

const OLD = '{"old":true}\n';

/** Runs an import over an earlier feed, and makes sure that it is as it was, and nothing is beside it. */
function refused(...args: string[]): string {
  writeFileSync(at('feed.json'), OLD);
  const before = readdirSync(folder);
  const { status, stdout, stderr } = importing(...args);
  assert.equal(status, 1, stderr);
  assert.equal(stdout, '');
  assert.equal(readFileSync(at('feed.json'), 'utf8'), OLD);
  assert.deepEqual(readdirSync(folder), before);
  return stderr;
}

describe('alliance-widgets import', () => {
  const cases: [file: string, message: RegExp][] = [
    ['leer.xlsx', /^Fehler \(1\)\n {2}Die Datei ist leer\..+\nNichts geschrieben; .+: feed\.json\n$/],
    ['bild.xlsx', /^Fehler \(1\)\n {2}Das ist ein Bild, .+\nNichts geschrieben; .+: feed\.json\n$/],
    ['nichts.xlsx', /^Datei nicht gefunden: nichts\.xlsx\n$/],
  ];
  for (const [file, message] of cases)
    it(`writes nothing of ${file}, as a workbook and as a list`, () => {
      assert.match(refused(file, '-o', 'feed.json'), message);
      assert.match(refused('--list', file, '-o', 'feed.json'), message);
    });

  it('takes no folder for a list', () => {
    assert.equal(refused('--list', 'ordner', '-o', 'feed.json'), 'Das ist ein Ordner, keine Datei: ordner\n');
  });

  for (const [kind, input] of [
    ['workbook', ['mappe.xlsx']],
    ['list', ['--list', 'liste.csv']],
  ] as const) {
    it(`says that the output of a ${kind} is a folder, or in a folder that does not exist`, () => {
      assert.equal(
        refused(...input, '-o', 'ordner'),
        'Das ist ein Ordner; bitte eine Datei darin nennen, etwa feed.json: ordner\n',
      );
      assert.deepEqual(readdirSync(at('ordner')), []);
      assert.equal(
        refused(...input, '-o', 'fehlt/feed.json'),
        'Den Ordner dieser Datei gibt es nicht: fehlt/feed.json\n',
      );
    });

    it(`leaves the earlier feed of a ${kind} whole if the disk is full`, { skip: process.platform === 'win32' }, () => {
      const said = /^(?:Hinweise[^]+)?Kein Platz mehr auf dem Datenträger; die bisherige Datei ist unverändert: /;
      writeFileSync(at('feed.json'), OLD);
      const before = readdirSync(folder);
      // A file of 4 kB at most: the disk is full while the new feed is being written.
      const limited = ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, MAIN, 'import', ...input];
      const { status, stderr } = run('sh', [...limited, '-o', 'feed.json', '--lang', 'de']);
      assert.equal(status, 1);
      assert.match(stderr, said);
      assert.equal(readFileSync(at('feed.json'), 'utf8'), OLD);
      assert.deepEqual(readdirSync(folder), before);
    });
  }
});

describe('alliance-widgets import --list', () => {
  const list = [
    ['Liste der Vorhaben', 'Stand: 31.03.2026'],
    [],
    ['Begünstigter', 'Vorhaben', 'Beginn', 'Ende', 'Betrag', 'Land-\nkreis'],
    ['Muster GmbH', 'Eins', '01.02.2024', '31.12.2024', '1.000,50', 'Hannover'],
    ['Muster GmbH', 'Eins', '01.02.2024', '31.12.2024', '1.000,50', 'Hannover'],
    ['Erika Beispiel', 'Zwei', '01.02.2024', '31.12.2023', '2.000,00', 'Celle'],
    ['Summe', '', '', '', '4.001,00', ''],
    ['Begünstigter', 'Vorhaben', 'Beginn', 'Ende', 'Betrag', 'Landkreis'],
    ['Probe e. V.', 'Drei', '01.03.2024', '', '7,00', 'Hannover'],
    [],
    ['Erläuterung: alle Angaben ohne Gewähr'],
  ];
  writeFileSync(
    at('operationen.csv'),
    csv(list.map((row) => row.map((text) => (text.includes('\n') ? `"${text}"` : text)))),
  );
  interface Feed {
    projects: { name: string; lead?: { name: string }; endDate?: string }[];
  }
  const written = () => JSON.parse(readFileSync(at('liste.json'), 'utf8')) as Feed;

  it('says what it read, what it left out, and why', () => {
    const { status, stdout, stderr } = importing('--list', 'operationen.csv', '-o', 'liste.json');
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '4 Vorhaben, 3 Begünstigte\n  Betrag: 4.008 €\n');
    for (const sentence of [
      /^Fragen \(1\)\n {2}operationen!A6: Bei 1 Vorhaben liegt das Ende vor dem Beginn \(Zeile 6\)/,
      /4 Zeilen gelesen; die Überschriften stehen in Zeile 3\./,
      /1 Summenzeile nicht als Vorhaben gelesen \(Zeile 7/,
      /1 weitere Überschriftenzeile erkannt \(Zeile 8/,
      /1 Zeile außerhalb der Tabelle nicht gelesen \(Zeile 11: „Erläuterung/,
      /E7: „4\.001,00“ ist die Summe der Spalte „Betrag“: Sie stimmt/,
      /1 natürliche Person wird nicht genannt \(Zeile 6\)/,
      /1 Zeile ist gleich einer früheren/,
    ])
      assert.match(stderr, sentence);
    const { projects } = written();
    assert.deepEqual(
      projects.map(({ name, lead, endDate }) => [name, lead?.name, endDate]),
      [
        ['Eins', 'Muster GmbH', '2024-12-31'],
        ['Eins', 'Muster GmbH', '2024-12-31'],
        ['Zwei', undefined, undefined],
        ['Drei', 'Probe e. V.', undefined],
      ],
    );
    const before = readFileSync(at('liste.json'), 'utf8');
    importing('--list', 'operationen.csv', '-o', 'liste.json');
    assert.equal(readFileSync(at('liste.json'), 'utf8'), before);
  });

  it('keeps the rows that were asked for, names persons if told to, and counts for programs', () => {
    const asked = ['--where', 'Landkreis=hannover', '--where', 'Vorhaben=Drei'];
    const { stdout } = importing('--list', 'operationen.csv', '-o', 'liste.json', '--format', 'json', ...asked);
    const { written: isWritten, statistics } = JSON.parse(stdout) as {
      written: boolean;
      statistics: { rows: number; filteredOut: number };
    };
    assert.deepEqual([isWritten, statistics.rows, statistics.filteredOut], [true, 1, 3]);
    assert.deepEqual(
      written().projects.map(({ name }) => name),
      ['Drei'],
    );
    importing('--list', 'operationen.csv', '-o', 'liste.json', '--with-persons');
    assert.deepEqual(written().projects[2]!.lead, { name: 'Erika Beispiel' });
  });

  it('writes nothing for a column that the list does not have', () => {
    assert.match(
      refused('--list', 'operationen.csv', '-o', 'feed.json', '--where', 'Kreisstadt=Celle'),
      /^Fehler \(1\)\n {2}Eine Spalte „Kreisstadt“ gibt es nicht\. Vorhanden sind „Begünstigter“, /,
    );
  });
});
