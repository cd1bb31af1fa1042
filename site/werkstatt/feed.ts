/** Tells a feed from other JSON. */
import { sheets } from '../../src/authoring/columns/sheets.ts';
import { identify } from '../../src/authoring/read/container.ts';
import { isObject, type JsonObject } from '../../src/authoring/workbook/paths.ts';

/** The document of a JSON file, if it is a feed. Lists of operations come as JSON, too. */
export function feedOf(bytes: Uint8Array): JsonObject | undefined {
  if (identify(bytes).container !== 'json') return undefined;
  try {
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isFeed =
      isObject(document) &&
      (isObject(document.alliance) ||
        (typeof document.version === 'string' && sheets.some(({ collection }) => Array.isArray(document[collection]))));
    return isFeed ? document : undefined;
  } catch {
    return undefined;
  }
}
