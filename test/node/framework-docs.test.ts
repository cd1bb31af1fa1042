/** The pages of docs/frameworks: the same in both languages, linked, and all of them built by `npm run test:frameworks`. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { FRAMEWORKS } from '../frameworks/projects.ts';
import { blocksOf, namedBlocksOf } from '../support/named-blocks.ts';

const names = readdirSync(join(ROOT, 'docs/frameworks'));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('docs/frameworks', () => {
  it('has the same pages in German', () => assert.deepEqual(readdirSync(join(ROOT, 'docs/de/frameworks')), names));

  it('has a page for each framework that is built', () =>
    assert.deepEqual(FRAMEWORKS.map(({ page }) => `${page}.md`).sort(), names));

  for (const name of names) {
    const [english, german] = [`docs/frameworks/${name}`, `docs/de/frameworks/${name}`];

    it(`shows the same code in both languages: ${name}`, () => {
      assert.ok(namedBlocksOf(english).length > 0);
      assert.deepEqual(blocksOf(german), blocksOf(english));
    });

    it(`is linked by the README, and links to what is there: ${name}`, () => {
      for (const page of [english, german]) {
        assert.ok(readme.includes(`(${page})`), page);
        for (const [, path] of readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^):#]+)(#[^)]*)?\)/g))
          assert.ok(existsSync(join(ROOT, dirname(page), path!)), `${page}: ${path}`);
      }
    });
  }
});
