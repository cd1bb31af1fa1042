/** A project's dialog and the state of a list in the address, on pages that have an address, a router or a policy of their own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FrameLocator, Locator, Page } from 'playwright';
import { hosting, MODULE, violationsOf, watchViolations } from '../support/host.ts';
import { widgetsReady } from '../support/site.ts';
import { until } from '../support/until.ts';

const FEED = '/data/musterallianz.json';
const CARDS = `<alliance-project-cards src="${FEED}" show-detail url-state></alliance-project-cards>`;
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Frames without an origin may read the feed, and find the script. One page is there for a widget to move to. */
const site = hosting(({ url }, response) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (url !== '/elsewhere/') return false;
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(
      '<!doctype html><html lang="de"><title>Anderswo</title><body style="background: rgb(20 30 40); color: white">',
    );
  return true;
});

const title = (place: Page | FrameLocator) => place.getByRole('link', { name: 'Lernfabrik Kreislaufwirtschaft' });
const dialog = (place: Page | FrameLocator) => place.getByRole('dialog', { name: 'Lernfabrik Kreislaufwirtschaft' });
const close = (place: Page | FrameLocator) => place.getByRole('button', { name: 'Schließen' });
const count = (locator: Locator, expected: number) =>
  until(`there are ${expected}`, async () => (await locator.count()) === expected);
const hash = (page: Page) => page.evaluate(() => location.hash);

/** Opens the project and closes it again, as a visitor does. */
async function openAndClose(place: Page | FrameLocator) {
  await title(place).click();
  await dialog(place).waitFor();
  await close(place).click();
  await count(dialog(place), 0);
}

describe('a project with an address of its own', () => {
  it('opens under a strict policy with Trusted Types, without one violation', async () => {
    await site.visit(
      MODULE + CARDS,
      async ({ page, errors }) => {
        await widgetsReady(page);
        await page.getByRole('searchbox').fill('Lernfabrik');
        await until('the address has the search', async () => page.url().includes('project-cards-query=Lernfabrik'));
        await openAndClose(page);
        await until('the address is the list’s', async () => (await hash(page)) === '');
        assert.deepEqual(await violationsOf(page), []);
        assert.deepEqual(errors, []);
      },
      { prepare: watchViolations, headers: { 'Content-Security-Policy': `${POLICY}; ${TRUSTED}` } },
    );
  });

  it('opens if the browser refuses to change the address', async () => {
    await site.visit(
      MODULE + CARDS,
      async ({ page, errors }) => {
        const before = page.url();
        await page.getByRole('searchbox').fill('Lernfabrik');
        await openAndClose(page);
        assert.equal(page.url(), before);
        assert.deepEqual(errors, []);
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            History.prototype.pushState = History.prototype.replaceState = () => {
              throw new DOMException('Too many calls', 'SecurityError');
            };
          }),
      },
    );
  });

  it('leaves parameters and the state of the page’s router as they are', async () => {
    await site.visit(MODULE + CARDS, async ({ page, errors }) => {
      await widgetsReady(page);
      await page.evaluate(() => history.replaceState({ router: 7 }, '', '?next=/a?b=1&&q=ä%20b+c&leer#unten'));
      await page.getByRole('searchbox').fill('Lern');
      await until('the address has the search', async () => page.url().includes('query=Lern'));
      await title(page).click();
      await dialog(page).waitFor();
      assert.deepEqual(await page.evaluate(() => [location.search, location.hash, history.state as unknown]), [
        '?next=/a?b=1&&q=%C3%A4%20b+c&leer&project-cards-query=Lern',
        '#projekt-lernfabrik',
        { router: 7 },
      ]);
      await page.keyboard.press('Escape');
      await until('the fragment is the page’s', async () => (await hash(page)) === '#unten');
      assert.deepEqual(errors, []);
    });
  });

  it('leaves the fragment to a router that works there, and closes by Back', async () => {
    await site.visit(MODULE + CARDS, async ({ page, errors }) => {
      await widgetsReady(page);
      await page.evaluate(() => {
        location.hash = '#/projekte?seite=2';
        (globalThis as { changes?: number }).changes = 0;
        setTimeout(() => addEventListener('hashchange', () => ++(globalThis as { changes?: number }).changes!));
      });
      await openAndClose(page);
      await title(page).click();
      await dialog(page).waitFor();
      await page.goBack();
      await count(dialog(page), 0);
      await page.getByRole('searchbox').fill('Lern');
      await until('the address has the search', async () => page.url().includes('query=Lern'));
      assert.equal(await hash(page), '#/projekte?seite=2');
      assert.equal(await page.evaluate(() => (globalThis as { changes?: number }).changes), 0);
      assert.deepEqual(errors, []);
    });
  });

  it('throws nothing for a hostile address', async () => {
    await site.visit(MODULE + CARDS, async ({ page, errors, warnings }) => {
      await widgetsReady(page);
      const hostile = ['%E0%A4%A', 'projekt-%E0%A4%A', 'projekt-<script>', 'projekt-', 'projekt-__proto__', '%'];
      for (const fragment of [...hostile, `projekt-${'x'.repeat(100_000)}`, 'projekt-"]*']) {
        await page.evaluate(async (text) => {
          location.hash = text;
          const widget = document.querySelector('alliance-project-cards')!;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await widget.updateComplete;
        }, fragment);
        assert.equal(await page.getByRole('dialog').count(), 0);
      }
      const query = `?project-cards-query=%E0%A4%A&project-cards-status=<script>&project-cards-page=1e99&${'x'.repeat(1000)}`;
      await page.goto(`${site.url}page${query}#projekt-lernfabrik`);
      await dialog(page).waitFor();
      assert.deepEqual([errors, warnings], [[], []]);
    });
  });

  it('stands in the address of the document that the widget was moved to', async () => {
    await site.visit(
      `${MODULE}${CARDS}<iframe src="/elsewhere/" width="900" height="700"></iframe>`,
      async ({ page, errors }) => {
        await widgetsReady(page);
        await page.evaluate(() => {
          const { contentDocument } = document.querySelector('iframe')!;
          contentDocument!.body.append(document.querySelector('alliance-project-cards')!);
        });
        const place = page.frameLocator('iframe');
        const inside = () => page.evaluate(() => document.querySelector('iframe')!.contentWindow!.location.hash);
        await title(place).click();
        await dialog(place).waitFor();
        assert.deepEqual([await inside(), await hash(page)], ['#projekt-lernfabrik', '']);
        const ground = await dialog(place).evaluate((element) => getComputedStyle(element).backgroundImage);
        assert.match(ground, /rgb\(20, 30, 40\)/);
        await page.evaluate(() => history.back());
        await count(dialog(place), 0);
        assert.equal(await inside(), '');
        assert.deepEqual(errors, []);
      },
    );
  });
});

describe('a project of a frame', () => {
  const src = `/dist/embed.html?widget=project-cards&src=${FEED}&show-detail&url-state`;

  it('opens in the frame, beside the link that the visitor has followed', async () => {
    const frame = `<iframe src="${src}" sandbox="${SANDBOX}" title="Projekte" width="700"></iframe>`;
    await site.visit(`<script src="/dist/embed-parent.js" async></script>${frame}`, async ({ page, errors }) => {
      const place = page.frameLocator('iframe');
      page.on('popup', () => errors.push('a window was opened'));
      // The dialog begins beside the link. A link at the foot of the screen would leave no room for it.
      await title(place).evaluate((link) => link.scrollIntoView({ block: 'center' }));
      await title(place).click();
      await dialog(place).waitFor();
      const { y, height } = (await close(place).boundingBox())!;
      assert.ok(y >= 0 && y + height <= page.viewportSize()!.height, `the button is at ${y}`);
      await close(place).click();
      await count(dialog(place), 0);
      await place.getByRole('searchbox').fill('Lernfabrik');
      await openAndClose(place);
      assert.deepEqual(errors, []);
    });
  });

  it('ends above the foot of its frame, with its button in sight, if it is higher than what lies below the link', async () => {
    const frame = `<iframe src="${src}&page-size=7" sandbox="${SANDBOX}" title="Projekte" width="700"></iframe>`;
    const body = `<h1>Projekte</h1><script src="/dist/embed-parent.js" async></script>${frame}`;
    await site.visit(body, async ({ page }) => {
      const place = page.frameLocator('iframe');
      const last = place.locator('article a[target=_self]').nth(6);
      // The frame has got its height, so that the last card can be at the foot of the screen.
      await until('the frame is as high as its list', async () => {
        await last.evaluate((link) => link.scrollIntoView({ block: 'end' }));
        return (await last.boundingBox())!.y > 400;
      });
      await last.click();
      const shown = place.locator('dialog[open]');
      await shown.waitFor();
      const { bottom, height, inside, window } = await shown.evaluate((element) => ({
        bottom: element.getBoundingClientRect().bottom,
        height: element.clientHeight,
        inside: element.scrollHeight,
        window: innerHeight,
      }));
      assert.ok(inside > height, 'the project is longer than its dialog');
      assert.ok(bottom <= window, `${bottom} of ${window}`);
      const button = (await close(place).boundingBox())!;
      assert.ok(
        button.y >= 0 && button.y + button.height <= page.viewportSize()!.height,
        `the button is at ${button.y}`,
      );
    });
  });

  it('keeps its button in sight if it is longer than the screen, however high the frame is', async () => {
    const frame = `<iframe src="${src}&page-size=26" sandbox="${SANDBOX}" title="Projekte" width="280"></iframe>`;
    const visit = { context: { viewport: { width: 320, height: 560 } } };
    const body = `<script src="/dist/embed-parent.js" async></script>${frame}`;
    await site.visit(
      body,
      async ({ page }) => {
        const place = page.frameLocator('iframe');
        await title(place).evaluate((link) => link.scrollIntoView({ block: 'start' }));
        await title(place).click();
        const shown = place.locator('dialog[open]');
        await shown.waitFor();
        const { inside, window } = await shown.evaluate((element) => ({
          inside: element.scrollHeight,
          window: innerHeight,
        }));
        const screen = page.viewportSize()!.height;
        assert.ok(inside > screen && window > 2 * inside, `${inside} in ${window} pixels`);
        await shown.hover({ position: { x: 60, y: 200 } });
        await page.mouse.wheel(0, 5 * inside);
        const end = shown.locator('> *').last();
        await until('the visitor has read to the end', async () => {
          const { y, height } = (await end.boundingBox())!;
          return y + height <= screen;
        });
        const { y, height } = (await close(place).boundingBox())!;
        assert.ok(y >= 0 && y + height <= screen, `the button is at ${y}`);
      },
      visit,
    );
  });

  it('opens by the address of its frame', async () => {
    const frame = `<iframe src="${src}#projekt-lernfabrik" sandbox="${SANDBOX}" title="Projekte" width="700"></iframe>`;
    await site.visit(`<script src="/dist/embed-parent.js" async></script>${frame}`, async ({ page, errors }) => {
      const place = page.frameLocator('iframe');
      await dialog(place).waitFor();
      await until(
        'the frame has the height of its list',
        async () => (await dialog(place).boundingBox())!.height > 300,
      );
      const { y } = (await dialog(place).boundingBox())!;
      assert.ok(y >= 0 && y < 40, `the dialog is at ${y}`);
      await close(place).click();
      await count(dialog(place), 0);
      assert.deepEqual(errors, []);
    });
  });

  it('opens in a frame whose document has no address', async () => {
    await site.visit('<iframe title="Projekte" width="700" height="600"></iframe>', async ({ page, errors }) => {
      await page.evaluate((body) => {
        document.querySelector('iframe')!.srcdoc = `<!doctype html><html lang="de"><title>Projekte</title>${body}`;
      }, MODULE + CARDS);
      await openAndClose(page.frameLocator('iframe'));
      assert.deepEqual(errors, []);
    });
  });
});
