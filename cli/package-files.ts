/** The files of the package beside the command line, which is `dist/cli/main.js`. */
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

const address = (path: string) => new URL(`../${path}`, import.meta.url);

/** Reads a file of `dist/`. */
export const readPackageFile = (path: string): Buffer => readFileSync(address(path));

/** The names in a folder of `dist/`. */
export const listPackageFolder = (path: string): string[] => readdirSync(address(`${path}/`)).sort();

/** The paths of the files in a folder of `dist/` and below it. */
export const listPackageFiles = (path: string): string[] =>
  readdirSync(address(`${path}/`), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.\w+$/.test(file))
    .sort();
