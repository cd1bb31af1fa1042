/** The Drupal module: its library and text format fit the widgets, and every text is translated. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { integrationContent } from '../../tools/integrations/pack.ts';
import { readText } from '../support/site.ts';

const MODULE = 'integrations/drupal';
const filter = readText(`${MODULE}/src/Plugin/Filter/AllianceWidgets.php`);
const info = readText(`${MODULE}/alliance_widgets.info.yml`);
const library = readText(`${MODULE}/alliance_widgets.libraries.yml`);
const format = readText(`${MODULE}/config/optional/filter.format.alliance_widgets.yml`);
/** The translations, by the English text. */
const german: Record<string, string> = Object.fromEntries(
  [...readText(`${MODULE}/translations/alliance_widgets.de.po`).matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm)].map(
    ([, text, translation]) => [text!.replaceAll('\\"', '"'), translation!],
  ),
);
const valueOf = (yaml: string, key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(yaml)![1]!;

describe('the Drupal module', () => {
  it('has the version of the package', () => {
    for (const text of [info, library]) assert.match(text, new RegExp(`^ *version: ${packageJson.version}$`, 'm'));
  });

  it('loads the script that it is packed with, as a module', () => {
    const [, name] = /^(\w+):\n/.exec(library)!;
    const [, script] = /^ {4}(\S+\.js):$/m.exec(library)!;
    assert.ok(script! in integrationContent('drupal'), script);
    assert.match(library, /^ {8}type: module$/m);
    assert.ok(filter.includes(`'alliance_widgets/${name}'`));
  });

  it('has a text format that lets the places of widgets through, in texts and in the editor', () => {
    const place = /<div data-alliance data-alliance-\*>/;
    assert.match(format, place);
    assert.match(readText(`${MODULE}/config/optional/editor.editor.alliance_widgets.yml`), place);
  });

  it('runs its filter after those that remove tags', () => {
    const weights = [...format.matchAll(/^ {4}id: (\w+)\n[^]*?^ {4}weight: (-?\d+)$/gm)];
    assert.deepEqual(
      weights.sort(([, , a], [, , b]) => Number(a) - Number(b)).map(([, id]) => id),
      ['filter_html', 'filter_htmlcorrector', 'alliance_widgets'],
    );
  });

  it('has each text in German', () => {
    const texts = [...filter.matchAll(/(?:\bt|TranslatableMarkup)\('((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text!);
    const heads = ['name', 'description'].map((key) => valueOf(info, key));
    assert.deepEqual(Object.keys(german).sort(), [...new Set([...heads, ...texts, valueOf(format, 'name')])].sort());
  });

  // Drupal translates shipped configuration from the module's file, and only what says that it is English.
  it('has a text format that editors read in their language, with the name that the documentation says', () => {
    const name = valueOf(format, 'name');
    assert.equal(valueOf(format, 'langcode'), 'en');
    assert.ok(readText('docs/drupal.md').includes(`“${name}”`));
    assert.ok(readText('docs/de/drupal.md').includes(`„${german[name]}“`));
  });
});
