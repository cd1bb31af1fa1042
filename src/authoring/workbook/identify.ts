/** Gives every row its id, and makes the rows known by their names. */
import { sheets } from '../columns/sheets.ts';
import type { CollectionName } from '../../feed/schema/feed.ts';
import { comparable } from '../values/text.ts';
import { namesOfRows, type Row, type SheetRows } from './entries.ts';
import { giveIds } from './ids.ts';
import { namesOf, type Names } from './names.ts';
import { isObject, setAt, type JsonObject } from './paths.ts';

export function identify(found: readonly SheetRows[], names: Names, previous: unknown, language: string): void {
  const taken = new Set<string>();
  for (const { rows, columns } of found) {
    const place = columns.findIndex((column) => column?.column?.kind === 'id');
    for (const row of rows) if (row.cells[place]?.text.trim()) taken.add((row.key = row.cells[place]!.text.trim()));
  }
  const known = knownIds(previous);
  for (const sheet of found) {
    const { collection } = sheet.definition!;
    const named = sheet.rows.map((row) => ({ row, names: namesOfRows(row, sheet, language) }));
    // A glossary needs no ids.
    const unnamed = collection === 'glossary' ? [] : named.filter(({ row }) => !row.key);
    for (const entry of unnamed) {
      const id = entry.names.map((name) => known.get(`${collection}/${comparable(name)}`)).find(Boolean);
      if (id && !taken.has(id)) taken.add((entry.row.key = id));
    }
    const fresh = unnamed.filter(({ row }) => !row.key);
    const ids = giveIds(
      fresh.map(({ row, names }) => ({ name: names[0] ?? '', entry: textsOf(row, sheet) })),
      collection,
      taken,
    );
    fresh.forEach(({ row }, index) => (row.key = ids[index]!));
    for (const { row, names: all } of named) {
      if (row.key) row.entry.id = row.key;
      else row.key = all[0] ?? '';
      if (row.entry.id) names.add(collection, row.key, all);
    }
  }
}

/** The texts of a row, as they are written. They tell rows of the same name apart. */
function textsOf({ cells }: Row, { columns }: SheetRows): JsonObject {
  const entry: JsonObject = {};
  columns.forEach((column, index) => {
    if (column?.column && cells[index]?.text.trim()) setAt(entry, column.column.path, cells[index].text.trim());
  });
  return entry;
}

function knownIds(previous: unknown): Map<string, string> {
  const known = new Map<string, string>();
  if (!isObject(previous)) return known;
  for (const { collection } of sheets) {
    const entries = previous[collection];
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isObject(entry) || typeof entry.id !== 'string') continue;
      for (const name of namesOf(collection as CollectionName, entry))
        known.set(`${collection}/${comparable(name)}`, entry.id);
    }
  }
  return known;
}
