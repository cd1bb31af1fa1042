/** `npm run generate` writes what is derived from the feed schema; `--check` fails where the file is not fresh. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { feedJsonSchema } from '../src/feed/json-schema.ts';
import * as rules from '../src/feed/rules.ts';
import { validatorSource, type JsonSchema } from './validator.ts';

const file = 'src/feed/generated/validator.ts';
const source = validatorSource(feedJsonSchema() as JsonSchema, Object.keys(rules));
const content = await format(source, { ...(await resolveConfig(file)), filepath: file });

const isFresh = existsSync(file) && readFileSync(file, 'utf8') === content;
if (process.argv.includes('--check')) {
  if (!isFresh) throw new Error(`${file} is not what src/feed/schema.ts says; run \`npm run generate\`.`);
} else if (!isFresh) {
  writeFileSync(file, content);
}
