/**
 * `npm run pack:typo3 -- FILE.zip` and `npm run pack:drupal -- FILE.zip` write the extension and the module as people install them,
 * with the script of dist/. They need a build.
 */
import { writeFileSync } from 'node:fs';
import { isMain } from '../dev/run.ts';
import { read, readFolder, zip, type Files } from './folder.ts';

/** The place of the script in each integration. */
const SCRIPTS = { typo3: 'Resources/Public/JavaScript', drupal: 'script' };
type Integration = keyof typeof SCRIPTS;

/** The files of an integration by their paths in its folder. */
export const integrationContent = (name: Integration): Files => ({
  ...readFolder(`integrations/${name}`),
  [`${SCRIPTS[name]}/alliance-widgets.js`]: read('dist/alliance-widgets.js'),
  [`${SCRIPTS[name]}/THIRD-PARTY-LICENSES.txt`]: read('dist/THIRD-PARTY-LICENSES.txt'),
  'LICENSE.txt': read('LICENSE'),
});

if (isMain(import.meta.url)) {
  const [name, file] = process.argv.slice(2);
  if (!file) throw new Error(`Name the file to write: npm run pack:${name} -- alliance-widgets-${name}.zip`);
  writeFileSync(file, zip('alliance_widgets', integrationContent(name as Integration)));
}
