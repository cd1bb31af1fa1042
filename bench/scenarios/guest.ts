import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open, type Tab } from '../harness/tab.ts';
import { OURS, scripts, titles } from '../peers/index.ts';
import type { Bench, Scenario } from './scenario.ts';

const SIZE = { projects: 10_000 };

/** Clicks beside the widgets, one after the other, until the page is ready. */
async function clickUntil({ page }: Tab, ready: Promise<unknown>): Promise<void> {
  let isReady = false;
  void ready.finally(() => (isReady = true));
  while (!isReady) await page.mouse.click(2, 2);
}

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  await site.prepare(SIZE);
  return measureRounds(rounds(5), scripts(), (peer) =>
    inTab(browser, { slowdown: 4 }, async (tab) => {
      const ready = open(tab, site.page({ peer, ...SIZE }));
      const [time] = await Promise.all([ready, clickUntil(tab, ready)]);
      const { longTasks, clicks } = await tab.page.evaluate(async () => {
        // The browser reports the last click once its frame is painted.
        await bench.nextFrame();
        await bench.nextFrame();
        return { longTasks: bench.longTasks, clicks: bench.clicks };
      });
      return { ready: time, task: Math.max(0, ...longTasks), click: Math.max(0, ...clicks) };
    }),
  );
}

export const guest: Scenario = {
  name: 'guest',
  title: 'A page with its own clicks',
  note: 'Four widgets with 10,000 projects, at a quarter of the speed, on a page that is clicked without pause until all is there: when that is, the longest task, and the longest time from a click to the frame that follows it.',
  rows: () => titles(scripts()),
  ours: [OURS],
  columns: {
    ready: { title: 'ready', unit: 'ms' },
    task: { title: 'longest task', unit: 'ms', target: 200 },
    click: { title: 'slowest click', unit: 'ms', target: 200 },
  },
  measure,
};
