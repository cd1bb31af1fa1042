/** What `npm pack` puts into the package, by part. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../dev/run.ts';

/**
 * The command line reads spreadsheets, and `publish` has pages: neither is for those who only show widgets. What the command line
 * shares with the module for servers counts.
 */
export const PACKED_BUDGET = { without: ['command line', 'site'], max: 322_800 };

/** What the module for servers imports, and what that imports. The chunks lie in the folder of the command line. */
export function serverModules(entry = 'dist/server.js', found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const [, path] of readFileSync(join(ROOT, entry), 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g))
    serverModules(join(dirname(entry), path!), found);
  return found;
}

/** The first part that a path matches is its own. */
const PARTS: readonly (readonly [name: string, path: RegExp])[] = [
  ['command line', /^dist\/cli\//],
  ['site', /^dist\/page\//],
  ['types', /\.d\.ts$/],
  ['locales', /^dist\/locales\//],
  ['themes', /^dist\/themes\//],
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
  const server = serverModules();
  for (const path of paths) {
    const name = server.has(path) ? 'server' : PARTS.find(([, pattern]) => pattern.test(path))![0];
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

/** Prints each part, and the sum that has a bound. Returns a sentence if it is more. */
export function reportPacked(): string | undefined {
  const { without, max } = PACKED_BUDGET;
  const parts = packedParts(packedPaths());
  console.table(parts);
  const total = packedTotal(parts);
  const sentence = `The package has ${total} of ${max} bytes without ${without.join(' and ')}.`;
  console.log(sentence);
  return total > max ? sentence : undefined;
}
