import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open } from '../harness/tab.ts';
import { forcedLayouts, trace } from '../harness/trace.ts';
import { inline, OURS, PEERS, titles } from '../peers/index.ts';
import type { Bench, Scenario } from './scenario.ts';

const SIZE = { projects: 11 };

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  await site.prepare(SIZE);
  const tasks = await measureRounds(rounds(7), inline(), (peer) =>
    inTab(browser, { slowdown: 4 }, async (tab) => {
      await open(tab, site.page({ peer, ...SIZE }));
      const durations = await tab.page.evaluate(() => bench.longTasks);
      return { longest: Math.max(0, ...durations), tasks: durations.length };
    }),
  );
  const layouts = await measureRounds(1, inline(), (peer) =>
    inTab(browser, {}, async (tab) => {
      const load = () => open(tab, site.page({ peer, ...SIZE }));
      return { layouts: forcedLayouts(await trace(browser, tab.page, `/${PEERS[peer]!.script}.js`, load)) };
    }),
  );
  return { ...tasks, ...layouts };
}

export const start: Scenario = {
  name: 'start',
  title: 'Start',
  note: 'With 11 projects. Long tasks with a processor four times slower, and layouts that a script forced.',
  rows: () => titles(inline()),
  ours: [OURS],
  columns: {
    longest: { title: 'longest long task', unit: 'ms', target: 50 },
    tasks: { title: 'tasks above 50 ms', target: 0 },
    layouts: { title: 'forced layouts', target: 0 },
  },
  measure,
};
