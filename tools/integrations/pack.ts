/**
 * `npm run pack:typo3 -- FILE.zip` and `npm run pack:drupal -- FILE.zip` write the extension and the module as people install them,
 * with the script of dist/. They need a build.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { isMain, ROOT } from '../dev/run.ts';

/** The place of the script in each integration. */
const SCRIPTS = { typo3: 'Resources/Public/JavaScript', drupal: 'script' };
type Integration = keyof typeof SCRIPTS;

/** The files of an integration by their paths in its folder. */
export function integrationContent(name: Integration): Record<string, Uint8Array> {
  const folder = join(ROOT, 'integrations', name);
  const read = (file: string) => readFileSync(join(ROOT, file));
  const own = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return {
    ...Object.fromEntries(own.map((file) => [file, read(join('integrations', name, file))])),
    [`${SCRIPTS[name]}/alliance-widgets.js`]: read('dist/alliance-widgets.js'),
    [`${SCRIPTS[name]}/THIRD-PARTY-LICENSES.txt`]: read('dist/THIRD-PARTY-LICENSES.txt'),
    'LICENSE.txt': read('LICENSE'),
  };
}

/** Equal files make an equal zip. */
function zipOf(name: Integration): Uint8Array {
  const entries = Object.entries(integrationContent(name)).map(([path, content]) => [
    `alliance_widgets/${path}`,
    content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}

if (isMain(import.meta.url)) {
  const [name, file] = process.argv.slice(2);
  if (!file) throw new Error(`Name the file to write: npm run pack:${name} -- alliance-widgets-${name}.zip`);
  writeFileSync(file, zipOf(name as Integration));
}
