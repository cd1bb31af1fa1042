/** The WordPress plugin: its options are those of the widgets, and every text is translated. Needs a build. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema';
import { outdated } from '../../tools/generate/write.ts';
import { messages, PLUGIN, translate, wordpressFiles } from '../../tools/wordpress/files.ts';
import { mo } from '../../tools/wordpress/gettext.ts';
import { german, LOCALES } from '../../tools/wordpress/german.ts';
import { elements, readJson, readText, TAGS } from '../support/site.ts';

describe('the WordPress plugin', () => {
  it('has the widgets, options and version of the package', async () => {
    const manifest = readJson<Package>('dist/custom-elements.json');
    assert.deepEqual(await outdated(wordpressFiles(manifest), 'the manifest'), []);
    const { attributes } = readJson<{ attributes: { widget: { enum: string[] } } }>(`${PLUGIN}/block/block.json`);
    assert.deepEqual(attributes.widget.enum.map((name) => `alliance-${name}`).sort(), [...TAGS].sort());
    const list = readText(`${PLUGIN}/includes/widgets.php`);
    const names = new Set(elements.flatMap((element) => element.attributes.map(({ name }) => name)));
    for (const name of ['src', 'debug', 'image-origins']) names.delete(name);
    for (const name of names) assert.match(list, new RegExp(`^\\t{4}'${name}' `, 'm'));
  });

  for (const locale of LOCALES)
    it(`has every text in ${locale}`, () => {
      const all = messages();
      assert.ok(all.length > 80);
      for (const message of all) assert.ok(german(locale, message)?.trim(), `"${message.id}" (${message.context})`);
    });

  it('says du in the one German and Sie in the other', () => {
    const different = messages().filter((message) => german('de_DE', message) !== german('de_DE_formal', message));
    assert.ok(different.length > 0);
    for (const message of different) {
      assert.match(german('de_DE', message)!, /\b(?:dir|lass|trag)\b/i);
      assert.match(german('de_DE_formal', message)!, /\b(?:Sie|Ihnen)\b/);
    }
  });

  it('has translations as gettext reads them', () => {
    const file = mo('de_DE', messages(), (message) => translate('de_DE', message));
    const number = (at: number) => file.readUInt32LE(at);
    assert.equal(number(0), 0x950412de);
    const text = (table: number, index: number) => {
      const [length, start] = [number(table + 8 * index), number(table + 8 * index + 4)];
      assert.equal(file[start + length], 0);
      return file.subarray(start, start + length).toString();
    };
    const keys = Array.from({ length: number(8) }, (_, index) => text(number(12), index));
    assert.equal(keys.length, messages().length + 1);
    assert.deepEqual(keys, [...keys].sort());
    assert.equal(text(number(16), keys.indexOf('Address of the feed')), 'Adresse des Feeds');
    assert.equal(text(number(16), keys.indexOf('widget\u0004Goals')), 'Ziele');
  });
});
