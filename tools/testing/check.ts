/** The checks that need no browser: types, lint, format, generated files. */
import { run, isMain } from '../dev/run.ts';
import type { Counts } from './counts.ts';

const CHECKS: Record<string, [program: string, ...args: string[]]> = {
  types: ['tsc', '--noEmit'],
  lint: ['eslint', '.', '--max-warnings=0'],
  format: ['prettier', '--check', '.', '--log-level=warn'],
  manifest: ['tsx', 'tools/manifest/manifest.ts', '--check'],
  'generated files': ['tsx', 'tools/generate/generate.ts', '--check'],
};

/** Runs every check, also after a failure; each counts as one test. */
export async function check(): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  for (const [name, [program, ...args]] of Object.entries(CHECKS)) {
    const passed = (await run(program, args)) === 0;
    console.log(`${passed ? '✔' : '✖'} ${name}`);
    counts[passed ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

if (isMain(import.meta.url)) {
  const { failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
}
