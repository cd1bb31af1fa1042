/**
 * The scripts in other people's hands: optimisers, consent tools and content management systems concatenate them, change their
 * type, defer them, put them in again, minify them again and write them into the page.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { FEED, hosting } from '../support/host.ts';
import { readJson, readText } from '../support/site.ts';
import { until } from '../support/until.ts';

/** Every script for pages, by its path in dist/. */
const SCRIPTS = Object.keys(readJson<Record<string, string>>('dist/integrity.json'));
const codeOf = (name: string) => readText(`dist/${name}`);

const MAIN = 'alliance-widgets.js';
const POLISH = 'locales/pl.js';
const WORDS = 'messages.js';
const OWN = { pl: { partners: { heading: 'Nasi partnerzy' } } };

/** A widget in a language that a second script brings, with a word that a third one reads from the page. */
const BODY = `<script type="application/json" data-alliance-messages>${JSON.stringify(OWN)}</script>
  <alliance-partner-grid lang="pl" src="${FEED}"><p>Ersatz</p></alliance-partner-grid>`;

/** Scripts that a test has made from the built ones. */
const made = new Map<string, string>();
const site = hosting((request, response) => {
  const code = made.get(request.url!);
  if (code === undefined) return false;
  // No charset: a classic script is then read in the encoding of the page.
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(code);
  return true;
});

const tag = (name: string, attributes = '') => `<script src="/dist/${name}" ${attributes}></script>`;
const inline = (name: string, type = '') => `<script ${type}>${codeOf(name)}</script>`;
const allOf = (names: readonly string[], write: (name: string) => string) => names.map(write).join('');

function makeScript(code: string): string {
  const path = `/made/${made.size}.js`;
  made.set(path, code);
  return `<script src="${path}"></script>`;
}

async function showsPolish(body: string, head = ''): Promise<void> {
  await site.visit(
    body,
    async ({ page, errors }) => {
      const heading = () =>
        page.evaluate(
          () => document.querySelector('alliance-partner-grid')!.shadowRoot?.querySelector('h2')?.textContent,
        );
      await page.mouse.click(1, 1);
      await until('the widget says its own word', async () => (await heading()) === 'Nasi partnerzy', 30_000);
      const items = await page.locator('alliance-partner-grid li').count();
      assert.ok(items > 5);
      assert.deepEqual(errors, []);
    },
    { head },
  );
}

describe('every script', () => {
  for (const name of SCRIPTS)
    it(`${name} can be put between other files and into a page`, () => {
      const code = codeOf(name);
      assert.match(code, /^\/\*!.*\*\/\n;/);
      assert.match(code, /\n$/);
      assert.equal(/<\/script|<!--[^]*<script|\]\]>/i.exec(code)?.[0], undefined);
      // eslint-disable-next-line no-control-regex
      assert.equal(/[^\x00-\x7f]/.exec(code)?.[0], undefined);
    });

  for (const type of ['', 'type="module"'])
    it(`leaves no name on the page, with ${type || 'no type'}`, async () => {
      await site.visit('', async ({ page, errors }) => {
        const namesBefore = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
        for (const name of SCRIPTS)
          await page.addScriptTag({ url: `/dist/${name}`, type: type ? 'module' : undefined });
        const added = await page.evaluate(
          (known) => Object.getOwnPropertyNames(globalThis).filter((name) => !known.includes(name)),
          namesBefore,
        );
        // Lit marks its versions.
        assert.deepEqual(added.filter((name) => !/^(lit|reactiveElement)/.test(name)).sort(), []);
        // Names that a classic script declares with const or class are no properties; a second declaration fails.
        const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];
        await page.addScriptTag({ content: `let ${letters.join()};` });
        assert.deepEqual(errors, []);
      });
    });
});

describe('the widget, its language and the page’s words come when the scripts are', () => {
  const NAMES = [MAIN, POLISH, WORDS];
  const REVERSED = NAMES.toReversed();
  const concatenated = (names: readonly string[]) => names.map(codeOf).join('');

  const pages: Record<string, () => string | Promise<string>> = {
    concatenated: () => BODY + makeScript(concatenated(NAMES)),
    'concatenated in another order, before the markup': () => makeScript(concatenated(REVERSED)) + BODY,
    'concatenated after a file without an end, and before another one': () =>
      BODY + makeScript(`var before = function () {}${concatenated(NAMES)}(function () {})()`),
    'concatenated after a comment without a line break': () => BODY + makeScript(`// end${concatenated(NAMES)}`),
    'classic scripts': () => BODY + allOf(NAMES, (name) => tag(name)),
    modules: () => BODY + allOf(NAMES, (name) => tag(name, 'type="module"')),
    'modules in another order': () => allOf(REVERSED, (name) => tag(name, 'type="module"')) + BODY,
    'deferred in another order': () => allOf(REVERSED, (name) => tag(name, 'defer')) + BODY,
    async: () => allOf(NAMES, (name) => tag(name, 'async')) + BODY,
    'of different types': () => tag(MAIN) + tag(POLISH, 'type="module"') + tag(WORDS, 'defer') + BODY,
    'put in twice': () => BODY + allOf([...NAMES, ...NAMES, 'alliance-widgets.iife.js'], (name) => tag(name)),
    'written into the page': () => BODY + allOf(NAMES, (name) => inline(name)),
    'written into the page as modules': () => allOf(NAMES, (name) => inline(name, 'type="module"')) + BODY,
    'written into the head': () => allOf(REVERSED, (name) => inline(name)) + BODY,
    'minified again by terser': async () => {
      const { code } = await minify(concatenated(NAMES), { toplevel: true, compress: { passes: 3 } });
      return BODY + makeScript(code!);
    },
    'minified again by esbuild': async () => {
      const { code } = await transform(concatenated(NAMES), { minify: true, target: 'es2020' });
      return BODY + makeScript(code);
    },
  };
  for (const [how, write] of Object.entries(pages))
    it(how, async () => {
      await showsPolish(await write());
    });

  /** Replaces blocked scripts by new ones of a type at an event; null leaves the attribute out. */
  const unblock = (event: string, type: string | null, names = NAMES) =>
    `${allOf(names, (name) => tag(name, 'type="text/plain" data-blocked'))}<script>
      addEventListener(${JSON.stringify(event)}, async () => {
        for (const old of document.querySelectorAll('[data-blocked]')) {
          const script = document.createElement('script');
          const type = ${JSON.stringify(type)};
          if (type) script.type = type;
          script.src = old.src;
          const done = new Promise((resolve) => (script.onload = resolve));
          old.replaceWith(script);
          await done;
        }
      }, { once: true });
    </script>`;
  for (const type of ['text/javascript', 'module', null])
    for (const event of ['load', 'click'])
      it(`put in again by a consent tool at the first ${event}, with the type ${type}`, async () => {
        await showsPolish(BODY + unblock(event, type));
      });

  it('run by a loader that fetches and evaluates them', async () => {
    const loader = `<script>(async () => {
      for (const name of ${JSON.stringify(NAMES)}) (0, eval)(await (await fetch('/dist/' + name)).text());
    })()</script>`;
    await showsPolish(BODY + loader);
  });

  it('read in the encoding of an older page', async () => {
    const html = `<!doctype html><html lang="de"><head><meta charset="iso-8859-1"><title>Seite</title><link rel="icon" href="/icon.svg"></head><body>${BODY}${allOf(NAMES, (name) => makeScript(codeOf(name)))}</body></html>`;
    made.set('/old', html);
    await site.visit('', async ({ page }) => {
      await page.route('**/old', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(`${site.url}old`);
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
      const text = () =>
        page.evaluate(() => document.querySelector('alliance-partner-grid')!.shadowRoot?.textContent ?? '');
      await until('the widget is there', async () => (await text()).includes('Źródło'), 30_000);
    });
  });
});
