/** What a rule of the check is given, and what it says. */
import type { FindingCode, Severity } from '../../findings.ts';
import type { JsonObject } from '../../workbook/paths.ts';
import type { TextAt } from '../texts.ts';

export interface Checked {
  readonly document: JsonObject;
  /** The language of plain texts. */
  readonly language: string;
  readonly texts: readonly TextAt[];
  /** The calendar date, `2026-11-24`. */
  readonly today: string;
}

export interface Remark {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly segments: readonly (string | number)[];
  readonly found?: string;
  readonly values?: Record<string, string | number>;
  readonly suggestion?: string;
}

export type Rule = (checked: Checked) => Remark[];

export const excerpt = (text: string, length = 60) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
