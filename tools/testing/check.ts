/**
 * The checks that need no browser: types, lint, format, generated files.
 *
 *   npm run check                          everything
 *   npm run check -- src/feed README.md    lint and format of these files and folders alone
 */
import { run, isMain } from '../dev/run.ts';
import type { Counts } from './counts.ts';

/** What a file's check said is kept here, so that the next run reads only what has changed; `npm ci` empties it. */
const CACHE = 'node_modules/.cache/check';
/** By content: a checkout changes the times of files. */
const CACHED = ['--cache', '--cache-strategy', 'content', '--cache-location'];

type Command = [program: string, ...args: string[]];

const checksOf = (files: readonly string[]): Record<string, Command> => ({
  types: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/types.json`],
  lint: ['eslint', ...files, '--no-warn-ignored', '--max-warnings=0', ...CACHED, `${CACHE}/lint.json`],
  format: ['prettier', '--check', ...files, '--ignore-unknown', '--log-level=warn', ...CACHED, `${CACHE}/format.json`],
  manifest: ['tsx', 'tools/manifest/manifest.ts', '--check'],
  'generated files': ['tsx', 'tools/generate/generate.ts', '--check'],
});

/** Runs every check, also after a failure; each counts as one test. */
export async function check(files: readonly string[] = ['.']): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  for (const [name, [program, ...args]] of Object.entries(checksOf(files))) {
    const passed = (await run(program, args)) === 0;
    console.log(`${passed ? '✔' : '✖'} ${name}`);
    counts[passed ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

if (isMain(import.meta.url)) {
  const files = process.argv.slice(2);
  const { failed } = await check(files.length > 0 ? files : ['.']);
  process.exitCode = failed > 0 ? 1 : 0;
}
