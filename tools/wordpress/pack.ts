/** `npm run pack:wordpress -- FILE.zip` writes the plugin as people install it, with the script of dist/. It needs a build. */
import { writeFileSync } from 'node:fs';
import { isMain } from '../dev/run.ts';
import { read, readFolder, zip, type Files } from '../integrations/folder.ts';
import { messages, PLUGIN, translate } from './files.ts';
import { mo } from './gettext.ts';
import { LOCALES } from './german.ts';

const SCRIPT = 'alliance-widgets.js';

/** The files of the plugin by their paths in its folder. */
export function pluginFiles(): Files {
  const hashes = JSON.parse(read('dist/integrity.json').toString()) as Record<string, string>;
  const all = messages();
  return {
    ...readFolder(PLUGIN),
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

/** The plugin as a zip file. */
export const pluginZip = (): Uint8Array => zip('alliance-widgets', pluginFiles());

if (isMain(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Name the file to write: npm run pack:wordpress -- alliance-widgets-wordpress.zip');
  writeFileSync(file, pluginZip());
}
