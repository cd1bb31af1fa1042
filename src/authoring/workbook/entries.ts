/** Fills the entries of a sheet from its columns. */
import { namePaths, type SheetDefinition } from '../columns/sheets.ts';
import type { Finding } from '../findings.ts';
import { cellName, type RawCell } from '../read/tables.ts';
import type { PlacedColumn } from './layout.ts';
import { setAt, valueAt, withoutGaps, type Json, type JsonObject } from './paths.ts';
import { readColumn, type Reading } from './read-column.ts';

/** A row that becomes an entry. */
export interface Row {
  readonly row: number;
  readonly cells: readonly RawCell[];
  readonly entry: JsonObject;
  /** The id of the entry, or its name if it has no id. */
  key: string;
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

/** Reads all columns, and sets their values in the entries, in the order of the rows. */
export function fillEntries(
  { name, columns, places, headings, rows }: SheetRows,
  entries: readonly JsonObject[],
  reading: Reading,
): Finding[] {
  const done = new Set<string>();
  const worded: { entry: JsonObject; facts: JsonObject; at: Pick<Finding, 'where' | 'found'> }[] = [];
  const findings = columns.flatMap((placed, index) => {
    const { column, language: translation } = placed ?? {};
    const key = `${column?.path}/${translation ?? ''}`;
    if (!column || column.kind === 'label' || (column.kind === 'id' && column.path === 'id') || done.has(key))
      return [];
    done.add(key);
    const cells = rows.map(({ row, cells }) => ({ row, cell: cells[index] ?? nothing }));
    const read = readColumn(
      { sheet: name, index: places?.[index] ?? index, heading: headings[index] ?? '', cells },
      column,
      reading,
    );
    read.values.forEach((value, row) => {
      const entry = entries[row]!;
      const facts = read.besides?.[row] ?? {};
      for (const [property, fact] of Object.entries(facts)) entry[property] ??= fact;
      if (Object.keys(facts).length) {
        const where = { sheet: name, cell: cellName(rows[row]!.row, places?.[index] ?? index) };
        worded.push({ entry, facts, at: { where, found: rows[row]!.cells[index]!.text.trim() } });
      }
      if (value === undefined) return;
      if (column.kind === 'localized') setText(entry, column.path, value, reading.language, translation);
      else setAt(entry, column.path, value);
    });
    return read.findings;
  });
  for (const entry of entries) Object.assign(entry, withoutGaps(entry));
  // The columns that say how often and how exactly may stand before or after the amount.
  const contradictions = worded.flatMap(({ entry, facts, at }) =>
    contradictionsOf(entry, facts).map((contradiction): Finding => ({ severity: 'question', ...at, ...contradiction })),
  );
  return [...findings, ...contradictions];
}

/** What an entry says otherwise than the words of its amount. A rounder number may stand in more digits, not in fewer. */
function contradictionsOf(entry: JsonObject, facts: JsonObject): Pick<Finding, 'code' | 'values'>[] {
  const { precision: step } = facts;
  const { precision: stated, recurrence, qualifier } = entry;
  const isFiner = typeof step === 'number' && typeof stated === 'number' && stated < step;
  return [
    ...(facts.recurrence === 'per-year' && recurrence !== 'per-year'
      ? [{ code: 'amount-once', values: {} } as const]
      : []),
    ...(facts.qualifier && qualifier !== facts.qualifier ? [{ code: 'amount-otherwise', values: {} } as const] : []),
    ...(isFiner ? [{ code: 'amount-finer', values: { step, stated } } as const] : []),
  ];
}

/** A text stays a plain string until it has a translation. */
function setText(entry: JsonObject, path: string, value: Json, language: string, translation?: string): void {
  const known = valueAt(entry, path) as Json | undefined;
  if (!translation && known === undefined) return setAt(entry, path, value);
  const texts = typeof known === 'object' ? (known as JsonObject) : known === undefined ? {} : { [language]: known };
  setAt(entry, path, { ...texts, [translation ?? language]: value });
}

/** The names of a row: the main one first, as its cells say them. */
export function namesOfRows({ cells }: Row, { columns, definition }: SheetRows, language: string): string[] {
  return namePaths[definition!.collection].flatMap((path) => {
    const own = columns.flatMap((placed, index) => (placed?.column?.path === path ? [{ placed, index }] : []));
    const base = own.filter(({ placed }) => !placed.language || placed.language === language);
    return [...base, ...own.filter(({ placed }) => placed.language && placed.language !== language)].flatMap(
      ({ placed, index }) => {
        const text = cells[index]?.text.trim() ?? '';
        const names = placed.column!.kind === 'texts' ? text.split(';') : [text];
        return names.map((name) => name.trim()).filter(Boolean);
      },
    );
  });
}
