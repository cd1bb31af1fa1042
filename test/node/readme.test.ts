/** Executes every fenced block of README.md. A block in a language that is not known here fails. Needs a build. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Route } from 'playwright';
import { launchChromium } from '../../scripts/browsers.ts';
import { ROOT } from '../../scripts/run.ts';
import { serve, type RunningServer } from '../../scripts/serve.ts';
import { feedSchema } from '../../src/feed/schema.ts';
import { Consumer } from '../support/consumer.ts';
import { errorsOf, readJson, readText, widgetsReady } from '../support/site.ts';

// Vite's own CSS parser; unlike a browser, it refuses what it does not understand.
const require = createRequire(createRequire(import.meta.url).resolve('vite'));
const { transform } = require('lightningcss') as { transform(options: { filename: string; code: Uint8Array }): object };

const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');
const COMMANDS = ['npm ci', 'npm install alliance-widgets', 'npm start'];
const isKnown = (command: string) =>
  COMMANDS.includes(command) ||
  /^npm test( -- --(browsers|only) [\w,]+)?$/.test(command) ||
  scripts[/^npm run (\S+)$/.exec(command)?.[1] ?? ''];

let browser: Browser;
let server: RunningServer;
let consumer: Consumer;
let html = '';
before(async () => {
  consumer = new Consumer();
  browser = await launchChromium();
  server = await serve({
    handler(request, response) {
      if (request.url !== '/snippet') return false;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
      return true;
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
  consumer.remove();
});

/** The addresses of a snippet are those of somebody's site: its script is the built one, any feed that of Hannover. */
async function answer(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
  const headers = { 'Access-Control-Allow-Origin': '*' };
  if (/^alliance-widgets(\.iife)?\.js$/.test(name)) {
    await route.fulfill({ headers, path: join(ROOT, 'dist', name), contentType: 'text/javascript' });
  } else if (name.endsWith('.json')) {
    await route.fulfill({ headers, path: join(ROOT, 'data/fachkraefteallianz-hannover.json') });
  } else await route.abort();
}

/** How a block is executed, by its language. `name` is unique. */
const EXECUTE: Record<string, (code: string, name: string) => Promise<void>> = {
  async html(code) {
    html = /<html/i.test(code) ? code : `<!doctype html><html lang="de"><title>Test</title><body>${code}`;
    if (!/<script[^>]+src=/.test(code))
      html += '<script type="module" src="https://example.org/alliance-widgets.js"></script>';
    const page = await browser.newPage();
    try {
      const errors = errorsOf(page);
      await page.route((url) => /\.js(on)?$/.test(url.pathname), answer);
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await page.goto(`${server.url}snippet`);
      await widgetsReady(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  },
  async sh(code) {
    const commands = code.split(/\n|&&/).map((command) => command.replace(/#.*/, '').trim());
    for (const command of commands.filter(Boolean)) assert.ok(isKnown(command), command);
  },
  async css(code) {
    assert.doesNotThrow(() => transform({ filename: 'README.css', code: Buffer.from(code) }));
  },
  async json(code) {
    assert.deepEqual(feedSchema.safeParse(JSON.parse(code)).error?.issues, undefined);
  },
  async ts(code, name) {
    consumer.write(`${name}.ts`, `${code}\nexport {};\n`);
    consumer.typeCheck(`${name}.ts`);
    assert.ok(await consumer.bundle(`${name}.ts`));
  },
  js: (code, name) => EXECUTE.ts!(code, name),
};

describe('README.md', () => {
  const readme = readText('README.md');
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
      await execute(code, `snippet-${line}`);
    });
  }

  it('shows a picture and leads to files that are there', () => {
    assert.match(readme, /!\[[^\]]+\]\(docs\/screenshot\.png\)/);
    for (const [, path] of readme.matchAll(/\]\(([^):#]+)\)/g)) assert.ok(readText(path!), path);
  });
});
