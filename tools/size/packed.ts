/** What `npm pack` puts into the package, by part. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../dev/run.ts';

/** The command line reads spreadsheets, and `publish` has pages: neither is for those who only show widgets. */
export const PACKED_BUDGET = { without: ['command line', 'site'], max: 320_000 };

/** The first part that a path matches is its own. */
const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  ['command line', /^dist\/cli\//],
  ['site', /^dist\/page\//],
  ['types', /\.d\.ts$/],
  ['locales', /^dist\/locales\//],
  ['themes', /^dist\/themes\//],
  ['server', /^dist\/server\.js$/],
  ['components', /^dist\/(components|chunks|frameworks)\/|^dist\/(index|mount|before-lit)\.js$/],
  ['scripts', /^dist\/[\w.-]+\.(js|css|html)$/],
  ['documents and data', /./],
];

export interface Part {
  files: number;
  bytes: number;
  /** Bytes of its files after gzip, each for itself: the tarball has a little less. */
  packed: number;
}

/** The paths of the files that `npm publish` sends. */
export function packedPaths(): string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

export function packedParts(paths: readonly string[]): Record<string, Part> {
  const parts: Record<string, Part> = {};
  for (const path of paths) {
    const [name] = PARTS.find(([, pattern]) => pattern.test(path))!;
    const content = readFileSync(join(ROOT, path));
    const part = (parts[name] ??= { files: 0, bytes: 0, packed: 0 });
    part.files += 1;
    part.bytes += content.length;
    part.packed += gzipSync(content, { level: 9 }).length;
  }
  return parts;
}

/** The bytes that have a bound. */
export const packedTotal = (parts: Readonly<Record<string, Part>>): number =>
  Object.entries(parts)
    .filter(([name]) => !PACKED_BUDGET.without.includes(name))
    .reduce((total, [, { packed }]) => total + packed, 0);

/** Prints each part, and the sum that has a bound. */
export function reportPacked(): void {
  const parts = packedParts(packedPaths());
  console.table(parts);
  console.log(`${packedTotal(parts)} of ${PACKED_BUDGET.max} bytes without ${PACKED_BUDGET.without.join(' and ')}`);
}
