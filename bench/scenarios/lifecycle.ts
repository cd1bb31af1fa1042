import { memory } from '../harness/memory.ts';
import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open } from '../harness/tab.ts';
import { elements, OURS, titles } from '../peers/index.ts';
import type { Bench, Scenario } from './scenario.ts';

const SIZE = { projects: 100 };
/** The rounds before the measurement, in which everything that is made once is made. */
const WARM_UP = 10;

const measure = async ({ browser, site, rounds }: Bench): Promise<Samples> => {
  await site.prepare(SIZE);
  return measureRounds(rounds(3), elements(), (peer) =>
    inTab(browser, {}, async (tab) => {
      await open(tab, site.page({ peer, ...SIZE }));
      const markup = await tab.page.evaluate(() =>
        bench
          .places()
          .map(({ outerHTML }) => outerHTML)
          .join(''),
      );
      await tab.page.evaluate((cycles) => bench.lifecycle(cycles), WARM_UP);
      const before = await memory(tab);
      await tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), markup);
      await tab.page.evaluate(() => bench.lifecycle(100));
      const after = await memory(tab);
      return {
        heap: after.heap - before.heap,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      };
    }),
  );
};

export const lifecycle: Scenario = {
  name: 'lifecycle',
  title: 'Added and removed 100 times',
  note: 'What stays of the four widgets when they have been put on the page and taken off it 100 times.',
  rows: () => titles(elements()),
  ours: [OURS],
  columns: {
    heap: { title: 'heap, MB', unit: 'MB', target: 0.1 },
    nodes: { title: 'nodes', target: 0 },
    listeners: { title: 'listeners', target: 0 },
  },
  measure,
};
