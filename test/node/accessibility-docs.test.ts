/** Every test that docs/accessibility.md names exists, the page uses every link that it defines, and the German page claims the same. */
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

/** What the two pages call the same result. */
const RESULTS: Record<string, string> = {
  supports: 'erfüllt',
  'supports with exceptions': 'erfüllt mit Ausnahmen',
  'not applicable': 'nicht anwendbar',
  'not automatable': 'nicht automatisierbar',
  'by hand': 'von Hand',
};

describe('docs/de/accessibility.md', () => {
  const [germanMatrix, germanList] = readText('docs/de/accessibility.md').split('\n## Tests\n');

  /** Reads of each row its numbers, results and tests: all but the words. */
  const claimsOf = (text: string, results: readonly string[]) =>
    text
      .split('\n')
      .filter((line) => /^\| [\d–]/.test(line))
      .map((line) => {
        const cells = line.split('|').map((cell) => cell.trim().replace(/^_([^_]+)_.*/, '$1'));
        return {
          numbers: cells.filter((cell) => /^[\d.–]+[ab]?$/.test(cell)),
          results: cells.flatMap((cell) => {
            const index = results.indexOf(cell);
            return index < 0 ? [] : [Object.keys(RESULTS)[index]];
          }),
          tests: [...line.matchAll(/`([\w-]+)`/g)].map(([, key]) => key),
        };
      });

  it('has the same rows with the same results and tests', () => {
    const claims = claimsOf(matrix!, Object.keys(RESULTS));
    assert.ok(claims.some(({ results }) => results.includes('not automatable')));
    assert.deepEqual(claimsOf(germanMatrix!, Object.values(RESULTS)), claims);
  });

  it('names the same tests', () => assert.deepEqual(germanList!.match(/^- .+$/gm), list!.match(/^- .+$/gm)));

  it('has the same paragraph for accessibility statements, and the same date', () => {
    const paragraphOf = (text: string) => text.match(/^>.+$/gm);
    assert.ok(paragraphOf(matrix!));
    assert.deepEqual(paragraphOf(germanMatrix!), paragraphOf(matrix!));
    const [, day, year] = /as of (\d+) November (\d{4})/.exec(matrix!)!;
    assert.ok(germanMatrix!.includes(`Stand ${day}. November ${year}`));
  });
});
