import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ROOT } from '../../tools/dev/run.ts';

const source = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Lists what axe finds on a whole page, apart from its frames: one line for each rule. */
export async function axeOf(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run({ exclude: ['iframe'] })).violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`);
  });
}
