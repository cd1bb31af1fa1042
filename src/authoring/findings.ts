/** The findings of reading, importing and checking. They are data, and become sentences only for a person. */
import type { Issue } from '../feed/validation/issues.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

/** `error`: something is left out. `question`: a person must choose. `note`: it was read, and this is how. */
export type Severity = 'error' | 'question' | 'note';

/** Names a sentence in messages/. */
export type FindingCode = keyof typeof de;

export type FindingLanguage = 'de' | 'en';

export interface Finding {
  severity: Severity;
  code: FindingCode;
  where?: { sheet?: string; cell?: string; pointer?: string };
  /** The text of the cell, as it was written. */
  found?: string;
  /** The values for the sentence: numbers, names, proofs. */
  values: Record<string, string | number>;
  suggestion?: string;
  /** For authors of JSON: the code in docs/errors.md, and all that is left out if it is more than the value. */
  issue?: { code: Issue['code']; leftOut?: string };
}

const sentences = { de, en };

/**
 * `{name}` is a value, `{name|Zeile|Zeilen}` a number with the word that fits it,
 * and `{name:wurde|wurden}` that word alone.
 */
const placeholder = /\{(\w+)(?:([|:])([^|}]*)\|([^}]*))?\}/g;

/** The finding as one sentence or two, without its place. */
export const describe = (finding: Finding, language: FindingLanguage): string =>
  fill(sentences[language][finding.code], finding, language);

/** Puts the values of a finding into a sentence. */
export function fill(sentence: string, finding: Finding, language: FindingLanguage): string {
  const values: Finding['values'] = { ...finding.values, found: finding.found ?? '' };
  if (finding.suggestion !== undefined) values.suggestion = finding.suggestion;
  return sentence.replace(placeholder, (_, name: string, sign: string | undefined, one: string, many: string) => {
    const value = values[name] ?? '';
    const text = typeof value === 'number' ? formatNumber(value, language) : value;
    if (sign === undefined) return text;
    const word = value === 1 ? one : many;
    return sign === ':' ? word : `${text} ${word}`;
  });
}

/** Writes the place of a finding as Excel does (`Projekte!F14`), or as a JSON pointer. */
export function placeOf({ where = {} }: Finding): string {
  const { sheet, cell, pointer } = where;
  return [sheet, cell].filter(Boolean).join('!') || (pointer ?? '');
}

/** The finding with its place: `Projekte!F14: …`. */
export function sentenceOf(finding: Finding, language: FindingLanguage): string {
  return [placeOf(finding), describe(finding, language)].filter(Boolean).join(': ');
}
