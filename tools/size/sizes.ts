import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * The budget of the script tag, in bytes after brotli. A page pays the upper bound at most; falling under the lower
 * one means that something is missing from the bundle (or that the bounds have earned a new value). docs/decisions.md says
 * what it is for.
 */
export const SCRIPT_BUDGET = { file: 'alliance-widgets.js', min: 22_500, max: 41_730 };

/** A page that has only iframes pays this for their height. */
export const PARENT_BUDGET = { file: 'embed-parent.js', min: 200, max: 1_000 };

export interface FileSize {
  raw: number;
  gzip: number;
  brotli: number;
}

/** The sizes of every shipped file, by its path in dist. Maps and type declarations reach no visitor. */
export function measure(dist: string): Record<string, FileSize> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.map$|\.d\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const content = readFileSync(file);
      const size = {
        raw: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        brotli: brotliCompressSync(content).length,
      };
      return [relative(dist, file).split(sep).join('/'), size];
    }),
  );
}

/** A sentence when a script is outside its budget, otherwise nothing. */
export function budgetViolation(sizes: Record<string, FileSize>): string | undefined {
  for (const { file, min, max } of [SCRIPT_BUDGET, PARENT_BUDGET]) {
    const bytes = sizes[file]?.brotli ?? 0;
    if (bytes > max) return `${file} has ${bytes} bytes after brotli, ${bytes - max} more than its budget of ${max}.`;
    if (bytes < min) return `${file} has ${bytes} bytes after brotli, less than ${min}: is something missing from it?`;
  }
  return undefined;
}
