/** Reads tables of JSON, as open-data portals export them: lists of objects or of rows, at any depth. */
import { normalise } from '../values/text.ts';
import { EMPTY, tableOf, textCell } from './cells.ts';
import type { RawCell, RawTable } from './tables.ts';

/** How deep a list may stand in a document, and a value in its entry. */
const DEPTH = { list: 6, value: 4 };

/** The document's tables. Throws if it is no JSON. */
export function readJson(text: string, fileName: string): RawTable[] {
  const document = parse(text);
  return tablesIn(document, tableOf(fileName, []).sheet, 0).map(({ sheet, rows }) => ({
    ...tableOf(fileName, rows),
    sheet,
  }));
}

/** JSON, or one JSON object a line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim());
    if (lines.length < 2 || !/^\s*\{.*\}\s*$/.test(lines[0]!)) throw error;
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}

interface Found {
  sheet: string;
  rows: RawCell[][];
}

/** @param name Names the table: the property that holds it. */
function tablesIn(value: unknown, name: string, depth: number): Found[] {
  if (isListOf(value, isObject)) return [{ sheet: name, rows: rowsOfObjects(value) }];
  if (isListOf(value, isRow)) return [{ sheet: name, rows: value.map((row) => row.map(cellOf)) }];
  if (!isObject(value) || depth > DEPTH.list) return [];
  const split = rowsBesideHeadings(value);
  if (split) return [{ sheet: name, rows: split }];
  return Object.entries(value).flatMap(([property, inner]) => tablesIn(inner, property, depth + 1));
}

type Row = Record<string, unknown>;

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is unknown[] => Array.isArray(value) && !value.some(isObject);

const isListOf = <T>(value: unknown, test: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.length > 0 && value.every(test);

/** `{ "columns": [...], "data": [[...]] }`: the headings beside the rows. */
function rowsBesideHeadings(value: Row): RawCell[][] | undefined {
  const headings = [value.columns, value.headers, value.fields].find(
    (list) => Array.isArray(list) && list.length > 0 && list.every((item) => nameIn(item) !== undefined),
  ) as unknown[] | undefined;
  const rows = Object.values(value).find((list) => list !== headings && isListOf(list, isRow)) as
    unknown[][] | undefined;
  return headings && rows && [headings.map((item) => cellOf(nameIn(item))), ...rows.map((row) => row.map(cellOf))];
}

/** A heading is a text, or an object with its name. */
function nameIn(item: unknown): string | undefined {
  if (!isObject(item)) return typeof item === 'string' ? item : undefined;
  return [item.label, item.title, item.name, item.id].find((name) => typeof name === 'string');
}

function rowsOfObjects(objects: Row[]): RawCell[][] {
  const flat = objects.map((object) => flatten(object));
  const headings = [...new Set(flat.flatMap((entry) => [...entry.keys()]))];
  return [
    headings.map((heading) => textCell(normalise(heading))),
    ...flat.map((entry) => headings.map((heading) => cellOf(entry.get(heading)))),
  ];
}

/** Containers that only formats know: GeoJSON, Opendatasoft, JSON:API. */
const containers = new Set(['properties', 'fields', 'attributes']);

/** The values of an entry by their headings; of an object in it, by both names: `beneficiary name`. */
function flatten(object: Row, prefix = '', depth = 0): Map<string, unknown> {
  return new Map(
    Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
      const heading = prefix + name;
      if (!isObject(value) || depth >= DEPTH.value) return [[heading, value]];
      return [...flatten(value, containers.has(name) ? prefix : `${heading} `, depth + 1)];
    }),
  );
}

function cellOf(value: unknown): RawCell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'string') return textCell(normalise(value));
  if (typeof value === 'number' || typeof value === 'boolean') return { value, text: String(value) };
  const isPlain = isRow(value) && value.every((item) => !Array.isArray(item));
  return textCell(normalise(isPlain ? value.join('; ') : JSON.stringify(value)));
}
