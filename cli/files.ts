/** Reads and writes the files that commands name. */
import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AllianceFeed } from '../src/feed/alliance-feed.ts';
import { parse } from '../src/feed/load.ts';
import { read } from '../src/feed/read.ts';
import { Fault } from './faults.ts';

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

/** Reads a text file without its byte order mark, which Windows' editors put in front and JSON does not know. */
export const readText = (path: string) =>
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
    const { code = '', message } = error as NodeJS.ErrnoException;
    const known = writeFaults[code];
    throw known ? new Fault(known, path, 1) : new Fault('write', message, 1);
  }
}

/** What the system calls these faults, in a word that nobody in an office knows. */
const writeFaults: Record<string, Fault['code'] | undefined> = {
  EISDIR: 'output-folder',
  ENOENT: 'output-nowhere',
  ENOTDIR: 'output-nowhere',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EACCES: 'write-denied',
  EPERM: 'write-denied',
  EROFS: 'write-denied',
  EBUSY: 'write-denied',
};

/** Refuses a path that cannot be written to, before long work is done for it. */
export function checkOutput(path: string): void {
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder(path)) throw new Fault('output-folder', path, 1);
  if (!isFolder(dirname(path))) throw new Fault('output-nowhere', path, 1);
}

/** Writes the result of a command to a file, or to the standard output if no file is named. */
export function writeOut(text: string, path?: string): void {
  if (path) writeFile(path, text);
  else process.stdout.write(text);
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
