/** Places in an entry, as columns name them: `address.postalCode`, `goals[0]`, `funders[1].level`. */
import { byIdentity, remembering } from '../values/remembering.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const segmentsOf = remembering((path): readonly (string | number)[] =>
  path.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : /^\d+$/.test(part) ? Number(part) : part)),
);

/** The value at a place; undefined if anything on the way is missing. */
export function valueAt(entry: unknown, path: string): unknown {
  let value: unknown = entry;
  for (const segment of segmentsOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

/** Sets the value at a place, and makes the objects and lists on the way. */
export function setAt(entry: JsonObject, path: string, value: Json): void {
  const segments = segmentsOf(path);
  let parent: Record<string | number, Json> = entry;
  segments.forEach((segment, index) => {
    const next = segments[index + 1];
    if (next === undefined) parent[segment] = value;
    else parent = (parent[segment] ??= typeof next === 'number' ? [] : {}) as Record<string | number, Json>;
  });
}

/** Closes the gaps of lists: a row may have a second goal and no first one. */
export function withoutGaps<T extends Json>(value: T): T {
  if (Array.isArray(value)) return [...value].filter((item) => item !== undefined).map(withoutGaps) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutGaps(item)])) as T;
}

const closed = byIdentity((entry: JsonObject) => withoutGaps(entry));

/** Closes the gaps of a feed. Looks at each entry once. */
export const feedWithoutGaps = (feed: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(feed).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? [...value]
            .filter((item) => item !== undefined)
            .map((item) => (isObject(item) ? closed(item) : withoutGaps(item)))
        : withoutGaps(value),
    ]),
  );
