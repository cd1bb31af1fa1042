/** The declarations of the npm package. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES } from '../../src/feed/schema/feed.ts';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import { runOrFail } from '../dev/run.ts';
import type { JsonSchema } from '../generate/validator.ts';
import { feedDeclarations } from './feed-declarations.ts';
import { DIST } from './vite-build.ts';

export async function buildTypes(): Promise<void> {
  await runOrFail('tsc', ['--project', 'tsconfig.types.json']);
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
