/** The declarations of the npm package. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';
import packageJson from '../../package.json' with { type: 'json' };
import { COLLECTION_NAMES } from '../../src/feed/schema/feed.ts';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import { ROOT, runOrFail } from '../dev/run.ts';
import type { JsonSchema } from '../generate/validator.ts';
import { feedDeclarations } from './feed-declarations.ts';
import { DIST } from './vite-build.ts';

export async function buildTypes(): Promise<void> {
  await runOrFail('tsc', ['--project', 'tsconfig.types.json']);
  replaceSchemaTypes();
  keepImports();
  for (const file of declarations()) {
    const text = readFileSync(file, 'utf8')
      // tsc leaves the source's .ts endings in declarations; readers of the package have .js and .d.ts.
      .replace(/(["']\.{1,2}\/[^"'\n]+)\.ts(["'])/g, '$1.js$2')
      // It also names a package that ours does not depend on; lit exports the same types.
      .replaceAll('import("lit-html")', 'import("lit")');
    writeFileSync(file, text);
  }
  removeInternalTypes();
}

/** Writes the types of the feed as plain interfaces, so that pages with widgets need no zod. */
function replaceSchemaTypes(): void {
  const folder = join(DIST, 'types/src/feed/schema');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'feed.d.ts'), feedDeclarations(feedJsonSchema() as JsonSchema, COLLECTION_NAMES));
}

/** The events of widgets, which their classes do not name. */
const EVENTS = join(DIST, 'types/src/element/events.ts');

/**
 * Brings what `define.ts` imports into its declaration, and the events. tsc drops these imports, as no type needs them, but the
 * class of a widget adds its tag to `HTMLElementTagNameMap`.
 */
function keepImports(): void {
  for (const file of declarations().filter((path) => path.endsWith('/define.d.ts'))) {
    const source = join(ROOT, relative(join(DIST, 'types'), file).replace(/\.d\.ts$/, '.ts'));
    const { importedFiles } = preProcessFile(readFileSync(source, 'utf8'));
    const imports = [...importedFiles.map(({ fileName }) => fileName), relative(dirname(file), EVENTS)];
    writeFileSync(file, imports.map((path) => `import '${path}';\n`).join(''));
  }
}

const declarations = () =>
  readdirSync(join(DIST, 'types'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => join(DIST, 'types', path));

/** The declarations that `exports` names; its stars stand for the name of a widget. */
function publicEntries(): string[] {
  const patterns = Object.values(packageJson.exports).flatMap((entry) =>
    typeof entry === 'object' && 'types' in entry ? [entry.types] : [],
  );
  const widgets = readdirSync(join(DIST, 'types/components'));
  return patterns
    .flatMap((pattern) => widgets.map((name) => join(ROOT, pattern.replaceAll('*', name))))
    .filter((path) => existsSync(path));
}

/** Removes what no public declaration leads to: nobody can import it, and it is almost half of them. */
function removeInternalTypes(): void {
  const reached = new Set<string>();
  const queue = publicEntries();
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const { importedFiles } = preProcessFile(readFileSync(file, 'utf8'));
    for (const { fileName } of importedFiles)
      if (fileName.startsWith('.')) queue.push(join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
  }
  for (const file of declarations()) if (!reached.has(file)) rmSync(file);
}
