/** Replaces the files of the output folder: all are written first, then each is put in place in one step. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../faults.ts';
import type { Manifest } from './manifest.ts';
import { isImmutable, type Tree } from './tree.ts';

/** What became of the files. */
export interface Replaced {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** The content of a published file, or undefined. */
export const contentAt = (folder: string, path: string): Buffer | undefined =>
  statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ? readFileSync(join(folder, path)) : undefined;

/**
 * Writes what differs, and removes what an earlier run wrote and this one does not.
 * @param earlier The manifest of the earlier run. Files that are not in it belong to somebody else, and stay.
 * @throws {Fault} before anything is changed, if a file of a published version would become another one.
 */
export function replaceFiles(folder: string, tree: Tree, earlier?: Manifest): Replaced {
  const changed = [...tree].filter(([path, content]) => !contentAt(folder, path)?.equals(content));
  const broken = changed.find(([path]) => isImmutable(path) && existsSync(join(folder, path)));
  if (broken) throw new Fault('published', broken[0], 1);
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, '.publish-'));
  try {
    for (const [index, [, content]] of changed.entries()) writeFileSync(join(staging, String(index)), content);
    for (const [index, [path]] of changed.entries()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(join(staging, String(index)), join(folder, path));
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  const removed = staleFiles(tree, earlier).filter((path) => existsSync(join(folder, path)));
  for (const path of removed) rmSync(join(folder, path), { force: true });
  return { written: changed.map(([path]) => path), removed };
}

/** Published versions stay: pages that name an integrity would lose their widgets. */
function staleFiles(tree: Tree, earlier?: Manifest): string[] {
  return Object.keys(earlier?.files ?? {})
    .filter((path) => !tree.has(path) && !isImmutable(path) && isInside(path))
    .flatMap((path) => [`${path}.br`, `${path}.gz`, path]);
}

/** A manifest is a file that anybody may have changed. */
const isInside = (path: string) => !/^[\\/]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(path);
