import type { JsonObject } from './paths.ts';
import { equal } from './rest.ts';

/** Sets `modified`, which says when the content changed: an import of the same workbook changes nothing. */
export function dated(document: JsonObject, previous: unknown): JsonObject {
  const earlier = (previous ?? {}) as JsonObject;
  const isSame = equal({ ...document, modified: null }, { ...earlier, modified: null });
  const modified = isSame && earlier.modified ? earlier.modified : document.modified;
  const isNew = previous !== undefined && !isSame;
  return { ...document, modified: isNew || !modified ? new Date().toISOString() : modified };
}
