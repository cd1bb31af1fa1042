import { measureRounds, type Samples } from '../harness/rounds.ts';
import { feedAddress } from '../harness/page.ts';
import { median } from '../harness/statistics.ts';
import { inTab } from '../harness/tab.ts';
import { OURS, titles } from '../peers/index.ts';
import type * as page from '../page/validation.ts';
import type { Bench, Scenario } from './scenario.ts';

const SIZE = { projects: 10_000 };

async function measure({ browser, site, rounds }: Bench): Promise<Samples> {
  await site.prepare(SIZE);
  site.add('/validation', '<!doctype html><title>Validation</title><script src="/validation.js"></script>');
  return measureRounds(rounds(9), [OURS], () =>
    inTab(browser, {}, async (tab) => {
      await tab.page.goto(`${site.url}/validation`);
      const [first, ...others] = await tab.page.evaluate(async (feed) => {
        const json = await (await fetch(feed)).text();
        const { validation } = bench as unknown as typeof page;
        return Array.from({ length: 10 }, () => validation(json));
      }, feedAddress(SIZE));
      return {
        parsing: first!.parsing,
        first: first!.validating / first!.parsing,
        later: median(others.map(({ parsing, validating }) => validating / parsing)),
      };
    }),
  );
}

export const validation: Scenario = {
  name: 'validation',
  title: 'Validation',
  note: 'Of the four lists of a feed with 10,000 projects, beside `JSON.parse` of the same feed: the first in a page, which is the one that visitors pay, and later ones.',
  rows: titles([OURS]),
  ours: [OURS],
  columns: {
    parsing: { title: '`JSON.parse`, ms', unit: 'ms' },
    first: { title: 'first validation', target: 0.3 },
    later: { title: 'later validations' },
  },
  measure,
};
