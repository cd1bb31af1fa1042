/** Opens every story of the built Storybook and runs axe on it in light, dark and forced colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { launchChromium } from './browsers.ts';
import { COLOUR_RULES } from './colour-rules.ts';
import type { Counts } from './counts.ts';
import { StoryPage } from './story-page.ts';
import { isMain, ROOT } from '../dev/run.ts';
import { serve } from '../dev/serve.ts';

/** The themes change nothing but colours: all rules run in the first theme alone. */
const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Story {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** Every story in every theme is one test. */
export async function auditStories(): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const server = await serve({ mounts: [['/', 'storybook-static']] });
  const browser = await launchChromium();
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ path: AXE });

  const auditAll = async (queue: Story[]) => {
    let shown: StoryPage | undefined;
    for (let story = queue.shift(); story; story = queue.shift()) {
      shown ??= new StoryPage(await context.newPage(), server.url);
      const problems = await auditStory(shown, story.id);
      for (const [theme, lines] of Object.entries(problems)) {
        counts[lines.length === 0 ? 'passed' : 'failed'] += 1;
        if (lines.length > 0) console.error([`✖ ${story.title}: ${story.name} (${theme})`, ...lines].join('\n  '));
      }
      if (Object.values(problems).flat().length > 0) {
        await shown.page.close();
        shown = undefined;
      }
    }
  };
  try {
    const queue = readStories();
    await Promise.all([auditAll(queue), auditAll(queue)]);
  } finally {
    await browser.close();
    await server.close();
  }
  return counts;
}

function readStories(): Story[] {
  const index = readFileSync(join(ROOT, 'storybook-static/index.json'), 'utf8');
  const { entries } = JSON.parse(index) as { entries: Record<string, Story> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** The faults of a story, by theme. */
async function auditStory(shown: StoryPage, id: string): Promise<Record<string, string[]>> {
  const problems: Record<string, string[]> = {};
  try {
    await shown.page.emulateMedia(THEMES.light);
    await shown.show(id);
    const off = await shown.rulesOff();
    for (const [theme, media] of Object.entries(THEMES)) {
      await shown.page.emulateMedia(media);
      // Pages that follow it with a script hear of it before the next frame.
      await shown.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      const violations = await findViolations(shown.page, off, media === THEMES.light ? undefined : COLOUR_RULES);
      problems[theme] = [...shown.errors, ...violations];
    }
  } catch (error) {
    for (const theme of Object.keys(THEMES)) problems[theme] = [...shown.errors, String(error)];
  }
  return problems;
}

/** Runs these rules, or all of them, without those that are off. */
async function findViolations(page: Page, off: string[], only?: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    ({ off, only }) =>
      (window as unknown as { axe: typeof axe }).axe.run('#storybook-root', {
        // A list of rules has precedence over their settings.
        ...(only && { runOnly: only.filter((rule) => !off.includes(rule)) }),
        resultTypes: ['violations'],
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      }),
    { off, only },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.flat().join(' > ')}\n    ${failureSummary}`),
  );
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await auditStories();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
