import { measureRounds, type Measured, type Samples } from '../harness/rounds.ts';
import type { PageOptions } from '../harness/page.ts';
import { inTab, open } from '../harness/tab.ts';
import { BASELINE, inline, OURS, titles } from '../peers/index.ts';
import type { Bench, Scenario } from './scenario.ts';

export const SLOW = { bitsPerSecond: 1_600_000, latency: 150 };
const SIZE = { projects: 11 };

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  await site.prepare(SIZE);
  return measureRounds(rounds(5), inline(), async (peer) => {
    const ready = (form: Partial<PageOptions>) =>
      inTab(browser, { network: SLOW }, (tab) => open(tab, site.page({ peer, ...SIZE, ...form })));
    const times: Measured = { two: await ready({}), preloaded: await ready({ feed: 'preloaded' }) };
    if (peer === OURS) times.one = await ready({ feed: 'inside', script: 'with-feed' });
    return times;
  });
}

export const network: Scenario = {
  name: 'network',
  title: 'Slow network',
  note: 'Ready with 11 projects at 1.6 Mbit/s and round trips of 150 ms, all beside vanilla with two requests: script and feed one after the other, the feed preloaded, and the script of `npx alliance-widgets bundle` with the feed inside.',
  rows: () => titles(inline()),
  ours: [OURS],
  columns: {
    two: { title: 'script and feed', unit: 'ms', baseline: BASELINE },
    preloaded: { title: 'feed preloaded', unit: 'ms', baseline: BASELINE, baselineColumn: 'two' },
    one: { title: 'one script', unit: 'ms', baseline: BASELINE, baselineColumn: 'two' },
  },
  measure,
};
