/** The files of the package beside the command line, which is `dist/cli/main.js`. */
import { readdirSync, readFileSync } from 'node:fs';

const address = (path: string) => new URL(`../${path}`, import.meta.url);

/** Reads a file of `dist/`. */
export const readPackageFile = (path: string): Buffer => readFileSync(address(path));

/** The names in a folder of `dist/`. */
export const listPackageFolder = (path: string): string[] => readdirSync(address(`${path}/`)).sort();
