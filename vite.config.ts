import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

/** Writes characters beyond ASCII as escapes: in templates, the minifier leaves them as they are. */
const inAscii = (code: string) =>
  // eslint-disable-next-line no-control-regex
  code.replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Takes the whitespace out of html`` and css`` templates. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(src|components)\/.*\.ts$/ },
      async handler(code, id) {
        const result = await minifyHTMLLiterals(code, { fileName: id });
        return result && { code: inAscii(result.code), map: result.map ?? null };
      },
    },
  };
}

/** What the library's build, Storybook and the tests share. tools/build/ adds the entry points. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [minifyTemplates()],
});
