/** Says the faults of a feed for people, as `check` does. */
import { findingsOfIssues } from '../src/authoring/check/issue-findings.ts';
import { reportLines } from '../src/authoring/check/report.ts';
import type { FeedFile } from './files.ts';
import type { Texts } from './texts/language.ts';

/** Reports the faults of a feed on the error output, beside the result of the command. */
export function report({ document, feed }: FeedFile, { language }: Texts): void {
  const findings = findingsOfIssues(feed.issues, document, undefined, language);
  for (const line of reportLines(findings, language)) process.stderr.write(`${line}\n`);
}
