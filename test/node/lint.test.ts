import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT } from '../../tools/dev/run.ts';

const eslint = new ESLint({ cwd: ROOT });

/** The rules that a snippet breaks when it stands in that file. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const importing = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;
const importingType = (path: string) => `import type { X } from '${path}';\nexport type Y = X;\n`;

describe('the direction of imports', () => {
  const wrong: [file: string, path: string][] = [
    ['src/i18n/locale.ts', '../feed/read.ts'],
    ['src/feed/load.ts', '../embed/mount.ts'],
    ['src/feed/schema/values.ts', '../../element/alliance-element.ts'],
    ['src/element/alliance-element.ts', '../embed/mount.ts'],
    ['src/controllers/feed-controller.ts', '../element/alliance-element.ts'],
    ['src/templates/view.ts', '../controllers/feed-controller.ts'],
    ['tools/build/build.ts', '../../test/support/host.ts'],
    ['stories/states.ts', '../bench/feeds.ts'],
    ['src/feed/read.ts', '../authoring/sheet.ts'],
    ['src/element/define.ts', '../../components/goals-list/goals-list.ts'],
    ['src/authoring/sheet.ts', '../../components/goals-list/goals-list.ts'],
    ['components/goals-list/goals-list.ts', '../../cli/main.ts'],
    ['components/goals-list/goals-list.ts', '../index.ts'],
    ['components/goals-list/goals-list.ts', '../partner-grid/partner-grid.ts'],
    ['components/index.ts', '../test/support/feeds.ts'],
    ['components/goals-list/goals-list.ts', '../../stories/feeds.ts'],
  ];
  for (const [file, path] of wrong) {
    it(`lets ${file} not import ${path}`, async () => {
      assert.deepEqual(await broken(file, importing(path)), [IMPORTS]);
      assert.deepEqual(await broken(file, importingType(path)), [IMPORTS], 'nor its types');
      assert.deepEqual(await broken(file, `export * from '${path}';\n`), [IMPORTS], 'nor export it');
    });
  }

  const right: [file: string, path: string][] = [
    ['src/feed/read.ts', '../i18n/locale.ts'],
    ['src/feed/read.ts', './validate.ts'],
    ['src/embed/mount.ts', '../feed/load.ts'],
    ['src/element/alliance-element.ts', '../feed/discover.ts'],
    ['components/goals-list/goals-list.ts', './goals-list.styles.ts'],
    ['components/goals-list/goals-list.ts', '../../src/element/alliance-element.ts'],
    ['components/define.ts', './goals-list/goals-list.ts'],
    ['cli/main.ts', '../authoring/sheet.ts'],
    ['test/goals-list.test.ts', '../components/goals-list/goals-list.ts'],
    ['stories/goals-list.stories.ts', '../src/feed/read.ts'],
  ];
  for (const [file, path] of right) {
    it(`lets ${file} import ${path}`, async () => {
      assert.deepEqual(await broken(file, importing(path)), []);
    });
  }

  it('cannot be evaded by a dynamic import', async () => {
    assert.deepEqual(await broken('src/feed/load.ts', "await import('../element/define.ts');\n"), [
      'no-restricted-syntax',
    ]);
  });
});

describe('zod', () => {
  const inBrowsers = [
    'src/feed/read.ts',
    'src/element/define.ts',
    'components/goals-list/goals-list.ts',
    'components/define.ts',
  ];
  for (const file of inBrowsers) {
    it(`is for ${file} a source of types only`, async () => {
      assert.deepEqual(await broken(file, importing('zod')), [IMPORTS]);
      assert.deepEqual(await broken(file, importingType('zod')), []);
    });
  }

  it('does not come with the schema either', async () => {
    assert.deepEqual(await broken('src/feed/read.ts', importing('./schema/feed.ts')), [IMPORTS]);
    assert.deepEqual(await broken('src/feed/read.ts', importingType('./schema/feed.ts')), []);
  });

  for (const file of [
    'src/feed/schema/feed.ts',
    'src/feed/schema/values.ts',
    'src/authoring/sheet.ts',
    'cli/main.ts',
  ]) {
    it(`runs in ${file}`, async () => {
      assert.deepEqual(await broken(file, importing('zod')), []);
    });
  }

  it('does not loosen the direction in its own folder', async () => {
    assert.deepEqual(await broken('src/feed/schema/feed.ts', importing('../element/define.ts')), [IMPORTS]);
  });
});

describe('the network', () => {
  it('is known to src/feed alone', async () => {
    const request = "export const feed = fetch('/feed.json');\n";
    assert.deepEqual(await broken('src/feed/load.ts', request), []);
    for (const file of ['src/element/define.ts', 'components/goals-list/goals-list.ts', 'cli/main.ts']) {
      assert.deepEqual(await broken(file, request), ['no-restricted-globals'], file);
    }
    assert.deepEqual(await broken('src/embed/mount.ts', 'export const request = window.fetch;\n'), [
      'no-restricted-syntax',
    ]);
  });
});

describe('what host pages do not allow', () => {
  const snippets = [
    "element.innerHTML = '';",
    "element.outerHTML = '';",
    "element.insertAdjacentHTML('beforeend', '');",
    "document.write('');",
    "eval('');",
    "new Function('');",
    'localStorage.clear();',
    'window.sessionStorage.clear();',
    'export const cookie = document.cookie;',
    'export const script = document.currentScript;',
    'export const language = navigator.language;',
    "export { styleMap } from 'lit/directives/style-map.js';",
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    'export const template = html`<p style="color: red"></p>`;',
    'export const template = html`<p .innerHTML=${text}></p>`;',
  ];
  for (const snippet of snippets) {
    it(`includes ${snippet}`, async () => {
      assert.equal((await broken('src/element/define.ts', `${snippet}\n`)).length, 1, 'in src');
      assert.equal((await broken('components/goals-list/goals-list.ts', `${snippet}\n`)).length, 1, 'in components');
    });
  }
});
