/** Puts corrections into what was read. The originals stay as they are. */
import { segmentsOf } from '../../src/authoring/check/where.ts';
import { EMPTY, textCell } from '../../src/authoring/read/cells.ts';
import type { RawCell, RawTable } from '../../src/authoring/read/tables.ts';
import { byIdentity, remembering } from '../../src/authoring/values/remembering.ts';
import type { ChoiceOptions } from '../../src/authoring/workbook/choices.ts';
import type { Json, JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Change } from './protocol.ts';

/** The indexes of a cell by its name; undefined for the name of a whole row or column. */
export function indexesOf(cell = ''): { row: number; column: number } | undefined {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (!letters || !number) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

export function correctedTables(tables: readonly RawTable[], changes: readonly Change[]): RawTable[] {
  return tables.map((table) => {
    const texts = new Map<number, CellText[]>();
    for (const { kind, where, text } of changes) {
      if (kind !== 'cell' || where.sheet !== table.sheet) continue;
      const { row, column } = indexesOf(where.cell)!;
      texts.set(row, [...(texts.get(row) ?? []), [column, text]]);
    }
    if (!texts.size) return table;
    const rows = [...table.rows];
    while (rows.length <= Math.max(...texts.keys())) rows.push([]);
    for (const [row, own] of texts) rows[row] = correctedRow(rows[row]!)(JSON.stringify(own));
    return { ...table, rows };
  });
}

type CellText = [column: number, text: string];

/** A row with corrections is the same one at the next check, so that it is not read again. */
const correctedRow = byIdentity((row: readonly RawCell[]) =>
  remembering((corrections) => {
    const cells = [...row];
    for (const [column, text] of JSON.parse(corrections) as CellText[]) {
      while (cells.length <= column) cells.push(EMPTY);
      const { hidden } = cells[column]!;
      cells[column] = { ...textCell(text), ...(hidden && { hidden }) };
    }
    return cells;
  }),
);

/** How columns are read, as the options of the command line say it. */
export function waysOf(changes: readonly Change[]): ChoiceOptions {
  const of = (kind: Change['kind']) =>
    Object.fromEntries(changes.filter((change) => change.kind === kind).map(({ column, text }) => [column!, text]));
  return { dates: of('dates'), numbers: of('numbers') } as ChoiceOptions;
}

/** The feed with the corrections. What none of them changes is the same object as before. */
export const correctedFeed = (document: JsonObject, changes: readonly Change[]): JsonObject =>
  changes.reduce((feed, change) => {
    const segments = segmentsOf(change.where.pointer ?? '');
    return segments.length ? (corrected(feed, segments, change) as JsonObject) : feed;
  }, document);

function corrected(value: Json, [segment, ...inner]: readonly string[], change: Change): Json {
  if (typeof value !== 'object' || value === null) return value;
  // Unlike a spread, this keeps the gaps of lists.
  const copy = (Array.isArray(value) ? value.slice() : { ...value }) as Record<string, Json>;
  if (inner.length) {
    if (!Object.hasOwn(value, segment!)) return value;
    copy[segment!] = corrected(copy[segment!]!, inner, change);
  } else if (change.text === '') delete copy[segment!];
  else copy[segment!] = change.isValue ? valueOf(change.text) : change.text;
  return copy;
}

/** A number, or yes or no; else the text. */
function valueOf(text: string): Json {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' ? text : value;
  } catch {
    return text;
  }
}

export function valueAtSegments(document: unknown, segments: readonly string[]): unknown {
  let value = document;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
