/** Writes the files that derive from the feed schema, the tokens and the manifest (`npm run generate`). `--check` fails if one is outdated. */
import { readFileSync, writeFileSync } from 'node:fs';
import { feedJsonSchema } from '../../src/feed/schema/json-schema.ts';
import * as rules from '../../src/feed/validation/rules.ts';
import { integrationFiles } from '../integrations/files.ts';
import { analyze } from '../manifest/manifest.ts';
import { withTables } from './theming-docs.ts';
import { validatorSource, type JsonSchema } from './validator.ts';
import { formatted, isCurrent } from './write.ts';

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

const isCheck = process.argv.includes('--check');
// `npm run check` compares these where it has the manifest anyway, which takes a while to analyze.
const ofIntegrations = isCheck ? {} : integrationFiles(await analyze());
for (const [file, source] of Object.entries(ofIntegrations)) FILES[file] = { source, from: 'the manifest' };

for (const [file, { source, from }] of Object.entries(FILES)) {
  const content = await formatted(file, source);
  if (isCurrent(file, content)) continue;
  if (isCheck) throw new Error(`${file} is not what ${from} says; run \`npm run generate\`.`);
  writeFileSync(file, content);
}
