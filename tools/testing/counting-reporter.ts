import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { ROOT } from '../dev/run.ts';
import { describeFailure } from './counts.ts';
import { unloadedFiles } from './coverage.ts';

export interface BrowserCounts {
  passed: number;
  failed: number;
  skipped: number;
  /** Names the failed tests, one a line. */
  failures: string[];
}

/** The result of a run of the browser tests. `coverage` is undefined if the run did not measure it. */
export interface RunCounts {
  browsers: Record<string, BrowserCounts>;
  coverage?: { passed: boolean; unloaded: string[] };
}

/** Writes the counts of a run as JSON, for tools/testing/test.ts. */
export function countingReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      const browsers: RunCounts['browsers'] = {};
      for (const session of sessions) {
        const counts = (browsers[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0, failures: [] });
        addSession(counts, session);
      }
      const coverage = testCoverage && {
        passed: testCoverage.passed,
        unloaded: unloadedFiles(testCoverage.coverageMap.files()),
      };
      writeFileSync(file, JSON.stringify({ browsers, coverage } satisfies RunCounts));
    },
  };
}

function addSession(counts: BrowserCounts, session: TestSession): void {
  const failedBefore = counts.failed;
  const file = `${session.browser.name}, ${relative(ROOT, session.testFile ?? '')}`;
  if (session.testResults) addSuite(counts, session.testResults, [file]);
  // A file that could not be loaded, or that failed outside its tests, has failed all the same.
  if (!session.passed && counts.failed === failedBefore) {
    counts.failed += 1;
    counts.failures.push(describeFailure([file], session.errors[0]?.message ?? 'failed outside its tests'));
  }
}

function addSuite(counts: BrowserCounts, suite: TestSuiteResult, path: string[]): void {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) counts.failures.push(describeFailure([...path, test.name], test.error?.message));
  }
  for (const inner of suite.suites) addSuite(counts, inner, [...path, inner.name]);
}
