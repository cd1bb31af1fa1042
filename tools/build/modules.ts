/** The modules of the npm package: for bundlers, and for Node. */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../dev/run.ts';
import { viteBuild, type Output } from './vite-build.ts';

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
export function buildModules(): Promise<Output[]> {
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

/** What server rendering takes from the package, instead of a second copy of the widgets and their languages. */
const FROM_PACKAGE = new Map([
  [join(ROOT, 'components/widgets.ts'), 'alliance-widgets'],
  [join(ROOT, 'src/feed/alliance-feed.ts'), 'alliance-widgets'],
  [join(ROOT, 'src/embed/add-languages.ts'), 'alliance-widgets/locales/all.js'],
]);

const fromPackage: Plugin = {
  name: 'from-package',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || dirname(importer) !== join(ROOT, 'server')) return null;
    const id = FROM_PACKAGE.get(resolve(dirname(importer), source));
    return id ? { id, external: true } : null;
  },
};

/**
 * The command line and the module for servers. They need nothing but Node, Lit, and the rest of the package: a package may import
 * itself by its name.
 */
export function buildForNode(): Promise<Output[]> {
  return viteBuild({
    plugins: [fromPackage],
    ssr: { noExternal: true, external: ['lit', 'lit-html'] },
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
