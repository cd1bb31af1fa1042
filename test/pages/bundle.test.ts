/** The files of dist/, as a page, a bundler and an editor use them. Needs a build. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod';
import { integrityOf } from '../../cli/integrity.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { moduleCosts, moduleSizes, partCosts } from '../../tools/size/module-costs.ts';
import { budgetViolation, measure } from '../../tools/size/sizes.ts';
import { sizeOf } from '../../tools/size/widget-costs.ts';
import { Consumer } from '../support/consumer.ts';
import { CLASSIC, FEED, hosting, MODULE } from '../support/host.ts';
import { elements, readJson, readText, TAGS, widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const SCRIPTS = ['alliance-widgets.js', 'alliance-widgets.iife.js'];

for (const name of SCRIPTS) {
  describe(`dist/${name}`, () => {
    const script = readText(`dist/${name}`);
    const map = readJson<{ sources: string[]; sourcesContent: string[] }>('dist/alliance-widgets.js.map');

    const forbidden: [what: string, pattern: RegExp][] = [
      ['evaluates no text', /\beval\s*\(|\bFunction\s*\(/],
      ['uses no unit that follows the page’s root font size', /\drem\b/],
      ['has no development warning of Lit', /dev mode|lit\.dev\/msg/],
      ['imports nothing', /\bimport\b\s*[({*"'`\w]/],
      ['makes no markup from text', /insertAdjacentHTML|document\.write/],
      ['sets no style attribute', /\sstyle=/],
    ];
    for (const [what, pattern] of forbidden) {
      // The place alone: a message with the whole script would hide all others.
      it(what, () => assert.equal(pattern.exec(script)?.[0], undefined));
    }

    it('contains no zod', () => {
      assert.equal(/zod/i.exec(script), null);
      assert.deepEqual(
        map.sources.filter((source) => source.includes('node_modules/zod')),
        [],
      );
    });

    it('has a source map beside it for the report of sizes, with its sources', () => {
      assert.equal(map.sourcesContent.length, map.sources.length);
    });
  });
}

describe('the size', () => {
  it('is within its bounds', () => assert.equal(budgetViolation(measure(join(ROOT, 'dist'))), undefined));

  for (const page of ['docs/operation.md', 'docs/de/operation.md'])
    it(`is what ${page} counts with`, () => {
      const compressed = (file: string) => brotliCompressSync(readFileSync(join(ROOT, file))).length;
      const script = compressed('dist/alliance-widgets.js');
      const feeds = ['fachkraefteallianz-hannover', 'musterallianz'].map((name) => compressed(`data/${name}.json`));
      const [, small, large, ofScript, visitors, sum] =
        /\b([\d.,]+) kB (?:and|und) ([\d.,]+) kB\.[^]+?(\d+) kB[^]+?\b(10[.,]000) [^]+?(\d+) MB/.exec(readText(page))!;
      const number = (text: string) => Number(text.replace(',', '.'));
      assert.deepEqual(
        [number(small!), number(large!), number(ofScript!)],
        [...feeds.map((bytes) => Math.round(bytes / 100) / 10), Math.round(script / 1000)],
      );
      assert.equal(visitors!.length, 6);
      // Megabytes for ten thousand visitors, to the nearest ten.
      assert.equal(Number(sum), Math.round((script + feeds[0]!) / 1000) * 10);
    });

  it('is the sum of its modules and of its parts, each named once', () => {
    const [script, map] = [readText('dist/alliance-widgets.js'), readText('dist/alliance-widgets.js.map')];
    const [modules, parts] = [moduleSizes(script, map), partCosts(script, map)];
    for (const sizes of [Object.values(modules), Object.values(parts).map(({ raw }) => raw)])
      assert.equal(
        sizes.reduce((sum, size) => sum + size, 0),
        Buffer.byteLength(script),
      );
    const { sources } = JSON.parse(map) as { sources: string[] };
    assert.deepEqual(Object.keys(modules).sort(), sources.map((source) => source.replace('../', '')).sort());
    for (const part of ['style sheets', 'components', 'src/feed', 'src/i18n']) assert.ok(parts[part]!.brotli > 0, part);
  });

  it('of a module is the saving without it', () => {
    const text = 'const partners="Partnerorganisationen der Region";';
    const map = { version: 3, names: [], sources: ['../a.ts', '../b.ts'], mappings: 'AAAA,kDCAA' };
    const costs = moduleCosts(`${text}let b`, JSON.stringify(map));
    assert.deepEqual([costs['a.ts']?.raw, costs['b.ts']?.raw], [text.length, 5]);
    assert.ok(costs['a.ts']!.brotli > costs['b.ts']!.brotli);
  });

  it('of a script without a widget is smaller', async () => {
    const [badge, both] = [await sizeOf(['Badge']), await sizeOf(['Badge', 'Contacts'])];
    assert.ok(badge > 1000 && badge < both, `${badge} < ${both}`);
  });
});

describe('in a browser', () => {
  const { visit } = hosting();

  const forms: [how: string, markup: string][] = [
    ['as a module', MODULE],
    ['as a classic script', CLASSIC],
    ['as a classic script in an async tag', CLASSIC.replace(' ', ' async ')],
    ['twice', MODULE + MODULE.replace('.js', '.js?again') + CLASSIC + CLASSIC],
    ['in both forms', CLASSIC + MODULE],
  ];
  for (const [how, markup] of forms) {
    it(`defines every tag, loaded ${how}`, async () => {
      const widgets = TAGS.map((tag) => `<${tag} src="${FEED}"></${tag}>`).join('');
      await visit(markup + widgets + markup, async ({ page, errors }) => {
        await widgetsReady(page);
        assert.deepEqual(await page.evaluate((all) => all.filter((tag) => !customElements.get(tag)), TAGS), []);
        assert.deepEqual(errors, []);
      });
    });
  }

  it('leaves nothing on the global object but Lit’s version marks', async () => {
    await visit('', async ({ page }) => {
      const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
      await page.addScriptTag({ url: '/dist/alliance-widgets.js', type: 'module' });
      await until('the script has run', () => page.evaluate((tag) => Boolean(customElements.get(tag)), TAGS[0]!));
      const added = await page.evaluate((known) => {
        return Object.getOwnPropertyNames(globalThis).filter((name) => !known.includes(name));
      }, before);
      assert.deepEqual(added.filter((name) => !/^(lit|reactiveElement)/.test(name)).sort(), []);
    });
  });

  for (const name of SCRIPTS) {
    const hash = readJson<Record<string, string>>('dist/integrity.json')[name];
    const type = name.includes('iife') ? '' : 'type="module"';
    const tag = (value = hash) => `<script ${type} src="/dist/${name}" integrity="${value}" crossorigin></script>`;

    it(`runs ${name} with its integrity, and not with another one`, async () => {
      assert.equal(hash, integrityOf(readFileSync(join(ROOT, 'dist', name))));
      await visit(`${tag()}<alliance-goals-list src="${FEED}"></alliance-goals-list>`, async ({ page, errors }) => {
        await widgetsReady(page);
        assert.deepEqual(errors, []);
      });
      await visit(tag(integrityOf(readFileSync(join(ROOT, 'package.json')))), async ({ page, errors }) => {
        await until('the script is refused', async () => errors.some((error) => error.includes('integrity')));
        assert.equal(await page.evaluate(() => customElements.get('alliance-goals-list')), undefined);
      });
    });
  }

  it('observes the attributes that the manifest lists', async () => {
    await visit(MODULE, async ({ page }) => {
      const observed = await page.evaluate(async (all) => {
        const classes = await Promise.all(all.map((tag) => customElements.whenDefined(tag)));
        return classes.map((element) => (element as unknown as { observedAttributes: string[] }).observedAttributes);
      }, TAGS);
      const listed = elements.map(({ attributes }) => attributes.map(({ name }) => name));
      assert.deepEqual(
        observed.map((names) => names.toSorted()),
        listed.map((names) => names.toSorted()),
      );
    });
  });
});

describe('custom-elements.json', () => {
  it('lists every widget', () => {
    const folders = readdirSync(join(ROOT, 'components'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    assert.deepEqual(
      TAGS.toSorted(),
      folders.map(({ name }) => `alliance-${name}`),
    );
  });

  for (const { tagName, attributes } of elements) {
    it(`describes every attribute of ${tagName}`, () => {
      const names = attributes.map(({ name }) => name);
      for (const name of ['src', 'heading-level', 'without-heading']) assert.ok(names.includes(name), name);
      assert.deepEqual(
        attributes.filter(({ description }) => !description),
        [],
      );
    });
  }
});

describe('the properties that the manifest lists', () => {
  const { visit } = hosting();

  it('are those that widgets have', async () => {
    const listed = elements.map(({ tagName, members }) => ({
      tag: tagName,
      names: members.filter((member) => !member.static).map(({ name }) => name),
    }));
    await visit(MODULE, async ({ page }) => {
      const missing = await page.evaluate((widgets) => {
        return widgets.flatMap(({ tag, names }) => {
          const widget = document.createElement(tag);
          return names.filter((name) => !(name in widget)).map((name) => `${tag}: ${name}`);
        });
      }, listed);
      assert.deepEqual(missing, []);
    });
  });
});

describe('feed.schema.json', () => {
  type Schema = z.core.JSONSchema.JSONSchema;
  const schema = readJson<Schema>('dist/feed.schema.json');

  it('is a JSON Schema 2020-12 whose references all lead somewhere', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name!);
    assert.ok(references.length > 0);
    for (const name of references) assert.ok(schema.$defs?.[name], name);
  });

  it('has patterns that compile as the specification wants them', () => {
    const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)];
    assert.ok(patterns.length > 0);
    for (const [, pattern] of patterns) new RegExp(JSON.parse(pattern!) as string, 'u');
  });

  it('accepts the feed of the Fachkräfteallianz Hannover and refuses a broken one', () => {
    // zod compiles patterns without the "u" flag and then misreads Unicode properties: those are left out.
    const withoutUnicode = (key: string, value: unknown) =>
      key === 'pattern' && String(value).includes('\\p{') ? undefined : value;
    const validator = z.fromJSONSchema(JSON.parse(JSON.stringify(schema), withoutUnicode) as Schema);
    const feed = readJson<{ partners: object[] }>('data/fachkraefteallianz-hannover.json');
    assert.deepEqual(validator.safeParse(feed).error?.issues, undefined);
    assert.equal(validator.safeParse({ ...feed, partners: [{ ...feed.partners[0], name: 11 }] }).success, false);
    assert.equal(validator.safeParse({ ...feed, version: 'neu' }).success, false);
  });
});

describe('the npm package', () => {
  let consumer: Consumer;
  before(() => {
    consumer = new Consumer();
  });
  after(() => consumer.remove());

  it('has types for strict projects', () => {
    consumer.write(
      'typed.ts',
      `
      import { AllianceElement, PartnerGrid, read, load, FeedError, type Feed, type Partner } from 'alliance-widgets';
      import { GoalsList } from 'alliance-widgets/components/goals-list.js';
      import 'alliance-widgets/alliance-widgets.js';

      const partner: Partner = { id: 'stadt', name: 'Stadt', type: 'municipality' };
      // @ts-expect-error An id is text.
      const wrong: Partner = { ...partner, id: 1 };
      const feed: Pick<Feed, 'partners'> = { partners: [partner, wrong] };
      const { issues } = read(feed);
      export const paths: string[] = issues.map(({ path }) => path);

      PartnerGrid.define();
      const grid = document.createElement('alliance-partner-grid');
      grid.layout = 'compact';
      // @ts-expect-error There is no such layout.
      grid.layout = 'carousel';
      grid.addEventListener('alliance-error', ({ kind }) => kind === 'feed-http');
      grid.addEventListener('alliance-navigate', (event) => event.href.startsWith('https:') || event.preventDefault());
      export const isWidget: boolean = grid instanceof AllianceElement && new GoalsList() instanceof AllianceElement;
      export const document_: Promise<unknown> = load('/feed.json').catch((error: FeedError) => error.kind);
      `,
    );
    consumer.typeCheck('typed.ts');
  });

  it('bundles only the widgets that are used', async () => {
    consumer.write('one.ts', "import { PartnerGrid } from 'alliance-widgets';\nPartnerGrid.define();\n");
    const bundle = await consumer.bundle('one.ts');
    const others = TAGS.filter((tag) => tag !== 'alliance-partner-grid');
    assert.ok(bundle.includes('alliance-partner-grid'));
    for (const tag of others) assert.ok(!bundle.includes(tag), tag);
    assert.equal(/zod/i.exec(bundle), null);
  });

  it('bundles every component separately', async () => {
    for (const tag of TAGS) {
      const name = tag.replace('alliance-', '');
      consumer.write('single.ts', `export * from 'alliance-widgets/components/${name}.js';\n`);
      assert.ok((await consumer.bundle('single.ts')).includes(tag), tag);
    }
  });

  it('bundles a widget that is imported for its definition alone', async () => {
    for (const tag of TAGS) {
      const name = tag.replace('alliance-', '');
      consumer.write('side-effect.ts', `import 'alliance-widgets/${name}/define.js';\n`);
      const bundle = await consumer.bundle('side-effect.ts');
      assert.match(bundle, /\.define\(\)/, tag);
      assert.ok(bundle.includes(tag), tag);
    }
  });

  it('holds the files that package.json promises', () => {
    const { exports, customElements } = readJson<{ exports: object; customElements: string }>('package.json');
    const files = JSON.stringify(exports).match(/\.\/dist\/[^"*]+(?=")/g)!;
    for (const file of [...files, customElements, 'LICENSE'])
      assert.ok(existsSync(join(consumer.installed, file)), file);
    assert.ok(!existsSync(join(consumer.installed, 'src')), 'no sources');
  });
});
