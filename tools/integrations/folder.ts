/** What all integrations have in common when they are packed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { ROOT } from '../dev/run.ts';

/** Files by their paths in a folder. */
export type Files = Record<string, Uint8Array>;

/** Reads a file of the repository. */
export const read = (file: string): Buffer => readFileSync(join(ROOT, file));

/** Reads all files of a folder of the repository. */
export function readFolder(folder: string): Files {
  const root = join(ROOT, folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, read(join(folder, path))]));
}

/** Zips files in a folder of this name. Equal files make an equal zip. */
export function zip(name: string, files: Files): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}
