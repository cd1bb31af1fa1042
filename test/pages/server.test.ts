/** Widgets that a server renders: shown before any script, and taken over without a jump once the feed is here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Page } from 'playwright';
import type * as Server from '../../server/index.ts';
import { ROOT } from '../../tools/dev/run.ts';
import { countEvents, countsOf, hosting, MODULE, violationsOf, watchViolations } from '../support/host.ts';
import { library } from '../support/libraries.ts';
import { PROJECT, readJson, TAGS } from '../support/site.ts';
import { shiftOf } from '../support/shift.ts';
import { until } from '../support/until.ts';

const { renderWidget, styleOf } = (await import(join(ROOT, 'dist/server.js'))) as typeof Server;

const ADDRESS = '/data/musterallianz.json';
const FEED = readJson<object>(`.${ADDRESS}`);
const project = PROJECT.match(/"(.*)"/)![1]!;

/** All widgets as the server renders them. */
const rendered = (src: string, nonce?: string) =>
  TAGS.map((tag) => renderWidget(tag, FEED, { project, src, lang: 'de' }, { nonce })).join('\n');

const hashes = TAGS.map((tag) => `'sha256-${createHash('sha256').update(styleOf(tag)).digest('base64')}'`).join(' ');
const policy = (styles: string) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src ${styles}; img-src 'self' data:; connect-src 'self'`,
});

/** Marks what the server has rendered, and measures it. */
const mark = (page: Page) =>
  page.evaluate((tags) => {
    for (const tag of tags)
      document.querySelector(tag)!.shadowRoot!.querySelector('section')?.setAttribute('data-server', '');
    return tags.map((tag) => {
      const widget = document.querySelector<HTMLElement>(tag)!;
      return {
        tag,
        height: Math.round(widget.offsetHeight),
        text: widget.shadowRoot!.querySelector('section')?.innerText,
        chosen: [...widget.shadowRoot!.querySelectorAll('select')].map(({ value }) => value),
      };
    });
  }, TAGS);

/** Counts in each widget what the server has rendered, and what the script has. */
const drawn = (page: Page) =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const { shadowRoot } = document.querySelector(tag)!;
        return [
          shadowRoot!.querySelectorAll('section[data-server]').length,
          shadowRoot!.querySelectorAll('section').length,
        ];
      }),
    TAGS,
  );

const each = (counts: readonly number[]) => TAGS.map(() => counts);
const isDefined = (page: Page) => page.evaluate((tags) => tags.every((tag) => customElements.get(tag)), TAGS);

describe('widgets that a server has rendered', () => {
  const site = hosting();

  for (const [how, styles, nonce] of [
    ['a nonce', "'nonce-r4nd0m'", 'r4nd0m'],
    ['hashes', hashes, undefined],
  ] as const)
    it(`are taken over in one frame once the feed is here, under a policy with ${how}`, async () => {
      await site.visit(
        rendered(`/held${ADDRESS}`, nonce) + MODULE,
        async ({ page, errors }) => {
          const before = await mark(page);
          for (const { tag, height, text } of before) assert.ok(height > 20 && text, `${tag} shows nothing.`);
          await until('the script has run', () => isDefined(page));
          await until('the feed is asked for', async () => site.asked(`/held${ADDRESS}`) > 0);
          assert.deepEqual(await drawn(page), each([1, 1]));
          site.release();
          await until('the script has taken over', async () => (await drawn(page)).every(([server]) => server === 0));
          assert.deepEqual(await drawn(page), each([0, 1]));
          assert.deepEqual(await mark(page), before);
          const shift = await shiftOf(page);
          assert.ok(shift < 0.01, `The content moved by ${shift}.`);
          assert.deepEqual([await violationsOf(page), errors], [[], []]);
        },
        { headers: policy(styles), prepare: watchViolations },
      );
    });

  it('need no script', async () => {
    await site.visit(
      rendered(ADDRESS),
      async ({ page, errors }) => {
        for (const { tag, height, text } of await page.locator('body').evaluate(
          (body, tags) =>
            tags.map((tag) => {
              const widget = body.querySelector<HTMLElement>(tag)!;
              return { tag, height: widget.offsetHeight, text: widget.shadowRoot!.textContent?.trim() };
            }),
          TAGS,
        ))
          assert.ok(height > 20 && text, `${tag} shows nothing.`);
        assert.deepEqual(errors, []);
      },
      { headers: policy(hashes) },
    );
  });

  it('stay if the feed does not come', async () => {
    await site.visit(
      rendered('/data/nowhere.json') + MODULE,
      async ({ page }) => {
        await mark(page);
        await until('each widget has failed', async () => Object.keys(await countsOf(page)).length === TAGS.length);
        assert.deepEqual(await drawn(page), each([1, 1]));
      },
      { prepare: countEvents },
    );
  });

  describe('on a page with the hydration of Lit', () => {
    let hydration: string;
    before(async () => {
      hydration = await library('lit-hydration');
    });

    it('are taken over without an error', async () => {
      await site.visit(
        rendered(ADDRESS) + MODULE,
        async ({ page, errors }) => {
          await until('the script has taken over', async () =>
            page.evaluate(
              (tags) => tags.every((tag) => !document.querySelector(tag)!.shadowRoot!.querySelector('style')),
              TAGS,
            ),
          );
          assert.deepEqual(await drawn(page), each([0, 1]));
          assert.deepEqual(errors, []);
        },
        { head: hydration },
      );
    });
  });
});

describe('renderWidget', () => {
  it('names the widgets if there is none of that name', () => {
    assert.throws(() => renderWidget('partners', FEED), /There is no widget "partners"\. There are: badge, /);
  });

  it('refuses what is no feed', () => {
    assert.throws(() => renderWidget('partner-grid', { partners: [] }), { name: 'FeedError' });
  });

  it('writes attributes as texts', () => {
    const html = renderWidget('goals-list', FEED, { src: '/"><script>', 'without-heading': true, hidden: false });
    assert.match(html, /^<alliance-goals-list src="\/&quot;&gt;&lt;script&gt;" without-heading><template/);
  });

  it('starts relative addresses of the feed from the address of the feed', () => {
    const feed = {
      version: '1.0.0',
      partners: [{ id: 'stadt', name: 'Stadt', type: 'municipality', url: 'stadt.html' }],
    };
    const href = (src?: string) => /href="([^"]*)"/.exec(renderWidget('partner-grid', feed, src ? { src } : {}))?.[1];
    assert.equal(href('https://allianz.example/a/feed.json'), 'https://allianz.example/a/stadt.html');
    assert.equal(href('/a/feed.json'), '/a/stadt.html');
    assert.equal(href(), undefined);
    assert.equal(href('//allianz.example/a/feed.json'), undefined);
  });

  it('leads to the pages of the site, and knows no address of a page', () => {
    const page = 'https://www.example.org/projekte/{id}';
    const cards = renderWidget('project-cards', FEED, { src: ADDRESS, 'detail-url': page, partner: '?partner={id}' });
    assert.match(cards, /href="https:\/\/www\.example\.org\/projekte\/azubi-lotsen"/);
    const none = renderWidget('project-detail', FEED, { src: ADDRESS, lang: 'de', project: '?projekt={id}' });
    assert.match(none, /Zu diesem Projekt liegen keine Angaben vor/);
  });
});

it('render --shadow writes the same, and says what a policy has to allow', () => {
  const src = 'https://allianz.example/feed.json';
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'dist/cli/main.js'),
      'render',
      join(ROOT, ADDRESS),
      '--shadow',
      '--base',
      src,
      '--widget',
      'goals-list',
      '--lang',
      'de',
    ],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8' } },
  );
  assert.equal(stdout, `${renderWidget('goals-list', FEED, { src, lang: 'de' })}\n`);
  assert.match(stderr, /^Für die Content-Security-Policy der Seite: style-src 'sha256-[\w+/]+=*'\n$/);
});

it('@lit-labs/ssr itself renders every widget', async () => {
  const widgets = (await import(join(ROOT, 'dist/index.js'))) as Record<
    string,
    CustomElementConstructor & { tag?: string; define?(): void }
  >;
  const texts = (html: string) => html.replace(/<style>.*<\/style>|<!--.*?-->|<[^>]*>/gs, '').replace(/\s+/g, ' ');
  for (const widget of Object.values(widgets)) {
    if (!widget.tag || !widget.define) continue;
    widget.define();
    const tag = unsafeStatic(widget.tag);
    const rendered = collectResultSync(
      render(html`<${tag} src="https://allianz.example/feed.json" project=${project} .feedData=${FEED}></${tag}>`),
    );
    const ours = renderWidget(widget.tag, FEED, { src: 'https://allianz.example/feed.json', project });
    assert.match(rendered, /<template shadowroot/);
    assert.equal(texts(rendered).trim(), texts(ours).trim(), widget.tag);
  }
});
