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

/** Applies the patches whose rows are unchanged. */
export function applyPatches(entry: JsonObject, patches: readonly Patch[]): void {
  for (const patch of patches) applyPatch(entry, patch);
}

function applyPatch(entry: JsonObject, patch: Patch): void {
  const last = patch.path.at(-1);
  let parent: unknown = entry;
  for (const segment of patch.path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, segment)) return;
    parent = (parent as Record<string | number, unknown>)[segment];
  }
  if (Array.isArray(parent)) applyToList(parent as Json[], Number(last), patch);
  else if (isObject(parent) && equal(ownValue(parent, String(last)), patch.row)) {
    if (patch.entry === undefined) delete parent[String(last)];
    else define(parent, String(last), patch.entry);
  }
}

/** Sets a property, also one of the name `__proto__`. */
const define = (object: JsonObject, name: string, value: Json) =>
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });

/** An item beyond the row's columns, such as a fourth goal, follows the others. */
function applyToList(list: Json[], index: number, { row, entry }: Patch): void {
  if (entry === undefined) return;
  if (row === undefined && index >= list.length) list.push(entry);
  else if (equal(list[index], row)) list[index] = entry;
}
