/** The scripts, texts and style sheets of this version: once in its own folder, which never changes, and once in `v1/`. */
import { listPackageFolder, readPackageFile } from '../package-files.ts';
import { movingFolder } from './addresses.ts';
import type { Tree } from './tree.ts';

const version = __VERSION__ ?? '0.0.0';

/** The folder of this version, for pages that name an integrity. */
export const pinned = `v${version}`;

/** The folder that gets corrections. */
export const moving = movingFolder(version);

/** What a page, a frame or an editor may ask for; the modules of the npm package are for bundlers. */
const files = [
  ...['alliance-widgets.js', 'alliance-widgets.iife.js', 'messages.js', 'integrity.json', 'THIRD-PARTY-LICENSES.txt'],
  ...['embed.html', 'embed.css', 'embed.js', 'embed-parent.js'],
  ...['feed.schema.json', 'tokens.json', 'custom-elements.json'],
];

/** The same script under the name that it once had. The package has it once. */
const copies: Record<string, string> = { 'alliance-widgets.iife.js': 'alliance-widgets.js' };

/** The languages that have a script of their own. */
export const languages = (): string[] =>
  listPackageFolder('locales').flatMap((name) => (name.endsWith('.js') ? [name.slice(0, -3)] : []));

export function releaseFiles(): Tree {
  const tree: Tree = new Map();
  const presets = listPackageFolder('themes').map((name) => `themes/${name}`);
  const locales = languages().map((tag) => `locales/${tag}.js`);
  for (const path of [...files, ...presets, ...locales]) {
    const content = readPackageFile(copies[path] ?? path);
    for (const folder of [pinned, moving]) tree.set(`${folder}/${path}`, content);
  }
  tree.set('embed.html', Buffer.from(frameAtRoot(readPackageFile('embed.html').toString())));
  return tree;
}

/** `embed.html` beside the feed, as its policy wants; its scripts are in the folder that gets corrections. */
const frameAtRoot = (html: string) => html.replace(/(src|href)="([\w./-]+\.(?:js|css))"/g, `$1="${moving}/$2"`);
