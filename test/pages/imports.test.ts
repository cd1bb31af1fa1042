/** Every entry of the package can be imported without a DOM: in Node, in Deno, and as bundlers for workers resolve it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { Consumer } from '../support/consumer.ts';
import { readJson } from '../support/site.ts';

type Target = string | { readonly default: string };

/** Node with the export conditions, and the globals, of others. */
const SURROUNDINGS: Record<string, string[]> = {
  Node: [],
  'a bundle for browsers': ['--conditions=browser'],
  'a bundle for workers': ['--conditions=worker', '--conditions=browser'],
  'a bundle for edge functions': ['--conditions=workerd', '--conditions=worker', '--conditions=browser'],
  Deno: ['--conditions=deno', `--import=${join(ROOT, 'test/support/surroundings/deno.mjs')}`],
};

/** The entry for servers. It contains Lit's build for Node, which sets a global registry: other bundles must not contain it. */
const FOR_NODE = 'alliance-widgets/server.js';

/** Imports the entries; prints what they threw, and which globals of a page they left behind. */
const importer = (entries: readonly string[]) => `
  const thrown = {};
  for (const entry of ${JSON.stringify(entries)}) {
    const options = entry.endsWith('.json') ? { with: { type: 'json' } } : {};
    await import(entry, options).catch((error) => (thrown[entry] = String(error)));
  }
  const left = ['document', 'HTMLElement', 'window'].filter((name) => name in globalThis && !('Deno' in globalThis));
  console.log(JSON.stringify({ thrown, left }));`;

/** Uses the package without widgets: reads a feed, loads one, and sets messages. */
const WITHOUT_SHOWING = `
  import { load, read, setMessages } from 'alliance-widgets';
  setMessages('de', { partners: { heading: 'Wir' } });
  const feed = { version: '1.0.0', partners: [{ id: 'stadt', name: 'Stadt', type: 'municipality' }, { id: 'ohne-name' }] };
  const loaded = await load('data:application/json,' + encodeURIComponent(JSON.stringify(feed)));
  console.log(JSON.stringify(read(loaded).document.partners.map(({ id }) => id)));`;

let consumer: Consumer;
before(() => {
  consumer = new Consumer();
});
after(() => consumer.remove());

function runs(switches: readonly string[], code: string): unknown {
  const script = consumer.write('script.mjs', code);
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', ...switches, script], { encoding: 'utf8' });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** The entries of the installed package, each by the name that an import gives it. */
function entries(): string[] {
  const { exports } = readJson<{ exports: Record<string, Target> }>('package.json');
  const files = readdirSync(consumer.installed, { recursive: true, encoding: 'utf8' }).map(
    (file) => `./${file.split(sep).join('/')}`,
  );
  return Object.entries(exports).flatMap(([entry, target]) => {
    const [start, end] = (typeof target === 'string' ? target : target.default).split('*');
    const names = files
      .filter((file) => file.startsWith(start!) && file.endsWith(end ?? ''))
      .map((file) => file.slice(start!.length, file.length - (end?.length ?? 0)))
      .filter((name) => !name.includes('/'));
    assert.notEqual(names.length, 0, `${entry} leads nowhere.`);
    return names.map((name) => entry.replace(/^\./, 'alliance-widgets').replace('*', name));
  });
}

describe('importing the package', () => {
  for (const [where, switches] of Object.entries(SURROUNDINGS)) {
    it(`throws nothing in ${where}, whichever entry comes first, and leaves no stand-in for a page`, () => {
      const scripts = entries().filter((entry) => /\.js(on)?$|^[^./]+$/.test(entry));
      assert.ok(scripts.length > 30 && scripts.includes(FOR_NODE));
      const imported = scripts.filter((entry) => where === 'Node' || where === 'Deno' || entry !== FOR_NODE);
      for (const order of [imported, imported.toReversed()])
        assert.deepEqual(runs(switches, importer(order)), { thrown: {}, left: [] });
    });

    // Without Node's globals, Node's fetch does not work.
    if (where !== 'Deno')
      it(`lets ${where} read a feed`, () => {
        assert.deepEqual(runs(switches, WITHOUT_SHOWING), ['stadt', 'ohne-name']);
      });
  }

  it('needs no other entry before it', () => {
    for (const entry of [
      'alliance-widgets',
      'alliance-widgets/components/badge.js',
      'alliance-widgets/badge/define.js',
    ])
      assert.deepEqual(runs(['--conditions=browser'], importer([entry])), { thrown: {}, left: [] }, entry);
  });
});
