/** Reads the cells of a column into the values of the feed. */
import type { Column } from '../columns/column.ts';
import type { Finding } from '../findings.ts';
import { readAmounts } from '../values/amount-column.ts';
import { readingsOf, unitsOf } from '../values/amount.ts';
import { findingIn, type Column as Cells, type ColumnCell } from '../values/column.ts';
import { readDates } from '../values/date-column.ts';
import { readShares } from '../values/share-column.ts';
import { isUnknown } from '../values/unknown.ts';
import { isId } from '../../feed/validation/checks.ts';
import type { Names } from './names.ts';
import type { Json } from './paths.ts';
import { timeOf } from './times.ts';
import { languageTagOf, wordOf, yesOrNo } from './words.ts';

export interface ReadValues {
  readonly values: readonly (Json | undefined)[];
  readonly findings: readonly Finding[];
  /** Further facts of an amount by their place in the entry: `precision`, `qualifier`. */
  readonly besides?: readonly Readonly<Record<string, Json>>[];
}

export function readColumn(cells: Cells, column: Column, names: Names, today: Date): ReadValues {
  switch (column.kind) {
    case 'money':
      return money(cells);
    case 'percent':
      return readShares(cells);
    case 'date':
    case 'partial-date': {
      const { values, findings } = readDates(cells, { year: today.getUTCFullYear() });
      return { values: values.map((value) => value?.start), findings };
    }
    case 'date-or-time':
      return dateOrTime(cells, today);
    default:
      return eachCell(cells, column, names);
  }
}

function money(cells: Cells): ReadValues {
  const { values, findings } = readAmounts(cells);
  return {
    values: values.map((amount) => amount && { value: unitsOf(amount.cents), currency: 'EUR' }),
    besides: values.map((amount) => ({
      ...(amount?.precision !== undefined && { precision: amount.precision }),
      ...(amount?.qualifier && { qualifier: amount.qualifier }),
    })),
    findings,
  };
}

/** Cells with a time are read one by one; the others have one order of day and month. */
function dateOrTime(cells: Cells, today: Date): ReadValues {
  const times = cells.cells.map(({ cell }) => (typeof cell.value === 'string' ? timeOf(cell.text) : undefined));
  const days = cells.cells.map(({ row, cell }, index) => ({
    row,
    cell: times[index] ? { value: null, text: '' } : cell,
  }));
  const { values, findings } = readDates({ ...cells, cells: days }, { year: today.getUTCFullYear() });
  return { values: values.map((value, index) => times[index] ?? value?.start), findings };
}

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
    case 'integer':
    case 'number':
      return numberOf(text, cell.value, column.kind === 'integer', tell);
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

function telephoneOf(text: string, tell: Tell): string | undefined {
  const digits = text.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const number = digits.replace(/^00/, '+').replace(/^0/, '+49');
  if (/^\+[1-9]\d{1,14}$/.test(number)) return number;
  tell('error', 'telephone');
  return undefined;
}

function postcodeOf(text: string, value: unknown, tell: Tell): string {
  if (typeof value !== 'number' || !/^\d{4}$/.test(text)) return text;
  tell('note', 'postcode-zero', { suggestion: `0${text}` });
  return `0${text}`;
}

function numberOf(text: string, value: unknown, isInteger: boolean, tell: Tell): number | undefined {
  if (typeof value === 'string' && isUnknown(text)) return undefined;
  const readings = typeof value === 'number' ? [String(value)] : Object.values(readingsOf(text));
  const [reading, ...others] = new Set(readings);
  const number = reading === undefined || others.length ? NaN : Number(reading);
  if (Number.isFinite(number) && (!isInteger || Number.isSafeInteger(number))) return number;
  if (others.length) tell('question', 'number-open');
  else tell('error', Number.isFinite(number) ? 'number-whole' : 'number-text');
  return undefined;
}
