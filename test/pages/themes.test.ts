/** Contrast in light and dark: each preset on a page with its framework, and widgets without a preset. Needs a build. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/dev/run.ts';
import { describePair, failuresOf, type Pair } from '../../site/gestalten/contrast/contrast.ts';
import { pairsOn } from '../support/contrast.ts';
import { hosting, MODULE } from '../support/host.ts';
import { PROJECT, readText, TAGS, widgetsReady } from '../support/site.ts';

const FEEDS = ['musterallianz', 'fachkraefteallianz-hannover'];
const WIDGETS = FEEDS.flatMap((feed) => TAGS.map((tag) => `<${tag} src="/data/${feed}.json" ${PROJECT}></${tag}>`));
const SCHEMES = ['light', 'dark'] as const;

interface Host {
  sheets: string[];
  /** How the page says that it is dark; otherwise it follows the visitor’s choice. */
  dark?: string;
}

/** The page of each preset. */
const HOSTS: Record<string, Host> = {
  bootstrap: { sheets: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'], dark: 'data-bs-theme="dark"' },
  kern: { sheets: ['fonts/fira-sans', 'kern.min'].map((name) => `/node_modules/@kern-ux/native/dist/${name}.css`) },
  wordpress: { sheets: ['/stories/hosts/twenty-twenty-five.css'], dark: 'data-variation="evening"' },
  contrast: { sheets: [] },
};

/** Pages without a preset: their ground and their text. */
const PAGES: [ground: string, text: string][] = [
  ['white', 'black'],
  ['black', 'white'],
  ['#e8e4da', '#222222'],
  ['#ffd400', '#000000'],
  ['#1f2937', '#f3f4f6'],
  ['#004b76', '#ffffff'],
  ['#5b2333', '#ffffff'],
  ['#f5f5f0', '#4a4a4a'],
];

const site = hosting(undefined, {
  mounts: [
    ['/dist/', 'dist'],
    ['/data/', 'data'],
    ['/node_modules/', 'node_modules'],
    ['/stories/', 'stories'],
    ['/', 'site'],
  ],
});

interface Setup {
  head?: string;
  attributes?: string;
  body?: string;
  colorScheme?: (typeof SCHEMES)[number];
}

/** Lists the pairs of colours on a page with all widgets. */
function measure({
  head = '',
  attributes = '',
  body = WIDGETS.join('\n'),
  colorScheme = 'light',
}: Setup): Promise<Pair[]> {
  return site.visit(
    body,
    async ({ page }) => {
      await widgetsReady(page);
      return pairsOn(page);
    },
    { head: head + MODULE, attributes, context: { colorScheme, reducedMotion: 'reduce' } },
  );
}

const link = (url: string) => `<link rel="stylesheet" href="${url}">`;

function assertReadable(pairs: Pair[]): void {
  assert.deepEqual(failuresOf(pairs).map(describePair), []);
}

describe('presets', () => {
  const files = readdirSync(join(ROOT, 'themes')).filter((file) => file.endsWith('.css'));

  it('are tested here, all of them', () => {
    assert.deepEqual(files.map((file) => file.replace('.css', '')).sort(), Object.keys(HOSTS).sort());
  });

  it('are named in the documentation, in both languages', () => {
    for (const file of files)
      for (const page of ['docs/de/theming.md', 'docs/theming.md'])
        assert.ok(readText(page).includes(`| \`${file}\``), `${page}: ${file}`);
  });

  for (const file of files)
    it(`name every widget where ${file} names several`, () => {
      const css = readText(`themes/${file}`).replace(/\/\*[^]*?\*\//g, '');
      const lists = [...css.matchAll(/:where\(([^)]+)\)/g)].map(([, list]) => list!.split(',').map((s) => s.trim()));
      for (const list of lists.filter((list) => list.includes('alliance-badge')))
        assert.deepEqual(list, [...[...TAGS].sort(), '[data-alliance]']);
    });

  for (const [name, { sheets, dark }] of Object.entries(HOSTS))
    for (const colorScheme of SCHEMES) {
      const head = [...sheets, `/dist/themes/${name}.css`].map(link).join('');
      const scheme = name === 'contrast' ? '<style>:root { color-scheme: light dark }</style>' : '';
      const attributes = colorScheme === 'dark' ? dark : '';

      it(`${name} is readable, ${colorScheme}`, async () => {
        const pairs = await measure({ head: scheme + head, attributes, colorScheme });
        assertReadable(pairs);
        if (name === 'contrast')
          assertReadable(pairs.map((pair) => ({ ...pair, needed: pair.needed === 4.5 ? 7 : 4.5 })));
      });
    }

  for (const [name, { sheets }] of Object.entries(HOSTS))
    it(`${name} cuts no word of a card's heading in a narrow place`, async () => {
      const body = `<alliance-project-cards src="/data/musterallianz.json" page-size="8"></alliance-project-cards>`;
      const sans = '<style>:root { font-family: sans-serif }</style>';
      const head = sans + [...sheets, `/dist/themes/${name}.css`].map(link).join('') + MODULE;
      const cut = await site.visit(
        body,
        async ({ page }) => {
          await widgetsReady(page);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          return page.locator('article [part=heading], article [part=heading] *').evaluateAll((all) => {
            const texts = all.flatMap(({ childNodes }) => [...childNodes].filter((node) => node instanceof Text));
            if (texts.length < 8) throw new Error('there are headings');
            return texts.flatMap((text) =>
              [...text.data.matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? word : [];
              }),
            );
          });
        },
        { head, context: { viewport: { width: 272, height: 800 } } },
      );
      assert.deepEqual(cut, []);
    });

  it('follow the page into a dark island', async () => {
    const island = (theme: string) =>
      `<div data-bs-theme="${theme}" class="bg-body text-body">${WIDGETS.join('')}</div>`;
    const head = [...HOSTS.bootstrap!.sheets, '/dist/themes/bootstrap.css'].map(link).join('');
    const pairs = await measure({ head, body: island('light') + island('dark') });
    assertReadable(pairs);
    const links = pairs.filter(({ what }) => what === 'a[part=link]').map(({ foreground }) => foreground);
    for (const color of ['#0d6efd', '#6ea8fe']) assert.ok(links.includes(color), color);
  });
});

const pageOf = (ground: string, text: string) => `body { background: ${ground}; color: ${text} }`;

describe('widgets without a preset', () => {
  for (const [ground, text] of PAGES)
    it(`are readable where a page has ${text} on ${ground}`, async () => {
      assertReadable(await measure({ head: `<style>${pageOf(ground, text)}</style>` }));
    });
});

describe('the check', () => {
  it('sees every widget, its text and its parts', async () => {
    const pairs = await measure({});
    assert.deepEqual([...new Set(pairs.map(({ widget }) => widget))].sort(), [...TAGS].sort());
    for (const what of [/^a\[part=link\]$/, /\(focus\)/, /^input\S* \(border\)/, /^select/, /\(mark\)/, /::before$/])
      assert.ok(
        pairs.some((pair) => what.test(pair.what)),
        String(what),
      );
  });

  it('names the pairs of a bad theme', async () => {
    const bad = '--alliance-accent: #8ab4f8; --alliance-muted: oklch(0.8 0 0 / 90%); --alliance-surface: #ddd';
    const failures = failuresOf(await measure({ head: `<style>:root { ${bad} }</style>` })).map(describePair);
    for (const line of [
      /^alliance-project-cards: a\S* “.+”, #8ab4f8 on #dddddd, 1\.\d+:1, needs 4\.5:1$/,
      /^alliance-project-cards: input\S* \(border\), #\w+ on #ffffff, 1\.\d+:1, needs 3:1$/,
      /^alliance-timeline: li\S*::before \(mark\), #8ab4f8 on #ffffff, 2\.\d+:1, needs 3:1$/,
      /^alliance-project-cards: \S+ \(focus\), #8ab4f8 on #\w+, \d\.\d+:1, needs 3:1$/,
    ])
      assert.ok(
        failures.some((failure) => line.test(failure)),
        `${line}\n${failures.join('\n')}`,
      );
  });
});
