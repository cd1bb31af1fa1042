/** Reads the cells of a column into the values of the feed. */
import type { Column } from '../columns/column.ts';
import type { Finding } from '../findings.ts';
import type { Memory } from '../memory.ts';
import { findingIn, type Column as Cells, type ColumnCell } from '../values/column.ts';
import { isId } from '../../feed/validation/value-checks.ts';
import type { Choices } from './choices.ts';
import type { Names } from './names.ts';
import type { Json } from './paths.ts';
import { readInOneWay, type Way } from './read-numbers.ts';
import { languageTagOf, wordOf, yesOrNo } from './words.ts';

export interface ReadValues {
  readonly values: readonly (Json | undefined)[];
  readonly findings: readonly Finding[];
  /** Further facts of an amount by their place in the entry: `precision`, `qualifier`. */
  readonly besides?: readonly Readonly<Record<string, Json>>[];
}

/** How the cells of a workbook are read: whom names mean, in which language, and what a person has chosen. */
export interface Reading {
  readonly names: Names;
  readonly language: string;
  readonly today: Date;
  readonly choices: Choices;
  /** What is known of the last import of nearly the same workbook. */
  readonly memory: Memory;
}

/** @param way How a person wants it to be read. */
export const readColumn = (
  cells: Cells,
  column: Column,
  way: Way | undefined,
  { names, today, choices }: Reading,
): ReadValues => readInOneWay(cells, column, { way, choices, today }) ?? eachCell(cells, column, names);

/** What the values of a column depend on besides its cells. */
export const inputsOf = (column: Column, way: Way | undefined, { names, today }: Reading): unknown[] =>
  'to' in column ? column.to.map((target) => names.get(target)) : [way, today.getUTCFullYear()];

function eachCell(cells: Cells, column: Column, names: Names): ReadValues {
  const findings: Finding[] = [];
  const values = cells.cells.map((cell) => {
    const text = cell.cell.text.trim();
    if (cell.cell.error !== undefined || text === '') return undefined;
    const value = valueOf(text, cell, column, names, (severity, code, more) =>
      findings.push(findingIn(cells, severity, code, { row: cell.row, found: text.slice(0, 120), ...more })),
    );
    return value;
  });
  return { values, findings };
}

type Tell = (
  severity: Finding['severity'],
  code: Finding['code'],
  more?: { suggestion?: string; values?: Finding['values'] },
) => void;

const parts = (text: string) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

function valueOf(text: string, { cell }: ColumnCell, column: Column, names: Names, tell: Tell): Json | undefined {
  switch (column.kind) {
    case 'texts':
      return parts(text);
    case 'urls':
      return parts(text).map((part) => addressOf(part, tell));
    case 'url':
      return addressOf(text, tell);
    case 'email':
      return text.replace(/^mailto:/i, '');
    case 'telephone':
      return telephoneOf(text, tell);
    case 'languages':
      return parts(text).flatMap((part) => languageTagOf(part) ?? []);
    case 'language':
      return languageTagOf(text);
    case 'postcode':
      return postcodeOf(text, cell.value, tell);
    case 'named':
      return parts(text).map((part) => {
        const [, name = part, year] = /^(.+?)\s*\((\d{4})\)$/.exec(part) ?? [];
        return { name, ...(year && { year: Number(year) }) };
      });
    case 'pairs': {
      const [first, second] = column.properties;
      return parts(text).flatMap((part) => {
        const [, scheme = '', value = ''] = /^([^:]+):\s*(.+)$/s.exec(part) ?? [];
        return scheme ? [{ [first]: scheme.trim(), [second]: value.trim() }] : [];
      });
    }
    case 'yes-no': {
      const value = yesOrNo(text);
      if (value === undefined) tell('error', 'yes-or-no');
      return value;
    }
    case 'word': {
      const value = wordOf(text, column.words);
      if (!value) {
        const words = Object.values(column.words);
        tell('error', 'word-unknown', {
          values: { de: words.map(({ de }) => de).join(', '), en: words.map(({ en }) => en).join(', ') },
        });
      }
      return value;
    }
    case 'id':
      if (isId(text)) return text;
      tell('error', 'id-invalid');
      return undefined;
    case 'reference':
      return referenceOf(text, column, names, tell, column.other);
    case 'references':
      return parts(text).flatMap((part) => referenceOf(part, column, names, tell) ?? []);
    default:
      return text;
  }
}

function referenceOf(
  text: string,
  column: Column & { kind: 'reference' | 'references' },
  names: Names,
  tell: Tell,
  other?: 'free' | 'inline',
): Json | undefined {
  const [id, second] = names.resolve(text, column.to);
  if (id && !second) return id;
  if (second) tell('question', 'reference-ambiguous', { values: { first: id!, second } });
  else if (other === 'inline') return { name: text };
  else if (other === 'free') return text;
  else {
    const suggestion = names.suggest(text, column.to);
    tell('error', suggestion ? 'reference-suggest' : 'reference-unknown', { suggestion });
  }
  return undefined;
}

/** Matches an address without a scheme. A browser would take it for a page of the same website. */
function addressOf(text: string, tell: Tell): string {
  if (!/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:de|com|org|net|eu|info)(?:\/|$))/i.test(text))
    return text.replace(/^(https?):/i, (scheme) => scheme.toLowerCase());
  tell('note', 'address-completed', { suggestion: `https://${text}` });
  return `https://${text}`;
}

/** Adds the code of the country, and keeps the groups of digits: they say where the area code ends. */
function telephoneOf(text: string, tell: Tell): string | undefined {
  const groups = text
    .replace(/\(0\)/, ' ')
    .replace(/\s*[-‐-―]\s*/g, '-')
    .replace(/[^\d+-]+/g, ' ')
    .trim();
  const number = groups.replace(/^00 ?/, '+').replace(/^0/, '+49 ');
  if (/^\+[1-9](?:[ -]?\d){1,14}$/.test(number)) return number;
  tell('error', 'telephone');
  return undefined;
}

function postcodeOf(text: string, value: unknown, tell: Tell): string {
  if (typeof value !== 'number' || !/^\d{4}$/.test(text)) return text;
  tell('note', 'postcode-zero', { suggestion: `0${text}` });
  return `0${text}`;
}
