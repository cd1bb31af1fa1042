import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserPages } from './tools/testing/browser-pages.ts';
import { BROWSERS, findBrowser, parseBrowsers } from './tools/testing/browsers.ts';
import { bundlePlugin } from './test/support/bundle-plugin.ts';
import { commandsPlugin } from './test/support/commands-plugin.ts';
import { countingReporter } from './tools/testing/counting-reporter.ts';
import { COVERAGE } from './tools/testing/coverage.ts';
import { declaredPlugin } from './test/support/declared-plugin.ts';
import { faults } from './test/support/faults.ts';
import { launcherFor } from './test/support/launchers.ts';
import { packagePlugin } from './test/support/package-plugin.ts';

// Set by tools/testing/test.ts; both may be left out when the runner is used by itself (npm run wtr).
const { BROWSERS: selection, WTR_COUNTS: countsFile, FC_RUNS = '200', FC_SEED = '20261124' } = process.env;

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));
const define = {
  __VERSION__: JSON.stringify(version),
  // How many feeds the property tests try.
  __RUNS__: FC_RUNS,
  // With which seed they begin, if a run must be the same as the one before.
  __SEED__: FC_SEED,
};
// Coverage is measured for each file that is served.
const isMeasured = process.argv.includes('--coverage');
const browsers = (selection ? parseBrowsers(selection) : BROWSERS).map(findBrowser).filter(Boolean);

export default {
  files: [...(isMeasured ? ['test/browser/**/*.test.ts'] : browserPages()), 'test/package/**/*.test.ts'],
  // The widgets run with the Lit that ships, not with its development build.
  nodeResolve: { exportConditions: ['production'] },
  browsers: browsers.map(launcherFor),
  // Two tabs at once in one browser would leave one in the background, where nothing is painted or focused. Chromium gives
  // each page a window of its own (test/support/launchers.ts).
  concurrency: 1,
  concurrentBrowsers: 2,
  // Machines that build in parallel are slow to start a browser.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000 + Number(FC_RUNS) * 2000,
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    isMeasured ? esbuildPlugin({ ts: true, target: 'esnext', tsconfig, define }) : bundlePlugin(define),
    commandsPlugin(),
    packagePlugin(),
    declaredPlugin(),
  ],
  middleware: [
    (context, next) => {
      if (!faults(context.req, context.res)) return next();
      context.respond = false;
    },
  ],
  coverageConfig: { ...COVERAGE, reporters: ['lcov', 'text-summary'] },
  reporters: [defaultReporter(), ...(countsFile ? [countingReporter(countsFile)] : [])],
};
