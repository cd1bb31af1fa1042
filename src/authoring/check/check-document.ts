/** Everything that can be said of a feed: what its readers leave out, and what offices get wrong. */
import type { Issue } from '../../feed/validation/issues.ts';
import type { SheetLanguage } from '../columns/column.ts';
import type { Finding } from '../findings.ts';
import { Memory } from '../memory.ts';
import type { JsonObject } from '../workbook/paths.ts';
import type { Places } from '../workbook/places.ts';
import { checkedParts } from './checked-parts.ts';
import { findingsOfIssues } from './issue-findings.ts';
import { copies, repeats } from './rules/duplicates.ts';
import { languages } from './rules/languages.ts';
import { pictures } from './rules/pictures.ts';
import type { PartRule, Remark, Rule } from './rules/rule.ts';
import { spellings } from './rules/spellings.ts';
import { times } from './rules/times.ts';
import { untranslated, writing } from './rules/writing.ts';
import { placeOf, type Part } from './texts.ts';
import { issuesOf } from './validate.ts';
import { columnOf, whereOf } from './where.ts';

export interface CheckOptions {
  /** Where the values come from, if the feed was a workbook. */
  readonly places?: Places;
  /** The language of headings in the findings. */
  readonly language?: SheetLanguage;
  /** The calendar date, `2026-11-24`. */
  readonly today?: string;
  /** What is known of the last check of nearly the same feed. */
  readonly memory?: Memory;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

const rules: readonly Rule[] = [spellings, copies, pictures];
const partRules: readonly PartRule[] = [repeats, languages, untranslated, writing, times];

/** @throws {FeedError} If the document is no feed. */
export function checkDocument(
  document: JsonObject,
  { places, language = 'de', today = new Date().toISOString().slice(0, 10), memory = new Memory() }: CheckOptions = {},
): Checked {
  // A workbook does not say when the feed changes.
  const issues = issuesOf(places ? { modified: new Date().toISOString(), ...document } : document, today, memory);
  const own = typeof document.language === 'string' ? document.language : 'de';
  const { remarks, ...checked } = checkedParts(document, partRules, { language: own, today }, memory);
  const findingOf = ([part, remark]: readonly [part: Part, remark: Remark]): Finding => {
    const { severity, code, segments, found, values, suggestion } = remark;
    const names = [...placeOf(part), ...segments.map(String)];
    const heading = columnOf(names)?.heading[language] ?? names.at(-1) ?? '';
    return {
      severity,
      code,
      where: whereOf(names, places),
      ...(found !== undefined && { found }),
      values: { heading, ...values },
      ...(suggestion !== undefined && { suggestion }),
    };
  };
  const all = [...rules.flatMap((rule) => rule({ document, memory, ...checked })), ...remarks];
  return { issues, findings: [...findingsOfIssues(issues, document, places, language), ...all.map(findingOf)] };
}
