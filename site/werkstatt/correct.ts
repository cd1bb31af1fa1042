/** Puts corrections into what was read. The originals stay as they are. */
import { segmentsOf } from '../../src/authoring/check/where.ts';
import { EMPTY, textCell } from '../../src/authoring/read/cells.ts';
import type { RawCell, RawTable } from '../../src/authoring/read/tables.ts';
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
    const own = changes.filter(({ kind, where }) => kind === 'cell' && where.sheet === table.sheet);
    if (!own.length) return table;
    const rows = [...table.rows];
    for (const { where, text } of own) {
      const { row, column } = indexesOf(where.cell)!;
      while (rows.length <= row) rows.push([]);
      const cells: RawCell[] = Array.from(
        { length: Math.max(rows[row]!.length, column + 1) },
        (_, index) => rows[row]![index] ?? EMPTY,
      );
      const { hidden } = cells[column]!;
      cells[column] = { ...textCell(text), ...(hidden && { hidden }) };
      rows[row] = cells;
    }
    return { ...table, rows };
  });
}

/** How columns are read, as the options of the command line say it. */
export function waysOf(changes: readonly Change[]): ChoiceOptions {
  const of = (kind: Change['kind']) =>
    Object.fromEntries(changes.filter((change) => change.kind === kind).map(({ column, text }) => [column!, text]));
  return { dates: of('dates'), numbers: of('numbers') } as ChoiceOptions;
}

export function correctedFeed(document: JsonObject, changes: readonly Change[]): JsonObject {
  const copy = structuredClone(document);
  for (const { where, text, isValue } of changes) {
    const segments = segmentsOf(where.pointer ?? '');
    const last = segments.pop();
    const parent = valueAtSegments(copy, segments) as Record<string, Json> | undefined;
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    if (text === '') delete parent[last];
    else parent[last] = isValue ? valueOf(text) : text;
  }
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
