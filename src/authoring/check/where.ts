/** Says where a value of a feed is: the cell that it comes from, or else its JSON pointer. And what its column is. */
import type { Column } from '../columns/column.ts';
import { allianceSheet, sheets } from '../columns/sheets.ts';
import type { Finding } from '../findings.ts';
import type { Places } from '../workbook/places.ts';

export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

export const pointerOf = (segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const collections = new Set<string>(sheets.map(({ collection }) => collection));

export const isCollection = (name: string): boolean => collections.has(name);

/** What was found; entries of one list have the same columns. */
const found = new Map<string, Column | undefined>();

/** The column that holds a value, or that holds part of it: `amount` for `/amount/value` and the other way round. */
export function columnOf(segments: readonly string[]): Column | undefined {
  const [collection, , ...rest] = segments;
  const columns = sheets.find((sheet) => sheet.collection === collection)?.columns;
  const place = columns ? rest : segments;
  const key = `${columns ? collection : ''}/${place.join('/')}`;
  if (!found.has(key)) {
    // Hostile feeds have names without end.
    if (found.size > 10_000) found.clear();
    found.set(
      key,
      (columns ?? allianceSheet.columns).find((column) => starts(column, place)),
    );
  }
  return found.get(key);
}

const partsOf = ({ path }: Column): readonly string[] => path.split(/[.[\]]+/).filter(Boolean);

function starts(column: Column, place: readonly string[]): boolean {
  const own = partsOf(column);
  const length = Math.min(own.length, place.length);
  return length > 0 && own.slice(0, length).every((part, index) => part === place[index]);
}

/** The language of a translation: `en` in `/projects/0/name/en`. */
export const translationOf = (segments: readonly string[], column: Column | undefined): string | undefined =>
  column?.kind === 'localized' && segments.at(-1) !== partsOf(column).at(-1) ? segments.at(-1) : undefined;

export function whereOf(segments: readonly string[], places?: Places): NonNullable<Finding['where']> {
  const column = columnOf(segments);
  const [collection = '', index] = segments;
  const entry = isCollection(collection) ? ([collection, Number(index)] as const) : undefined;
  return places?.find(entry, column?.path, translationOf(segments, column)) ?? { pointer: pointerOf(segments) };
}
