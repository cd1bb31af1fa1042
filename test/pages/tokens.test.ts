/** The list of tokens against all that is made of it: style sheets, manifest, bundle, tables, design tokens. Needs a build. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { z } from 'zod';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { withTables } from '../../tools/generate/theming-docs.ts';
import { isOf, parts, tokens } from '../../themes/tokens.ts';
import { readJson, readText, TAGS } from '../support/site.ts';

const sheets = ['components', 'src']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => name.endsWith('.styles.ts'))
  .map((name) => ({ name, text: readText(name) }));

/** Reads of public tokens, each with its default. */
const readsOf = (text: string) =>
  [...text.matchAll(/var\((--alliance-[\w-]+)(?:,\s*(.+))?\);$/gm)].map(([, name, value]) => ({ name, value }));

describe('the style sheets', () => {
  it('declare no public token', () => {
    for (const { name, text } of sheets) assert.doesNotMatch(text, /--alliance-[\w-]+\s*:/, name);
  });

  it('read each token of the list, and no others, with its default', () => {
    const reads = sheets.flatMap(({ text }) => readsOf(text));
    assert.equal(reads.length, sheets.flatMap(({ text }) => text.match(/--alliance-/g) ?? []).length);
    for (const { name, default: value, defaults = {} } of tokens) {
      const found = new Set(reads.filter((read) => read.name === name).map((read) => read.value));
      const listed = [value, ...Object.values(defaults)];
      assert.deepEqual([...found].sort(), [...new Set(listed)].sort(), name);
    }
    assert.deepEqual(
      reads.map(({ name }) => name).filter((name) => !tokens.some((token) => token.name === name)),
      [],
    );
  });

  it('know two levels: a public token is read into the private one of its name', () => {
    for (const { text } of sheets)
      for (const [line, property, name] of text.matchAll(/^\s*([\w-]+): .*var\(--alliance-([\w-]+),.*$/gm))
        // The place is kept also where the content of the page is shown, outside of `.root`.
        assert.equal(property, name === 'min-block-size' ? name : `--_${name}`, line);
  });
});

interface Manifest {
  modules: {
    declarations: {
      tagName?: string;
      cssProperties?: { name: string; default: string }[];
      cssParts?: { name: string; description: string }[];
    }[];
  }[];
}

describe('the manifest', () => {
  const { modules } = readJson<Manifest>('dist/custom-elements.json');
  for (const { tagName, cssProperties, cssParts } of modules.flatMap(({ declarations }) => declarations)) {
    if (!tagName) continue;
    it(`lists the tokens and parts of ${tagName}`, () => {
      const ofWidget = tokens.filter((token) => isOf(token, tagName));
      assert.deepEqual(
        cssProperties!.map(({ name, default: value }) => [name, value]),
        ofWidget.map(({ name, default: value, defaults }) => [name, defaults?.[tagName] ?? value]),
      );
      assert.deepEqual(
        cssParts!.map(({ name }) => name),
        parts.filter((part) => isOf(part, tagName)).map(({ name }) => name),
      );
    });
  }

  it('has no token for the legal display but the place it keeps', () =>
    assert.deepEqual(
      tokens.filter((token) => isOf(token, 'alliance-funding-statement')).map(({ name }) => name),
      ['--alliance-min-block-size'],
    ));
});

describe('the list of tokens', () => {
  it('names widgets that there are', () => {
    for (const item of [...tokens, ...parts]) {
      const { widgets } = item;
      for (const tag of 'only' in widgets ? widgets.only : widgets.except) assert.ok(TAGS.includes(tag), tag);
      assert.ok(
        TAGS.some((tag) => isOf(item, tag)),
        item.name,
      );
      for (const tag of Object.keys('defaults' in item ? (item.defaults ?? {}) : {})) assert.ok(isOf(item, tag), tag);
    }
  });

  it('is in no script for browsers', () => {
    for (const file of ['alliance-widgets.js', 'alliance-widgets.iife.js', 'embed.js', 'index.js'])
      for (const { purpose } of [...tokens, ...parts]) {
        const script = readText(`dist/${file}`);
        assert.ok(!script.includes(purpose.en) && !script.includes(purpose.de), `${file}: ${purpose.en}`);
      }
  });

  it('has each of its tokens and parts once in the docs, in either language', () => {
    for (const [file, language] of [['docs/theming.md', 'en'] as const, ['docs/de/theming.md', 'de'] as const])
      for (const { name, purpose } of [...tokens, ...parts]) {
        const rows = readText(file)
          .split('\n')
          .filter((line) => line.startsWith(`| \`${name}\` `));
        assert.equal(rows.length, 1, `${name} in ${file}`);
        assert.ok(rows[0]!.includes(purpose[language]), name);
      }
  });

  it('has no table on a page without a place for it', () => {
    assert.throws(() => withTables('# Theming', 'en'), /no place for tokens/);
  });
});

const number = z.number();
const color = z.strictObject({
  colorSpace: z.enum(['srgb', 'oklab', 'oklch']),
  components: z.tuple([number, number, number]),
  alpha: number.min(0).max(1),
  hex: z.string().regex(/^#[\da-f]{6}$/),
});
const texts = { $description: z.string().min(1) };
const extension = { css: z.string(), purposeInGerman: z.string() };
const extensions = (more: object) =>
  z.strictObject({ 'alliance-widgets': z.strictObject({ ...extension, ...(more as Record<string, z.ZodType>) }) });

/** The rules of the format's version 2025.10 for the two types that the presets use. */
const TOKEN = z.union([
  z.strictObject({ $type: z.literal('color'), $value: color, ...texts, $extensions: extensions({ onDark: color }) }),
  z.strictObject({
    $type: z.literal('dimension'),
    $value: z.strictObject({ value: number, unit: z.enum(['px', 'rem']) }),
    ...texts,
    $extensions: extensions({ defaults: z.record(z.string(), z.string()).optional() }),
  }),
]);

describe('dist/tokens.json', () => {
  const { alliance, ...head } = readJson<{ alliance: Record<string, z.infer<typeof TOKEN>> }>('dist/tokens.json');
  const { $description: _, ...all } = alliance;
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('follows the format, and has every token', () => {
    assert.deepEqual(head, { $schema: 'https://www.designtokens.org/schemas/2025.10/format.json' });
    for (const [name, token] of Object.entries(all))
      assert.deepEqual(TOKEN.safeParse(token).error?.issues, undefined, name);
    assert.deepEqual(
      Object.keys(all).map((name) => `--alliance-${name}`),
      tokens.map(({ name }) => name),
    );
  });

  it('has the colours that a browser paints with black and with white text', async () => {
    const page = await browser.newPage();
    const paint = (css: string, text: string) =>
      page.evaluate(
        ([css, text]) => {
          const probe = document.body.appendChild(document.createElement('p'));
          probe.style.cssText = `color: ${text}; background: ${css}`;
          const context = document.createElement('canvas').getContext('2d')!;
          context.fillStyle = text === 'black' ? 'white' : 'black';
          context.fillRect(0, 0, 1, 1);
          context.fillStyle = getComputedStyle(probe).backgroundColor;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data];
        },
        [css, text] as const,
      );
    const css = ({ colorSpace, components, alpha }: z.infer<typeof color>) =>
      `${colorSpace === 'srgb' ? 'color(srgb ' : `${colorSpace}(`}${components.join(' ')} / ${alpha})`;
    let count = 0;
    for (const token of Object.values(all)) {
      const { 'alliance-widgets': own } = token.$extensions;
      if (token.$type !== 'color' || !('onDark' in own)) continue;
      assert.deepEqual(await paint(css(token.$value), 'black'), await paint(own.css, 'black'));
      assert.deepEqual(await paint(css(own.onDark as z.infer<typeof color>), 'white'), await paint(own.css, 'white'));
      count++;
    }
    assert.equal(count, 5);
  });

  it('is a file of the package', () =>
    assert.equal(
      readJson<{ exports: Record<string, string> }>('package.json').exports['./tokens.json'],
      './dist/tokens.json',
    ));
});
