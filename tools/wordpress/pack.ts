/** `npm run pack:wordpress -- FILE.zip` writes the plugin as people install it, with the script of dist/. It needs a build. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { isMain, ROOT } from '../dev/run.ts';
import { messages, PLUGIN, translate } from './files.ts';
import { mo } from './gettext.ts';
import { LOCALES } from './german.ts';

const SCRIPT = 'alliance-widgets.js';

/** The files of the plugin by their paths in its folder. */
export function pluginFiles(): Record<string, Uint8Array> {
  const folder = join(ROOT, PLUGIN);
  const read = (file: string) => readFileSync(join(ROOT, file));
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const hashes = JSON.parse(read('dist/integrity.json').toString()) as Record<string, string>;
  const all = messages();
  return {
    ...Object.fromEntries(own.map((file) => [file, read(`${PLUGIN}/${file}`)])),
    ...Object.fromEntries(
      LOCALES.map((locale) => [
        `languages/alliance-widgets-${locale}.mo`,
        mo(locale, all, (message) => translate(locale, message)),
      ]),
    ),
    [`script/${SCRIPT}`]: read(`dist/${SCRIPT}`),
    'script/integrity.php': Buffer.from(`<?php\nreturn '${hashes[SCRIPT]}';\n`),
    'script/THIRD-PARTY-LICENSES.txt': read('dist/THIRD-PARTY-LICENSES.txt'),
    'license.txt': read('LICENSE'),
  };
}

/** The plugin as a zip file. Equal files make an equal zip. */
export function pluginZip(): Uint8Array {
  const entries = Object.entries(pluginFiles()).map(([path, content]) => [`alliance-widgets/${path}`, content]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}

if (isMain(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Name the file to write: npm run pack:wordpress -- alliance-widgets-wordpress.zip');
  writeFileSync(file, pluginZip());
}
