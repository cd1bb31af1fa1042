import type { Browser } from 'playwright-core';
import { readdirSync } from 'node:fs';
import { measureRounds, type Samples } from '../harness/rounds.ts';
import { MUSTER } from '../harness/site.ts';
import { inTab } from '../harness/tab.ts';
import { SLOW } from './network.ts';
import type { Bench, Scenario } from './scenario.ts';

const TAGS = readdirSync(new URL('../../components', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `alliance-${name}`);
const WIDTH = 1280;
const FORMS = ['reserved', 'bare'] as const;

/** A widget with text below it; a place is reserved with the snippet of README.md. */
const page = (tag: string, reserve?: number) => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>${tag}</title>
<link rel="icon" href="data:,">
<style>
body { max-inline-size: 72rem; margin: 1rem auto; font: 1rem/1.5 sans-serif }
${reserve ? `${tag} { --alliance-min-block-size: ${reserve}px } ${tag}:not(:defined) { display: block; min-block-size: var(--alliance-min-block-size) }` : ''}
</style>
<script>
var shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
</script>
<script type="module" src="/alliance-widgets.js"></script>
<${tag} src="${MUSTER}"${tag === 'alliance-project-detail' ? ' project="azubi-lotsen"' : ''}></${tag}>
<p>Was unter dem Widget steht.</p>
<p>Und noch ein Absatz.</p>
</html>
`;

/** Loads the page on a slow network; the height that the widget has in the end, and the sum of the shifts until then. */
async function loadSlowly(browser: Browser, url: string, tag: string, height = 900) {
  return inTab(browser, { network: SLOW, viewport: { width: WIDTH, height } }, async ({ page }) => {
    await page.goto(url);
    return page.evaluate(async (tag) => {
      const widget = document.querySelector(tag)!;
      while (widget.shadowRoot?.querySelector('section')?.getAttribute('aria-busy') !== 'false')
        await new Promise(requestAnimationFrame);
      const pictures = [...widget.shadowRoot!.querySelectorAll('img')];
      // Those out of sight are not asked for.
      while (pictures.some((picture) => !picture.complete && picture.getBoundingClientRect().top < innerHeight))
        await new Promise(requestAnimationFrame);
      await document.fonts.ready;
      // Browsers report a shift after its frame.
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
      const shifts = (globalThis as unknown as { shifts: { value: number }[] }).shifts;
      return {
        height: Math.ceil(widget.getBoundingClientRect().height),
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
      };
    }, tag);
  });
}

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  const heights: Record<string, number> = {};
  for (const tag of TAGS) {
    site.add(`/${tag}`, page(tag));
    heights[tag] = (await loadSlowly(browser, `${site.url}/${tag}`, tag)).height;
    site.add(`/${tag}-reserved`, page(tag, heights[tag]));
  }
  return measureRounds(rounds(1), TAGS, async (tag) => {
    const url = { bare: `${site.url}/${tag}`, reserved: `${site.url}/${tag}-reserved` };
    const values = FORMS.map(
      async (form) => [form, (await loadSlowly(browser, url[form], tag, heights[tag]! + 400)).shift] as const,
    );
    return Object.fromEntries(await Promise.all(values));
  });
}

export const shift: Scenario = {
  name: 'shift',
  title: 'Layout shift',
  note: 'The sum of the shifts when the script comes late, at 1.6 Mbit/s and round trips of 150 ms, with text below the widget in sight: with the place that README.md reserves, and without.',
  rows: () => Object.fromEntries(TAGS.map((tag) => [tag, `\`${tag}\``])),
  ours: TAGS,
  columns: { reserved: { title: 'place reserved', target: 0.02 }, bare: { title: 'nothing reserved' } },
  measure,
};
