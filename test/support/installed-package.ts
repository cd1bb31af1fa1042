/**
 * The package, installed with npm as its users do. npm takes seconds, and many test files want the same: a copy is kept in
 * node_modules/.cache for as long as the package's files stay the same.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/dev/run.ts';

const CACHE = join(ROOT, 'node_modules/.cache/installed-package');
const HOUR = 60 * 60 * 1000;

/** What npm packs, and the versions of what the package needs. */
const SOURCES = ['package.json', 'package-lock.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];

/** Fills an empty folder with what `install` makes of it; calls `install` only if the package has changed. */
export function fillWithPackage(folder: string, install: () => void): void {
  const kept = join(CACHE, hashOfPackage());
  if (existsSync(kept)) return copy(kept, folder);
  install();
  keep(folder, kept);
}

/** Keeps a copy of the folder under that name, which it gets when it is complete: test files run side by side. */
function keep(folder: string, name: string): void {
  mkdirSync(CACHE, { recursive: true });
  removeOld();
  const unfinished = mkdtempSync(join(CACHE, 'unfinished-'));
  copy(folder, unfinished);
  try {
    renameSync(unfinished, name);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    // Another test file was faster.
    if (!existsSync(name)) throw error;
  }
}

/** Removes copies of former packages, but none that a test file may be copying. */
function removeOld(): void {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    if (statSync(folder).mtimeMs < Date.now() - HOUR) rmSync(folder, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function hashOfPackage(): string {
  const hash = createHash('sha256');
  const built = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join('dist', name),
  );
  for (const name of [...SOURCES, ...built.toSorted()]) {
    const file = join(ROOT, name);
    hash.update(name);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
