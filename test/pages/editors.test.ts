/** What editors and assistants read in the package: the manifest and the files generated from it. Needs a build. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest/schema';
import cssService, { type CSSDataV1 } from 'vscode-css-languageservice';
import htmlService, { type HTMLDataV1, type LanguageService } from 'vscode-html-languageservice';
import { tokens } from '../../themes/tokens.ts';
import { faultsOf } from '../../tools/manifest/faults.ts';
import { widgetsOf } from '../../tools/manifest/widgets.ts';
import { readJson, readText, TAGS } from '../support/site.ts';

// Both packages are CommonJS: Node finds only some of their names.
const { getCSSLanguageService, newCSSDataProvider } = cssService;
const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService;

const read = () => readJson<Package>('dist/custom-elements.json');

describe('custom-elements.json', () => {
  it('names modules that can be imported', () => {
    for (const { path } of read().modules) {
      const file = import.meta.resolve(`alliance-widgets/${path}`);
      assert.ok(existsSync(fileURLToPath(file)), path);
    }
  });

  it('has none of the faults that the check looks for', () => assert.deepEqual(faultsOf(read()), []));

  const faults: [what: string, spoil: (manifest: Package) => void, message: RegExp][] = [
    ['what its schema refuses', ({ modules }) => Object.assign(modules[0]!, { kind: 'script' }), /modules\/0/],
    ['a path of the source', ({ modules }) => (modules[0]!.path = 'components/index.ts'), /does not export/],
    ['a tag without a definition', ({ modules }) => modules.pop(), /not one definition of alliance-timeline/],
    [
      'a private member',
      (manifest) => Object.assign(widgetsOf(manifest)[0]!.members![0]!, { privacy: 'private' }),
      /alliance-badge: layout/,
    ],
    [
      'a type that nobody can write',
      (manifest) => Object.assign(widgetsOf(manifest)[0]!.attributes![0]!, { type: { text: "Project['reach']" } }),
      /alliance-badge: attribute layout/,
    ],
    [
      'an attribute of no property',
      (manifest) => Object.assign(widgetsOf(manifest)[0]!.attributes![0]!, { fieldName: 'shape' }),
      /alliance-badge: attribute layout/,
    ],
  ];
  for (const [what, spoil, message] of faults)
    it(`may not have ${what}`, () => {
      const manifest = read();
      spoil(manifest);
      assert.match(faultsOf(manifest).join('\n'), message);
    });
});

/** What the language server of Visual Studio Code offers where `|` stands. */
function offers(server: LanguageService, text: string): Map<string, string> {
  const position = text.indexOf('|');
  const document = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
  const { items } = server.doComplete(document, document.positionAt(position), server.parseHTMLDocument(document));
  return new Map(items.map(({ label, textEdit }) => [label, textEdit?.newText ?? '']));
}

describe('the custom data', () => {
  const data = newHTMLDataProvider('alliance', readJson<HTMLDataV1>('dist/vscode.html-custom-data.json'));
  const server = getLanguageService({ customDataProviders: [data] });

  it('completes every tag', () => {
    const tags = [...offers(server, '<|').keys()];
    assert.deepEqual(
      TAGS.filter((tag) => !tags.includes(tag)),
      [],
    );
  });

  it('completes attributes, with a value where they have one', () => {
    const names = offers(server, '<alliance-partner-grid |></alliance-partner-grid>');
    assert.equal(names.get('layout'), 'layout="$1"');
    assert.equal(names.get('grouped'), 'grouped');
  });

  it('completes values', () => {
    const values = offers(server, '<alliance-project-cards reach="|"></alliance-project-cards>');
    for (const word of ['local', 'regional', 'international']) assert.ok(values.has(word), word);
  });

  it('explains a tag', () => {
    const document = TextDocument.create('file:///page.html', 'html', 1, '<alliance-badge></alliance-badge>');
    const hover = server.doHover(document, { line: 0, character: 5 }, server.parseHTMLDocument(document));
    assert.match(JSON.stringify(hover?.contents), /footer or sidebar/);
  });

  it('completes every token in a style sheet, once', () => {
    const styles = newCSSDataProvider(readJson<CSSDataV1>('dist/vscode.css-custom-data.json'));
    const css = getCSSLanguageService({ customDataProviders: [styles] });
    const document = TextDocument.create('file:///page.css', 'css', 1, ':root { -- }');
    const { items } = css.doComplete(document, { line: 0, character: 10 }, css.parseStylesheet(document));
    const labels = items.map(({ label }) => label).filter((label) => label.startsWith('--alliance-'));
    assert.deepEqual(labels.sort(), tokens.map(({ name }) => name).sort());
  });
});

describe('llms.txt', () => {
  const text = readText('dist/llms.txt');

  it('has every widget with its options, and every token', () => {
    for (const widget of widgetsOf(read())) {
      assert.ok(text.includes(`### ${widget.tagName}\n`), widget.tagName);
      for (const { name } of widget.attributes!) assert.match(text, new RegExp(`- \`${name}[\`=]`), name);
    }
    for (const { name } of tokens) assert.ok(text.includes(`\`${name}\``), name);
  });
});
