/** The files of pages that `dist/` holds beside the scripts: of the iframe, the presets, and of what `publish` writes. */
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../dev/run.ts';
import { SELF_CONTAINED } from './bundle-options.ts';
import { buildHelp } from './help.ts';
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

/** The pages that are applications: folders of `site/` with a script and a style sheet. */
const APPLICATIONS = ['einbinden', 'gestalten', 'diagnose', 'werkstatt'];

/** Their scripts, the one of the help, and the one that reads workbooks in a worker. */
const SCRIPTS: [name: string, entry: string][] = [
  ...APPLICATIONS.map((name): [string, string] => [name, `site/${name}/main.ts`]),
  ['help', 'site/hilfe/main.ts'],
  ['werkstatt-worker', 'site/werkstatt/worker.ts'],
];

/** What `publish` puts beside the scripts: the settings of web servers, and the pages' looks and scripts. Returns what these contain. */
export async function buildPages(): Promise<Output[]> {
  cpSync(join(ROOT, 'deploy'), join(DIST, 'deploy'), { recursive: true });
  cpSync(join(ROOT, 'cli/publish/page'), join(DIST, 'page'), { recursive: true });
  copyFileSync(join(ROOT, 'site/icon.svg'), join(DIST, 'page/icon.svg'));
  copyFileSync(join(ROOT, 'site/hilfe/help.css'), join(DIST, 'page/help.css'));
  for (const name of APPLICATIONS) copyFileSync(join(ROOT, `site/${name}/${name}.css`), join(DIST, `page/${name}.css`));
  const outputs: Output[] = [];
  for (const [name, entry] of SCRIPTS) {
    const lib = { entry: join(ROOT, entry), formats: ['es' as const], fileName: () => `page/${name}.js` };
    outputs.push(
      ...(await viteBuild({ build: { sourcemap: false, lib, rolldownOptions: { output: SELF_CONTAINED } } })),
    );
  }
  await buildHelp(join(DIST, 'page/help'), readFileSync(join(DIST, 'page/help.js')));
  return outputs;
}
