/** The command line as the npm package has it. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright';
import { ROOT } from '../../tools/dev/run.ts';
import { rules } from '../../cli/option-values.ts';
import type { Feed } from '../../src/feed/schema/feed.ts';
import { hugeFeed } from '../../data/huge-feed.ts';
import { Consumer } from '../support/consumer.ts';
import { hosting, MODULE } from '../support/host.ts';
import { renderedHtml } from '../support/rendered.ts';
import { elements, readJson, widgetsReady } from '../support/site.ts';
import { refused } from '../support/typo3-sanitizer.ts';

const widgets = elements.map(({ tagName: tag, attributes }) => ({
  tag,
  name: tag.replace('alliance-', ''),
  options: attributes.map(({ name }) => name),
}));

const file = (name: string) => join(ROOT, 'data', `${name}.json`);
const HANNOVER = file('fachkraefteallianz-hannover');
const FEEDS = ['fachkraefteallianz-hannover', 'musterallianz'];

let consumer: Consumer;
before(() => {
  consumer = new Consumer();
});
after(() => consumer.remove());

const cli = (...args: string[]) => consumer.run('alliance-widgets', ...args);

/** Returns the HTML of a widget, or fails the test if the command writes none. */
function rendered(...args: string[]): string {
  const { status, stdout, stderr } = cli('render', ...args);
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('alliance-widgets', () => {
  it('runs with npx, and helps in both languages', () => {
    for (const [lang, sentence, title] of [
      ['de', /schreibt Widgets als HTML/, /^Aufruf: alliance-widgets/],
      ['en', /writes widgets as HTML/, /^Usage: alliance-widgets/],
    ] as const) {
      const { status, stdout } = spawnSync('npx', ['--no-install', 'alliance-widgets', '--lang', lang], {
        cwd: consumer.folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0);
      assert.match(stdout, title);
      assert.match(stdout, sentence);
    }
  });

  it('takes the language of the system if it is not told one', () => {
    for (const [locale, title] of [
      ['de_DE.UTF-8', /^Aufruf:/],
      ['en_US.UTF-8', /^Usage:/],
      ['fr_FR.UTF-8', /^Usage:/],
    ] as const) {
      const environment = { ...process.env, LC_ALL: locale };
      assert.match(consumer.runIn(environment, 'alliance-widgets', '--help').stdout, title);
    }
  });

  it('prints help without arguments, and with --help after any command', () => {
    const { status, stdout } = cli('--help');
    assert.equal(status, 0);
    for (const args of [[], ['-h'], ['help']]) assert.deepEqual(cli(...args), { status: 0, stdout, stderr: '' });
    for (const name of [
      'render',
      'bundle',
      'template',
      'import',
      'check',
      'diff',
      'merge',
      'export',
      'areas',
      'publish',
      'complete',
    ]) {
      assert.match(cli('help', name).stdout, new RegExp(`^Usage: alliance-widgets ${name} `));
      assert.ok(stdout.includes(`\n  ${name} `), name);
    }
    const render = cli('help', 'render');
    for (const flag of ['-h', '--help']) assert.deepEqual(cli('render', flag), render);
    for (const { name } of widgets) assert.ok(render.stdout.includes(`  ${name}\n`), name);
  });

  it('says its version', () => {
    const { version } = readJson<{ version: string }>('package.json');
    assert.deepEqual(cli('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('completes commands, options and values in bash', () => {
    const script = consumer.write('complete.sh', cli('complete', 'bash').stdout);
    const complete = (...words: string[]) =>
      spawnSync(
        'bash',
        [
          '-c',
          // The last function is bash-completion's, which shells with completion have.
          `export PATH="$PWD/node_modules/.bin:$PATH"
           . "$1"; shift
           COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
           _get_comp_words_by_ref() { words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur="\${words[cword]}"; prev="\${words[cword-1]}"; }
           __alliance_widgets_complete
           printf '%s\\n' "\${COMPREPLY[@]}"`,
          'bash',
          script,
          'alliance-widgets',
          ...words,
        ],
        { cwd: consumer.folder, encoding: 'utf8' },
      ).stdout;
    assert.equal(complete('che'), 'check\n');
    assert.equal(complete('check', '--f'), '--format\n');
    assert.equal(complete('check', '--format', 'j'), 'json\n');
    assert.match(cli('complete', 'zsh').stdout, /^#compdef alliance-widgets/);
  });

  const cards = ['render', file('musterallianz'), '--widget', 'project-cards'];
  const wrong: [args: string[], status: number, message: RegExp][] = [
    [['paint'], 2, /^Unknown command: paint\n$/],
    [['chek'], 2, /^Unknown command: chek \(Did you mean check\?\)\n$/],
    [['--lang', 'de', 'chek'], 2, /^Unbekannter Befehl: chek \(Meinten Sie check\?\)\n$/],
    [['render', HANNOVER], 2, /^--widget is missing.+goals-list.+\n$/],
    [['render', HANNOVER, '--lang', 'de'], 2, /^Es fehlt --widget.+goals-list.+\n$/],
    [['render', HANNOVER, '--widget', 'carousel'], 2, /^Unknown widget.+goals-list.+\n$/],
    [['render', HANNOVER, '--widget', 'goals-list', '--page-size', '6'], 2, /^None of.+: --page-size\n$/],
    [['render', HANNOVER, '--widget', 'goals-list', '--colour', 'red'], 2, /^Unknown option: --colour\n$/],
    [['render', HANNOVER, '--widget', 'goals-list', '--base', 'feed.json'], 2, /^Not a.+: feed\.json\n$/],
    [['render', HANNOVER, '--widget', 'goals-list', '--base'], 2, /^This option needs a value: --base\n$/],
    [['render', '--widget', 'goals-list'], 2, /^The file of the feed is missing\n$/],
    [['render', HANNOVER, HANNOVER, '--widget', 'goals-list'], 2, /^One feed.+\n$/],
    [[...cards, '--lang', 'xx'], 2, /^This value does not fit: --lang xx \(a language .+\)\n$/],
    [[...cards, '--heading-level', '9'], 2, /^This value does not fit: --heading-level 9 \(.+2 to 6\)\n$/],
    [[...cards, '--page-size', '0'], 2, /^This value does not fit: --page-size 0 \(.+\)\n$/],
    [[...cards, '--status', 'done'], 2, /^This value does not fit: --status done \(planned active .+\)\n$/],
    [
      [...cards, '--goal', 'nowhere'],
      2,
      /^This value does not fit: --goal nowhere \(an id of this feed, from goals\)\n$/,
    ],
    [
      [...cards, '--detail-url', '/p/{id}'],
      2,
      /^This value does not fit: --detail-url .+ \(an address with \{id\}, .+\)\n$/,
    ],
    [[...cards, '--image-origins', 'x'], 2, /^This value does not fit: --image-origins x \(addresses .+\)\n$/],
    [['render', HANNOVER, '--widget', 'badge', '--layout', 'grid'], 2, /: --layout grid \(compact wide\)\n$/],
    [['check', HANNOVER, '--lang', 'xx'], 2, /^There is no such value: --lang xx \(de, en\)\n$/],
    [['complete', 'cmd'], 2, /^There is no such value: cmd .+\n$/],
    [['check', 'https://www.example.org/feed.json'], 2, /^Files only.+feed\.json\n$/],
    [['check', 'nowhere.json'], 1, /^File not found: nowhere\.json\n$/],
    [['render', ROOT, '--widget', 'goals-list'], 1, /^This is a folder, not a file: .+\n$/],
    [['check', join(ROOT, 'README.md')], 1, /^No JSON: .+README\.md.+\n$/],
    [['check', join(ROOT, 'tsconfig.json')], 1, /^No JSON: .+\n$/],
    [
      ['check', join(ROOT, 'data/broken.expected.json')],
      1,
      /^This is not the feed of an alliance, .+ "version": "1\.1\.0"\. What does not fit: version\n$/,
    ],
    [['areas', 'a.geojson'], 2, /^This option is missing: --feed\n$/],
    [['areas', 'a.geojson', '--lang', 'de'], 2, /^Diese Option fehlt: --feed\n$/],
    [['bundle', HANNOVER], 2, /^-o with .+\n$/],
    [['bundle', HANNOVER, '-o', 'no/folder.js'], 1, /^The folder of this file does not exist: no\/folder\.js\n$/],
  ];
  for (const [args, status, message] of wrong) {
    it(`says in one line what is wrong with “${args.join(' ').replaceAll(ROOT, '')}”`, () => {
      const result = cli(...args);
      assert.match(result.stderr, message);
      assert.deepEqual([result.status, result.stdout], [status, '']);
    });
  }

  it('has a rule for the values of every option that takes one', () => {
    const options = [...cli('render', '--help').stdout.matchAll(/--([\w-]+) <\1>/g)].map(([, name]) => name!);
    assert.ok(options.length > 10);
    assert.deepEqual(
      options.filter((name) => !(name in rules)),
      [],
    );
  });

  it('says of a newer feed that the script is too old for it', () => {
    const feed = consumer.write(
      'newer.json',
      JSON.stringify({ ...readJson<object>('data/empty.json'), version: '2.0.0' }),
    );
    for (const args of [
      ['check', feed],
      ['render', feed, '--widget', 'goals-list'],
      ['bundle', feed, '-o', 'newer.js'],
    ]) {
      const { status, stdout, stderr } = cli(...args);
      assert.deepEqual(
        [status, stdout, stderr],
        [1, '', 'This program is too old for the feed; please update the package. The feed has the format: 2.0.0\n'],
      );
    }
    assert.ok(!existsSync(join(consumer.folder, 'newer.js')));
  });
});

describe('alliance-widgets check', () => {
  it('finds no error in our feeds, with or without a byte order mark', () => {
    const windows = consumer.write('windows.json', `\uFEFF${readFileSync(file('musterallianz'), 'utf8')}`);
    for (const feed of [HANNOVER, file('musterallianz'), windows]) {
      const { status, stdout, stderr } = cli('check', feed, '--lang', 'de');
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^Alles in Ordnung: \d+ Partner, \d Ziele, .+\.$/m);
    }
    assert.match(cli('check', windows).stdout, /^All is well: 9 Partners, 7 Goals, 26 Projects, /);
  });

  it('groups the faults of a broken feed, and lists all of them for programs', () => {
    const { status, stdout, stderr } = cli('check', file('broken'));
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /^errors \(\d+\)\n {2}\/license: .+\n[^]+\nnotes \(\d+\)\n[^]+ errors, \d+ notes\.\n$/);
    const report = cli('check', file('broken'), '--format', 'json').stdout;
    const { errors, issues, findings } = JSON.parse(report) as { errors: number; issues: object[]; findings: object[] };
    const expected = readJson<{ severity: string }[]>('data/broken.expected.json');
    assert.equal(issues.length, expected.length);
    assert.equal(errors, expected.filter(({ severity }) => severity === 'error').length);
    assert.ok(findings.length > issues.length);
    const { errors: none, issues: fine } = JSON.parse(cli('check', HANNOVER, '--format', 'json').stdout) as {
      errors: number;
      issues: object[];
    };
    assert.deepEqual([none, fine], [0, []]);
  });

  it('names the cells of a workbook', () => {
    const feed = readJson<{ projects: { name: unknown }[] }>('data/musterallianz.json');
    feed.projects[0]!.name = 'A &amp; B';
    cli('export', consumer.write('html.json', JSON.stringify(feed)), '-o', 'html.xlsx');
    const { status, stdout } = cli('check', 'html.xlsx', '--lang', 'de');
    assert.match(stdout, /^Hinweise \(1\)\n {2}Projekte!B2: HTML im Text/);
    assert.equal(status, 0);
    const { status: failed, stdout: report } = cli('check', consumer.write('strange.csv', 'a;b\n1;2\n'));
    assert.deepEqual([failed, /No sheet of this file is known/.test(report)], [1, true]);
  });

  it('asks for pictures only if told to', () => {
    const copy = consumer.write('elsewhere.json', readFileSync(file('musterallianz'), 'utf8'));
    assert.equal(cli('check', copy).status, 0);
    const { status, stdout } = cli('check', copy, '--links', '--lang', 'de');
    assert.equal(status, 1);
    assert.match(stdout, /^Fehler \(\d\)\n {2}\/media\/0\/src: Das Bild „.+“ lässt sich nicht laden \(ENOENT\)/);
    assert.equal(cli('check', file('musterallianz'), '--links').status, 0);
  });

  it('reads the standard input', () => {
    const [broken, fine] = [readFileSync(file('broken'), 'utf8'), readFileSync(HANNOVER, 'utf8')];
    assert.equal(consumer.pipe(fine, 'alliance-widgets', 'check', '-').status, 0);
    assert.equal(consumer.pipe(broken, 'alliance-widgets', 'check', '-').stdout, cli('check', file('broken')).stdout);
  });

  it('passes a feed that has warnings only', () => {
    const { alliance, ...feed } = readJson<{ alliance: object }>('data/empty.json');
    const { status, stdout } = cli(
      'check',
      consumer.write('warned.json', JSON.stringify({ ...feed, alliance, contact: 'nobody' })),
    );
    assert.match(
      stdout,
      /^notes \(1\)\n {2}\/contact: “nobody” does not exist\. .+ \[reference\]\nExplanation .+\n.+; 1 note\.\n$/,
    );
    assert.equal(status, 0);
  });
});

describe('alliance-widgets areas', () => {
  const areas = (geoJson: string, ...more: string[]) =>
    cli(
      ...['areas', geoJson, '--feed', HANNOVER, '--name-property', 'NAME', '-o', 'areas.json'],
      ...['--licence', 'CC0', '--source', 'Karte', ...more],
    );

  it('puts areas into a feed that the other commands read', () => {
    const { status, stdout } = areas(join(ROOT, 'data/musterland.geojson'), '--key-property', 'AGS');
    assert.equal(status, 0);
    assert.match(stdout, /^All is well: .+, 8 Areas; 1 note\.\n$/);
    const { geometry, areas: written } = JSON.parse(
      readFileSync(join(consumer.folder, 'areas.json'), 'utf8'),
    ) as Required<Pick<Feed, 'geometry' | 'areas'>>;
    assert.equal(geometry.license.name, 'CC0');
    assert.equal(written[0]!.name, 'Nordmuster');
    assert.equal(cli('check', 'areas.json').status, 0);
  });

  it('says what is wrong with a file, and writes nothing', () => {
    const text = consumer.write('text.geojson', 'x,y\n1,2\n');
    const { status, stdout, stderr } = areas(text, '--lang', 'de', '-o', 'none.json');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^Fehler \(1\)\n {2}Die Datei ist kein JSON \(.+\)\. Gebraucht wird GeoJSON/);
    assert.ok(!existsSync(join(consumer.folder, 'none.json')));
    assert.match(areas('nowhere.geojson').stderr, /^File not found: nowhere\.geojson\n$/);
    assert.match(areas(text, '--size', 'big').stderr, /^This value does not fit: --size big\n$/);
  });
});

describe('alliance-widgets template, export and import', () => {
  it('write a feed as a workbook, and the same feed from it', () => {
    const feed = file('musterallianz');
    for (const command of [
      ['export', feed, '-o', 'muster.xlsx'],
      ['template', '--with', feed, '-o', 'muster.xlsx'],
    ]) {
      assert.deepEqual(cli(...command), { status: 0, stdout: '', stderr: '' });
      const { status, stdout, stderr } = cli('import', 'muster.xlsx', '-o', 'muster.json', '--lang', 'de');
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^Alles in Ordnung: 9 Partner, 7 Ziele, 26 Projekte, .+\.\n$/m);
      assert.deepEqual(
        JSON.parse(readFileSync(join(consumer.folder, 'muster.json'), 'utf8')),
        readJson('data/musterallianz.json'),
      );
    }
  });

  it('leave the old feed as it is while there is an error', () => {
    const old = consumer.write('old.json', '{"old":true}');
    cli('template', '-o', 'empty.xlsx');
    const { status, stderr } = cli('import', 'empty.xlsx', '-o', 'old.json', '--lang', 'de');
    assert.equal(status, 1);
    assert.match(stderr, /^Fehler \(\d+\)\n {2}.*„Herausgeber“ fehlt[^]+Nichts geschrieben; .+: old\.json\n$/);
    assert.equal(readFileSync(old, 'utf8'), '{"old":true}');
    const torn = consumer.write('torn.json', '{"old":');
    const answer = cli('import', 'empty.xlsx', '-o', 'torn.json', '--allow-issues', '--lang', 'de');
    assert.equal(answer.status, 1);
    assert.match(answer.stderr, /^Der bisherige Feed ist kein JSON, .+ mit --previous: torn\.json\n$/);
    assert.equal(readFileSync(torn, 'utf8'), '{"old":');
    assert.match(cli('import', 'empty.xlsx', '-o', consumer.folder, '--allow-issues').stderr, /This is a folder/);
    assert.match(cli('import', join(ROOT, 'README.md'), '-o', 'old.json').stderr, /No sheet of this file is known/);
  });
});

describe('alliance-widgets export', () => {
  it('writes a feed for other programs', () => {
    const feed = file('musterallianz');
    const starts = {
      jsonfeed: '{\n  "version": "https://jsonfeed.org',
      jsonld: '{\n  "@context"',
      ics: 'BEGIN:VCALENDAR\r\n',
    };
    for (const [format, start] of Object.entries(starts)) {
      assert.deepEqual(cli('export', feed, '--to', format, '-o', 'out'), { status: 0, stdout: '', stderr: '' });
      assert.ok(readFileSync(join(consumer.folder, 'out'), 'utf8').startsWith(start), format);
    }
    const { status, stderr } = cli('export', feed, '--to', '360giving', '-o', 'out', '--lang', 'de');
    assert.equal(status, 0);
    assert.match(stderr, /^Nicht im Export, weil 360Giving mehr verlangt \(\d+\)\n {2}/);
  });

  it('writes a folder of text files, and makes the same feed of it', () => {
    const feed = file('musterallianz');
    assert.deepEqual(cli('export', feed, '--to', 'csv', '-o', 'sheets'), { status: 0, stdout: '', stderr: '' });
    assert.equal(cli('diff', feed, 'sheets', '--lang', 'de').stdout, 'Keine Änderung.\n');
    assert.match(
      cli('export', feed, '--to', 'csv', '-o', consumer.write('file', '')).stderr,
      /^File cannot be written/,
    );
  });
});

describe('alliance-widgets diff', () => {
  it('says what changed from a feed to a workbook, for people and for programs', () => {
    const old = file('musterallianz');
    const feed = readJson<{ projects: { name: unknown; status?: string }[] }>('data/musterallianz.json');
    feed.projects[0]!.status = 'completed';
    const changed = consumer.write('changed.json', JSON.stringify(feed));
    cli('export', changed, '-o', 'changed.xlsx');
    assert.deepEqual(cli('diff', old, 'changed.xlsx', '--lang', 'de'), {
      status: 0,
      stdout: 'Projekt Azubi-Lotsen: Status läuft → abgeschlossen\n1 geändert.\n',
      stderr: '',
    });
    const { stdout } = cli('diff', 'changed.xlsx', old, '--format', 'json', '--lang', 'en');
    const { changes, summary } = JSON.parse(stdout) as { changes: object[]; summary: string };
    assert.equal(summary, '1 changed.');
    assert.deepEqual(
      changes.map((change) => ({ ...change, id: '' })),
      [
        {
          kind: 'changed',
          collection: 'projects',
          id: '',
          name: 'Azubi-Lotsen',
          path: 'status',
          before: 'completed',
          after: 'active',
          sentence: 'Project Azubi-Lotsen: status completed → active',
          details: [],
        },
      ],
    );
  });

  it('needs two files that become feeds', () => {
    assert.deepEqual([cli('diff', HANNOVER).status, cli('diff', HANNOVER, 'none.json').status], [2, 1]);
    const { status, stderr } = cli('diff', HANNOVER, consumer.write('table.csv', 'a;b\n1;2\n'), '--lang', 'de');
    assert.equal(status, 1);
    assert.match(stderr, /Kein Blatt dieser Datei ist bekannt[^]+Daraus wird kein Feed: .*table\.csv/);
  });
});

describe('alliance-widgets merge', () => {
  interface Editable {
    name?: string;
    status?: string;
    url?: string;
  }
  /** Writes a feed with one change, as JSON. */
  const variant = (name: string, change: (feed: { projects: Editable[]; partners: Editable[] }) => void) => {
    const feed = readJson<{ projects: Editable[]; partners: Editable[] }>('data/musterallianz.json');
    change(feed);
    return consumer.write(name, JSON.stringify(feed));
  };
  const base = ['--base', file('musterallianz'), '--lang', 'de'];

  it('writes one feed of what several offices changed in feeds and workbooks, and says who changed what', () => {
    variant('region.json', ({ projects }) => (projects[0]!.status = 'completed'));
    cli(
      'export',
      variant('stadt.json', ({ partners }) => (partners[0]!.url = 'https://neu.example/')),
      '-o',
      'stadt.xlsx',
    );
    const { status, stdout, stderr } = cli('merge', 'region.json', 'stadt.xlsx', ...base, '-o', 'merged.json');
    assert.deepEqual([status, stderr.includes('Fehler')], [0, false], stderr);
    assert.match(stdout, /^Partner .+: Internetseite .+ → „https:\/\/neu\.example\/“ \(stadt\.xlsx\)$/m);
    assert.match(stdout, /^Projekt Azubi-Lotsen: Status läuft → abgeschlossen \(region\.json\)$/m);
    assert.equal(
      cli('diff', file('musterallianz'), 'merged.json', '--lang', 'de').stdout.split('\n').at(-2),
      '2 geändert.',
    );
  });

  it('writes nothing while two files contradict each other, unless it is told which one wins', () => {
    const files = [
      variant('a.json', ({ projects }) => (projects[0]!.status = 'completed')),
      variant('b.json', ({ projects }) => (projects[0]!.status = 'planned')),
    ];
    consumer.write('old.json', '{}');
    const refused = cli('merge', 'a.json', 'b.json', ...base, '-o', 'old.json');
    assert.equal(refused.status, 1);
    assert.match(
      refused.stderr,
      /^1 Widerspruch\n {2}Projekt Azubi-Lotsen: Status abgeschlossen \(a\.json\) oder geplant \(b\.json\)\nBitte .+--prefer.+\n/,
    );
    assert.match(refused.stderr, /Nichts geschrieben.+: old\.json\n$/);
    assert.equal(readFileSync(join(consumer.folder, 'old.json'), 'utf8'), '{}');
    assert.match(cli('merge', 'a.json', 'b.json', ...base).stderr, /--prefer.+\n$/, 'there is no file to speak of');
    const json = cli('merge', ...files, ...base, '-o', 'old.json', '--format', 'json', '--prefer', files[1]!);
    assert.equal(json.status, 0);
    const { written, conflicts, changes } = JSON.parse(json.stdout) as Record<'conflicts' | 'changes', object[]> & {
      written: boolean;
    };
    assert.deepEqual([written, conflicts.length, changes.length], [true, 1, 1]);
  });

  it('only shows what would change if it is told no file, and takes no wrong call', () => {
    const same = consumer.write('same.json', readFileSync(file('musterallianz'), 'utf8'));
    const shown = cli('merge', same, ...base);
    assert.equal(shown.status, 0, shown.stderr);
    for (const [args, message] of [
      [[], /^Es fehlen die Dateien; .+\n$/],
      [[same], /^Es fehlen die Dateien; .+\n$/],
      [[same, same], /^Diese Datei steht zweimal da: .+same\.json\n$/],
      [[same, HANNOVER, '--prefer', 'x.json'], /^--prefer nennt keine der Dateien: x\.json\n$/],
      [[same, HANNOVER, '--removals'], /^Was entfallen soll, ist nur mit --base zu erkennen\n$/],
    ] as const) {
      const { status, stdout, stderr } = cli('merge', ...args, '--lang', 'de');
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    }
    const workbook = consumer.write('Projekte.csv', 'Projekt;Status\nNeu;unbekanntes Wort\n');
    const refused = cli('merge', workbook, ...base);
    assert.equal(refused.status, 1);
    assert.match(
      refused.stderr,
      /Projekte\.csv\n {2}Fehler[^]+Diese Arbeitsmappe hat Fehler.+import.+Projekte\.csv\n$/,
    );
  });
});

describe('alliance-widgets render', () => {
  it('writes ten thousand projects in 400 MB, and takes no longer for each than for a thousand', () => {
    // The time of the processor: this machine may be busy with other tests.
    const report =
      'data:text/javascript,process.on(`exit`,()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.error(`USED`,maxRSS,userCPUTime+systemCPUTime)})';
    const used = (projects: number) => {
      const feed = consumer.write('huge.json', JSON.stringify(hugeFeed({ projects })));
      const { status, stdout, stderr } = consumer.runIn(
        { ...process.env, NODE_OPTIONS: `--import ${report}` },
        'alliance-widgets',
        ...['render', feed, '--widget', 'project-cards'],
      );
      assert.equal(status, 0, stderr);
      assert.equal(stdout.match(/<article>/g)?.length, projects);
      const [, kilobytes, microseconds] = /^USED (\d+) (\d+)\n$/.exec(stderr)!.map(Number);
      return { kilobytes: kilobytes!, microseconds: microseconds! };
    };
    const [thousand, all] = [used(1_000), used(10_000)];
    assert.ok(all.kilobytes < 400_000, `${all.kilobytes} kB`);
    // Measured: 3.5 times, as half of the time for a thousand is the start.
    assert.ok(all.microseconds < 7 * thousand.microseconds, `${all.microseconds} and ${thousand.microseconds} µs`);
  });

  const partner = { type: 'association', source: 'report', asOf: '2024-04-10' };
  const SMALL = {
    ...readJson<object>('data/empty.json'),
    sources: [{ id: 'report', title: 'A & B', url: 'report.pdf' }],
    partners: [
      { ...partner, id: 'city', name: { en: 'City', de: 'Stadt' }, url: 'https://city.example.org/?a=1&b=2' },
      { ...partner, id: 'union', name: 'Gewerk\u00adschaft e.\u00a0V. {x} [y]', logo: 'picture' },
    ],
    media: [
      {
        id: 'picture',
        src: 'union.png',
        width: 2,
        height: 1,
        alt: 'Logo',
        credit: 'C',
        source: 'report',
        asOf: '2024',
      },
    ],
  };
  let small: string;
  before(() => {
    small = consumer.write('small.json', JSON.stringify(SMALL));
  });

  it('writes one block to a line, without markup for scripts and styles', () => {
    const address = ['--base', 'https://example.org/a/feed.json'];
    assert.equal(
      rendered(small, '--widget', 'partner-grid', '--lang', 'en', '--heading-level', '3', ...address),
      `<section lang="en" aria-label="Partner organisations">
  <h3>Partner organisations</h3>
  <ul role="list">
    <li><a href="https://city.example.org/?a=1&amp;b=2">City</a></li>
    <li><img src="https://example.org/a/union.png" alt="Gewerkschaft e. V. &#123;x&#125; &#91;y&#93;" lang="de" width="2" height="1" loading="lazy" decoding="async"></li>
  </ul>
  <p>Image credits: <bdi lang="de">C</bdi></p>
  <p>As of 10&nbsp;Apr&nbsp;2024 · Source: <a href="https://example.org/a/report.pdf">A &amp; B</a></p>
</section>
`.replace('A &amp; B', '<bdi lang="de">A &amp; B</bdi>'),
    );
  });

  it('leaves out addresses relative to a feed whose own address it does not know, and says so', () => {
    const { stdout, stderr } = cli('render', small, '--widget', 'partner-grid', '--without-heading');
    assert.match(stderr, /^Addresses left out without --base: 2\n$/);
    assert.match(stdout, /<li>Gewerkschaft e\. V\. &#123;x&#125; &#91;y&#93;<\/li>/);
    assert.match(stdout, /<p>Stand: 10\.04\.2024 · Quelle: A &amp; B<\/p>/);
    assert.doesNotMatch(stdout, /<h\d|<img|invalid/);
  });

  it('writes several widgets in the order they are asked for, each with the options it has', () => {
    const names = ['--widget', 'alliance-project-cards', '--widget', 'goals-list'];
    const html = rendered(file('musterallianz'), ...names, '--lang', 'en', '--page-size', '1');
    assert.deepEqual(html.match(/^ {2}<h2>.+<\/h2>$/gm), ['  <h2>Projects</h2>', '  <h2>Goals</h2>']);
    assert.equal(html.match(/<article>/g)?.length, 1);
  });

  it('shows all entries without a button for more', () => {
    const { projects } = readJson<{ projects: object[] }>('data/musterallianz.json');
    const html = rendered(file('musterallianz'), '--widget', 'project-cards');
    assert.equal(html.match(/<article>/g)?.length, projects.length);
  });

  it('writes to a file, the same at every run', () => {
    const call = [file('musterallianz'), '--widget', 'project-cards'];
    assert.equal(rendered(...call, '-o', 'cards.html'), '');
    assert.equal(readFileSync(join(consumer.folder, 'cards.html'), 'utf8'), rendered(...call));
  });

  it('shows the sound entries of a broken feed, and reports the rest', () => {
    const { status, stdout, stderr } = cli('render', file('broken'), '--widget', 'partner-grid');
    assert.equal(status, 0);
    assert.match(stdout, /<li>/);
    const expected = readJson<{ severity: string }[]>('data/broken.expected.json');
    const errors = expected.filter(({ severity }) => severity === 'error').length;
    assert.match(stderr, new RegExp(`^errors \\(${errors}\\)\n`));
    assert.match(stderr, /^ {2}\/partners\/1\/name: .+ Right is a text, .+ \[missing, left out: \/partners\/1\]$/m);
    assert.match(
      stderr,
      /^Explanation of the codes: docs\/errors\.md, in the published folder en\/hilfe\/errors\/\n$/m,
    );
    assert.deepEqual(refused(stdout), []);
  });

  describe('for TYPO3', () => {
    it('is held to a list that refuses', () => {
      const allowed = '<p lang="de">A <a href="/b" rel="nofollow">b</a></p>';
      assert.deepEqual(refused(allowed), []);
      const markup =
        '<a href="javascript:x" onclick="x"></a><p style="x" part="y"></p><slot></slot><time datetime="x"></time>';
      assert.deepEqual(refused(markup), [
        '<a href="javascript:x">',
        '<a onclick="x">',
        '<p style="x">',
        '<p part="y">',
        '<slot>',
        '<time datetime="x">',
      ]);
      assert.deepEqual(refused('<!-- x --><p lang="de"dir="ltr">'), [
        '#comment',
        'missing-whitespace-between-attributes',
      ]);
    });

    for (const feed of [...FEEDS, 'empty', 'broken', 'hostile']) {
      it(`has nothing else in it: data/${feed}.json`, () => {
        const names = widgets.flatMap(({ name }) => ['--widget', name]);
        for (const lang of ['de', 'en']) {
          const html = rendered(file(feed), ...names, '--lang', lang, '--base', 'https://example.org/feed.json');
          assert.deepEqual(refused(html), []);
          assert.ok(html.startsWith('<section '));
          assert.equal(/undefined|\[object |lit-part|lit-node|base\.invalid/.exec(html)?.[0], undefined);
        }
      });
    }
  });

  describe('in a browser', () => {
    const site = hosting();

    /** Reads the texts, links and pictures of a widget. Controls and drawings are left out, because the HTML has none. */
    async function seen(place: Locator): Promise<Record<string, string[]>> {
      const found = await place.evaluate((place, unseen) => {
        const root = place.shadowRoot ?? place;
        const texts: string[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node instanceof Element) {
            // A soft hyphen is an element. The texts before and after it are one word.
            if (node.matches('.shy')) texts.push('\u00ad');
            continue;
          }
          const { parentElement: parent, data } = node as Text;
          if (parent?.checkVisibility() && !parent.closest(unseen)) texts.push(data);
        }
        return {
          text: [texts.join(' ')],
          headings: [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => `${h.localName} ${h.textContent}`),
          links: [...root.querySelectorAll('a')].map((link) => `${link.href} ${link.innerText}`),
          pictures: [...root.querySelectorAll('img')].map((picture) => `${picture.src} ${picture.alt}`),
        };
      }, 'fieldset, label, button, [role=status], .map');
      // A sentence in one piece and one in several read the same.
      const readable = (text: string) =>
        text
          .replace(/ ?\u00ad ?/g, '')
          .replace(/[ \n]+/g, ' ')
          .replace(/ (?=[,.:;)])|(?<=\() /g, '')
          .trim();
      return Object.fromEntries(Object.entries(found).map(([name, texts]) => [name, texts.map(readable)]));
    }

    for (const feed of FEEDS) {
      for (const lang of ['de', 'en']) {
        it(`says the same as the widgets: data/${feed}.json, ${lang}`, async () => {
          const [project] = readJson<{ projects: { id: string }[] }>(`data/${feed}.json`).projects;
          const used = { lang, 'heading-level': '3', 'page-size': '1000', project: project!.id };
          const address = `${site.url}data/${feed}.json`;
          const fallbacks = widgets.map(({ tag }) => `<main>${renderedHtml(tag, feed, used, address)}</main>`);
          const attributes = Object.entries(used)
            .map(([name, value]) => ` ${name}="${value}"`)
            .join('');
          const placed = widgets.map(({ tag }) => `<${tag} src="${address}"${attributes}></${tag}>`);
          await site.visit([...fallbacks, ...placed, MODULE].join(''), async ({ page }) => {
            await widgetsReady(page);
            for (const [index, { tag }] of widgets.entries()) {
              const expected = await seen(page.locator(tag));
              assert.ok(feed !== 'musterallianz' || expected.text!.join().length > 20, tag);
              assert.deepEqual(await seen(page.locator('main').nth(index)), expected, tag);
            }
          });
        });
      }
    }

    it('does nothing with a hostile feed', async () => {
      const names = widgets.flatMap(({ name }) => ['--widget', name]);
      const markup = rendered(file('hostile'), ...names);
      await site.visit(`<div id="fallback">${markup}</div>`, async ({ page }) => {
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.reload();
        await page.waitForLoadState('networkidle');
        // A browser asks for the page's icon whenever it likes.
        assert.deepEqual(
          requests.filter((url) => !url.endsWith('/icon.svg')),
          [`${site.url}page`],
        );
        assert.equal(await page.evaluate(() => (globalThis as { __pwned?: boolean }).__pwned), undefined);
        // Nothing of it has left its place.
        assert.equal(await page.locator('body > *').count(), 1);
        assert.match(await page.locator('#fallback').innerText(), /<script>/);
      });
    });
  });
});
