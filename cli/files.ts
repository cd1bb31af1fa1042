import { readFileSync, writeFileSync } from 'node:fs';
import type { AllianceFeed } from '../src/feed/alliance-feed.ts';
import type { Issue } from '../src/feed/validation/issues.ts';
import { parse } from '../src/feed/load.ts';
import { read } from '../src/feed/read.ts';
import { Fault } from './faults.ts';

/** A feed of a file: as it is written there, and as it is understood. */
export interface FeedFile {
  readonly document: object;
  readonly feed: AllianceFeed;
}

/** Reads the one feed that a command was called with. */
export function readFeed(paths: readonly string[]): FeedFile {
  const [path, ...others] = paths;
  if (!path) throw new Fault('no-feed-file');
  if (others.length) throw new Fault('one-feed-file', paths.join(' '));
  if (/^https?:/i.test(path)) throw new Fault('address', path);
  const document = parse(readText(path), path);
  return { document: document as object, feed: read(document) };
}

/** A text file without its byte order mark, which Windows' editors put in front and JSON does not know. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Fault('not-found', path, 1);
    if (code === 'EISDIR') throw new Fault('folder', path, 1);
    throw new Fault('file', message, 1);
  }
}

/** Writes what a command made: to a file, or else to the standard output. */
export function writeOut(text: string, path?: string): void {
  if (!path) return void process.stdout.write(text);
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Fault('write', (error as Error).message, 1);
  }
}

/** One line for each fault of a feed: how grave, where, what, and all that is left out if it is more than the value. */
export const linesOf = (issues: readonly Issue[]): string =>
  issues
    .map(({ severity, path, code, message, leftOut }) => {
      const lost = leftOut === undefined ? '' : ` (es fehlt · left out: ${leftOut})`;
      return `${severity} ${path} ${code}: ${message}${lost}\n`;
    })
    .join('');

/** Tells what is wrong with a feed beside what a command writes. */
export function report(issues: readonly Issue[]): void {
  process.stderr.write(linesOf(issues));
}
