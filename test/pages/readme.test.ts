/** Executes every fenced block of README.md and of the pages on embedding. A block in a language that is not known here fails. Needs a build. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Route } from 'playwright';
import { ROOT } from '../../tools/dev/run.ts';
import { feedSchema } from '../../src/feed/schema/feed.ts';
import { Consumer } from '../support/consumer.ts';
import { hosting } from '../support/host.ts';
import { readJson, readText, widgetsReady } from '../support/site.ts';

// Vite's own CSS parser. Unlike a browser, it refuses CSS that it does not understand.
const require = createRequire(createRequire(import.meta.url).resolve('vite'));
const { transform } = require('lightningcss') as { transform(options: { filename: string; code: Uint8Array }): object };

const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');
const COMMANDS = ['npm ci', 'npm install alliance-widgets', 'npm start'];
const isKnown = (command: string) =>
  COMMANDS.includes(command) ||
  /^npm test( -- --(browsers|only) [\w,]+)?$/.test(command) ||
  scripts[/^npm run (\S+)$/.exec(command)?.[1] ?? ''];

let consumer: Consumer;
before(() => {
  consumer = new Consumer();
});
after(() => consumer.remove());
const site = hosting();

/** Snippets have addresses of somebody's site. Here, the script is the built one, and any feed is Hannover's. */
async function answer(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
  const headers = { 'Access-Control-Allow-Origin': '*' };
  if (/^(alliance-widgets(\.iife)?|embed(-parent)?|messages)\.(js|html|css)$/.test(name)) {
    await route.fulfill({ headers, path: join(ROOT, 'dist', name) });
  } else if (existsSync(join(ROOT, 'dist/themes', name))) {
    await route.fulfill({ path: join(ROOT, 'dist/themes', name) });
  } else if (/^[a-z-]+\.js$/.test(name) && existsSync(join(ROOT, 'dist/locales', name))) {
    await route.fulfill({ headers, path: join(ROOT, 'dist/locales', name) });
  } else if (name.endsWith('.json')) {
    await route.fulfill({ headers, path: join(ROOT, 'data/fachkraefteallianz-hannover.json') });
  } else await route.abort();
}

/** How a block is executed, by its language. `name` is unique. */
const EXECUTE: Record<string, (code: string, name: string) => Promise<void>> = {
  async html(code) {
    let html = code;
    // A script with texts alone shows nothing either.
    if (!/<script[^>]+src=/.test(code.replace(/<script src="[^"]*(locales\/[a-z-]+|messages)\.js"/g, '')))
      html += '<script type="module" src="https://example.org/alliance-widgets.js"></script>';
    // A later step of a guide has the feed of an earlier one.
    if (/<alliance-/.test(code) && !/\.json/.test(code))
      html += '<link rel="alternate" type="application/alliance-feed+json" href="https://example.org/feed.json">';
    // A script alone shows nothing.
    if (!/<(alliance-|iframe)|data-alliance(?!-messages)/.test(code))
      html += '<alliance-goals-list src="https://example.org/feed.json"></alliance-goals-list>';
    await site.visit(
      html,
      async ({ page, errors }) => {
        await widgetsReady(page.frames().at(-1)!);
        assert.deepEqual(errors, []);
      },
      { prepare: (page) => page.route((url) => /\.(js(on)?|html|css)$/.test(url.pathname), answer) },
    );
  },
  async sh(code) {
    const commands = code.split(/\n|&&/).map((command) => command.replace(/#.*/, '').trim());
    for (const command of commands.filter(Boolean)) assert.ok(isKnown(command), command);
  },
  async css(code) {
    assert.doesNotThrow(() => transform({ filename: 'README.css', code: Buffer.from(code) }));
  },
  async json(code) {
    const value: unknown = JSON.parse(code);
    const files = code.match(/(?<=")\.\/node_modules\/[^"]+/g);
    // The settings of an editor name files of the package; everything else is a feed.
    if (files) for (const file of files) assert.ok(existsSync(join(consumer.folder, file)), file);
    else assert.deepEqual(feedSchema.safeParse(value).error?.issues, undefined);
  },
  async ts(code, name) {
    consumer.write(`${name}.ts`, `${code}\nexport {};\n`);
    consumer.typeCheck(`${name}.ts`);
    assert.ok(await consumer.bundle(`${name}.ts`));
  },
  js: (code, name) => EXECUTE.ts!(code, name),
};

const PAGES = [
  'README.md',
  'docs/embedding.md',
  'docs/de/embedding.md',
  'docs/languages.md',
  'docs/theming.md',
  'docs/de/theming.md',
  'docs/de/themes-in-ten-minutes.md',
  'docs/themes-in-ten-minutes.md',
];
for (const [number, file] of PAGES.entries())
  describe(file, () => {
    const readme = readText(file);
    const blocks = [...readme.matchAll(/^([ \t]*)```(.*)\n([^]*?)^\1```$/gm)];

    it('has closed blocks, and one to embed with', () => {
      assert.equal(blocks.length * 2, readme.match(/^[ \t]*```/gm)?.length);
      assert.ok(blocks.some(([, , language]) => language === 'html'));
    });

    for (const [index, [, , language = '', code = '']] of blocks.entries()) {
      const line = readme.slice(0, blocks[index]!.index).split('\n').length;
      it(`does what it says in line ${line} (${language})`, async () => {
        const execute = EXECUTE[language.trim()];
        assert.ok(execute, `No test knows how to execute "${language}".`);
        await execute(code, `snippet-${number}-${line}`);
      });
    }

    it('leads to files that are there', () => {
      for (const [, path] of readme.matchAll(/\]\(([^):#]+)(#[^)]*)?\)/g))
        assert.ok(existsSync(join(ROOT, dirname(file), path!)), path);
    });

    it('has one line per element to copy, never an empty one', () => {
      for (const [, , language, code] of blocks) {
        if (language !== 'html' || file === 'README.md') continue;
        assert.doesNotMatch(code!, /<(alliance-[\w-]+|div)[^>]*>\s*<\/\1>|<alliance-[^>]*\/>/);
        for (const text of code!.trim().split('\n')) assert.match(text, /^<(script|link|alliance-|div|iframe).*>$/);
      }
    });
  });

describe('README.md', () => {
  it('shows a picture', () => assert.match(readText('README.md'), /!\[[^\]]+\]\(docs\/screenshot\.png\)/));
});
