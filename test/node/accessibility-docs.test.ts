/** Every test that docs/accessibility.md names exists, and the page uses every link that it defines. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { readText } from '../support/site.ts';

const document = readText('docs/accessibility.md');
const [matrix, list] = document.split('\n## Tests\n');

/** Key, file and title of every test that the document names. */
const named = [...list!.matchAll(/^- `([\w-]+)`: `([^`]+)` “([^”]+)”$/gm)].map(([, key, file, title]) => ({
  key: key!,
  file: file!,
  title: title!,
}));

/** Lists the titles of a test file. An ellipsis stands for the part that a loop fills in. */
const titlesOf = (file: string) =>
  [...readText(file).matchAll(/\bit\(\s*(['"`])(.+?)\1,/g)].map(([, , title]) => title!.replace(/\$\{.+?\}+/g, '…'));

describe('docs/accessibility.md', () => {
  it('lists every test in one line', () => {
    assert.ok(named.length > 0);
    assert.equal(named.length, list!.trim().split('\n').length);
    assert.equal(new Set(named.map(({ key }) => key)).size, named.length);
  });

  for (const { key, file, title } of named)
    it(`names the test “${key}”, which is there`, () => {
      assert.ok(existsSync(join(ROOT, file)), file);
      assert.ok(titlesOf(file).includes(title), `${title} in ${file}`);
    });

  it('refers in its tables to tests of the list, and to each of them', () => {
    const rows = matrix!.split('\n').filter((line) => line.startsWith('|'));
    const keys = rows.flatMap((row) => [...row.matchAll(/`([\w-]+)`/g)].map(([, key]) => key!));
    assert.deepEqual([...new Set(keys)].sort(), named.map(({ key }) => key).sort());
  });

  it('leaves no criterion that it claims without a test or a remark', () => {
    const claims = matrix!.split('\n').filter((line) => /\| +supports/.test(line));
    assert.ok(claims.length > 0);
    for (const claim of claims) assert.match(claim, /`|by hand/);
  });
});
