/** What the page says, in its two languages. What it states of systems is in docs/, with the tests that prove it. */
import type { RuleName } from '../rules/page.ts';
import type { Problem } from '../saved-page.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export const systems = ['typo3', 'wordpress', 'drupal', 'contao', 'joomla', 'other'] as const;
export type System = (typeof systems)[number];

export interface Texts {
  given: string;
  system: string;
  systems: Record<System, string>;
  address: string;
  html: string;
  htmlHint: string;
  file: string;
  policy: string;
  policyHint: string;
  stays: string;
  found: string;
  waiting: string;
  /** Why a page cannot be read, and what to do. */
  problems: Record<Problem, string>;
  nothingFound: string;
  count: (count: number) => string;
  /** How many more values a finding has. */
  others: (count: number) => string;
  more: string;
  /** What a rule has found, and what to do. */
  rules: Record<RuleName, readonly [finding: string, remedy: string]>;
  /** What to do about a line that got lost, and about a script that does not run. */
  remedies: Record<System, { readonly line: string; readonly script: string }>;
}

/** Rules whose remedy depends on the system. */
export const remedyOf: Partial<Record<RuleName, 'line' | 'script'>> = {
  nothing: 'line',
  'as-text': 'line',
  empty: 'line',
  'no-script': 'script',
  'held-script': 'script',
};

export const textsOf = (lang: string): Texts => (lang.startsWith('de') ? de : en);
