/** The scripts that pages load: one file each, with everything inside. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, type MinifyOutput } from 'terser';
import type { Plugin } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import * as languages from '../../src/i18n/languages/all.ts';
import type { Language } from '../../src/i18n/messages.ts';
import { ROOT } from '../dev/run.ts';
import { SELF_CONTAINED, SQUEEZE } from './bundle-options.ts';
import { nativeGlobals } from './native-globals.ts';
import { DIST, viteBuild, type Output } from './vite-build.ts';

/** The scripts for pages: the widgets, the page for iframes and the page around one, a page's own words, all languages. */
const SCRIPTS: Record<string, string> = {
  'alliance-widgets.js': 'components/define.ts',
  'embed.js': 'src/embed/frame/embed.ts',
  'embed-parent.js': 'src/embed/frame/embed-parent.ts',
  'messages.js': 'src/embed/page-messages.ts',
  'locales/all.js': 'src/embed/add-languages.ts',
};
const LANGUAGE_SCRIPTS = new Map(Object.values(languages).map((language) => [`locales/${language.tag}.js`, language]));

/** The first line of each script. It tells a web team that finds the file on a server where it comes from. */
const BANNER = `/*! ${packageJson.name} ${packageJson.version} | ${packageJson.license}; THIRD-PARTY-LICENSES.txt */`;

/**
 * The function around each script keeps its names off the page. The line breaks and the semicolon keep it apart from the files
 * before and after it if somebody concatenates them.
 */
const SCRIPT_START = `${BANNER}\n;(()=>{"use strict";`;
const SCRIPT_END = '})();\n';
/** Servers and workers import the scripts, too, and have no page. The texts of a language are for them as well. */
const PAGE_ONLY = 'if(!globalThis.MutationObserver)return;';

/**
 * A script for a page: one file with everything inside. It exports nothing, so that the same file runs as a module and as a
 * classic script: consent tools and optimisers change the type. The last pass takes what Vite's minifier leaves, about 200
 * bytes after brotli. The map is for the report of sizes: the package does not contain it, so the script does not name it.
 */
async function buildScript(file: string, entry: string, plugins: Plugin[] = []): Promise<Output[]> {
  const outputs = await viteBuild({
    plugins,
    build: {
      lib: { entry, formats: ['es'], fileName: () => file },
      rolldownOptions: { output: SELF_CONTAINED },
    },
  });
  const [path, map] = [join(DIST, file), join(DIST, `${file}.map`)];
  const code = readFileSync(path, 'utf8');
  const start = SCRIPT_START + (file.startsWith('locales/') ? '' : PAGE_ONLY) + nativeGlobals(code);
  const squeezed: MinifyOutput = await minify(code, {
    ...SQUEEZE,
    format: { ...SQUEEZE.format, preamble: start },
    sourceMap: { content: readFileSync(map, 'utf8') },
  });
  writeFileSync(path, `${squeezed.code}${SCRIPT_END}`);
  writeFileSync(map, squeezed.map as string);
  return outputs;
}

/** The script that adds one language to a page. */
async function buildLanguage(file: string, language: Language): Promise<void> {
  const entry = `virtual:${file}`;
  const source = `
    import { addLanguage } from ${JSON.stringify(join(ROOT, 'src/i18n/registry.ts'))};
    addLanguage(${JSON.stringify(language)});`;
  await buildScript(file, entry, [
    {
      name: 'one language',
      resolveId: (id) => (id.endsWith(entry) ? entry : null),
      load: (id) => (id === entry ? source : null),
    },
  ]);
}

/** The files of `dist/` that pages load. */
export const SCRIPT_FILES: readonly string[] = [...Object.keys(SCRIPTS), ...LANGUAGE_SCRIPTS.keys()];

/** Builds the scripts, and returns what they contain, for the list of licences. The scripts of languages contain only our texts. */
export async function buildScripts(): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const [file, source] of Object.entries(SCRIPTS)) outputs.push(...(await buildScript(file, join(ROOT, source))));
  for (const [file, language] of LANGUAGE_SCRIPTS) await buildLanguage(file, language);
  return outputs;
}
