/**
 * Everything that `npm test` runs. Each step runs also after an earlier one failed; the last line is the sum.
 *
 *   npm test -- --browsers chromium        fewer browsers
 *   npm test -- --only check,node          fewer steps
 *   npm test -- --coverage                 and how much of the widgets’ code Chromium’s tests run: at least 95 % of the lines
 *   npm test -- --quick                    types, lint, format, and test/browser without layout/ in Chromium; no build
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RunCounts } from './counting-reporter.ts';
import { auditStories } from './axe-stories.ts';
import { browserPages } from './browser-pages.ts';
import { BROWSERS, parseBrowsers, provideBrowsers, type BrowserName } from './browsers.ts';
import { check } from './check.ts';
import { sum, type Counts } from './counts.ts';
import { runTestFile, testsIn } from './node-tests.ts';
import { provideServers } from './programs.ts';
import { freePort } from '../dev/free-port.ts';
import { run } from '../dev/run.ts';

const STEPS = ['check', 'wtr', 'node', 'stories'] as const;
type StepName = (typeof STEPS)[number];

const PASSED: Counts = { passed: 1, failed: 0 };
const FAILED: Counts = { passed: 0, failed: 1 };

/** Besides the browser tests, which take both of two cores: a file of Node's runner has a browser, which takes a core and a half. */
const JOBS_AT_A_TIME = 1 + Math.max(1, Math.ceil(availableParallelism() / 2));

const scratch = mkdtempSync(join(tmpdir(), 'alliance-widgets-test-'));

/** Provides the browsers that the steps need. Only a missing one is worth a count. */
async function browsersStep(names: readonly BrowserName[]): Promise<{ counts: Counts; ready: BrowserName[] }> {
  const missing = await provideBrowsers(names);
  return { counts: { passed: 0, failed: missing.length }, ready: names.filter((name) => !missing.includes(name)) };
}

/** Two tests: that it builds, and that the script keeps to its size budget (exit code 2). */
async function buildStep(): Promise<Counts> {
  const code = await run('tsx', ['tools/build/build.ts', '--no-costs']);
  if (code === 0) return { passed: 2, failed: 0 };
  return code === 2 ? { passed: 1, failed: 1 } : FAILED;
}

interface BrowserRun {
  /** All of test/browser by default. */
  files?: string[];
  withCoverage?: boolean;
  /** How many random feeds the property tests try. */
  runs?: number;
  /** How many pages a browser shows at a time; only Chromium can show several. */
  pages?: number;
  /** How many browsers run at a time. */
  atATime?: number;
}

let browserRuns = 0;

async function browserTests(browsers: BrowserName[], options: BrowserRun = {}): Promise<Counts> {
  if (browsers.length === 0) return FAILED;
  const { files = [], withCoverage = false, runs, pages, atATime } = options;
  const file = join(scratch, `wtr-${++browserRuns}.json`);
  // Two runners that looked for a port at the same time would find the same one.
  const port = String(await freePort());
  const args = ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js', '--static-logging', '--port', port];
  if (withCoverage) args.push('--coverage');
  if (pages) args.push('--concurrency', String(pages));
  if (atATime) args.push('--concurrent-browsers', String(atATime));
  if (files.length > 0) args.push('--files', ...files);
  const env = { BROWSERS: browsers.join(','), WTR_COUNTS: file, ...(runs && { FC_RUNS: String(runs) }) };
  const code = await run('node', args, { env });

  const result = readJson<RunCounts>(file);
  if (!result) return FAILED;
  const perBrowser = browsers.map((name) => notEmpty(result.browsers[name] ?? FAILED));
  const unloaded = result.coverage?.unloaded ?? [];
  if (unloaded.length > 0) console.error(`No browser test loads ${unloaded.join(', ')}.`);
  const coverage = !withCoverage ? [] : [result.coverage?.passed && unloaded.length === 0 ? PASSED : FAILED];
  return atLeastOneFailure(sum([...perBrowser, ...coverage]), code);
}

/** All of them in every browser, Chromium beside the others. */
async function allBrowserTests(ready: BrowserName[], withCoverage: boolean): Promise<Counts> {
  const chromium = ready.filter((name) => name === 'chromium');
  const others = ready.filter((name) => name !== 'chromium');
  const runs = [
    ...(chromium.length > 0 ? [browserTests(chromium, { withCoverage })] : []),
    ...(others.length > 0 ? [browserTests(others, { atATime: 1 })] : []),
  ];
  return runs.length === 0 ? FAILED : sum(await Promise.all(runs));
}

/**
 * The checks and the tests of test/browser in Chromium, side by side: the tests wait for much of their time. To measure every
 * word of every widget would take a quarter of it.
 */
async function quick(): Promise<Counts> {
  const files = browserPages().filter((file) => !file.includes('layout'));
  const tests = browserTests(['chromium'], { files, runs: 10, pages: 3 });
  return sum(await Promise.all([check(), tests]));
}

async function storiesStep(browsers: readonly BrowserName[]): Promise<Counts> {
  if (!browsers.includes('chromium')) return FAILED;
  // The build has made the manifest that Storybook reads.
  if ((await run('storybook', ['build', '--disable-telemetry'])) !== 0) return FAILED;
  const counts = [notEmpty(await auditStories())];
  for (const file of testsIn('test/stories')) counts.push(await runTestFile(file, scratch));
  return sum(counts);
}

/** A step that ran nothing has not shown anything. */
function notEmpty(counts: Counts): Counts {
  return counts.passed + counts.failed === 0 ? FAILED : counts;
}

/** A runner can fail beside its tests, for example while it ends. */
function atLeastOneFailure(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** Does every job. As soon as one is done, the next one of the list begins: the longest stand first. */
async function sideBySide(jobs: (() => Promise<unknown>)[]): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: JOBS_AT_A_TIME }, work));
}

function parseSteps(list: string): StepName[] {
  return list.split(',').map((name) => {
    const known = STEPS.find((step) => step === name.trim());
    if (!known) throw new Error(`Unknown step "${name}"; there are ${STEPS.join(', ')}.`);
    return known;
  });
}

async function main(): Promise<Counts> {
  const { values } = parseArgs({
    options: {
      browsers: { type: 'string' },
      only: { type: 'string' },
      coverage: { type: 'boolean', default: false },
      quick: { type: 'boolean' },
    },
  });
  if (values.quick) return quick();
  const steps = values.only ? parseSteps(values.only) : STEPS;
  const wanted = values.browsers ? parseBrowsers(values.browsers) : BROWSERS;
  const results: Counts[] = [];

  const step = async (name: string, action: () => Promise<Counts>): Promise<Counts> => {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    const counts = await action().catch((error: unknown) => {
      console.error(error);
      return FAILED;
    });
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
    results.push(counts);
    return counts;
  };

  const needsBuild = steps.some((name) => name !== 'check');
  let ready: BrowserName[] = [];
  if (needsBuild) {
    await step('browsers', async () => {
      const found = await browsersStep(wanted);
      ready = found.ready;
      return found.counts;
    });
  }
  // Not by the tests that start them: two of them would install at a time. They say which one is still missing.
  if (steps.includes('node')) await provideServers().catch(() => undefined);
  // Side by side: each takes one core.
  const [build] = await Promise.all([
    needsBuild ? step('build', buildStep) : undefined,
    steps.includes('check') ? step('check', check) : undefined,
  ]);
  // Without a build the other steps would only repeat its failure.
  if (build?.passed === 0) return sum(results);

  const jobs: (() => Promise<unknown>)[] = [];
  if (steps.includes('wtr')) jobs.push(() => step('browser tests', () => allBrowserTests(ready, values.coverage)));
  // The audit emulates colour schemes, which only Chromium does for every one of them.
  if (steps.includes('stories') && wanted.includes('chromium'))
    jobs.push(() => step('stories', () => storiesStep(ready)));
  const inNode: Counts[] = [];
  if (steps.includes('node')) {
    const files = ['test/pictures', 'test/pages', 'test/node'].flatMap(testsIn);
    jobs.push(...files.map((file) => async () => inNode.push(await runTestFile(file, scratch))));
  }
  await sideBySide(jobs);
  if (steps.includes('node')) await step('node tests', async () => notEmpty(sum(inNode)));
  return sum(results);
}

const { passed, failed, failures = [] } = await main().finally(() => rmSync(scratch, { recursive: true, force: true }));
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
