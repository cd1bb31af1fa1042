import { readFileSync, statSync } from 'node:fs';
import { Fault } from './faults.ts';

/** Reads the feed that a command replaces. Returns undefined if there is no file; throws if the file is no JSON. */
export function earlierFeed(path: string): unknown {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Fault('earlier-feed', path, 1);
  }
}
