/** Reads a list of objects, as open-data portals export tables. */
import { EMPTY, tableOf, textCell } from './cells.ts';
import { normalise } from '../values/text.ts';
import type { RawCell, RawTable } from './tables.ts';

/** The document's tables: it is a list of objects, or has such lists. Throws if it is no JSON. */
export function readJson(text: string, fileName: string): RawTable[] {
  const document: unknown = JSON.parse(text);
  if (isListOfObjects(document)) return [tableOf(fileName, rowsOf(document))];
  if (!isObject(document)) return [];
  return Object.entries(document).flatMap(([name, value]) =>
    isListOfObjects(value) ? [{ ...tableOf(fileName, rowsOf(value)), sheet: name }] : [],
  );
}

type Row = Record<string, unknown>;

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfObjects = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

function rowsOf(objects: Row[]): RawCell[][] {
  const headings = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return [
    headings.map((heading) => textCell(normalise(heading))),
    ...objects.map((object) =>
      headings.map((heading) => cellOf(Object.hasOwn(object, heading) ? object[heading] : null)),
    ),
  ];
}

function cellOf(value: unknown): RawCell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'string') return textCell(normalise(value));
  if (typeof value === 'number' || typeof value === 'boolean') return { value, text: String(value) };
  return textCell(JSON.stringify(value));
}
