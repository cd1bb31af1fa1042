/** The published types of the feed are plain interfaces, and equal to those that zod derives. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';

const TYPES = join(ROOT, 'dist/types');

const COMPARISON = `
import type * as source from '${ROOT}src/feed/schema/feed.ts';
import type * as published from '${TYPES}/src/feed/schema/feed.d.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

export const feed: Same<source.Feed, published.Feed> = true;
export const collections: Same<source.CollectionName, published.CollectionName> = true;
`;

const OPTIONS =
  '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --allowImportingTsExtensions --target ES2022 --module ESNext --moduleResolution bundler'.split(
    ' ',
  );

describe('the published types of the feed', () => {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.feed-types-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('equal the types of the schema', () => {
    const file = join(folder, 'comparison.ts');
    writeFileSync(file, COMPARISON);
    const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['--ignoreConfig', ...OPTIONS, file], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
  });

  it('name no package but Lit', () => {
    const packages = readdirSync(TYPES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts') && !file.startsWith('frameworks'))
      .map((file) => readFileSync(join(TYPES, file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/(?:from|import\()\s*['"]([^.'"][^'"]*)/g)].map(([, name]) => name!));
    assert.deepEqual(
      [...new Set(packages)].filter((name) => !/^lit(\/|$)/.test(name)),
      [],
    );
  });
});
