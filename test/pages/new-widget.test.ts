/** Runs `npm run new` in a copy of the repository. The new widget passes the checks and its own test in a browser. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
    cpSync(ROOT, copy, { recursive: true, filter: (source) => !LEFT_OUT.test(basename(source)) });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  const npm = (...args: string[]) =>
    new Promise<Result>((resolve) => {
      const env = { ...process.env, BROWSERS: 'chromium', WTR_COUNTS: '', NODE_TEST_CONTEXT: undefined };
      execFile('npm', ['run', '--silent', ...args], { cwd: copy, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
        resolve({ code: error ? 1 : 0, output: stdout + stderr });
      });
    });
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
    const made = await npm('new', 'sample-list', 'goals');
    assert.equal(made.code, 0, made.output);
    assert.match(read('components/widgets.ts'), /\nexport \{ SampleList \} from '\.\/sample-list\/sample-list\.ts';\n/);
    assert.match(read('README.md'), /\n\| `alliance-sample-list` +\| sample list +\|\n/);
    const [check, test] = [
      await npm('check'),
      await npm('wtr', '--', '--files', 'test/browser/components/sample-list.test.ts'),
    ];
    assert.equal(check.code, 0, check.output);
    assert.equal(test.code, 0, test.output);
    assert.match(test.output, /2 passed, 0 failed/);
  });
});
