/** The files of pages that `dist/` holds beside the scripts: of the iframe, the presets, and of what `publish` writes. */
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetsOf, type Manifest, type Schema, type Widget } from '../../site/einbinden/manifest.ts';
import { ROOT } from '../dev/run.ts';
import { SELF_CONTAINED } from './bundle-options.ts';
import { buildHelp } from './help.ts';
import { licenseOf, packageOf } from './licenses.ts';
import { DIST, viteBuild, type Output } from './vite-build.ts';

/** The page that runs a widget in an iframe. */
export function copyFrame(): void {
  for (const file of ['embed.html', 'embed.css']) copyFileSync(join(ROOT, 'src/embed/frame', file), join(DIST, file));
}

/** The presets as they are written: web teams read them, and they are small. */
export function copyThemes(): void {
  const [source, target] = [join(ROOT, 'themes'), join(DIST, 'themes')];
  mkdirSync(target);
  for (const file of readdirSync(source).filter((name) => name.endsWith('.css')))
    copyFileSync(join(source, file), join(target, file));
}

/** What the page "Einbinden" offers. The manifest and the schema, of which it is made, have six times the size. */
export function listWidgets(): Widget[] {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(DIST, name), 'utf8')) as T;
  const widgets = widgetsOf(read<Manifest>('custom-elements.json'), read<Schema>('feed.schema.json'));
  // The page has words of its own, in two languages.
  const withoutDescription = <T extends { description: string }>(one: T): T => ({ ...one, description: '' });
  return widgets.map((widget) => ({ ...withoutDescription(widget), options: widget.options.map(withoutDescription) }));
}

/** The pages that are applications: folders of `site/` with a script and a style sheet. */
const APPLICATIONS = ['einbinden', 'gestalten', 'diagnose', 'werkstatt'];

/**
 * Their scripts, the one of the help, the one that reads workbooks in a worker, and the one of the preview: in a sandbox, no
 * module. The page "Einbinden" has a script for each of its languages, and one that it loads once somebody brings a feed.
 */
const SCRIPTS: [name: string, entry: string, format: 'es' | 'iife'][] = [
  ['einbinden-de', 'site/einbinden/de.ts', 'es'],
  ['einbinden-en', 'site/einbinden/en.ts', 'es'],
  ['einbinden-feeds', 'site/einbinden/feeds.ts', 'es'],
  ['gestalten', 'site/gestalten/main.ts', 'es'],
  ['diagnose', 'site/diagnose/main.ts', 'es'],
  ['werkstatt', 'site/werkstatt/main.ts', 'es'],
  ['help', 'site/hilfe/main.ts', 'es'],
  ['werkstatt-worker', 'site/werkstatt/worker.ts', 'es'],
  ['preview', 'site/einbinden/preview/main.ts', 'iife'],
];

/** The style sheets of the pages that widgets are put on, for the preview; of packages, with their licence beside them. */
const HOSTS: [name: string, source: string, licensed?: string][] = [
  ['bootstrap', 'node_modules/bootstrap/dist/css/bootstrap.min.css', 'node_modules/bootstrap'],
  ['kern', 'node_modules/@kern-ux/native/dist/kern.min.css', 'node_modules/@kern-ux/native'],
  ['wordpress', 'stories/hosts/twenty-twenty-five.css'],
];

/** Says in a style sheet whose it is, under which licence, and where its source is. */
function originOf(folder: string): string {
  const { name, version, license, repository } = packageOf(folder);
  return `/*! ${name} ${version} | ${license}, its text is beside this file | ${repository.url.replace('git+', '')} */`;
}

function copyHosts(): void {
  const target = join(DIST, 'page/hosts');
  mkdirSync(target);
  for (const [name, source, licensed] of HOSTS) {
    // The map is not there.
    const sheet = readFileSync(join(ROOT, source), 'utf8').replace(/\n?\/\*# sourceMappingURL=.*?\*\/\s*$/, '');
    if (licensed) writeFileSync(join(target, `${name}-license.txt`), licenseOf(join(ROOT, licensed)));
    writeFileSync(join(target, `${name}.css`), licensed ? `${sheet}\n${originOf(join(ROOT, licensed))}\n` : sheet);
  }
}

/** What `publish` puts beside the scripts: the settings of web servers, and the pages' looks and scripts. Returns what these contain. */
export async function buildPages(): Promise<Output[]> {
  cpSync(join(ROOT, 'deploy'), join(DIST, 'deploy'), { recursive: true });
  cpSync(join(ROOT, 'cli/publish/page'), join(DIST, 'page'), { recursive: true });
  copyFileSync(join(ROOT, 'site/icon.svg'), join(DIST, 'page/icon.svg'));
  copyFileSync(join(ROOT, 'site/hilfe/help.css'), join(DIST, 'page/help.css'));
  copyFileSync(join(ROOT, 'site/einbinden/preview/preview.css'), join(DIST, 'page/preview.css'));
  copyHosts();
  for (const name of APPLICATIONS) copyFileSync(join(ROOT, `site/${name}/${name}.css`), join(DIST, `page/${name}.css`));
  const outputs: Output[] = [];
  for (const [name, entry, format] of SCRIPTS) {
    const lib = { entry: join(ROOT, entry), name, formats: [format], fileName: () => `page/${name}.js` };
    outputs.push(
      ...(await viteBuild({ build: { sourcemap: false, lib, rolldownOptions: { output: SELF_CONTAINED } } })),
    );
  }
  await buildHelp(join(DIST, 'page/help'), readFileSync(join(DIST, 'page/help.js')));
  return outputs;
}
