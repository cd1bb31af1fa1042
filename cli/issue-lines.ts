/** Writes the faults of a feed for people. */
import type { Issue } from '../src/feed/validation/issues.ts';
import type { Texts } from './texts/language.ts';

/**
 * Writes one line for each fault of a feed: how grave, where, what, and all that is left out if it is more than the value.
 * Then their number, and where codes are explained.
 */
export function linesOf(issues: readonly Issue[], { report }: Texts): string {
  if (!issues.length) return '';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const lines = issues.map(({ severity, path, code, message, leftOut }) => {
    const lost = leftOut === undefined ? '' : ` (${report.leftOut}: ${leftOut})`;
    return `${severity} ${path} ${code}: ${message}${lost}`;
  });
  return [...lines, `${report.counts(errors, issues.length - errors)}. ${report.explanation}`, ''].join('\n');
}

/** Reports the faults of a feed on the error output, beside the result of the command. */
export function report(issues: readonly Issue[], texts: Texts): void {
  process.stderr.write(linesOf(issues, texts));
}
