/** The files for frameworks that the page "Einbinden" writes: the frameworks' compilers accept them, with the package's types. Those of Angular and Astro do in test/frameworks. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compile } from 'svelte/compiler';
import { ROOT } from '../../tools/dev/run.ts';
import { everyOption, widgets } from '../support/every-option.ts';
import { readText } from '../support/site.ts';

/** The widgets of a template. */
const tagsOf = (html: string) => [...html.matchAll(/<(alliance-[\w-]+)/g)].map(([, tag]) => tag);

describe('the files for frameworks', () => {
  // In the package, so that its name means dist/.
  const folder = mkdtempSync(join(ROOT, 'test/pages/einbinden-written-'));
  before(() => {
    writeFileSync(join(folder, 'Allianz.tsx'), everyOption('react'));
    writeFileSync(join(folder, 'Allianz.vue'), everyOption('vue'));
    const config = { extends: '../framework-types/tsconfig.json', include: ['.'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('have the types of React and Vue', () => {
    const args = ['--project', folder, '--pretty', 'false'];
    const { status, stdout } = spawnSync(join(ROOT, 'node_modules/.bin/vue-tsc'), args, { encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('compile with Svelte, and keep braces as text', () => {
    const { js, warnings } = compile(everyOption('svelte'), { generate: 'server', filename: 'Allianz.svelte' });
    assert.deepEqual(warnings, []);
    assert.match(js.code, /detail-url="\/projekte\/\{id\}"/);
  });

  it('stand in a template literal of Angular as they are', () => {
    const text = everyOption('angular');
    const [, literal = ''] = /template: (`[\s\S]*`),/.exec(text)!;
    // eslint-disable-next-line no-new-func -- reads the literal as JavaScript does
    const template = new Function(`return ${literal}`)() as string;
    assert.match(template, /Allianz &#123;Nord&#125; `&#64;\$&#123;1&#125;` &lt;&amp;&gt;/);
    assert.deepEqual(
      tagsOf(template),
      widgets.map(({ name }) => `alliance-${name}`),
    );
  });

  for (const framework of ['react', 'vue', 'svelte', 'angular', 'astro'] as const)
    it(`import what the documentation imports: ${framework}`, () => {
      const documented = readText(`docs/frameworks/${framework}.md`);
      const imports = everyOption(framework).match(/import [^\n]*'alliance-widgets[^\n]*/g)!;
      assert.equal(imports.filter((line) => line.includes('/define.js')).length, widgets.length);
      for (const line of imports.filter((line) => /partner-grid|type \{\}/.test(line)))
        assert.ok(documented.includes(line), line);
      assert.ok(imports.includes("import 'alliance-widgets/locales/fr.js';"));
    });
});
