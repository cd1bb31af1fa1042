/** The contrast of the widgets on a page in Chromium. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../../tools/dev/run.ts';
import type * as contrast from '../../site/gestalten/contrast/contrast.ts';

let script: Promise<string> | undefined;

/** The check as a script for pages: one global with everything it exports. */
async function bundle(): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'site/gestalten/contrast/contrast.ts'), name: 'contrast', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

/** Lists the pairs of colours that the widgets of the page show. */
export async function pairsOn(page: Page): Promise<contrast.Pair[]> {
  await page.addScriptTag({ content: await (script ??= bundle()) });
  return page.evaluate(() => {
    const { pairsOf } = (globalThis as unknown as { contrast: typeof contrast }).contrast;
    return pairsOf([...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('alliance-')));
  });
}
