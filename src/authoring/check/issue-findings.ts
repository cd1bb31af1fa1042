/** Says the faults of a feed for people: by the sheet and the column, or by the JSON pointer. */
import { isAddress } from '../../feed/url.ts';
import type { SheetLanguage } from '../columns/column.ts';
import { entryNames, sheets } from '../columns/sheets.ts';
import type { Issue } from '../../feed/validation/issues.ts';
import type { Finding } from '../findings.ts';
import { forms } from '../messages/forms.ts';
import { slug } from '../values/identifier.ts';
import type { Places } from '../workbook/places.ts';
import { formAt } from './forms.ts';
import { columnOf, segmentsOf, whereOf } from './where.ts';

export function findingsOfIssues(
  issues: readonly Issue[],
  document: unknown,
  places?: Places,
  language: SheetLanguage = 'de',
): Finding[] {
  return issues.map((issue): Finding => {
    const { path, code, severity, detail = '', leftOut } = issue;
    const segments = segmentsOf(path);
    const column = columnOf(segments);
    const heading = column?.heading[language] ?? nameOfEntry(segments, language) ?? segments.at(-1) ?? '';
    const { value, form } = wrongPart(issue, segments, valueAt(document, path), language);
    const known = code === 'format' ? formats[column?.kind ?? ''] : undefined;
    const suggestion = known?.suggest(value);
    return {
      severity: severity === 'error' ? 'error' : 'note',
      code: known ? (suggestion ? `${known.code}-suggest` : known.code) : codeOf(code, form, places),
      where: whereOf(segments, places),
      // Quotation marks tell a number from a text.
      found: code === 'type' ? shown(JSON.stringify(value)) : shown(value),
      values: { heading, form, detail: detail.replace('Infinity', '∞') },
      ...(suggestion && { suggestion }),
      ...(!places && { issue: { code, ...(leftOut !== undefined && { leftOut }) } }),
    };
  });
}

/** What is wrong, and its right form. Of a text in several languages, the language tag may be wrong and not the text. */
function wrongPart({ code }: Issue, segments: readonly string[], value: unknown, language: SheetLanguage) {
  const form = formAt(segments, language);
  const isTag = code === 'format' && typeof value === 'string' && value !== '' && form === forms[language].Text;
  return isTag ? { value: segments.at(-1), form: forms[language].LanguageTag } : { value, form };
}

/** A workbook has a column for what is missing; authors of JSON have to know the form. */
const codeOf = (code: Issue['code'], form: string, places?: Places) =>
  code === 'missing' && form && !places ? 'feed-missing-form' : (`feed-${code}` as const);

interface Format {
  readonly code: 'feed-format-url' | 'id-invalid';
  /** Returns what was probably meant. */
  readonly suggest: (value: unknown) => string | undefined;
}

const address: Format = { code: 'feed-format-url', suggest: suggestedAddress };
const identifier: Format = {
  code: 'id-invalid',
  suggest: (value) => (typeof value === 'string' && slug(value)) || undefined,
};

/** The kinds of columns whose right form has a sentence of its own. */
const formats: Record<string, Format | undefined> = { url: address, urls: address, id: identifier };

/** `Projekt`, for `/projects/3`. */
function nameOfEntry([collection, , ...rest]: readonly string[], language: SheetLanguage): string | undefined {
  const sheet = rest.length ? undefined : sheets.find((known) => known.collection === collection);
  return sheet && entryNames[sheet.collection][language];
}

/** What was probably meant by an address without its scheme, or with blanks in it. */
function suggestedAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value
    .trim()
    .replace(/^(?:https?\s*:?\s*\/*)/i, '')
    .replace(/\s+/g, '%20')
    .replaceAll('\\', '/');
  const isMail = /^[^/?#@\s]+@[^/?#@\s]+\.\p{L}{2,}$/u.test(plain);
  const address = isMail ? `mailto:${plain}` : `https://${plain}`;
  return (isMail || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]|$)/u.test(plain)) && isAddress(address)
    ? address
    : undefined;
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of segmentsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
