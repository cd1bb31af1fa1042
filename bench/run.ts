/**
 * `npm run bench` runs every scenario, prints the tables and writes them to RESULTS.md.
 *
 *   npm run bench -- --quick               two rounds of each, to see that all of it works; writes nothing
 *   npm run bench -- --only load,keys      some scenarios; writes nothing
 */
import { parseArgs } from 'node:util';
import { table } from './harness/report.ts';
import { openSite } from './harness/site.ts';
import { launch } from './harness/tab.ts';
import { load } from './scenarios/load.ts';

const SCENARIOS = [load];

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const names = values.only?.split(',') ?? SCENARIOS.map(({ name }) => name);
const chosen = names.map((name) => {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (!scenario)
    throw new Error(`Unknown scenario "${name}"; there are ${SCENARIOS.map((one) => one.name).join(', ')}.`);
  return scenario;
});

const site = await openSite();
const browser = await launch();
try {
  for (const scenario of chosen) {
    console.log(`\n## ${scenario.title}\n\n${scenario.note}\n`);
    const samples = await scenario.measure({ browser, site, rounds: (wanted) => (values.quick ? 2 : wanted) });
    console.log(table(scenario, samples, site.bytes));
  }
} finally {
  await browser.close();
  site.close();
}
