/**
 * `npm run release-tag` marks the commit that is checked out as the release of the version in package.json. Pushing the tag
 * starts the workflow that publishes. It refuses what a release cannot take back: a tag cannot be moved, and npm publishes a
 * version once.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from '../dev/run.ts';
import { datedNotesOf } from './notes.ts';

const git = (folder: string, ...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

/** Tags the commit, and returns the name of the tag. Throws if something is missing, and then changes nothing. */
export function tagRelease(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const notes = datedNotesOf(version, readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'));
  const tag = `v${version}`;
  if (git(folder, 'status', '--porcelain'))
    throw new Error('There are changes that are not committed. Commit them first.');
  if (git(folder, 'tag', '--list', tag)) throw new Error(`${tag} exists. Raise the version in package.json.`);
  git(folder, 'tag', '--annotate', tag, '--cleanup=verbatim', '--message', `${tag}\n\n${notes}`);
  return tag;
}

if (isMain(import.meta.url)) {
  try {
    const tag = tagRelease(process.cwd());
    console.log(`${tag} is set. \`git push origin ${tag}\` releases it.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
