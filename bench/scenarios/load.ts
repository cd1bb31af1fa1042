import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open } from '../harness/tab.ts';
import { PEERS } from '../peers/index.ts';
import type { Bench, Column, Scenario } from './scenario.ts';

/** Each with its own rounds: the longer a load takes, the less it varies. */
const CASES = [
  { projects: 11, slowdown: 1, rounds: 25, target: 1.25 },
  { projects: 11, slowdown: 4, rounds: 15, target: 1.25 },
  { projects: 100, slowdown: 1, rounds: 15 },
  { projects: 100, slowdown: 4, rounds: 9 },
  { projects: 1_000, slowdown: 1, rounds: 9, target: 0.3 },
  { projects: 1_000, slowdown: 4, rounds: 5, target: 0.3 },
  { projects: 10_000, slowdown: 1, rounds: 5, target: 0.05 },
  { projects: 10_000, slowdown: 4, rounds: 3, target: 0.05 },
];
type Case = (typeof CASES)[number];

const keyOf = ({ projects, slowdown }: Case) => `${projects}, ${slowdown}×`;

const column = (one: Case): Column => ({
  title: `${one.projects.toLocaleString('en')}, ${one.slowdown}×`,
  unit: 'ms',
  as: 'ratio',
  target: one.target,
});

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  const samples: Samples = {};
  for (const one of CASES) {
    const { projects, slowdown } = one;
    // The server makes and compresses a page's feed when it is first asked for.
    for (const peer of load.peers) await inTab(browser, {}, (tab) => open(tab, site.page({ peer, projects })));
    const measured = await measureRounds(rounds(one.rounds), load.peers, async (peer) => ({
      [keyOf(one)]: await inTab(browser, { slowdown }, (tab) => open(tab, site.page({ peer, projects }))),
    }));
    Object.assign(samples, measured);
  }
  return samples;
}

export const load: Scenario = {
  name: 'load',
  title: 'Load',
  note: 'From the start of the navigation to the first paint in which all four widgets show their content.',
  peers: Object.keys(PEERS),
  columns: Object.fromEntries(CASES.map((one) => [keyOf(one), column(one)])),
  measure,
};
