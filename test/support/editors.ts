/** Opens the editors of content systems, from npm, on an own page: what they store of a text. */
import { after, before } from 'node:test';
import type { Page } from 'playwright';
import type { hosting } from './host.ts';
import { library } from './libraries.ts';

/** What CKEditor keeps of elements that it does not know, in its own words: the places, or everything. */
export const PLACES_ALLOWED = `[{ name: 'div', attributes: /^data-alliance/ }]`;
export const ALL_ALLOWED = `[{ name: /.*/, attributes: true }]`;

/** To be called in the group or file of the site. A step is code that may change the text of `editor`. */
export function editors(site: ReturnType<typeof hosting>) {
  let page: Page | undefined;
  before(async () => {
    page = await site.browser.newPage();
    await page.setContent(`<!doctype html><textarea></textarea><div id="classic"></div>
      ${await library('tinymce')}<script>globalThis.tinymce = library</script>
      ${await library('ckeditor')}<script>globalThis.ckeditor = library</script>`);
  });
  after(() => page?.close());

  const store = (lines: readonly string[], open: string, [set, step, get, close]: readonly string[]) =>
    page!.evaluate<string[]>(`(async () => {
      ${open}
      const stored = ${JSON.stringify(lines)}.map((line) => {
        editor.${set}(line);
        ${step}
        return editor.${get}();
      });
      await editor.${close}();
      return stored;
    })()`);

  return {
    tinymce: (lines: readonly string[], step = '') =>
      store(
        lines,
        `const settings = { license_key: 'gpl', skin: false, content_css: false, promotion: false };
        const [editor] = await tinymce.init({ selector: 'textarea', ...settings });`,
        ['setContent', step, 'getContent', 'remove'],
      ),
    ckeditor: (lines: readonly string[], allow: string, step = '') =>
      store(
        lines,
        `const settings = { licenseKey: 'GPL', plugins: ckeditor.plugins, htmlSupport: { allow: ${allow} } };
        const editor = await ckeditor.ClassicEditor.create(document.getElementById('classic'), settings);`,
        ['setData', step, 'getData', 'destroy'],
      ),
  };
}
