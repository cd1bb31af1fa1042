/**
 * Builds everything that ships into dist/.
 *
 * Exit code 1: the build failed. Exit code 2: it is complete, but the script is outside its size budget.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, type MinifyOutput } from 'terser';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import * as languages from '../../src/i18n/languages/all.ts';
import type { Language } from '../../src/i18n/messages.ts';
import { COMMON, SELF_CONTAINED, SQUEEZE } from './bundle-options.ts';
import { licenseTexts } from './licenses.ts';
import { designTokens } from '../generate/design-tokens.ts';
import { moduleCosts, partCosts } from '../size/module-costs.ts';
import { ROOT, run } from '../dev/run.ts';
import { integrityOf } from '../../cli/integrity.ts';
import { budgetViolation, measure, SCRIPT_BUDGET } from '../size/sizes.ts';
import { widgetCosts } from '../size/widget-costs.ts';

type Output = Rolldown.RolldownOutput;

const DIST = join(ROOT, 'dist');
const SCRIPTS = ['alliance-widgets.js', 'alliance-widgets.iife.js'];
/** The page for iframes, and what the page around one needs. */
const FRAME_SCRIPTS = ['embed.js', 'embed-parent.js'];
/** Scripts for pages that speak further languages, or have words of their own. */
const TEXT_SCRIPTS: Record<string, string> = {
  'messages.js': 'src/embed/page-messages.ts',
  'locales/all.js': 'src/embed/add-languages.ts',
};
const LANGUAGE_SCRIPTS = new Map(Object.values(languages).map((language) => [`locales/${language.tag}.js`, language]));
const SIDE_SCRIPTS = [...Object.keys(TEXT_SCRIPTS), ...LANGUAGE_SCRIPTS.keys()];
/** The first line of each script: a web team that finds the file on a server knows what it is. */
const BANNER = `/*! ${packageJson.name} ${packageJson.version} | ${packageJson.license}; THIRD-PARTY-LICENSES.txt */`;
const FRAME_FILES = ['embed.html', 'embed.css'];

async function viteBuild(options: InlineConfig): Promise<Output[]> {
  const target = { build: { sourcemap: true, emptyOutDir: false, outDir: DIST } };
  return (await build(mergeConfig(mergeConfig(COMMON, target), options))) as Output[];
}

/** The script tag: one file with everything inside, as a module and as a classic script. */
function buildScripts(): Promise<Output[]> {
  return viteBuild({
    build: {
      lib: {
        entry: join(ROOT, 'components/define.ts'),
        name: 'AllianceWidgets',
        formats: ['es', 'iife'],
        fileName: (format) => (format === 'es' ? 'alliance-widgets.js' : 'alliance-widgets.iife.js'),
      },
      rolldownOptions: { output: SELF_CONTAINED },
    },
  });
}

/** A script with nothing to import from it: the same file runs from either kind of script tag. */
function buildClassic(source: string, file: string): Promise<Output[]> {
  return viteBuild({
    build: {
      lib: { entry: join(ROOT, source), name: 'script', formats: ['iife'], fileName: () => file },
      rolldownOptions: { output: SELF_CONTAINED },
    },
  });
}

/** The script that adds one language to a page. */
async function buildLanguage(file: string, language: Language): Promise<void> {
  const entry = `virtual:${file}`;
  const source = `
    import { addLanguage } from ${JSON.stringify(join(ROOT, 'src/i18n/registry.ts'))};
    addLanguage(${JSON.stringify(language)});`;
  await viteBuild({
    plugins: [
      {
        name: 'one language',
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      lib: { entry, name: 'script', formats: ['iife'], fileName: () => file },
      rolldownOptions: { output: SELF_CONTAINED },
    },
  });
}

/** The page for iframes. Its scripts are classic ones: a page in a sandbox has no origin, and modules would need CORS. */
async function buildFrame(): Promise<void> {
  const source = 'src/embed/frame';
  for (const file of FRAME_SCRIPTS) await buildClassic(`${source}/${file.replace('.js', '.ts')}`, file);
  for (const file of FRAME_FILES) copyFileSync(join(ROOT, source, file), join(DIST, file));
}

/**
 * A last pass over the scripts: what Vite's minifier leaves is about 200 bytes after brotli. The maps are for the report of
 * sizes. The package does not contain them, so the scripts do not name them.
 */
async function squeezeScripts(): Promise<void> {
  for (const file of [...SCRIPTS, ...FRAME_SCRIPTS, ...SIDE_SCRIPTS]) {
    const [path, map] = [join(DIST, file), join(DIST, `${file}.map`)];
    const result: MinifyOutput = await minify(readFileSync(path, 'utf8'), {
      ...SQUEEZE,
      format: { ...SQUEEZE.format, preamble: BANNER },
      module: file === 'alliance-widgets.js',
      sourceMap: { content: readFileSync(map, 'utf8') },
    });
    writeFileSync(path, result.code!);
    writeFileSync(map, result.map as string);
  }
}

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
        entry: { index: join(ROOT, 'components/index.ts'), ...Object.fromEntries(entries) },
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(lit|zod)(\/|$)/,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

/** The command line: one file that needs nothing beside it but Node, and the script for its bundles. */
function buildCommandLine(): Promise<Output[]> {
  return viteBuild({
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'cli/main.ts'),
      target: 'node20',
      sourcemap: false,
      minify: true,
      outDir: join(DIST, 'cli'),
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
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

async function buildTypes(): Promise<void> {
  await orFail('tsc', ['--project', 'tsconfig.types.json']);
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

function report(widgets: object): string | undefined {
  const script = join(DIST, SCRIPT_BUDGET.file);
  const hashes = Object.fromEntries(
    [...SCRIPTS, 'embed-parent.js', ...SIDE_SCRIPTS].map((file) => [file, integrityOf(readFileSync(join(DIST, file)))]),
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
const scripts = await buildScripts();
await buildFrame();
copyThemes();
for (const [file, source] of Object.entries(TEXT_SCRIPTS)) await buildClassic(source, file);
for (const [file, language] of LANGUAGE_SCRIPTS) await buildLanguage(file, language);
await squeezeScripts();
await buildModules();
writeFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), licenseTexts([...scripts, ...[await buildCommandLine()].flat()]));
await buildTypes();
await orFail('npm', ['run', 'manifest', '--silent']);
writeJson('feed.schema.json', feedJsonSchema());
writeJson('tokens.json', designTokens());
const violation = report(await widgetCosts());
if (violation) {
  console.error(violation);
  process.exitCode = 2;
}
