import { memory as memoryOf } from '../harness/memory.ts';
import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open } from '../harness/tab.ts';
import { BASELINE, inline, OURS, titles } from '../peers/index.ts';
import type { Bench, Column, Scenario } from './scenario.ts';

const SIZES = [1_000, 10_000];

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  const samples: Samples = {};
  for (const projects of SIZES) {
    await site.prepare({ projects });
    const measured = await measureRounds(rounds(1), inline(), (peer) =>
      inTab(browser, {}, async (tab) => {
        await open(tab, site.page({ peer, projects }));
        const { heap, withDom, nodes } = await memoryOf(tab);
        return { [`heap ${projects}`]: heap, [`dom ${projects}`]: withDom, [`nodes ${projects}`]: nodes };
      }),
    );
    Object.assign(samples, measured);
  }
  return samples;
}

const columns = (projects: number): Record<string, Column> => {
  const size = projects.toLocaleString('en');
  return {
    [`heap ${projects}`]: { title: `heap, ${size}`, unit: 'MB', baseline: BASELINE },
    [`dom ${projects}`]: { title: `heap and DOM, ${size}`, unit: 'MB', baseline: BASELINE },
    [`nodes ${projects}`]: { title: `nodes, ${size}`, baseline: BASELINE },
  };
};

export const memory: Scenario = {
  name: 'memory',
  title: 'Heap and nodes',
  note: 'After a collection of garbage: the heap of JavaScript, the same with what the DOM holds, and the number of nodes.',
  rows: () => titles(inline()),
  ours: [OURS],
  columns: Object.assign({}, ...SIZES.map(columns)),
  measure,
};
