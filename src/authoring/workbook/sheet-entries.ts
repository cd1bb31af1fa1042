/** Makes the entries of a sheet. A row is filled again only if a cell of it is another, or is read in another way. */
import type { SheetDefinition } from '../columns/sheets.ts';
import type { Finding } from '../findings.ts';
import { sameItems } from '../memory.ts';
import type { RawCell } from '../read/tables.ts';
import { contradictions, fillEntry, readColumns, type FilledColumn, type SheetRows } from './entries.ts';
import type { Identity } from './identify.ts';
import { isObject, type Json, type JsonObject } from './paths.ts';
import { equal, patched, type Patch } from './rest.ts';
import type { Reading } from './read-column.ts';

export interface SheetEntries {
  /** One for each row. */
  readonly entries: readonly JsonObject[];
  readonly findings: readonly Finding[];
}

/** What the entries of a sheet have in common. */
interface Common {
  readonly language: string;
  /** What the form says of rows that say nothing. */
  readonly defaults?: Json;
}

interface Filled {
  readonly entry: JsonObject;
  readonly findings: readonly Finding[];
  /** Where the values of its columns are. */
  readonly index: number;
  readonly row: number;
  readonly id?: string;
  readonly patches: readonly Patch[];
}

interface FilledSheet extends SheetEntries, Common {
  readonly columns: readonly FilledColumn[];
  readonly byCells: WeakMap<readonly RawCell[], Filled>;
}

export function sheetEntries(
  sheet: SheetRows,
  identities: readonly Identity[],
  patches: readonly (readonly Patch[])[],
  defaults: Json | undefined,
  reading: Reading,
): SheetEntries {
  const { memory, language } = reading;
  const same = <T>(what: string, list: readonly T[]) => memory.same(`${sheet.name} ${what}`, list, sameItems);
  const columns = same('columns', readColumns(sheet, reading));
  const inputs = [
    ...[columns, language, defaults],
    same(
      'rows',
      sheet.rows.map(({ row }) => row),
    ),
    same(
      'cells',
      sheet.rows.map(({ cells }) => cells),
    ),
    same(
      'ids',
      identities.map(({ id }) => id),
    ),
    same('patches', patches),
  ];
  return memory.of<FilledSheet>(`${sheet.name} entries`, inputs, (last) => {
    const isStill = last && stillRight(last, columns, { language, defaults });
    const byCells = new WeakMap<readonly RawCell[], Filled>();
    const filled = sheet.rows.map((row, index): Filled => {
      const known = isStill && last.byCells.get(row.cells);
      const next = known && isLike(known, index) && isStill(known.index, index) ? at(known, index) : fill(index);
      byCells.set(row.cells, next);
      return next;
    });
    const ofRows = filled.flatMap(({ findings }) => findings);
    return {
      ...{ columns, language, defaults, byCells },
      entries: filled.map(({ entry }) => entry),
      findings: [...columns.flatMap(({ read }) => read.findings), ...ofRows],
    };
  });

  function isLike({ row, id, patches: own }: Filled, index: number): boolean {
    return row === sheet.rows[index]!.row && id === identities[index]!.id && own === patches[index];
  }

  function fill(index: number): Filled {
    const { id } = identities[index]!;
    const entry: JsonObject = id ? { id } : {};
    fillEntry(entry, columns, index, language);
    const findings = contradictions(entry, columns, index, sheet.name, sheet.rows[index]!);
    addDefaults(entry, sheet.definition!, defaults);
    const own = patches[index]!;
    return { entry: patched(entry, own), findings, index, row: sheet.rows[index]!.row, id, patches: own };
  }
}

/** Rows before it may have gone. */
const at = (known: Filled, index: number): Filled => (known.index === index ? known : { ...known, index });

/** Returns a function that tells whether the values of a row are as before; undefined if none of them can be. */
function stillRight(last: FilledSheet, columns: readonly FilledColumn[], { language, defaults }: Common) {
  const isLike = (one: FilledColumn, index: number) =>
    one.column === columns[index]!.column && one.translation === columns[index]!.translation;
  if (last.language !== language || last.defaults !== defaults) return undefined;
  if (last.columns.length !== columns.length || !last.columns.every(isLike)) return undefined;
  const changed = columns.flatMap((column, index) => (column === last.columns[index] ? [] : [index]));
  return (before: number, now: number) =>
    changed.every((index) => {
      const [old, read] = [last.columns[index]!.read, columns[index]!.read];
      return equal(old.values[before], read.values[now]) && equal(old.besides?.[before], read.besides?.[now]);
    });
}

/** Source and date from the form, for rows that have none. */
function addDefaults(entry: JsonObject, { columns }: SheetDefinition, defaults: unknown): void {
  if (!isObject(defaults)) return;
  for (const { path } of columns)
    if ((path === 'source' || path === 'asOf') && entry[path] === undefined && defaults[path] !== undefined)
      entry[path] = defaults[path];
}
