/** Follows the ten-minute guide step by step, with the lines that it tells to copy, on the page of a partner. Needs a build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../../tools/testing/browsers.ts';
import { serve, type RunningServer } from '../../tools/dev/serve.ts';
import { describePair, failuresOf } from '../../site/gestalten/contrast/contrast.ts';
import { pairsOn } from '../support/contrast.ts';
import { assertUnchanged, stateOf } from '../support/page-state.ts';
import { errorsOf, readText, widgetsOf, widgetsReady } from '../support/site.ts';

const GUIDE = 'docs/de/themes-in-ten-minutes.md';
const TRANSLATION = 'docs/themes-in-ten-minutes.md';
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 375];

interface Step {
  language: string;
  code: string;
  /** The tag before which the lines belong; a style sheet goes to the end of the page’s own. */
  before: string;
}

/** The lines to copy, each with the place that the text before them names. */
function stepsOf(file: string): Step[] {
  return [...readText(file).matchAll(/^## \d\. [^]*?(?=^## |(?![^]))/gm)].flatMap(([chapter]) => {
    const [, language = '', code = ''] = /```(\w+)\n([^]*?)```/.exec(chapter) ?? [];
    return code ? [{ language, code, before: /`(<\/\w+>)`/.exec(chapter)?.[1] ?? '' }] : [];
  });
}

const STEPS = stepsOf(GUIDE);
const [, WITH_WIDGETS, WITH_PRESET, WITH_ACCENT] = STEPS.map((_, index) => index + 1) as [0, number, number, number];
/** The policy that the guide promises to be enough; Bootstrap’s own arrows and ticks are data URLs. */
const POLICY = `default-src 'none'; ${/`(script-src [^`]+)`/.exec(readText(GUIDE))![1]} data:`;

/** The page and its style sheet after some steps; without any, both are the files that `npm start` serves. */
const edited = new Map<string, string>();
let browser: Browser;
let server: RunningServer;
before(async () => {
  browser = await launchChromium();
  server = await serve({
    headers: { 'Content-Security-Policy': POLICY },
    handler({ url = '' }, response) {
      const text = edited.get(url);
      if (text === undefined) return false;
      const type = url.endsWith('.css') ? 'css' : 'html';
      response.writeHead(200, { 'Content-Type': `text/${type}; charset=utf-8` }).end(text);
      return true;
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens the partner’s page after the first `count` steps of the guide. The contrast check needs `bypassCSP`. */
async function visit(count: number, look: (page: Page) => Promise<void>, bypassCSP = false): Promise<void> {
  edited.clear();
  for (const { language, code, before } of STEPS.slice(0, count)) {
    const [path, file] = language === 'css' ? ['/partner/partner.css', 'partner.css'] : ['/partner/', 'index.html'];
    const text = edited.get(path) ?? readText(`site/partner/${file}`);
    edited.set(path, before ? text.replace(before, () => code + before) : text + code);
  }
  const page = await browser.newPage({ reducedMotion: 'reduce', bypassCSP });
  try {
    const errors = errorsOf(page);
    await page.goto(`${server.url}partner/`);
    if (count >= WITH_WIDGETS) await widgetsReady(page);
    await look(page);
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
  }
}

/** Shows an open page in each colour scheme and each width. */
async function inEachSetting(page: Page, look: (setting: string, width: number) => Promise<void>): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await look(`${colorScheme}, ${width} px wide`, width);
    }
  }
}

/** Computed properties of an element, also inside of a widget. */
function look<P extends string>(page: Page, selector: string, properties: readonly P[]): Promise<Record<P, string>> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, names) => {
      const style = getComputedStyle(element);
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])) as Record<P, string>;
    }, properties);
}

/** Sizes in pixels are the same where they round to the same hundredth: the widgets’ are worked out from `em`. */
const rounded = (style: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name,
      value.replace(/\d+\.\d+/g, (size) => `${Math.round(+size * 100) / 100}`),
    ]),
  );

const TYPE = ['font-family', 'font-size', 'font-weight', 'line-height', 'color'] as const;
const SIDES = ['top', 'right', 'bottom', 'left'];
const FRAME = SIDES.flatMap((side) => [`border-${side}-width`, `border-${side}-style`, `border-${side}-color`]);
const CARD = [...FRAME, 'border-top-left-radius', 'background-color', 'font-family', 'font-size', 'color'];
const PADDING = SIDES.map((side) => `padding-${side}`);

/** The page's styles that the widgets must have too. */
const ALIKE: [what: string, ofPage: string, ofWidget: string, properties: readonly string[]][] = [
  ['a card', 'main article.card', 'alliance-project-cards [part=card]', CARD],
  ['the space in a card', 'main .card-body', 'alliance-project-cards [part=card]', PADDING],
  ['a heading', 'main h2', 'alliance-partner-grid section > [part=heading]', TYPE],
  ['the heading of a card', 'main h3.h5', 'alliance-project-cards li [part=heading]', TYPE],
  ['running text', 'main .card-text', 'alliance-project-cards [part=card] > p', TYPE],
];

/** A link as Bootstrap itself shows it, on a page that has no other colour for it. */
async function linkOfBootstrap(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.color = 'var(--bs-link-color)';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}

const linkOfWidget = async (page: Page) => (await look(page, 'alliance-project-cards a', ['color'])).color;

describe('the ten-minute guide', () => {
  it('says the same in both languages', () => {
    assert.deepEqual(stepsOf(TRANSLATION), STEPS);
    assert.deepEqual(
      STEPS.map(({ language, before }) => language + before),
      ['html</head>', 'html</main>', 'html</head>', 'css'],
    );
  });

  it('changes nothing else on the page', async () => {
    const originals = new Map<string, { state: Awaited<ReturnType<typeof stateOf>>; picture: Buffer }>();
    for (let count = 0; count <= STEPS.length; count++)
      await visit(count, (page) =>
        inEachSetting(page, async (setting, width) => {
          const state = await stateOf(page);
          // Down to the end of the content above the widgets.
          const { bottom } = await page.locator('#beratung').evaluate((section) => section.getBoundingClientRect());
          const clip = { x: 0, y: 0, width, height: Math.floor(bottom) };
          const picture = await page.screenshot({ fullPage: true, clip });
          const original = originals.get(setting);
          if (!original) return void originals.set(setting, { state, picture });
          assertUnchanged(original.state, state);
          assert.ok(picture.equals(original.picture), `The picture differs after step ${count}: ${setting}.`);
        }),
      );
    assert.equal(originals.size, SCHEMES.length * WIDTHS.length);
  });

  it('shows content with enough contrast after each step', async () => {
    for (let count = WITH_WIDGETS; count <= STEPS.length; count++)
      await visit(
        count,
        async (page) => {
          const texts = (await widgetsOf(page)).map(({ text }) => text);
          assert.equal(texts.length, 2);
          assert.match(texts[0]!, /Weiterbildungsverbund Musterland/);
          assert.match(texts[1]!, /Handwerkskammer Musterland/);
          await inEachSetting(page, async (setting) => {
            const pairs = await pairsOn(page);
            assert.ok(pairs.length > 5);
            assert.deepEqual(failuresOf(pairs).map(describePair), [], `step ${count}, ${setting}`);
          });
        },
        true,
      );
  });

  it('makes the widgets look like the page’s own', async () => {
    for (const count of [WITH_PRESET, WITH_ACCENT])
      await visit(count, (page) =>
        inEachSetting(page, async (setting) => {
          for (const [what, ofPage, ofWidget, properties] of ALIKE)
            assert.deepEqual(
              rounded(await look(page, ofWidget, properties)),
              rounded(await look(page, ofPage, properties)),
              `${what}, ${setting}`,
            );
          const link =
            count === WITH_ACCENT ? (await look(page, 'main a', ['color'])).color : await linkOfBootstrap(page);
          assert.equal(await linkOfWidget(page), link, setting);
        }),
      );
  });
});
