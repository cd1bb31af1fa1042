/** Prints what CHANGELOG.md says about the version of the package: the text of its release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { isMain, ROOT } from '../dev/run.ts';

/** The section of a version, without its heading. */
export function notesOf(version: string, changelog: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split(/[\s(]/, 1)[0] === version);
  if (!section) throw new Error(`CHANGELOG.md says nothing about ${version}. Rename "Unreleased" to "${version} (date)".`);
  return section.slice(section.indexOf('\n')).trim();
}

if (isMain(import.meta.url))
  console.log(notesOf(packageJson.version, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')));
