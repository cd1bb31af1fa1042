/** Makes ids from names: the same ones however the rows are sorted. */
import type { CollectionName } from '../../feed/schema/feed.ts';
import { shortHash, slug } from '../values/identifier.ts';
import { isObject, valueAt, type Json, type JsonObject } from './paths.ts';

/** The properties that may distinguish entries of the same name, in the order in which they are tried. */
const distinctions = [
  'startDate',
  'date',
  'datePublished',
  'period.start',
  'location[0].name',
  'address.addressLocality',
];

const singular: Record<CollectionName, string> = {
  sources: 'quelle',
  partners: 'partner',
  goals: 'ziel',
  projects: 'projekt',
  funding: 'foerderung',
  figures: 'kennzahl',
  milestones: 'meilenstein',
  people: 'person',
  contacts: 'kontakt',
  news: 'meldung',
  events: 'termin',
  calls: 'aufruf',
  documents: 'dokument',
  media: 'bild',
  quotes: 'zitat',
  glossary: 'begriff',
  areas: 'gebiet',
};

/** A row that has no id yet. */
export interface Unnamed {
  readonly name: string;
  /** Is asked for only if others have the same name. */
  readonly entry: JsonObject;
}

/**
 * Gives ids to the rows of a sheet that have none.
 * @param taken The ids of the feed so far; the new ones are added.
 */
export function giveIds(rows: readonly Unnamed[], collection: CollectionName, taken: Set<string>): string[] {
  const groups = new Map<string, Unnamed[]>();
  for (const row of rows) {
    const base = slug(row.name) || singular[collection];
    const group = groups.get(base);
    if (group) group.push(row);
    else groups.set(base, [row]);
  }
  const ids = new Map<Unnamed, string>();
  for (const base of [...groups.keys()].sort()) {
    const group = groups.get(base)!;
    const free = taken.has(base) ? `${base}-${singular[collection]}` : base;
    const suffixes = group.length === 1 && !taken.has(free) ? [''] : suffixesOf(group);
    group.forEach((row, index) => ids.set(row, unused([free, suffixes[index]].filter(Boolean).join('-'), taken)));
  }
  return rows.map((row) => ids.get(row)!);
}

function suffixesOf(group: readonly Unnamed[]): string[] {
  const entries = group.map(({ entry }) => entry);
  for (const path of distinctions) {
    const values = entries.map((entry) => slug(String(valueAt(entry, path) ?? '')));
    if (values.every(Boolean) && new Set(values).size === group.length) return values;
  }
  return entries.map((entry) => shortHash(canonical(entry)));
}

/** JSON with sorted names: the same for equal entries. */
const canonical = (value: Json): string =>
  JSON.stringify(value, (_, item: Json) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );

function unused(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let number = 2; taken.has(candidate); number++) candidate = `${id}-${number}`;
  taken.add(candidate);
  return candidate;
}
