/** A failed run ends with the names of its failed tests, because CI shows the end of a log. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { describeFailure, sum } from '../../tools/testing/counts.ts';
import { ROOT } from '../../tools/dev/run.ts';

it('names a failed test by its file, its name and the first line of its message', () => {
  assert.equal(describeFailure(['a.test.ts', 'adds'], 'expected 3\nat line 5'), 'a.test.ts › adds: expected 3');
  assert.equal(describeFailure(['a.test.ts', 'adds']), 'a.test.ts › adds');
});

it('keeps the names of the failed tests of all steps', () => {
  const steps = [
    { passed: 1, failed: 1, failures: ['a'] },
    { passed: 2, failed: 0 },
    { passed: 0, failed: 1, failures: ['b'] },
  ];
  assert.deepEqual(sum(steps), { passed: 3, failed: 2, failures: ['a', 'b'] });
});

it('counts each test of Node’s runner once, and lists the failed ones', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-widgets-reporter-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'sample.test.mjs');
  writeFileSync(
    file,
    `import { describe, it } from 'node:test';
    describe('suite', () => { it('passes', () => {}); it('fails', () => { throw new Error('broken'); }); });
    it('has tests of its own', async (t) => { await t.test('inner', () => { throw new Error('inner is broken'); }); });`,
  );
  const { passed, failed } = JSON.parse(await runTests(file)) as { passed: number; failed: object[] };
  assert.equal(passed, 1);
  assert.deepEqual(failed, [
    { file, name: 'fails', message: 'broken' },
    { file, name: 'inner', message: 'inner is broken' },
  ]);
});

/** Runs a test file in a process of its own. A runner started by a test reports to that test unless told otherwise. */
function runTests(file: string): Promise<string> {
  const reporter = join(ROOT, 'tools/testing/node-reporter.js');
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile('node', ['--test', `--test-reporter=${reporter}`, file], { env }, (_error, stdout) => resolve(stdout));
  });
}
