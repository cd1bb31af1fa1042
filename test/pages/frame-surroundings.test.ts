/** Frames as real pages have them: with padding, in shadow trees, redirected to another host, their address escaped twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { FEED, hosting } from '../support/host.ts';
import { until } from '../support/until.ts';

const STRANGER = `<script>
  for (const message of [{ allianceHeight: 4321 }, 'end']) parent.postMessage(message, '*');
</script>`;

const site = hosting((request, response) => {
  const { url } = request;
  response.setHeader('Access-Control-Allow-Origin', '*');
  // The same server under its other name is another origin.
  if (url!.startsWith('/moved/'))
    response.writeHead(301, { Location: site.url.replace('localhost', '127.0.0.1') + url!.replace('/moved', 'dist') });
  else if (url === '/stranger') response.writeHead(200, { 'Content-Type': 'text/html' }).write(STRANGER);
  else return false;
  response.end();
  return true;
});

const PARENT = '<script src="/dist/embed-parent.js" async></script>';
const SANDBOX = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
const QUERY = `widget=partner-grid&src=${FEED}`;
const iframe = (address: string, attributes = SANDBOX) =>
  `<iframe src="${address}" title="Partner" width="100%" height="150" ${attributes}></iframe>`;

const embedded = (page: Page) => page.frames().find((frame) => frame.url().includes('/embed.html'));

/** Whether the only frame of a page shows a widget, all of it and nothing below it. */
async function isFitting(page: Page): Promise<boolean> {
  const frame = embedded(page);
  const isReady = () => {
    const place = document.querySelector('.widget')?.shadowRoot;
    return [...(place?.children ?? [])].some(({ shadowRoot }) => shadowRoot?.querySelector('li'));
  };
  if (!(await frame?.evaluate(isReady).catch(() => false))) return false;
  const { scroll, seen, content } = await frame!.evaluate(() => ({
    scroll: document.scrollingElement!.scrollHeight,
    seen: innerHeight,
    content: Math.ceil(document.documentElement.getBoundingClientRect().height),
  }));
  return scroll <= seen && content === seen;
}
const fits = (page: Page) => until('the frame is as high as its content', () => isFitting(page), 30_000);

describe('a frame is as high as its content', () => {
  const STYLES: Record<string, string> = {
    padding: 'iframe { padding: 20px }',
    'padding and border in the box': '* { box-sizing: border-box } iframe { padding: 20px; border: 3px solid }',
    'padding in em, one-sided': 'iframe { box-sizing: border-box; padding: 1.5em 2em 0; border-top: 7px solid }',
    'padding in percent': 'iframe { box-sizing: border-box; padding: 5% }',
    'a ratio': 'iframe { aspect-ratio: 16 / 9 }',
  };
  for (const [how, style] of Object.entries(STYLES))
    it(`with ${how}`, async () => {
      const head = `<style>${style}</style>`;
      await site.visit(PARENT + iframe(`/dist/embed.html?${QUERY}`), ({ page }) => fits(page), { head });
    });

  it('in a shadow tree within another', async () => {
    const inner = iframe(`/dist/embed.html?${QUERY}`);
    const tree = (content: string) => `<div><template shadowrootmode="open">${content}</template></div>`;
    await site.visit(PARENT + tree(tree(inner)), ({ page }) => fits(page));
  });

  it('in a shadow tree that comes later', async () => {
    await site.visit(`<main></main>${PARENT}`, async ({ page }) => {
      await page.evaluate(
        (markup) => {
          document.querySelector('main')!.attachShadow({ mode: 'open' }).innerHTML = markup;
        },
        iframe(`/dist/embed.html?${QUERY}`),
      );
      await fits(page);
    });
  });

  for (const [how, attributes] of [
    ['without a sandbox', ''],
    ['in a sandbox', SANDBOX],
  ] as const)
    it(`redirected to another host, ${how}`, async () => {
      const moved = iframe(`/moved/embed.html?${QUERY}`, attributes);
      await site.visit(PARENT + moved, ({ page }) => fits(page));
      // The script of the page may come last.
      await site.visit(moved, async ({ page }) => {
        await page.addScriptTag({ url: '/dist/embed-parent.js' });
        await fits(page);
      });
    });
});

it('takes no number from a page that a redirected frame has left for', async () => {
  await site.visit(PARENT + iframe(`/moved/embed.html?${QUERY}`, ''), async ({ page }) => {
    await fits(page);
    const heightBefore = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const heard = page.evaluate(
      () => new Promise<void>((resolve) => addEventListener('message', ({ data }) => data === 'end' && resolve())),
    );
    await embedded(page)!.evaluate((address) => {
      location.href = address;
    }, `${site.url}stranger`);
    await heard;
    assert.equal(await page.locator('iframe').evaluate((frame) => frame.clientHeight), heightBefore);
  });
});

describe('an address that was escaped twice', () => {
  const separators = ['&amp;amp;', '&amp;amp;amp;', '&amp;#38;', '&amp;#x26;'];
  for (const separator of separators)
    it(`is read with ${separator} in the markup`, async () => {
      const address = `/dist/embed.html?${`${QUERY}&lang=en&page-size=1`.replaceAll('&', separator)}`;
      await site.visit(PARENT + iframe(address), async ({ page }) => {
        await fits(page);
        assert.equal(await embedded(page)!.evaluate(() => document.documentElement.lang), 'en');
      });
    });

  it('is read with an address in it that was encoded twice', async () => {
    const address = `/dist/embed.html?widget=partner-grid&amp;src=${encodeURIComponent(encodeURIComponent(FEED))}`;
    await site.visit(PARENT + iframe(address), ({ page }) => fits(page));
  });
});

it('says in the frame that the address names no widget', async () => {
  for (const [lang, sentence] of [
    ['de', 'In der Adresse dieses Rahmens fehlt'],
    ['en', 'The address of this frame does not say'],
  ] as const)
    await site.visit(PARENT + iframe(`/dist/embed.html?src=${FEED}&lang=${lang}`), async ({ page }) => {
      const shown = () => embedded(page)!.evaluate(() => document.body.innerText);
      await until('there is a sentence', async () => (await shown()).includes(sentence), 30_000);
    });
});
