/**
 * `npm run bench` runs every scenario, prints the tables and writes them to RESULTS.md.
 *
 *   npm run bench -- --quick               one round of each, to see that all of it works; writes nothing
 *   npm run bench -- --only load,keys      some scenarios; writes nothing
 *   npm run bench -- --baseline old.js     also measures an older script of this project
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { machine } from './harness/machine.ts';
import { table } from './harness/report.ts';
import { openSite } from './harness/site.ts';
import { launch } from './harness/tab.ts';
import { addBefore } from './peers/index.ts';
import { firstPaint } from './scenarios/first-paint.ts';
import { guest } from './scenarios/guest.ts';
import { keys } from './scenarios/keys.ts';
import { lifecycle } from './scenarios/lifecycle.ts';
import { load } from './scenarios/load.ts';
import { many } from './scenarios/many.ts';
import { memory } from './scenarios/memory.ts';
import { network } from './scenarios/network.ts';
import { pages } from './scenarios/pages.ts';
import { shift } from './scenarios/shift.ts';
import { start } from './scenarios/start.ts';

const SCENARIOS = [load, start, network, firstPaint, keys, guest, many, memory, lifecycle, shift, pages];
const RESULTS = new URL('RESULTS.md', import.meta.url);

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    baseline: { type: 'string' },
  },
});
const { quick: isQuick, only, baseline } = values;
if (baseline) addBefore(baseline);

const names = only?.split(',') ?? SCENARIOS.map(({ name }) => name);
const chosen = names.map((name) => {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (!scenario)
    throw new Error(`Unknown scenario "${name}"; there are ${SCENARIOS.map((one) => one.name).join(', ')}.`);
  return scenario;
});

/** The number of rounds. A single round cannot compare two scripts. */
function rounds(wanted: number): number {
  if (isQuick) return 1;
  return baseline ? Math.max(wanted, 3) : wanted;
}

const began = Date.now();
const secondsSince = (time: number) => Math.round((Date.now() - time) / 1_000);
const site = await openSite();
const browser = await launch();
try {
  const parts = [
    '# Results',
    machine(browser),
    'Written by `npm run bench`; README.md says what the numbers are. Ratios to vanilla are medians over the rounds, with the middle half of them in brackets.',
  ];
  await compare(browser, site);
  console.log(parts.join('\n\n'));
  for (const scenario of chosen) {
    const start = Date.now();
    const samples = await scenario.measure({ browser, site, isQuick, rounds });
    const part = [`## ${scenario.title}`, scenario.note, table(scenario, samples)].join('\n\n');
    parts.push(part);
    console.log(`\n${part}\n\n(${secondsSince(start)} s; ${secondsSince(began)} s in all)`);
  }
  if (!isQuick && !only) writeFileSync(RESULTS, `${parts.join('\n\n')}\n`);
} finally {
  await browser.close();
  site.close();
}
