/** Before anything is measured: all peers show the same text, figures and links as the vanilla one. */
import { isDeepStrictEqual, inspect } from 'node:util';
import type { Browser } from 'playwright-core';
import { WIDGETS } from './harness/page.ts';
import type { Site } from './harness/site.ts';
import { inTab, open } from './harness/tab.ts';
import type { View } from './page/view.ts';
import { BASELINE, BEFORE, PEERS } from './peers/index.ts';

const SIZE = { projects: 70 };

export async function compare(browser: Browser, site: Site): Promise<void> {
  await site.prepare(SIZE);
  const viewOf = (peer: string): Promise<View[]> =>
    inTab(browser, {}, async (tab) => {
      await open(tab, site.page({ peer, ...SIZE }));
      return tab.page.evaluate(() => bench.view());
    });
  const expected = await viewOf(BASELINE);
  for (const [peer, { first }] of Object.entries(PEERS)) {
    // An older script words its labels as it did then.
    if (peer === BEFORE) continue;
    const seen = await viewOf(peer);
    // Peers that show entries on demand show the first ones, and say how many.
    const shown = expected.map(({ text, entries, links }, index) => {
      const most = first[WIDGETS[index]!] ?? Infinity;
      return {
        text: text.replace(/\d+(?=von\d+Projekten)/, (all) => String(Math.min(Number(all), most))),
        entries: entries.slice(0, most),
        links,
      };
    });
    if (!isDeepStrictEqual(seen, shown))
      throw new Error(`${peer} shows\n${inspect(seen, { depth: 4 })}\nand not\n${inspect(shown, { depth: 4 })}`);
  }
}
