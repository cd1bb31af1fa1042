/** Says the faults of a feed for people: by the sheet and the column, or by the JSON pointer. */
import { allianceSheet, sheets } from '../columns/sheets.ts';
import type { Column, SheetLanguage } from '../columns/column.ts';
import type { Issue } from '../../feed/validation/issues.ts';
import type { Finding } from '../findings.ts';
import type { Imported } from '../workbook/from-tables.ts';
import { isObject } from '../workbook/paths.ts';

/** The entry's place in the workbook, if the feed comes from one. */
export type Places = Imported['places'];

export function findingsOfIssues(
  issues: readonly Issue[],
  document: unknown,
  places: Places = new Map(),
  language: SheetLanguage = 'de',
): Finding[] {
  return issues.map((issue): Finding => {
    const { path, code, severity, detail = '' } = issue;
    const [collection = '', index = '', ...rest] = segments(path);
    const place = places.get(`/${collection}/${index}`);
    const column = columnOf(collection, rest) ?? formColumn([collection, index, ...rest].filter(Boolean));
    const heading = column?.heading[language] ?? (rest.at(-1) || index || collection);
    const found = shown(valueAt(document, path));
    const isAddress = code === 'format' && (column?.kind === 'url' || column?.kind === 'urls');
    return {
      severity: severity === 'error' ? 'error' : 'note',
      code: isAddress ? 'feed-format-url' : `feed-${code}`,
      where: place ? { sheet: place.sheet, cell: String(place.row) } : { pointer: path },
      found,
      values: { heading, detail },
    };
  });
}

const segments = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

function columnOf(collection: string, path: readonly string[]): Column | undefined {
  const columns = sheets.find((sheet) => sheet.collection === collection)?.columns ?? [];
  return columns.find((column) => starts(column, path));
}

const formColumn = (path: readonly string[]) => allianceSheet.columns.find((column) => starts(column, path));

/** Whether a column is at the start of a place, or a place at that of a column: `amount` and `/amount/value`. */
function starts({ path }: Column, place: readonly string[]): boolean {
  const own = path.split(/[.[\]]+/).filter(Boolean);
  const length = Math.min(own.length, place.length);
  return length > 0 && own.slice(0, length).every((part, index) => part === place[index]);
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of segments(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** Removes from a feed what its readers would leave out. Returns the feed; the document stays as it is. */
export function withoutBroken<T>(document: T, issues: readonly Issue[]): T {
  const copy = structuredClone(document);
  const pointers = issues.filter(({ severity }) => severity === 'error').map(({ path, leftOut }) => leftOut ?? path);
  const gone = new Set<string>();
  // From the end, so that the numbers of the entries before stay right.
  for (const pointer of [...new Set(pointers)].sort(byPlace).reverse()) {
    if ([...gone].some((outer) => pointer.startsWith(`${outer}/`))) continue;
    gone.add(pointer);
    remove(copy, segments(pointer));
  }
  return copy;
}

const byPlace = (a: string, b: string): number => {
  const [left, right] = [segments(a), segments(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index]!, right[index]!];
    const order = /^\d+$/.test(one + other) ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
    if (order) return order;
  }
  return right.length - left.length;
};

function remove(document: unknown, place: readonly string[]): void {
  const parent = valueAt(
    document,
    place
      .slice(0, -1)
      .map((part) => `/${part}`)
      .join(''),
  );
  const last = place.at(-1);
  if (last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent)) delete parent[last];
}
