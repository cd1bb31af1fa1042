/** Makes one minified file of each peer, in memory. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Style sheets become minified text. */
const styles: Plugin = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, 'utf8'), {
        filename: basename(path),
        generate: 'client',
        css: 'injected',
      });
      return { contents: js.code, loader: 'js', resolveDir: fileURLToPath(new URL('.', `file://${path}`)) };
    });
  },
};

export interface BundleOptions {
  /** Makes a classic script that sets it to the exports. */
  globalName?: string;
  /** The packages that the source names otherwise. */
  alias?: Record<string, string>;
}

/** @param entry A file of this folder, as `peers/vanilla.ts`. */
export async function bundle(entry: string, { globalName, alias }: BundleOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: globalName ? 'iife' : 'esm',
    globalName,
    alias,
    absWorkingDir: here('.'),
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['svelte'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    plugins: [styles, svelte],
  });
  return outputFiles[0]!.text;
}
