/** What the page says, in its two languages. */
import type { Severity } from '../../../src/authoring/findings.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export interface Texts {
  choose: string;
  zone: string;
  kinds: string;
  privacy: string;
  noFile: string;
  filledTemplate: string;
  emptyTemplate: string;
  templateFile: string;
  making: string;
  made: string;
  notPublished: string;
  reading: string;
  checking: string;
  failed: string;
  notReadable: string;
  tooLarge: (name: string, megabytes: number, most: number) => string;
  result: (name: string) => string;
  complete: string;
  incomplete: string;
  /** How often something is there, and what stays open. */
  counts: Record<Severity, (count: number) => string>;
  download: string;
  downloadSound: string;
  soundHint: string;
  ofFile: string;
  severities: Record<Severity, string>;
  quoted: (text: string) => string;
  row: string;
  column: string;
  more: (count: number) => string;
  hidden: (count: number) => string;
  field: string;
  apply: string;
  use: (suggestion: string) => string;
  ways: Record<string, string>;
  corrections: string;
  correctionsHint: string;
  correctionsOfFeed: string;
  notWritable: string;
  downloadCorrected: string;
  correctedHints: Record<'xlsx' | 'csv', string>;
  undo: string;
  undoOf: (place: string) => string;
  empty: string;
  applied: (left: string) => string;
  undone: string;
  nothingLeft: string;
  replace: string;
  difference: string;
  moreChanges: (count: number) => string;
  preview: string;
  previewHint: string;
  previewCut: string;
  widget: string;
}

export const textsOf = (lang: string): Texts => (lang.startsWith('de') ? de : en);
