/** The hidden sheet with the values that no column holds. */
import type { RawCell } from '../read/tables.ts';
import { type PlainCell } from './write-cell.ts';
import type { Patch } from './rest.ts';

/** Below Excel's limit for a cell. */
const piece = 30_000;

/** The patches of one entry. Entries that share an id, as in broken feeds, follow each other. */
export interface RestEntry {
  readonly collection: string;
  readonly key: string;
  readonly patches: readonly Patch[];
}

export const restHeadings = ['Blatt', 'Kennung', 'Inhalt'];

/** Everything but plain letters is escaped, so that no spreadsheet changes it. */
const ascii = (json: string) =>
  json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function restRows(entries: readonly RestEntry[]): PlainCell[][] {
  return entries.map(({ collection, key, patches }) => {
    const json = ascii(JSON.stringify(patches));
    const pieces = json.match(new RegExp(`[^]{1,${piece}}`, 'g')) ?? [];
    return [collection, ascii(JSON.stringify(key)), ...pieces].map((value) => ({ value, format: '@' }));
  });
}

/** The patches of the entries by list and key. */
export type Rest = ReadonlyMap<string, readonly (readonly Patch[])[]>;

export function restOf(rows: readonly (readonly RawCell[])[]): Rest {
  const patches = new Map<string, (readonly Patch[])[]>();
  for (const [collection, key, ...pieces] of rows.slice(1)) {
    const entry = parse(pieces.map(({ text }) => text).join(''));
    if (!collection || !key || !Array.isArray(entry)) continue;
    const place = `${collection.text} ${String(parse(key.text))}`;
    const others = patches.get(place);
    if (others) others.push(entry as Patch[]);
    else patches.set(place, [entry as Patch[]]);
  }
  return patches;
}

const none: readonly Patch[] = [];

/** Returns a function that gives the patches of the next entry with a key. */
export function taking(rest: Rest): (collection: string, key: string) => readonly Patch[] {
  const taken = new Map<string, number>();
  return (collection, key) => {
    const place = `${collection} ${key}`;
    const known = rest.get(place);
    if (!known) return none;
    const index = taken.get(place) ?? 0;
    taken.set(place, index + 1);
    return known[index] ?? none;
  };
}

/** A person may have changed the sheet, although it is hidden. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
