/**
 * What no column holds. An entry is written to its row and read back; wherever that differs from the entry, a patch keeps
 * what the row says and what the entry says. On import, a patch counts only while the row still says the same: what a
 * person changes wins.
 */
import { isObject, type Json, type JsonObject } from './paths.ts';

export interface Patch {
  readonly path: readonly (string | number)[];
  /** The value of the row, or undefined. */
  readonly row?: Json;
  /** The value of the entry, or undefined. */
  readonly entry?: Json;
}

export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]))
  );
}

/** Returns the patches that turn the row's values into the entry. */
export function patchesBetween(row: Json | undefined, entry: Json | undefined, path: Patch['path'] = []): Patch[] {
  if (equal(row, entry)) return [];
  if (isObject(row) && isObject(entry))
    return [...new Set([...Object.keys(row), ...Object.keys(entry)])].flatMap((name) =>
      patchesBetween(ownValue(row, name), ownValue(entry, name), [...path, name]),
    );
  if (Array.isArray(row) && Array.isArray(entry) && row.length <= entry.length)
    return entry.flatMap((item, index) => patchesBetween(row[index], item, [...path, index]));
  return [{ path, ...(row !== undefined && { row }), ...(entry !== undefined && { entry }) }];
}

/** `constructor` and `__proto__` are names like others. */
const ownValue = (object: JsonObject, name: string) => (Object.hasOwn(object, name) ? object[name] : undefined);

/** Returns the entry with the patches whose rows are unchanged. What no patch changes is the same object as before. */
export const patched = (entry: JsonObject, patches: readonly Patch[]): JsonObject =>
  patches.reduce((value, patch) => patchAt(value, patch.path, patch) as JsonObject, entry);

function patchAt(value: Json, [segment, ...inner]: Patch['path'], patch: Patch): Json {
  const name = String(segment);
  if (inner.length) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
    const before = (value as JsonObject)[name]!;
    const after = patchAt(before, inner, patch);
    if (after === before) return value;
    return Array.isArray(value) ? value.with(Number(segment), after) : withProperty(value as JsonObject, name, after);
  }
  if (Array.isArray(value)) return patchedList(value, Number(segment), patch);
  return isObject(value) && equal(ownValue(value, name), patch.row) ? withProperty(value, name, patch.entry) : value;
}

/** A copy with another value of a property, also of one of the name `__proto__`. */
function withProperty(object: JsonObject, name: string, value: Json | undefined): JsonObject {
  const copy = { ...object };
  if (value === undefined) delete copy[name];
  else Object.defineProperty(copy, name, { value, writable: true, enumerable: true, configurable: true });
  return copy;
}

/** An item beyond the row's columns, such as a fourth goal, follows the others. */
function patchedList(list: Json[], index: number, { row, entry }: Patch): Json[] {
  if (entry === undefined) return list;
  if (row === undefined && index >= list.length) return [...list, entry];
  return equal(list[index], row) ? list.with(index, entry) : list;
}
