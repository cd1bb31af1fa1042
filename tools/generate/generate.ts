/** Writes the files that derive from the feed schema and the tokens (`npm run generate`). `--check` fails if one is outdated. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import * as rules from '../../src/feed/validation/rules.ts';
import { withTables } from './theming-docs.ts';
import { validatorSource, type JsonSchema } from './validator.ts';

/** For each file, its new content and the file from which it is derived. */
const FILES: Record<string, { source: string; from: string }> = {
  'src/feed/validation/generated.ts': {
    source: validatorSource(feedJsonSchema() as JsonSchema, Object.keys(rules)),
    from: 'src/feed/schema/feed.ts',
  },
  'docs/theming.md': {
    source: withTables(readFileSync('docs/theming.md', 'utf8'), 'en'),
    from: 'themes/tokens.ts',
  },
  'docs/de/theming.md': {
    source: withTables(readFileSync('docs/de/theming.md', 'utf8'), 'de'),
    from: 'themes/tokens.ts',
  },
};

for (const [file, { source, from }] of Object.entries(FILES)) {
  const content = await format(source, { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  if (process.argv.includes('--check')) throw new Error(`${file} is not what ${from} says; run \`npm run generate\`.`);
  writeFileSync(file, content);
}
