/** Runs `npm run new` in a copy of the repository. The new widget passes the checks and its own test in a browser. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';

/** Files that the copy does not need: built files, pictures, the history. */
const LEFT_OUT = /^(node_modules|dist|storybook-static|coverage|pictures|\.git)$/;

interface Result {
  readonly code: number;
  readonly output: string;
}

describe('npm run new', () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-widget-'));
    const filter = (source: string) => !LEFT_OUT.test(basename(source));
    cpSync(ROOT, copy, { recursive: true, preserveTimestamps: true, filter });
    // The checks write their caches to node_modules: the copy has its own.
    mkdirSync(join(copy, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')).filter((name) => name !== '.cache'))
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const npm = (...args: string[]) =>
    new Promise<Result>((resolve) => {
      const env = { ...process.env, BROWSERS: 'chromium', WTR_COUNTS: '', NODE_TEST_CONTEXT: undefined };
      execFile('npm', ['run', '--silent', ...args], { cwd: copy, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
        resolve({ code: error ? 1 : 0, output: stdout + stderr });
      });
    });
  /** The files that were written at that time or later. */
  const writtenSince = (time: number) =>
    readdirSync(copy, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => statSync(file).mtimeMs >= time)
      .map((file) => relative(copy, file));
  const read = (file: string) => readFileSync(join(copy, file), 'utf8');

  it('refuses a name that is not a folder’s, a list that the feed lacks, and a widget that exists', async () => {
    const refusals: [args: string[], reason: RegExp][] = [
      [[], /is no name for a widget/],
      [['EventsList'], /is no name for a widget/],
      [['sample-list', 'nothing'], /No list "nothing"\. There are: .*milestones/],
      [['timeline'], /components\/timeline\/timeline\.ts exists/],
    ];
    for (const [args, reason] of refusals) {
      const { code, output } = await npm('new', ...args);
      assert.equal(code, 1, output);
      assert.match(output, reason);
    }
  });

  it('makes a widget that passes the checks and its own test', async () => {
    const start = Date.now();
    const made = await npm('new', 'sample-list', 'goals');
    assert.equal(made.code, 0, made.output);
    const written = writtenSince(start);
    assert.ok(written.includes('components/sample-list/sample-list.ts') && written.includes('README.md'));
    assert.match(read('components/widgets.ts'), /\nexport \{ SampleList \} from '\.\/sample-list\/sample-list\.ts';\n/);
    assert.match(read('README.md'), /\n\| `alliance-sample-list` +\| sample list +\|\n/);
    const [check, test] = [
      // Lint and format of the other files are the same as before.
      await npm('check', '--', ...written),
      await npm('wtr', '--', '--files', 'test/browser/components/sample-list.test.ts'),
    ];
    assert.equal(check.code, 0, check.output);
    assert.equal(test.code, 0, test.output);
    assert.match(test.output, /2 passed, 0 failed/);
  });
});
