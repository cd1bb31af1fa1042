/** The files of pages that `dist/` holds beside the scripts: of the iframe, the presets, and of what `publish` writes. */
import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../dev/run.ts';
import { SELF_CONTAINED } from './bundle-options.ts';
import { buildHelp } from './help.ts';
import { DIST, viteBuild } from './vite-build.ts';

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

/** What `publish` puts beside the scripts: the settings of web servers, and the pages' looks and script. */
export async function buildPages(): Promise<void> {
  cpSync(join(ROOT, 'deploy'), join(DIST, 'deploy'), { recursive: true });
  cpSync(join(ROOT, 'cli/publish/page'), join(DIST, 'page'), { recursive: true });
  copyFileSync(join(ROOT, 'site/icon.svg'), join(DIST, 'page/icon.svg'));
  copyFileSync(join(ROOT, 'site/einbinden/einbinden.css'), join(DIST, 'page/einbinden.css'));
  copyFileSync(join(ROOT, 'site/hilfe/help.css'), join(DIST, 'page/help.css'));
  await buildHelp(join(DIST, 'page/help'));
  await viteBuild({
    build: {
      sourcemap: false,
      lib: { entry: join(ROOT, 'site/einbinden/main.ts'), formats: ['es'], fileName: () => 'page/einbinden.js' },
      rolldownOptions: { output: SELF_CONTAINED },
    },
  });
}
