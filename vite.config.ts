import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

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
        return result && { code: result.code, map: result.map ?? null };
      },
    },
  };
}

/** What the library's build, Storybook and the tests share. tools/build/build.ts adds the entry points. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [minifyTemplates()],
});
