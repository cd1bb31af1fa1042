/**
 * What editors of content systems do to the lines that they paste: WordPress (`@wordpress/autop`, KSES), TinyMCE and CKEditor,
 * from npm. Lines with `data-alliance` come through unchanged; whatever comes of any line, visitors see the widget or its
 * fallback content. Needs a build.
 */
import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { widgetsOf, type Manifest, type Schema, type WidgetOption } from '../../site/einbinden/manifest.ts';
import { snippetOf } from '../../site/einbinden/snippets.ts';
import { hosting, MODULE } from '../support/host.ts';
import { ALL_ALLOWED, editors, PLACES_ALLOWED } from '../support/editors.ts';
import { readJson, readText } from '../support/site.ts';
import { until } from '../support/until.ts';
import { kses } from '../support/wordpress-kses.ts';

const MUSTER = 'data/musterallianz.json';
const ROOT = 'https://www.example.org/alliance/';
const feed = readJson<Record<string, { id: string }[]>>(MUSTER);
const widgets = widgetsOf(readJson<Manifest>('dist/custom-elements.json'), readJson<Schema>('dist/feed.schema.json'));

/** A value that is not the default, and that leaves something to show. */
function valueOf(option: WidgetOption): string {
  if (option.kind === 'flag') return '';
  if (option.kind === 'number') return '3';
  if (option.kind === 'choice') return option.choices.at(-1)!;
  return 'collection' in option ? feed[option.collection]![0]!.id : '';
}

/** The lines that the page "Einbinden" writes: every widget with every option that takes a word, without the script. */
const written = (way: 'attributes' | 'element') =>
  widgets.map(({ name, options }) => {
    const values = options.map((option) => [option.name, valueOf(option)] as const);
    const filled = Object.fromEntries(values.filter(([option, value]) => value || option === 'grouped'));
    const state = {
      chosen: [{ widget: name, options: filled }],
      at: 0,
      way,
      lang: '',
      isPinned: false,
      framework: '',
      theme: {},
      width: '640',
      scheme: 'light',
    } as const;
    const place = {
      root: ROOT,
      version: '1.0.0',
      integrity: '',
      name: 'www.example.org',
      link: ROOT,
      titleOf: () => 'Ersatz',
    };
    return snippetOf(state, place).replace(/<script.*?<\/script>/g, '');
  });

/** The lines of the documentation. */
const documented = (start: string) =>
  ['docs/embedding.md', 'docs/de/embedding.md'].flatMap((file) =>
    readText(file)
      .split('\n')
      .filter((line) => line.startsWith(start) && line.includes('feed.json"')),
  );

const places = [...new Set([...written('attributes'), ...documented('<div data-alliance')])];
const elements = [...new Set([...written('element'), ...documented('<alliance-')])];

/** Selects a part of the first paragraph in CKEditor. */
const IN_CKEDITOR = (from: number | 'end', to: number | 'end') => `editor.model.change((writer) => {
  const [, place] = editor.model.document.getRoot().getChildren();
  const [paragraph] = place.getChildren();
  const at = (offset) => writer.createPositionAt(paragraph, offset);
  writer.setSelection(writer.createRange(at(${JSON.stringify(from)}), at(${JSON.stringify(to)})));
});`;

/** Leaves out line breaks and spaces between elements, and writes attributes in one way. */
function normalized(html: string): string {
  const tidy = (node: Tree.ParentNode) => {
    node.childNodes = node.childNodes.filter((child) => !('value' in child) || child.value.trim());
    for (const child of node.childNodes) if ('childNodes' in child) tidy(child);
    return node;
  };
  return serialize(tidy(parseFragment(html)));
}

describe('a pasted line', () => {
  const site = hosting();
  const { tinymce, ckeditor } = editors(site);

  type System = (lines: readonly string[]) => Promise<string[]>;
  const inNode = (change: (line: string) => string) => (lines: readonly string[]) => Promise.resolve(lines.map(change));

  /** Systems that keep attributes with data, as they come or as their documentation says. */
  const KEEPING: Record<string, System> = {
    'WordPress: paragraphs': inNode((line) => autop(line)),
    'WordPress: KSES': inNode(kses),
    'WordPress: KSES, then paragraphs': inNode((line) => autop(kses(line))),
    TinyMCE: (lines) => tinymce(lines),
    'CKEditor that allows data-alliance': (lines) => ckeditor(lines, PLACES_ALLOWED),
    'CKEditor that allows everything': (lines) => ckeditor(lines, ALL_ALLOWED),
  };

  /** Systems that take away the element around the fallback content. */
  const STRIPPING: Record<string, System> = {
    'CKEditor as it comes': (lines) => ckeditor(lines, '[]'),
  };

  /** What a visitor sees of each stored text, on a page with the script: widgets with their content, and texts beside them. */
  const shown = (stored: readonly string[]) =>
    site.visit(
      `${stored.map((html) => `<section>${html}</section>`).join('')}${MODULE}`,
      async ({ page: visited, errors }) => {
        const look = () =>
          visited.evaluate(() =>
            [...document.querySelectorAll('body > section')].map((section) => {
              const all = [...section.querySelectorAll('*')];
              const drawn = [...all, ...all.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])]
                .filter(({ localName }) => localName.startsWith('alliance-'))
                .map(({ shadowRoot }) => shadowRoot?.querySelector('section[lang]:not([aria-busy="true"])'));
              const texts = all.filter(({ localName }) => localName === 'p' || localName === 'a');
              return {
                widgets: drawn.length,
                isReady: drawn.every((content) => content?.textContent?.trim()),
                fallback: texts.some((text) => text.textContent?.trim() && text.checkVisibility()),
              };
            }),
          );
        await until('all widgets show their feed', async () => (await look()).every(({ isReady }) => isReady));
        assert.deepEqual(errors, []);
        return look();
      },
      {
        // Nothing comes from the network: an image that is not found is an error of the page, at whatever time it is reported.
        prepare: (visited) =>
          visited.route(/^https:\/\/www\.example\.org\//, (route) => {
            const [file] = /media\/[\w.-]+$/.exec(route.request().url()) ?? [basename(MUSTER)];
            return route.fulfill({ path: join('data', file), headers: { 'Access-Control-Allow-Origin': '*' } });
          }),
      },
    );

  for (const [name, system] of Object.entries(KEEPING))
    it(`with data-alliance comes through ${name} unchanged`, async () => {
      assert.deepEqual((await system(places)).map(normalized), places.map(normalized));
    });

  it('with data-alliance shows the widget in place of its fallback content', async () => {
    for (const { widgets: count, fallback } of await shown(places.map((line) => autop(line)))) {
      assert.equal(count, 1);
      assert.equal(fallback, false);
    }
  });

  for (const [name, system] of Object.entries({ ...KEEPING, ...STRIPPING }))
    it(`with an element never shows nothing after ${name}`, async () => {
      for (const [index, { widgets: count, fallback }] of (await shown(await system(elements))).entries())
        assert.ok(count === 1 || fallback, elements[index]);
    });

  it('with data-alliance shows its fallback content after CKEditor as it comes', async () => {
    for (const { widgets: count, fallback } of await shown(await STRIPPING['CKEditor as it comes']!(places)))
      assert.deepEqual([count, fallback], [0, true]);
  });

  it('with an element keeps its widget in WordPress, and its fallback content beside it', async () => {
    for (const { widgets: count, fallback } of await shown(elements.map((line) => autop(line))))
      assert.deepEqual([count, fallback], [1, true]);
  });

  /** What an editor does inside of the place: a line is broken, or nothing is left of it. */
  const EDITS: Record<string, (text: string) => Promise<string[]>> = {
    'broken in TinyMCE': (text) =>
      tinymce(
        [text],
        `editor.selection.setCursorLocation(editor.getBody().querySelector('div p').firstChild, 2);
        editor.execCommand('mceInsertNewLine');`,
      ),
    'emptied in TinyMCE': (text) =>
      tinymce(
        [text],
        `editor.selection.select(editor.getBody().querySelector('div p'), true); editor.execCommand('Delete');`,
      ),
    'broken in CKEditor': (text) => ckeditor([text], PLACES_ALLOWED, `${IN_CKEDITOR(2, 2)} editor.execute('enter');`),
    'emptied in CKEditor': (text) =>
      ckeditor([text], PLACES_ALLOWED, `${IN_CKEDITOR(0, 'end')} editor.execute('delete');`),
  };

  for (const [edit, stored] of Object.entries(EDITS))
    it(`with data-alliance that somebody has ${edit} shows the widget alone`, async () => {
      const text = `<p>Davor</p>${places[0]!}<p>Danach</p>`;
      const [html = ''] = await stored(text);
      assert.notEqual(normalized(html), normalized(text));
      const [, place = ''] = /^<p>Davor<\/p>([^]*)<p>Danach<\/p>$/.exec(html.trim()) ?? [];
      assert.deepEqual(await shown([place]), [{ widgets: 1, isReady: true, fallback: false }]);
    });
});
