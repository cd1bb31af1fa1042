import { measureRounds, type Samples } from '../harness/rounds.ts';
import { median } from '../harness/statistics.ts';
import { inTab, open } from '../harness/tab.ts';
import { BASELINE, BEFORE, inline, OURS, PEERS, titles } from '../peers/index.ts';
import type { Bench, Scenario } from './scenario.ts';

const SIZE = { projects: 10_000 };

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  await site.prepare(SIZE);
  const shownBy: Record<string, number[]> = {};
  const samples = await measureRounds(rounds(1), inline(), (peer) =>
    inTab(browser, {}, async (tab) => {
      await open(tab, site.page({ peer, ...SIZE }));
      const { times, shown } = await tab.page.evaluate(() => bench.keystrokes());
      shownBy[peer] = shown;
      return { ratio: median(times), median: median(times), worst: Math.max(...times) };
    }),
  );
  const all = shownBy[BASELINE]!;
  const idle = all.findIndex((count, index) => count === all[index - 1]);
  if (idle > 0) throw new Error(`Key ${idle + 1} changes nothing: ${all}`);
  for (const [peer, shown] of Object.entries(shownBy)) {
    // An older script may search in fewer texts.
    if (peer === BEFORE) continue;
    const expected = all.map((count) => Math.min(count, PEERS[peer]!.first.projects ?? Infinity));
    if (shown.join() !== expected.join()) throw new Error(`${peer} shows\n${shown}\nand not\n${expected}`);
  }
  return samples;
}

export const keys: Scenario = {
  name: 'keys',
  title: 'Keystrokes',
  note: 'Twelve keys in the search box over 10,000 projects, 0.4 s after it got the focus: from the key to the end of the frame that shows its result. All peers must find the same projects after each.',
  rows: () => titles(inline()),
  ours: [OURS],
  columns: {
    ratio: { title: 'median, beside vanilla', unit: 'ms', baseline: BASELINE, target: 0.06 },
    median: { title: 'median, ms', unit: 'ms', target: 16 },
    worst: { title: 'worst, ms', unit: 'ms', target: 33 },
  },
  measure,
};
