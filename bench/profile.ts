/** `npm run profile` prints how each peer spends its loading time, in milliseconds of the page's main thread. */
import { openSite } from './harness/site.ts';
import { measureRounds } from './harness/rounds.ts';
import { median } from './harness/statistics.ts';
import { inTab, launch, open } from './harness/tab.ts';
import { timeByKind, trace } from './harness/trace.ts';
import { inline, PEERS } from './peers/index.ts';

const ROUNDS = 5;
const PAGES = [
  { projects: 11, widgets: 4 },
  { projects: 1_000, widgets: 4 },
  { projects: 11, widgets: 50 },
];

const peers = inline();
const site = await openSite();
const browser = await launch();
try {
  for (const { projects, widgets } of PAGES) {
    await site.prepare({ projects });
    const samples = await measureRounds(ROUNDS, peers, (peer) =>
      inTab(browser, {}, async (tab) => {
        const load = () => open(tab, site.page({ peer, projects, widgets }));
        return timeByKind(await trace(browser, tab.page, `/${PEERS[peer]!.script}.js`, load));
      }),
    );
    console.log(`${widgets} widgets, ${projects} projects`);
    const medians = (peer: string) =>
      Object.entries(samples).map(([kind, values]) => [kind, Number(median(values[peer]!).toFixed(1))]);
    console.table(Object.fromEntries(peers.map((peer) => [peer, Object.fromEntries(medians(peer))])));
  }
} finally {
  await browser.close();
  site.close();
}
