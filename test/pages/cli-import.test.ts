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
