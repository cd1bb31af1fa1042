/** Runs test files with Node's runner. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFailure, type Counts } from './counts.ts';
import { ROOT, run } from '../dev/run.ts';

/** The result that tools/testing/node-reporter.js writes. */
interface NodeRun {
  passed: number;
  failed: { name: string; message: string }[];
}

const REPORTER = new URL('node-reporter.js', import.meta.url).href;

export function testsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

/** Runs one file in a process of its own. It writes its report into the folder. */
export async function runTestFile(file: string, folder: string): Promise<Counts> {
  const name = file.replaceAll('/', '-');
  const [report, result] = [join(folder, `${name}.txt`), join(folder, `${name}.json`)];
  const reporters = ['spec', REPORTER].map((reporter) => `--test-reporter=${reporter}`);
  const destinations = [report, result].map((destination) => `--test-reporter-destination=${destination}`);
  const code = await run('node', ['--import', 'tsx', ...reporters, ...destinations, file]);
  // In one piece, as other files print their reports meanwhile.
  console.log(`\n${file}\n${readText(report)}`);
  const found = readText(result);
  const { passed, failed }: NodeRun = found ? (JSON.parse(found) as NodeRun) : { passed: 0, failed: [] };
  const failures = failed.map((test) => describeFailure([file, test.name], test.message));
  // A file that ran nothing has not shown anything, and a process can fail beside its tests.
  if (failures.length === 0 && (passed === 0 || code !== 0)) {
    failures.push(describeFailure([file], `ended with code ${code} after ${passed} passed tests`));
  }
  return { passed, failed: failures.length, failures };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
