import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open } from '../harness/tab.ts';
import { BASELINE, everybody, OURS, titles } from '../peers/index.ts';
import type { Bench, Scenario } from './scenario.ts';

const SIZE = { projects: 11 };

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  await site.prepare(SIZE);
  return measureRounds(rounds(5), everybody(), (peer) =>
    inTab(browser, {}, async (tab) => {
      site.takeRequests();
      const ready = await open(tab, site.page({ peer, ...SIZE, widgets: 50 }));
      return { ready, requests: site.takeRequests().filter((path) => path === '/feed.json').length };
    }),
  );
}

export const many: Scenario = {
  name: 'many',
  title: '50 widgets',
  note: 'The four widgets in turn, with 11 projects; and how often the server was asked for the feed. Frames share what the browser has in its cache.',
  rows: () => titles(everybody()),
  ours: [OURS],
  columns: {
    ready: { title: 'ready', unit: 'ms', baseline: BASELINE },
    requests: { title: 'requests for the feed', target: 1 },
  },
  measure,
};
