/** The pages of docs: each in both languages, with a link to the other, listed in the README, and no link that leads nowhere. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { blocksOf } from '../support/named-blocks.ts';

/** For those who work on the code, who read English. */
const ENGLISH_ALONE = 'decisions.md';
/** The pages with the same code in both languages. In the others, the two have examples for different readers. */
const SAME_CODE = ['feed.md', 'languages.md', 'server-rendering.md'];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pagesOf = (folder: string) => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md'));

const english = pagesOf('docs');
const german = pagesOf('docs/de');
const readme = read('README.md');

/** The anchors that GitHub gives to the headings of a page. */
const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

describe('docs', () => {
  it('has every page in German and English', () =>
    assert.deepEqual(
      german,
      english.filter((name) => name !== ENGLISH_ALONE),
    ));

  for (const name of german)
    it(`leads from each language to the other: ${name}`, () => {
      const topOf = (page: string) => read(page).split('\n## ')[0]!;
      assert.ok(topOf(`docs/${name}`).includes(`](de/${name})`));
      assert.ok(topOf(`docs/de/${name}`).includes(`](../${name})`));
    });

  for (const name of SAME_CODE)
    it(`shows the same code in both languages: ${name}`, () => {
      assert.ok(blocksOf(`docs/${name}`).length > 0);
      assert.deepEqual(blocksOf(`docs/de/${name}`), blocksOf(`docs/${name}`));
    });

  it('names the same tests for data protection, all of them there', () => {
    const provedBy = (page: string, quotes: RegExp) => {
      const rows = read(page)
        .match(/^\|.+$/gm)!
        .join('\n');
      return {
        files: [...rows.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!),
        titles: [...rows.matchAll(quotes)].map(([, title]) => title!),
      };
    };
    const { files, titles } = provedBy('docs/privacy.md', /“([^”]+)”/g);
    assert.deepEqual(provedBy('docs/de/privacy.md', /„([^“]+)“/g), { files, titles });
    const tests = files.map(read).join('\n');
    assert.ok(titles.length > 0);
    for (const title of titles) assert.ok(tests.includes(title), title);
  });

  for (const page of [...english.map((name) => `docs/${name}`), ...german.map((name) => `docs/de/${name}`)]) {
    it(`is listed in the README: ${page}`, () => {
      const list = readme.split('\n## All pages\n')[1]!;
      assert.ok(list.includes(`](${page})`));
    });

    it(`links to pages and headings that are there: ${page}`, () => {
      for (const [, path, anchor] of read(page).matchAll(/\]\(([^):#]*)(?:#([^)]*))?\)/g)) {
        const target = path ? join(dirname(page), path) : page;
        assert.ok(existsSync(join(ROOT, target)), target);
        if (anchor && target.endsWith('.md')) assert.ok(anchorsOf(target).includes(anchor), `${target}#${anchor}`);
      }
    });
  }
});
