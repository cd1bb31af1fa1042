/** Fills the entries of a sheet from its columns. */
import { namePaths, type SheetDefinition } from '../columns/sheets.ts';
import type { Column } from '../columns/column.ts';
import type { Finding } from '../findings.ts';
import { cellName, type RawCell } from '../read/tables.ts';
import type { PlacedColumn } from './layout.ts';
import { setAt, valueAt, withoutGaps, type Json, type JsonObject } from './paths.ts';
import { inputsOf, readColumn, type Reading, type ReadValues } from './read-column.ts';
import { wayOf } from './read-numbers.ts';

/** A row that becomes an entry. */
export interface Row {
  readonly row: number;
  readonly cells: readonly RawCell[];
}

export interface SheetRows {
  readonly name: string;
  /** Missing for a line of the form. */
  readonly definition?: SheetDefinition;
  /** The meaning of each cell of a row. */
  readonly columns: readonly (PlacedColumn | undefined)[];
  /** The columns of the sheet, if cells were left out. */
  readonly places?: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

const nothing: RawCell = { value: null, text: '' };

/** A column of a sheet with what its cells say. */
export interface FilledColumn {
  /** Its place in the cells of a row, and its index in the sheet. */
  readonly place: number;
  readonly index: number;
  readonly column: Column;
  readonly translation?: string;
  readonly read: ReadValues;
}

/** Reads all columns. A column whose cells are as before, and are read as before, is the same object as before. */
export function readColumns({ name, columns, places, headings, rows }: SheetRows, reading: Reading): FilledColumn[] {
  const { memory } = reading;
  const done = new Set<string>();
  return columns.flatMap((placed, place): FilledColumn[] => {
    const { column, language: translation } = placed ?? {};
    const key = `${name} ${column?.path}/${translation ?? ''}`;
    if (!column || column.kind === 'label' || (column.kind === 'id' && column.path === 'id') || done.has(key))
      return [];
    done.add(key);
    const index = places?.[place] ?? place;
    const heading = headings[place] ?? '';
    const cells = memory.same(`${key} cells`, { rows, place }, sameCells);
    const way = wayOf(column, name, index, reading.choices);
    const inputs = [column, index, heading, cells, ...inputsOf(column, way, reading)];
    const filled = memory.of(key, inputs, () => {
      const all = {
        sheet: name,
        index,
        heading,
        cells: rows.map((row) => ({ row: row.row, cell: cellAt(row, place) })),
      };
      return { place, index, column, ...(translation && { translation }), read: readColumn(all, column, way, reading) };
    });
    return [filled];
  });
}

const cellAt = ({ cells }: Row, place: number): RawCell => cells[place] ?? nothing;

interface ColumnCells {
  readonly rows: readonly Row[];
  readonly place: number;
}

/** Returns whether a column has the same cells as before. Most rows are the same as a whole. */
const sameCells = (before: ColumnCells, { rows, place }: ColumnCells): boolean =>
  before.place === place &&
  before.rows.length === rows.length &&
  rows.every((row, index) => {
    const other = before.rows[index]!;
    return row.row === other.row && (row.cells === other.cells || cellAt(row, place) === cellAt(other, place));
  });

/** Sets the values of a row in its entry. */
export function fillEntry(entry: JsonObject, columns: readonly FilledColumn[], row: number, language: string): void {
  for (const { column, translation, read } of columns) {
    for (const [property, fact] of Object.entries(read.besides?.[row] ?? {})) entry[property] ??= fact;
    const value = read.values[row];
    if (value === undefined) continue;
    if (column.kind === 'localized') setText(entry, column.path, value, language, translation);
    else setAt(entry, column.path, value);
  }
  Object.assign(entry, withoutGaps(entry));
}

/** Reports amounts that are written “per year” although the entry says that they are paid once. */
export const contradictions = (
  entry: JsonObject,
  columns: readonly FilledColumn[],
  index: number,
  sheet: string,
  { row, cells }: Row,
): Finding[] =>
  columns.flatMap((column): Finding[] => {
    if (column.read.besides?.[index]?.recurrence !== 'per-year' || entry.recurrence === 'per-year') return [];
    const where = { sheet, cell: cellName(row, column.index) };
    return [{ severity: 'question', code: 'amount-once', where, found: cells[column.place]!.text.trim(), values: {} }];
  });

/** A text stays a plain string until it has a translation. */
function setText(entry: JsonObject, path: string, value: Json, language: string, translation?: string): void {
  const known = valueAt(entry, path) as Json | undefined;
  if (!translation && known === undefined) return setAt(entry, path, value);
  const texts = typeof known === 'object' ? (known as JsonObject) : known === undefined ? {} : { [language]: known };
  setAt(entry, path, { ...texts, [translation ?? language]: value });
}

/** Returns a function that tells the names of a row: the main one first, as its cells say them. */
export function namesIn({ columns, definition }: SheetRows, language: string): (cells: Row['cells']) => string[] {
  const places = namePaths[definition!.collection].flatMap((path) => {
    const own = columns.flatMap((placed, index) => (placed?.column?.path === path ? [{ placed, index }] : []));
    const base = own.filter(({ placed }) => !placed.language || placed.language === language);
    return [...base, ...own.filter(({ placed }) => placed.language && placed.language !== language)];
  });
  return (cells) =>
    places.flatMap(({ placed, index }) => {
      const text = cells[index]?.text ?? '';
      const names = placed.column!.kind === 'texts' ? text.split(';') : [text];
      return names.map((name) => name.trim()).filter(Boolean);
    });
}
