/** Everything that can be said of a feed: what its readers leave out, and what offices get wrong. */
import { read } from '../../feed/read.ts';
import type { Issue } from '../../feed/validation/issues.ts';
import type { SheetLanguage } from '../columns/column.ts';
import type { Finding } from '../findings.ts';
import type { JsonObject } from '../workbook/paths.ts';
import type { Places } from '../workbook/places.ts';
import { findingsOfIssues } from './issue-findings.ts';
import { copies, repeats, spellings } from './rules/duplicates.ts';
import { languages } from './rules/languages.ts';
import { pictures } from './rules/pictures.ts';
import type { Rule } from './rules/rule.ts';
import { times } from './rules/times.ts';
import { untranslated, writing } from './rules/writing.ts';
import { textsOf } from './texts.ts';
import { columnOf, whereOf } from './where.ts';

export interface CheckOptions {
  /** Where the values come from, if the feed was a workbook. */
  readonly places?: Places;
  /** The language of headings in the findings. */
  readonly language?: SheetLanguage;
  /** The calendar date, `2026-11-24`. */
  readonly today?: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

const rules: readonly Rule[] = [spellings, copies, repeats, languages, untranslated, writing, pictures, times];

/** @throws {FeedError} If the document is no feed. */
export function checkDocument(
  document: JsonObject,
  { places, language = 'de', today = new Date().toISOString().slice(0, 10) }: CheckOptions = {},
): Checked {
  // A workbook does not say when the feed changes.
  const { issues } = read(places ? { modified: new Date().toISOString(), ...document } : document, today);
  const own = typeof document.language === 'string' ? document.language : 'de';
  const checked = { document, language: own, texts: textsOf(document, own), today };
  const remarks = rules.flatMap((rule) => rule(checked));
  const findings = remarks.map(({ severity, code, segments, found, values, suggestion }): Finding => {
    const names = segments.map(String);
    const heading = columnOf(names)?.heading[language] ?? names.at(-1) ?? '';
    return {
      severity,
      code,
      where: whereOf(names, places),
      ...(found !== undefined && { found }),
      values: { heading, ...values },
      ...(suggestion !== undefined && { suggestion }),
    };
  });
  return { issues, findings: [...findingsOfIssues(issues, document, places, language), ...findings] };
}
