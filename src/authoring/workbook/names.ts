/** Finds the row that a cell names. */
import { namePaths } from '../columns/sheets.ts';
import type { CollectionName } from '../../feed/schema/feed.ts';
import type { Target } from '../columns/column.ts';
import { nearest } from '../values/near.ts';
import { comparable } from '../values/text.ts';
import { isObject, valueAt, type JsonObject } from './paths.ts';

/** The names of an entry: its main name first. */
export function namesOf(collection: CollectionName, entry: JsonObject): string[] {
  return namePaths[collection].flatMap((path) => textsOf(valueAt(entry, path)));
}

/** The names of the alliance. */
export const allianceNames = (alliance: JsonObject): string[] => textsOf(alliance.name);

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
};

/** The ids of all entries by their names. */
export class Names {
  readonly #ids = new Map<string, Set<string>>();
  readonly #names = new Map<string, Map<string, string>>();

  add(collection: Target, id: string, names: readonly string[]): void {
    this.#put(collection, id, id);
    for (const name of names) {
      this.#put(collection, comparable(name), id);
      const all = this.#names.get(collection) ?? new Map<string, string>();
      this.#names.set(collection, all.set(comparable(name), name));
    }
  }

  #put(collection: string, name: string, id: string): void {
    const key = `${collection}/${name}`;
    this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
  }

  /** The ids that a text may mean: by the id itself, else by a name. */
  resolve(text: string, collections: readonly Target[]): readonly string[] {
    for (const form of [text.trim(), comparable(text)]) {
      const ids = new Set(collections.flatMap((collection) => [...(this.#ids.get(`${collection}/${form}`) ?? [])]));
      if (ids.size) return [...ids];
    }
    return [];
  }

  /** The name that comes nearest to a text; only to be suggested. */
  suggest(text: string, collections: readonly Target[]): string | undefined {
    return nearest(
      comparable(text),
      collections.flatMap((collection) => [...(this.#names.get(collection) ?? [])]),
    );
  }
}
