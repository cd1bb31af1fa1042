/** What a rule of the check is given, and what it says. */
import type { FindingCode, Severity } from '../../findings.ts';
import type { Memory } from '../../memory.ts';
import type { JsonObject } from '../../workbook/paths.ts';
import type { Part, TextAt } from '../texts.ts';

export interface CheckedPart extends Part {
  readonly texts: readonly TextAt[];
}

export interface Context {
  /** The language of plain texts. */
  readonly language: string;
  /** The calendar date, `2026-11-24`. */
  readonly today: string;
}

export interface Checked extends Context {
  readonly document: JsonObject;
  readonly parts: readonly CheckedPart[];
  /** The entries of a list. */
  readonly entriesOf: (list: string) => readonly CheckedPart[];
  readonly memory: Memory;
}

export interface Remark {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** The place in the part. */
  readonly segments: readonly (string | number)[];
  readonly found?: string;
  readonly values?: Record<string, string | number>;
  readonly suggestion?: string;
}

/** A rule for each part alone. It sees a part once, so that it may depend on nothing else. */
export type PartRule = (part: CheckedPart, context: Context) => Remark[];

/** A rule that compares parts. It runs at every check: it works on what is remembered of each part. */
export type Rule = (checked: Checked) => (readonly [part: Part, remark: Remark])[];

export const excerpt = (text: string, length = 60) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
