/** Tests that the TYPO3 extension has the widgets' options, and that TYPO3's sanitizer lets its output through. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { widgetsOf, type Manifest, type Widget, type WidgetOption } from '../../site/einbinden/manifest.ts';
import { allowanceOf } from '../../cli/publish/headers.ts';
import { outdated } from '../../tools/generate/write.ts';
import { EXTENSION, typo3Files } from '../../tools/typo3/files.ts';
import { settingTexts, textsOf } from '../../tools/typo3/texts.ts';
import { rendered } from '../support/fluid.ts';
import { readJson, readText, TAGS } from '../support/site.ts';
import { refused } from '../support/typo3-sanitizer.ts';

const SET = `${EXTENSION}/Configuration/Sets/AllianceWidgets`;
const FEED = 'https://www.example.org/feed.json?a=1&b="2"';
const FALLBACK = '<p>Unsere Partner: <a href="https://www.example.org/">www.example.org</a></p>';
const template = readText(`${EXTENSION}/Resources/Private/Templates/AllianceWidget.html`);
const form = readText(`${EXTENSION}/Configuration/FlexForms/Widget.xml`);
const widgets = widgetsOf(readJson<Manifest>('dist/custom-elements.json'), { $defs: {} });

/** What TYPO3 keeps of a choice in the form: `1` and `0` for a box. */
function chosen(option: WidgetOption): string {
  if (option.kind === 'flag') return '1';
  if (option.kind === 'number') return '3';
  if (option.kind === 'choice') return option.choices.at(-1)!;
  return `<"&'{id}`;
}

const page = ({ name, options }: Widget, value: (option: WidgetOption) => string, feed = FEED) =>
  rendered(template, {
    settings: { allianceWidgets: { feed } },
    choice: {
      widget: name,
      [name]: Object.fromEntries(options.map((option) => [option.name, value(option)])),
      other: { layout: 'list' },
    },
    data: { bodytext: FALLBACK },
  });

describe('the TYPO3 extension', () => {
  it('has the widgets, options and version of the package', async () => {
    const manifest = readJson<Package>('dist/custom-elements.json');
    assert.deepEqual(await outdated(typo3Files(manifest), 'the manifest'), []);
    assert.deepEqual(widgets.map(({ name }) => `alliance-${name}`).sort(), [...TAGS].sort());
    for (const { name, options } of widgets) {
      assert.ok(form.includes(`<value>${name}</value>`), name);
      for (const option of options) assert.ok(form.includes(`<${name}.${option.name}>`), `${name}.${option.name}`);
    }
  });

  it('has each text in both languages', () => {
    for (const texts of [textsOf, settingTexts])
      assert.deepEqual(Object.keys(texts('de')).sort(), Object.keys(texts('en')).sort());
  });

  for (const widget of widgets)
    it(`writes nothing that TYPO3’s sanitizer refuses: ${widget.name}`, () => {
      const html = page(widget, chosen);
      assert.deepEqual(refused(html), []);
      const [place] = parseFragment(html).childNodes as Tree.Element[];
      assert.deepEqual(
        Object.fromEntries(place!.attrs.map(({ name, value }) => [name, value])),
        Object.fromEntries([
          ['data-alliance', widget.name],
          ['data-alliance-src', FEED],
          ...widget.options.map((option) => [`data-alliance-${option.name}`, chosen(option)]),
        ]),
      );
      assert.ok(html.endsWith(`${FALLBACK}</div>`));
    });

  it('leaves out what an editor has not chosen, and shows the fallback text alone without a feed', () => {
    const [widget] = widgets;
    const html = page(widget!, ({ kind }) => (kind === 'flag' || kind === 'number' ? '0' : ''));
    assert.deepEqual(html.match(/data-[\w-]+/g), ['data-alliance', 'data-alliance-src']);
    assert.equal(page(widget!, chosen, ''), FALLBACK);
  });

  it('passes every setting of the site to the template', () => {
    const defined = [...readText(`${SET}/settings.definitions.yaml`).matchAll(/^ {2}allianceWidgets\.(\w+):$/gm)];
    const names = defined.map(([, name]) => name!);
    assert.ok(names.length > 2);
    const script = readText(`${SET}/setup.typoscript`);
    for (const name of names) {
      assert.ok(script.includes(`${name} = {$allianceWidgets.${name}}`), name);
      assert.ok(template.includes(`{settings.allianceWidgets.${name}}`), name);
      assert.ok(settingTexts('en')[`settings.description.allianceWidgets.${name}`], name);
    }
  });

  it('has an example of a policy that extends exactly what the widgets need of other servers', () => {
    const policy = readText(`${EXTENSION}/Configuration/csp.example.yaml`);
    const [head, ...mutations] = policy.replace(/^#.*\n/, '').split('  - mode: ');
    assert.equal(head, 'inheritDefault: true\nmutations:\n');
    // The line that `publish` writes beside the script's integrity, for the policies of partners' pages.
    const needed = allowanceOf('v1/alliance-widgets.js', 'https://www.example.org')!.split('; ');
    assert.deepEqual(
      mutations.sort(),
      needed
        .map((line) => line.replace(/^(\S+) (.+)$/, 'extend\n    directive: $1\n    sources:\n      - $2\n'))
        .sort(),
    );
    // The policies under which all widgets run, from the page of the documentation in both languages.
    for (const page of ['docs/embedding.md', 'docs/de/embedding.md']) {
      const [, strict] = /`Content-Security-Policy: default-src 'none'; ([^`]+)`/.exec(readText(page))!;
      const directives = strict!.split('; ').map((line) => line.split(' ')[0]!);
      // The policy of the page has its own style sheet, which is on the page's server.
      assert.deepEqual(
        directives.filter((name) => name !== 'style-src').sort(),
        needed.map((line) => line.split(' ')[0]!).sort(),
        page,
      );
    }
  });
});
