import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open } from '../harness/tab.ts';
import { evaluation, forcedLayouts, trace } from '../harness/trace.ts';
import { INLINE, OURS, PEERS, titles } from '../peers/index.ts';
import type { Bench, Scenario } from './scenario.ts';

const LIT = 'lit-alone';
const SIZE = { projects: 11 };

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  await site.prepare(SIZE);
  const tasks = await measureRounds(rounds(7), INLINE, (peer) =>
    inTab(browser, { slowdown: 4 }, async (tab) => {
      await open(tab, site.page({ peer, ...SIZE }));
      const durations = await tab.page.evaluate(() => bench.longTasks);
      return { longest: Math.max(0, ...durations), tasks: durations.length };
    }),
  );
  const scriptOf = (name: string) => PEERS[name]?.script ?? name;
  const layouts = await measureRounds(1, INLINE, (peer) =>
    inTab(browser, {}, async (tab) => {
      const load = () => open(tab, site.page({ peer, ...SIZE }));
      return { layouts: forcedLayouts(await trace(browser, tab.page, `/${scriptOf(peer)}.js`, load)) };
    }),
  );
  const evaluations = await measureRounds(rounds(9), [...INLINE, LIT], (name) =>
    inTab(browser, {}, async (tab) => {
      const script = scriptOf(name);
      const load = async () => {
        await open(tab, site.page({ peer: OURS, ...SIZE, widgets: 0, script }));
        await tab.page.waitForLoadState('load');
      };
      return { evaluation: evaluation(await trace(browser, tab.page, `/${script}.js`, load), `/${script}.js`) };
    }),
  );
  return { ...tasks, ...layouts, ...evaluations };
}

export const start: Scenario = {
  name: 'start',
  title: 'Start',
  note: 'With 11 projects. Long tasks with a processor four times slower; layouts that a script forced; and, on a page without widgets, the time to compile and evaluate the script beside that of Lit alone.',
  rows: { ...titles(INLINE), [LIT]: 'Lit alone' },
  ours: [OURS],
  columns: {
    longest: { title: 'longest long task', unit: 'ms', target: 50 },
    tasks: { title: 'tasks above 50 ms', target: 0 },
    layouts: { title: 'forced layouts', target: 0 },
    evaluation: { title: 'evaluation', unit: 'ms', baseline: LIT, target: 1.5 },
  },
  measure,
};
