/** No block list matches the project's names of tags, attributes, classes, parts, files and feeds. Needs a build. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { BLOCKED, BLOCKED_TOGETHER, blocksOf } from '../support/block-lists.ts';
import { elements, readText, TAGS } from '../support/site.ts';

const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

const sources = ['components', 'src'].flatMap(filesOf).filter((name) => name.endsWith('.ts'));

/** Collects the matches of a pattern with one group in the sources. A match may hold several names. */
const inSources = (pattern: RegExp, files = sources): string[] => {
  const found = files.flatMap((file) =>
    [...readText(file).matchAll(pattern)].flatMap(([, names]) => names!.split(' ')),
  );
  return [...new Set(found)];
};

const NAMES: Record<string, string[]> = {
  tags: TAGS,
  // They are the parameters of the page for frames as well.
  attributes: elements.flatMap(({ attributes }) => attributes.map(({ name }) => name)),
  'data attributes': inSources(/\bdata-([a-z-]+)/g).map((name) => `data-${name}`),
  classes: [
    ...inSources(/\bclass="([^"$]+)"/g),
    ...inSources(
      /\.([a-z][\w-]*)(?=[^;{}]*\{)/g,
      sources.filter((name) => name.endsWith('.styles.ts')),
    ),
  ],
  'parts, ids and names': inSources(/\s(?:part|id|name)="([^"$]+)"/g),
  'tokens of styles': inSources(/--(alliance-[a-z-]+)/g),
  // Without the hashes of chunks, which are any letters.
  'built files': filesOf('dist').map((name) => name.replace(/-[\w-]{8}(?=\.js)/, '')),
  'feeds and pictures': filesOf('data'),
};

describe('no block list knows the names of our', () => {
  for (const [kind, names] of Object.entries(NAMES))
    it(kind, () => {
      assert.ok(names.length > 0, 'there are some');
      assert.deepEqual(
        names.filter((name) => blocksOf(name).length > 0),
        [],
      );
    });
});

describe('the patterns of the block lists', () => {
  for (const [pattern, rule] of [...BLOCKED, ...BLOCKED_TOGETHER])
    it(`find ${rule}`, () => assert.ok(blocksOf(rule).includes(pattern)));
});
