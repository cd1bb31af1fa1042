import { readFileSync, statSync } from 'node:fs';
import type { JsonObject } from '../src/authoring/workbook/paths.ts';
import { equal } from '../src/authoring/workbook/rest.ts';
import { Fault } from './faults.ts';

/** Sets `modified`, which says when the content changed: an import of the same workbook changes nothing. */
export function dated(document: JsonObject, previous: unknown): JsonObject {
  const earlier = (previous ?? {}) as JsonObject;
  const isSame = equal({ ...document, modified: null }, { ...earlier, modified: null });
  const modified = isSame && earlier.modified ? earlier.modified : document.modified;
  const isNew = previous !== undefined && !isSame;
  return { ...document, modified: isNew || !modified ? new Date().toISOString() : modified };
}

/** Reads the feed that a command replaces. Returns undefined if there is no file; throws if the file is no JSON. */
export function earlierFeed(path: string): unknown {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Fault('earlier-feed', path, 1);
  }
}
