/** `npm run generate` writes what is derived from the feed schema; `--check` fails where a file is not fresh. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { feedJsonSchema } from '../src/feed/json-schema.ts';
import { shapesOf, toSource, type JsonSchema } from './shapes.ts';

const file = 'src/feed/generated/shapes.ts';
const content = `// Written by \`npm run generate\` from src/feed/schema.ts; do not edit.
import type { Shape } from '../shape.ts';

export const shapes: Shape = ${toSource(shapesOf(feedJsonSchema() as JsonSchema))};
`;

const fresh = existsSync(file) && readFileSync(file, 'utf8') === content;
if (process.argv.includes('--check')) {
  if (!fresh) throw new Error(`${file} is not what src/feed/schema.ts says; run \`npm run generate\`.`);
} else if (!fresh) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
