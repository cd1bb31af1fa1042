/** Finds the row that a cell names. */
import { namePaths } from '../columns/sheets.ts';
import type { CollectionName } from '../../feed/schema/feed.ts';
import type { Target } from '../columns/column.ts';
import { remembering } from '../values/remembering.ts';
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

/** The ids of a list's entries by their names. */
export class ListNames {
  readonly #ids = new Map<string, Set<string>>();
  readonly #written = new Map<string, string>();

  add(id: string, names: readonly string[]): void {
    this.#put(id, id);
    for (const name of names) {
      this.#put(comparable(name), id);
      this.#written.set(comparable(name), name);
    }
  }

  #put(name: string, id: string): void {
    const ids = this.#ids.get(name);
    if (ids) ids.add(id);
    else this.#ids.set(name, new Set([id]));
  }

  idsOf(name: string): Iterable<string> {
    return this.#ids.get(name) ?? [];
  }

  /** A name that differs by two letters at most. */
  readonly near = remembering((wanted) => {
    for (const [name, written] of this.#written)
      if (Math.abs(name.length - wanted.length) <= 2 && distance(name, wanted) <= 2) return written;
    return undefined;
  });
}

/** The ids of all entries by their names. */
export class Names {
  readonly #lists = new Map<Target, ListNames>();

  get(collection: Target): ListNames | undefined {
    return this.#lists.get(collection);
  }

  /** The names of a list, to add more. */
  list(collection: Target): ListNames {
    const known = this.#lists.get(collection) ?? new ListNames();
    this.#lists.set(collection, known);
    return known;
  }

  /** Takes over the names of a list. */
  put(collection: Target, names: ListNames): void {
    this.#lists.set(collection, names);
  }

  /** The ids that a text may mean: by the id itself, else by a name. */
  resolve(text: string, collections: readonly Target[]): readonly string[] {
    for (const form of [text.trim(), comparable(text)]) {
      const ids = new Set(collections.flatMap((collection) => [...(this.#lists.get(collection)?.idsOf(form) ?? [])]));
      if (ids.size) return [...ids];
    }
    return [];
  }

  /** A name that differs by two letters at most; only to be suggested. */
  suggest(text: string, collections: readonly Target[]): string | undefined {
    const wanted = comparable(text);
    return collections
      .map((collection) => this.#lists.get(collection)?.near(wanted))
      .find((name) => name !== undefined);
  }
}

/** The Levenshtein distance of two short texts. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = row;
  }
  return previous[b.length]!;
}
