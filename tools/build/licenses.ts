/** Collects the licence texts of all packages whose code the scripts and the command line contain. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Rolldown } from 'vite';

interface PackageJson {
  name: string;
  version: string;
  license: string;
  repository: { url: string };
  author: string | { name: string };
}

interface SpdxLicense {
  licenseText: string;
}

const require = createRequire(import.meta.url);

const INTRO =
  'server.js and the files in cli/ and page/ contain code of these packages; alliance-widgets.js and alliance-widgets.iife.js of @lit/reactive-element, lit-element, lit-html and lit.\n';

export function licenseTexts(outputs: Rolldown.RolldownOutput[]): string {
  const modules = outputs.flatMap(({ output }) =>
    output.flatMap((file) => ('moduleIds' in file ? file.moduleIds : [])),
  );
  const folders = modules.flatMap((id) => id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map(licenseOf);
  return [INTRO, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

export const packageOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

/** The name of a package, and its licence. */
export function licenseOf(folder: string): string {
  const info = packageOf(folder);
  return `${info.name} ${info.version}\n\n${licenseText(folder, info).trim()}\n`;
}

/** Some packages name their licence and bring no text. SPDX has the text, with places for the year and the holder. */
function licenseText(folder: string, { license, author }: PackageJson): string {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].map((name) => join(folder, name)).find(existsSync);
  if (file) return readFileSync(file, 'utf8');
  const { licenseText: text } = require(`spdx-license-list/licenses/${license}`) as SpdxLicense;
  const holder = (typeof author === 'string' ? author : author.name).replace(/\s*[(<].*$/, '');
  return text.replace(/<year>\s*/, '').replace(/<(copyright holders|owner)>/, holder);
}
