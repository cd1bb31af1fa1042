/** Gives every row its id, and makes the rows known by their names. */
import { sheets } from '../columns/sheets.ts';
import type { CollectionName } from '../../feed/schema/feed.ts';
import { sameItems, type Memory } from '../memory.ts';
import { byIdentity } from '../values/remembering.ts';
import { comparable } from '../values/text.ts';
import { namesIn, type Row, type SheetRows } from './entries.ts';
import { giveIds } from './ids.ts';
import { ListNames, namesOf, type Names } from './names.ts';
import { isObject, setAt, type JsonObject } from './paths.ts';

/** How the feed knows the entry of a row. */
export interface Identity {
  readonly id?: string;
  /** The id, or the name of an entry that needs none. */
  readonly key: string;
}

/** Returns the identities of the rows of each sheet. */
export function identify(
  found: readonly SheetRows[],
  names: Names,
  previous: unknown,
  language: string,
  memory: Memory,
): Identity[][] {
  const taken = new Set<string>();
  const written = found.map(({ rows, columns }) => {
    const place = columns.findIndex((column) => column?.column?.kind === 'id');
    return rows.map(({ cells }) => cells[place]?.text.trim() ?? '');
  });
  for (const ids of written) for (const id of ids) if (id) taken.add(id);
  const known = isObject(previous) ? knownIds(previous) : new Map<string, string>();
  const sheetIds = found.map((sheet, index) => {
    const layout = memory.same(`${sheet.name} layout`, sheet.columns);
    const namesOfRow = memory.of(`${sheet.name} names`, [layout, language], () => byIdentity(namesIn(sheet, language)));
    const named = sheet.rows.map(({ cells }) => namesOfRow(cells));
    return { named, ids: withIds(sheet, written[index]!, named, { known, taken }), ...sheet.definition! };
  });
  for (const collection of new Set(sheetIds.map((sheet) => sheet.collection))) {
    const own = sheetIds.filter((sheet) => sheet.collection === collection);
    names.put(collection, namesOfList(collection, own, memory));
  }
  return sheetIds.map(({ ids, named }) =>
    ids.map((id, row) => ({ ...(id && { id }), key: id || (named[row]![0] ?? '') })),
  );
}

interface Ids {
  /** The ids of the published feed, by names. */
  readonly known: ReadonlyMap<string, string>;
  /** The ids that are in use; new ones are added. */
  readonly taken: Set<string>;
}

/** Gives ids to the rows that have none: the published one of their name, or a new one. */
function withIds(sheet: SheetRows, written: readonly string[], named: readonly string[][], { known, taken }: Ids) {
  const { collection } = sheet.definition!;
  const ids = [...written];
  // A glossary needs no ids.
  if (collection === 'glossary') return ids;
  named.forEach((names, row) => {
    if (ids[row]) return;
    const id = names.map((name) => known.get(`${collection}/${comparable(name)}`)).find(Boolean);
    if (id && !taken.has(id)) taken.add((ids[row] = id));
  });
  const fresh = ids.flatMap((id, row) => (id ? [] : [row]));
  const unnamed = fresh.map((row) => ({
    name: named[row]![0] ?? '',
    get entry() {
      return textsOf(sheet.rows[row]!, sheet);
    },
  }));
  giveIds(unnamed, collection, taken).forEach((id, index) => (ids[fresh[index]!] = id));
  return ids;
}

interface Named {
  readonly ids: readonly string[];
  readonly named: readonly string[][];
}

const sameNames = (before: readonly (readonly string[])[], now: readonly (readonly string[])[]): boolean =>
  before.length === now.length && now.every((names, row) => names === before[row] || sameItems(names, before[row]!));

/** The names of a list, which are the same object as before if all names are as before. */
function namesOfList(collection: CollectionName, sheets: readonly Named[], memory: Memory): ListNames {
  const ids = memory.same(
    `ids of ${collection}`,
    sheets.flatMap((sheet) => sheet.ids),
    sameItems,
  );
  const named = memory.same(
    `rows of ${collection}`,
    sheets.flatMap((sheet) => sheet.named),
    sameNames,
  );
  return memory.of(`names of ${collection}`, [ids, named], () => {
    const list = new ListNames();
    ids.forEach((id, row) => {
      if (id) list.add(id, named[row]!);
    });
    return list;
  });
}

/** The texts of a row, as they are written. They tell rows of the same name apart. */
function textsOf({ cells }: Row, { columns }: SheetRows): JsonObject {
  const entry: JsonObject = {};
  columns.forEach((column, index) => {
    if (column?.column && cells[index]?.text.trim()) setAt(entry, column.column.path, cells[index].text.trim());
  });
  return entry;
}

const knownIds = byIdentity((previous: JsonObject): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const { collection } of sheets) {
    const entries = previous[collection];
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isObject(entry) || typeof entry.id !== 'string') continue;
      for (const name of namesOf(collection as CollectionName, entry))
        known.set(`${collection}/${comparable(name)}`, entry.id);
    }
  }
  return known;
});
