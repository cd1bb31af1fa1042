/** The pictures and documents that a feed names beside itself. They are published at the same place beside the feed. */
import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isObject, type JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Tree } from './tree.ts';

/** A file that cannot be published, and why. */
export interface MissingFile {
  readonly pointer: string;
  readonly address: string;
  readonly reason: 'missing' | 'outside' | 'kind';
}

export interface Neighbours {
  readonly tree: Tree;
  readonly missing: readonly MissingFile[];
}

/** What a feed may take along. Anything else beside it, such as a workbook with addresses of people, stays where it is. */
const kinds = /\.(?:svg|png|jpe?g|gif|webp|avif|pdf|docx?|odt|odp|pptx?|epub|ics|zip)$/i;

/** Addresses that lead away from the feed's folder, to a server or to its root. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/|www\.|[^/?#]+@)/i;

/** @param folder The folder of the feed or of the workbook. */
export function neighboursOf(document: JsonObject, folder: string): Neighbours {
  const tree: Tree = new Map();
  const missing: MissingFile[] = [];
  const root = realpathSync(folder);
  for (const [pointer, address] of addressesOf(document)) {
    const path = pathOf(address);
    if (path === undefined || tree.has(path)) continue;
    const content = contentOf(root, path);
    if (typeof content === 'string') missing.push({ pointer, address: String(address), reason: content });
    else tree.set(path, content);
  }
  return { tree, missing };
}

/** The path of a relative address, without its query. */
function pathOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address || elsewhere.test(address)) return undefined;
  const path = address.replace(/[?#].*$/s, '').replace(/^(?:\.\/)+/, '');
  try {
    return decodeURIComponent(path) || undefined;
  } catch {
    return path;
  }
}

function contentOf(root: string, path: string): Buffer | MissingFile['reason'] {
  if (!kinds.test(path)) return 'kind';
  if (path.split(/[\\/]/).some((part) => part.startsWith('.'))) return 'outside';
  try {
    const file = realpathSync(join(root, path));
    return file.startsWith(root + sep) ? readFileSync(file) : 'outside';
  } catch {
    return 'missing';
  }
}

function* addressesOf({ media, documents }: JsonObject): Generator<[pointer: string, address: unknown]> {
  for (const [index, picture] of entriesOf(media)) {
    yield [`/media/${index}/src`, picture.src];
    for (const [width, variant] of entriesOf(picture.srcset))
      yield [`/media/${index}/srcset/${width}/src`, variant.src];
  }
  for (const [index, document] of entriesOf(documents)) yield [`/documents/${index}/url`, document.url];
}

const entriesOf = (list: unknown): [index: number, entry: JsonObject][] =>
  Array.isArray(list)
    ? list.flatMap((entry: unknown, index): [number, JsonObject][] => (isObject(entry) ? [[index, entry]] : []))
    : [];
