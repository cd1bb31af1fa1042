/** `npm run release-notes` prints what CHANGELOG.md says about the version of the package: the text of its release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { isMain, ROOT } from '../dev/run.ts';

/** Returns the section of a version, without its heading. Throws if it is missing or has no date. */
export function datedNotesOf(version: string, changelog: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split(/[\s(]/, 1)[0] === version);
  if (!section) throw new Error(`CHANGELOG.md says nothing about ${version}. Add a section "## ${version} (date)".`);
  const [heading = ''] = section.split('\n', 1);
  if (!/\(\d{4}-\d\d-\d\d\)$/.test(heading))
    throw new Error(
      `"${heading}" in CHANGELOG.md has no date. Write "## ${version} (${new Date().toISOString().slice(0, 10)})".`,
    );
  return section.slice(heading.length).trim();
}

if (isMain(import.meta.url))
  console.log(datedNotesOf(packageJson.version, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')));
