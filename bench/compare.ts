/** Before anything is measured: all peers show the same text, figures and links as the vanilla one, and find the same projects. */
import { isDeepStrictEqual, inspect } from 'node:util';
import type { Browser } from 'playwright-core';
import { WIDGETS } from './harness/page.ts';
import type { Site } from './harness/site.ts';
import { inTab, open, type Tab } from './harness/tab.ts';
import type { View } from './page/view.ts';
import { BASELINE, BEFORE, PEERS } from './peers/index.ts';

const SIZE = { projects: 70 };

/** Words of a card and of the detail, with and without their accents, together, and one that no project has. */
const QUERIES = [
  '',
  'bruck',
  'FACHKRÄFTE',
  'mustergewerkschaft',
  'modellau',
  'pflege  laufend',
  'ausgesetzt',
  'nirgends',
];

/** What all widgets show after each query. */
async function views({ page }: Tab): Promise<View[][]> {
  const seen: View[][] = [];
  for (const query of QUERIES) {
    await page.evaluate((text) => bench.search(text), query);
    seen.push(await page.evaluate(() => bench.view()));
  }
  return seen;
}

/** Peers that show entries on demand show the first ones, and say how many. */
const firstOf = ({ text, entries, links }: View, most = Infinity): View => ({
  text: text.replace(/\d+(?=von\d+Projekten)/, (count) => String(Math.min(Number(count), most))),
  entries: entries.slice(0, most),
  links,
});

export async function compare(browser: Browser, site: Site): Promise<void> {
  await site.prepare(SIZE);
  const viewsOf = (peer: string): Promise<View[][]> =>
    inTab(browser, {}, async (tab) => {
      await open(tab, site.page({ peer, ...SIZE }));
      return views(tab);
    });
  const expected = await viewsOf(BASELINE);
  for (const [name, { first }] of Object.entries(PEERS)) {
    // An older script words its labels as it did then, and may search in fewer texts.
    if (name === BEFORE) continue;
    const seen = await viewsOf(name);
    for (const [index, query] of QUERIES.entries()) {
      for (const [place, widget] of WIDGETS.entries()) {
        const shown = seen[index]![place];
        const wanted = firstOf(expected[index]![place]!, first[widget]);
        if (!isDeepStrictEqual(shown, wanted))
          throw new Error(`${name} shows for "${query}"\n${inspect(shown)}\nand not\n${inspect(wanted)}`);
      }
    }
  }
}
