import { measureRounds, type Samples } from '../harness/rounds.ts';
import { inTab, open } from '../harness/tab.ts';
import { BASELINE, baselineAndOnDemand, everybody, inline, OURS, PEERS, titles } from '../peers/index.ts';
import type { Bench, Column, Scenario } from './scenario.ts';

const MANY = { projects: 100, partners: 700, goals: 200 };

/**
 * Each with its own rounds: the longer a load takes, the less it varies. At a quarter of the speed, all cards of 10,000
 * projects take up to a minute: of the peers that show them, only the baseline is measured there.
 */
const CASES = [
  { size: { projects: 11 }, slowdown: 1, rounds: 21, peers: everybody, target: 1.25 },
  { size: { projects: 11 }, slowdown: 4, rounds: 11, peers: everybody, target: 1.25 },
  { size: { projects: 100 }, slowdown: 1, rounds: 7, peers: inline },
  { size: { projects: 100 }, slowdown: 4, rounds: 3, peers: inline },
  { size: { projects: 1_000 }, slowdown: 1, rounds: 7, peers: inline, target: 0.3 },
  { size: { projects: 1_000 }, slowdown: 4, rounds: 3, peers: inline, target: 0.3 },
  { size: { projects: 10_000 }, slowdown: 1, rounds: 3, peers: inline, target: 0.05 },
  { size: { projects: 10_000 }, slowdown: 4, rounds: 1, peers: baselineAndOnDemand, target: 0.05 },
  { size: MANY, slowdown: 1, rounds: 3, peers: inline },
];
type Case = (typeof CASES)[number];

const titleOf = ({ size, slowdown }: Case) =>
  size === MANY ? '700 partners, 200 goals' : `${size.projects.toLocaleString('en')}, ${slowdown}×`;

const column = (one: Case): Column => ({ title: titleOf(one), unit: 'ms', baseline: BASELINE, target: one.target });

async function measure({ browser, site, rounds, isQuick }: Bench): Promise<Samples> {
  const samples: Samples = { bytes: {} };
  for (const peer of everybody()) samples.bytes![peer] = [site.bytes(PEERS[peer]!.script)];
  for (const one of CASES) {
    const { size, slowdown } = one;
    if (isQuick && size.projects * slowdown > 10_000) continue;
    await site.prepare(size);
    const measured = await measureRounds(rounds(one.rounds), one.peers(), async (peer) => ({
      [titleOf(one)]: await inTab(browser, { slowdown }, (tab) => open(tab, site.page({ peer, ...size }))),
    }));
    Object.assign(samples, measured);
  }
  return samples;
}

export const load: Scenario = {
  name: 'load',
  title: 'Load',
  note: 'From the start of the navigation to the first paint in which all four widgets show their content: by number of projects and slowdown of the processor.',
  rows: () => titles(everybody()),
  ours: [OURS],
  columns: {
    bytes: { title: 'brotli', unit: 'bytes' },
    ...Object.fromEntries(CASES.map((one) => [titleOf(one), column(one)])),
  },
  measure,
};
