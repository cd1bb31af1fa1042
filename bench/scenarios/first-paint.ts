import type { Browser } from 'playwright-core';
import { fallbackOf } from '../harness/command-line.ts';
import { measureRounds, type Samples } from '../harness/rounds.ts';
import { MUSTER, MUSTER_FILE } from '../harness/site.ts';
import { inTab, type TabOptions } from '../harness/tab.ts';
import { OURS, PEERS, scripts, TAGS, titles } from '../peers/index.ts';
import { SLOW } from './network.ts';
import type { Bench, Column, Scenario } from './scenario.ts';

const FALLBACK = 'fallback';
const TAG_NAMES = Object.values(TAGS);
const SLOWDOWNS = [1, 4];

/** Of each tag. */
type Heights = Record<string, number>;

/** Cards side by side, as docs/command-line.md recommends them for fallback content. */
const CARDS = `
:is(alliance-funding-counter, alliance-project-cards) > section > ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  gap: 1.25em;
  padding: 0;
  list-style: none;
}
alliance-partner-grid img { inline-size: auto; max-block-size: 4em }`;

const reserved = (heights: Heights) =>
  Object.entries(heights).map(([tag, height]) => `${tag} { display: block; min-block-size: ${height}px }`);

interface Parts {
  /** The fallback of each tag. */
  fallbacks: Record<string, string>;
  heights: Heights;
  /** None shows the fallback alone. */
  script?: string;
}

const page = ({ fallbacks, heights, script }: Parts) => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Fallback</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/alliance-feed+json" href="${MUSTER}">
<style>
body { max-inline-size: 72rem; margin: 1rem auto; font: 1rem/1.5 sans-serif }
${CARDS}
${reserved(heights).join('\n')}
</style>
<script>
var paints = [], shifts = [];
new PerformanceObserver((list) => paints.push(...list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
</script>
${script ? `<script type="module" src="/${script}.js"></script>` : ''}
<h1>Allianz</h1>
${TAG_NAMES.map((tag) => `<${tag}>${fallbacks[tag]}</${tag}>`).join('\n')}
<p>Was unter den Widgets steht.</p>
</html>
`;

/** Loads the page until nothing on it changes any more. */
async function load(browser: Browser, url: string, options: TabOptions, hasScript: boolean) {
  return inTab(browser, options, async ({ page }) => {
    await page.goto(url);
    return page.evaluate(
      async ([tags, hasScript]) => {
        const widgets = tags.map((tag) => document.querySelector<HTMLElement>(tag)!);
        while (
          hasScript &&
          widgets.some((widget) => widget.shadowRoot?.querySelector('section')?.getAttribute('aria-busy') !== 'false')
        )
          await new Promise(requestAnimationFrame);
        const pictures = widgets
          .flatMap((widget) => [...(widget.shadowRoot ?? widget).querySelectorAll('img')])
          // Those out of sight are not asked for.
          .filter((picture) => picture.checkVisibility() && picture.getBoundingClientRect().top < innerHeight);
        while (pictures.some(({ complete }) => !complete)) await new Promise(requestAnimationFrame);
        // Browsers report paints and shifts after their frame.
        for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
        const { paints, shifts } = globalThis as unknown as {
          paints: { startTime: number }[];
          shifts: { value: number }[];
        };
        return {
          heights: widgets.map((widget) => Math.ceil(widget.getBoundingClientRect().height)),
          paint: paints.at(-1)!.startTime,
          shift: shifts.reduce((sum, { value }) => sum + value, 0),
        };
      },
      [TAG_NAMES, hasScript] as const,
    );
  });
}

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  const fallbacks = Object.fromEntries(
    TAG_NAMES.map((tag) => [tag, fallbackOf(tag.replace('alliance-', ''), MUSTER_FILE, site.url + MUSTER)]),
  );
  const names = [FALLBACK, ...scripts()];
  const add = (name: string, place: string, heights: Heights) =>
    site.add(`/first-paint/${name}${place}`, page({ fallbacks, heights, script: PEERS[name]?.script }));
  const open = (name: string, place: string, options: TabOptions) =>
    load(browser, `${site.url}/first-paint/${name}${place}`, options, name !== FALLBACK);

  // The place of each is as high as the higher of both, as docs/command-line.md recommends.
  const heights: Heights = Object.fromEntries(TAG_NAMES.map((tag) => [tag, 0]));
  for (const name of names) {
    add(name, '/bare', {});
    const bare = await open(name, '/bare', {});
    TAG_NAMES.forEach((tag, index) => (heights[tag] = Math.max(heights[tag]!, bare.heights[index]!)));
  }
  for (const name of names) add(name, '', heights);

  const samples: Samples = {};
  for (const slowdown of SLOWDOWNS) {
    const measured = await measureRounds(rounds(5), names, async (name) => {
      const { paint, shift } = await open(name, '', { network: SLOW, slowdown });
      return { [`paint ${slowdown}`]: paint, [`shift ${slowdown}`]: shift };
    });
    Object.assign(samples, measured);
  }
  return samples;
}

const columns = (slowdown: number): Record<string, Column> => ({
  [`paint ${slowdown}`]: {
    title: `largest contentful paint, ${slowdown}×`,
    unit: 'ms',
    baseline: FALLBACK,
    target: 1.05,
  },
  [`shift ${slowdown}`]: { title: `layout shift, ${slowdown}×`, target: 0.01 },
});

export const firstPaint: Scenario = {
  name: 'first-paint',
  title: 'Content at the first paint',
  note: 'Four widgets with the fallback that `npx alliance-widgets render` writes, at 1.6 Mbit/s and round trips of 150 ms, by slowdown of the processor: the largest contentful paint beside that of the same page without a script, and the sum of the layout shifts when the widgets take over. The page reserves the heights, as docs/command-line.md recommends.',
  rows: () => ({ [FALLBACK]: 'fallback alone', ...titles(scripts()) }),
  ours: [OURS],
  columns: Object.assign({}, ...SLOWDOWNS.map(columns)),
  measure,
};
