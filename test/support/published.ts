/** The folder that `publish` writes, for tests of its pages. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/dev/run.ts';

/** Makes a folder for `publishMuster`. The test removes it. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'alliance-widgets-published-'));

/** Publishes the fictional alliance. */
export function publishMuster(folder: string): void {
  const args = [join(ROOT, 'dist/cli/main.js'), 'publish', join(ROOT, 'data/musterallianz.json'), '-o', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}
