import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AllianceFeed } from '../src/feed/alliance-feed.ts';
import type { Issue } from '../src/feed/validation/issues.ts';
import { parse } from '../src/feed/load.ts';
import { read } from '../src/feed/read.ts';
import { Fault } from './faults.ts';
import type { Texts } from './texts/language.ts';

/** A feed of a file: as it is written there, and as it is understood. */
export interface FeedFile {
  readonly document: object;
  readonly feed: AllianceFeed;
}

/** Reads the feed of a file; `-` is the standard input. */
export function readFeed(path: string): FeedFile {
  if (/^https?:/i.test(path)) throw new Fault('address', path);
  const document = parse(readText(path), path);
  return { document: document as object, feed: read(document) };
}

/** A text file without its byte order mark, which Windows' editors put in front and JSON does not know. */
const readText = (path: string) =>
  readBytes(path)
    .toString('utf8')
    .replace(/^\uFEFF/, '');

/** Reads a file; `-` is the standard input. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Fault('not-found', path, 1);
    if (code === 'EISDIR') throw new Fault('folder', path, 1);
    throw new Fault('file', message, 1);
  }
}

/** Writes a file; after a fault the old one is left. */
export function writeFile(path: string, content: string | Uint8Array): void {
  try {
    replaceFile(path, content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === 'EISDIR' ? new Fault('folder', path, 1) : new Fault('write', message, 1);
  }
}

/** Writes the result of a command to a file, or to the standard output if no file is named. */
export function writeOut(text: string, path?: string): void {
  if (path) writeFile(path, text);
  else process.stdout.write(text);
}

/**
 * Writes one line for each fault of a feed: how grave, where, what, and all that is left out if it is more than the value.
 * Then their number, and where codes are explained.
 */
export function linesOf(issues: readonly Issue[], { report }: Texts): string {
  if (!issues.length) return '';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const lines = issues.map(({ severity, path, code, message, leftOut }) => {
    const lost = leftOut === undefined ? '' : ` (${report.leftOut}: ${leftOut})`;
    return `${severity} ${path} ${code}: ${message}${lost}`;
  });
  return [...lines, `${report.counts(errors, issues.length - errors)}. ${report.explanation}`, ''].join('\n');
}

/** Reports the faults of a feed on the error output, beside the result of the command. */
export function report(issues: readonly Issue[], texts: Texts): void {
  process.stderr.write(linesOf(issues, texts));
}

/** Replaces a file in one step, so that nobody who reads it gets half of it. Devices, pipes and links are written as they are. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const known = existsSync(path) ? lstatSync(path) : undefined;
  if (known && !known.isFile()) return writeFileSync(path, content);
  const whole = `${path}.${process.pid}.new`;
  try {
    writeFileSync(whole, content);
    if (known) chmodSync(whole, known.mode);
    renameSync(whole, path);
  } finally {
    rmSync(whole, { force: true });
  }
}
