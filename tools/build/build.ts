/**
 * Builds everything that ships into dist/.
 *
 * Exit code 1: the build failed. Exit code 2: it is complete, but the script is outside its size budget.
 */
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { minify, type MinifyOutput } from 'terser';
import { build, mergeConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { COLLECTION_NAMES } from '../../src/feed/schema/feed.ts';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import * as languages from '../../src/i18n/languages/all.ts';
import type { Language } from '../../src/i18n/messages.ts';
import { COMMON, SELF_CONTAINED, SQUEEZE } from './bundle-options.ts';
import { feedDeclarations } from './feed-declarations.ts';
import { licenseTexts } from './licenses.ts';
import { nativeGlobals } from './native-globals.ts';
import { designTokens } from '../generate/design-tokens.ts';
import type { JsonSchema } from '../generate/validator.ts';
import { moduleCosts, partCosts } from '../size/module-costs.ts';
import { ROOT, run } from '../dev/run.ts';
import { integrityOf } from '../../cli/integrity.ts';
import { budgetViolation, measure, SCRIPT_BUDGET } from '../size/sizes.ts';
import { widgetCosts } from '../size/widget-costs.ts';

type Output = Rolldown.RolldownOutput;

const DIST = join(ROOT, 'dist');
const FRAME = 'src/embed/frame';
/** The scripts for pages: the widgets, the page for iframes and the page around one, a page's own words, all languages. */
const SCRIPTS: Record<string, string> = {
  'alliance-widgets.js': 'components/define.ts',
  'embed.js': `${FRAME}/embed.ts`,
  'embed-parent.js': `${FRAME}/embed-parent.ts`,
  'messages.js': 'src/embed/page-messages.ts',
  'locales/all.js': 'src/embed/add-languages.ts',
};
const LANGUAGE_SCRIPTS = new Map(Object.values(languages).map((language) => [`locales/${language.tag}.js`, language]));
/** The name that says that a script is a classic one. Both names are the same file. */
const CLASSIC_NAME = 'alliance-widgets.iife.js';
/** The first line of each script. It tells a web team that finds the file on a server where it comes from. */
const BANNER = `/*! ${packageJson.name} ${packageJson.version} | ${packageJson.license}; THIRD-PARTY-LICENSES.txt */`;
const FRAME_FILES = ['embed.html', 'embed.css'];
/**
 * The function around each script keeps its names off the page. The line breaks and the semicolon keep it apart from the files
 * before and after it if somebody concatenates them.
 */
const SCRIPT_START = `${BANNER}\n;(()=>{"use strict";`;
const SCRIPT_END = '})();\n';
/** Servers and workers import the scripts, too, and have no page. The texts of a language are for them as well. */
const PAGE_ONLY = 'if(!globalThis.MutationObserver)return;';

async function viteBuild(options: InlineConfig): Promise<Output[]> {
  const target = { build: { sourcemap: true, emptyOutDir: false, outDir: DIST } };
  return (await build(mergeConfig(mergeConfig(COMMON, target), options))) as Output[];
}

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

/** Loaded before Lit by every module that needs it. */
const BEFORE_LIT = 'before-lit.js';

function importBeforeLit({ fileName, imports }: { fileName: string; imports: readonly string[] }): string {
  const path = relative(dirname(fileName), BEFORE_LIT);
  return imports.some((name) => /^lit(\/|$)/.test(name))
    ? `import ${JSON.stringify(path.startsWith('.') ? path : `./${path}`)};`
    : '';
}

/** The frameworks whose templates have types. Their modules are empty: an import of types may stay in a bundle. */
const FRAMEWORKS = ['preact', 'react', 'svelte', 'vue'];

/** The npm entry points, for bundlers: the index, each widget's class, and the module that defines it. */
function buildModules(): Promise<Output[]> {
  const names = readdirSync(join(ROOT, 'components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const entries = names.flatMap((name): [entry: string, source: string][] => [
    [`components/${name}`, join(ROOT, 'components', name, `${name}.ts`)],
    [`components/${name}/define`, join(ROOT, 'components', name, 'define.ts')],
  ]);
  return viteBuild({
    build: {
      // Bundlers make maps of their own; these would be half of the package.
      sourcemap: false,
      lib: {
        entry: {
          index: join(ROOT, 'components/index.ts'),
          mount: join(ROOT, 'src/embed/mount.ts'),
          'before-lit': join(ROOT, 'src/element/before-lit.ts'),
          ...Object.fromEntries(
            FRAMEWORKS.map((name) => [`frameworks/${name}`, join(ROOT, 'frameworks', `${name}.ts`)]),
          ),
          ...Object.fromEntries(entries),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(lit|lit-html|zod)(\/|$)/,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          banner: importBeforeLit,
        },
      },
    },
  });
}

/** The command line and the module for servers. They need nothing beside them but Node, and the script for bundles. */
function buildForNode(): Promise<Output[]> {
  return viteBuild({
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      sourcemap: false,
      minify: true,
      rolldownOptions: {
        input: { 'cli/main': join(ROOT, 'cli/main.ts'), server: join(ROOT, 'server/index.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
      },
    },
  });
}

/** The presets as they are written: web teams read them, and they are small. */
function copyThemes(): void {
  const [source, target] = [join(ROOT, 'themes'), join(DIST, 'themes')];
  mkdirSync(target);
  for (const file of readdirSync(source).filter((name) => name.endsWith('.css')))
    copyFileSync(join(source, file), join(target, file));
}

/** What `publish` puts beside the scripts: the settings of web servers, and the pages' looks and script. */
async function buildPages(): Promise<void> {
  cpSync(join(ROOT, 'deploy'), join(DIST, 'deploy'), { recursive: true });
  cpSync(join(ROOT, 'cli/publish/page'), join(DIST, 'page'), { recursive: true });
  copyFileSync(join(ROOT, 'site/icon.svg'), join(DIST, 'page/icon.svg'));
  copyFileSync(join(ROOT, 'site/einbinden/einbinden.css'), join(DIST, 'page/einbinden.css'));
  await viteBuild({
    build: {
      sourcemap: false,
      lib: { entry: join(ROOT, 'site/einbinden/main.ts'), formats: ['es'], fileName: () => 'page/einbinden.js' },
      rolldownOptions: { output: SELF_CONTAINED },
    },
  });
}

async function buildTypes(): Promise<void> {
  await orFail('tsc', ['--project', 'tsconfig.types.json']);
  replaceSchemaTypes();
  for (const entry of readdirSync(join(DIST, 'types'), { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.d.ts')) continue;
    const file = join(DIST, 'types', entry);
    const declarations = readFileSync(file, 'utf8')
      // tsc leaves the source's .ts endings in declarations; readers of the package have .js and .d.ts.
      .replace(/(["']\.{1,2}\/[^"'\n]+)\.ts(["'])/g, '$1.js$2')
      // It also names a package that ours does not depend on; lit exports the same types.
      .replaceAll('import("lit-html")', 'import("lit")');
    writeFileSync(file, declarations);
  }
}

/** Writes the types of the feed as plain interfaces, so that pages with widgets need no zod. */
function replaceSchemaTypes(): void {
  const folder = join(DIST, 'types/src/feed/schema');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'feed.d.ts'), feedDeclarations(feedJsonSchema() as JsonSchema, COLLECTION_NAMES));
}

function report(widgets: object): string | undefined {
  const script = join(DIST, SCRIPT_BUDGET.file);
  const hashes = Object.fromEntries(
    [...Object.keys(SCRIPTS), ...LANGUAGE_SCRIPTS.keys(), CLASSIC_NAME].map((file) => [
      file,
      integrityOf(readFileSync(join(DIST, file))),
    ]),
  );
  const sizes = measure(DIST);
  writeJson('integrity.json', hashes);
  writeJson('sizes.json', sizes);
  console.table(sizes);
  const [code, map] = [readFileSync(script, 'utf8'), readFileSync(`${script}.map`, 'utf8')];
  console.table(moduleCosts(code, map));
  console.table(partCosts(code, map));
  console.table(widgets);
  for (const [file, hash] of Object.entries(hashes)) console.log(`${file}  ${hash}`);
  return budgetViolation(sizes);
}

async function orFail(program: string, args: string[]): Promise<void> {
  const code = await run(program, args);
  if (code !== 0) throw new Error(`${program} ended with exit code ${code}.`);
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(DIST, name), `${JSON.stringify(value, null, 2)}\n`);
}

rmSync(DIST, { recursive: true, force: true });
const scripts: Output[] = [];
for (const [file, source] of Object.entries(SCRIPTS)) scripts.push(...(await buildScript(file, join(ROOT, source))));
for (const [file, language] of LANGUAGE_SCRIPTS) await buildLanguage(file, language);
copyFileSync(join(DIST, 'alliance-widgets.js'), join(DIST, CLASSIC_NAME));
for (const file of FRAME_FILES) copyFileSync(join(ROOT, FRAME, file), join(DIST, file));
copyThemes();
await buildPages();
await buildModules();
writeFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), licenseTexts([...scripts, ...[await buildForNode()].flat()]));
await buildTypes();
await orFail('npm', ['run', 'manifest', '--silent']);
writeJson('feed.schema.json', feedJsonSchema());
writeJson('tokens.json', designTokens());
const violation = report(await widgetCosts());
if (violation) {
  console.error(violation);
  process.exitCode = 2;
}
