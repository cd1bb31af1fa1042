/** The files for frameworks that the page "Einbinden" writes: the frameworks' compilers accept them, with the package's types. Needs a build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compile } from 'svelte/compiler';
import { frameworkSnippet, type Framework, type Piece } from '../../site/einbinden/frameworks.ts';
import { widgetsOf, type Manifest, type Schema, type WidgetOption } from '../../site/einbinden/manifest.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { readJson, readText } from '../support/site.ts';

const widgets = widgetsOf(readJson<Manifest>('dist/custom-elements.json'), readJson<Schema>('dist/feed.schema.json'));
const place = {
  ...{ root: 'https://www.example.org/alliance/', version: '1.0.0', integrity: '' },
  ...{ name: 'Allianz {Nord} `@${1}` <&>', link: 'https://www.example.org/', titleOf: (name: string) => name },
};

function valueOf({ name, kind, ...option }: WidgetOption): string {
  if (kind === 'flag') return '';
  if (kind === 'number') return '3';
  if ('choices' in option) return option.choices[0]!;
  return name.endsWith('-url') ? '/projekte/{id}' : 'eins';
}

/** Every widget with every option. */
const pieces: Piece[] = widgets.map((widget) => ({
  widget,
  options: Object.fromEntries(widget.options.map((option) => [option.name, valueOf(option)])),
}));
const snippet = (framework: Framework) => frameworkSnippet(pieces, framework, 'fr', place);

/** The widgets of a template. */
const tagsOf = (html: string) => [...html.matchAll(/<(alliance-[\w-]+)/g)].map(([, tag]) => tag);

describe('the files for frameworks', () => {
  // In the package, so that its name means dist/.
  const folder = mkdtempSync(join(ROOT, 'test/pages/einbinden-written-'));
  before(() => {
    writeFileSync(join(folder, 'Allianz.tsx'), snippet('react'));
    writeFileSync(join(folder, 'Allianz.vue'), snippet('vue'));
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
    const { js, warnings } = compile(snippet('svelte'), { generate: 'server', filename: 'Allianz.svelte' });
    assert.deepEqual(warnings, []);
    assert.match(js.code, /detail-url="\/projekte\/\{id\}"/);
  });

  it('stand in a template literal of Angular as they are', () => {
    const text = snippet('angular');
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
      const imports = snippet(framework).match(/import [^\n]*'alliance-widgets[^\n]*/g)!;
      assert.equal(imports.filter((line) => line.includes('/define.js')).length, widgets.length);
      for (const line of imports.filter((line) => /partner-grid|type \{\}/.test(line)))
        assert.ok(documented.includes(line), line);
      assert.ok(imports.includes("import 'alliance-widgets/locales/fr.js';"));
    });
});
