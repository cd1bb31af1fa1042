/** How everything that ships is bundled; the modules beside this file add the entry points. */
import type { MinifyOptions } from 'terser';
import type { InlineConfig, Rolldown } from 'vite';
import { ROOT } from '../dev/run.ts';

export const COMMON: InlineConfig = {
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { target: 'es2022' },
};

/** The output of scripts that nothing bundles again: Vite keeps the whitespace of ES libraries for later bundlers. */
export const SELF_CONTAINED: Rolldown.OutputOptions = {
  minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
  // The licences are in THIRD-PARTY-LICENSES.txt, beside the script.
  comments: { legal: false, annotation: false, jsdoc: false },
};

/** The last pass over such scripts. It saves about 200 bytes after brotli that Vite's minifier leaves. */
export const SQUEEZE: MinifyOptions = {
  ecma: 2020,
  module: true,
  compress: { passes: 2 },
  // ASCII alone: a page in another encoding reads a classic script in its own.
  format: { comments: false, ascii_only: true },
};
