/** Opens every story of the built Storybook and runs axe on it in light, dark and forced colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { launchChromium } from './browsers.ts';
import type { Counts } from './counts.ts';
import { isMain, ROOT } from '../dev/run.ts';
import { serve } from '../dev/serve.ts';

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The rules that depend on colours. The themes change nothing else, so the others run in the first one alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Storybook would run axe after every rendering; this file does so for each theme. */
export const WITHOUT_AUDIT = 'a11y.manual:!true';
const STORY_TIMEOUT = 60_000;
/** How long a story may keep loading; one that shows the loading state does so forever. */
const NETWORK_TIMEOUT = 3_000;

interface Story {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** Storybook's record of one story. */
interface StorybookChannel {
  last(event: 'storyFinished'): [{ status: 'success' | 'error' }] | undefined;
  last(event: 'playFunctionThrewException'): [{ message: string }] | undefined;
}

interface StorybookWindow {
  axe: typeof axe;
  __STORYBOOK_ADDONS_CHANNEL__?: StorybookChannel;
  __STORYBOOK_PREVIEW__: {
    currentRender: { story: { parameters: { a11y?: { config?: { rules?: { id: string; enabled: boolean }[] } } } } };
  };
}

/** Every story in every theme is one test. */
export async function auditStories(): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const server = await serve({ mounts: [['/', 'storybook-static']] });
  const browser = await launchChromium();
  const auditAll = async (queue: Story[]) => {
    for (let story = queue.shift(); story; story = queue.shift()) {
      // Each story gets a new page, so that no story depends on another.
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      const problems = await auditStory(
        page,
        `${server.url}iframe.html?id=${story.id}&viewMode=story&globals=${WITHOUT_AUDIT}`,
      );
      await page.close();
      for (const [theme, lines] of Object.entries(problems)) {
        counts[lines.length === 0 ? 'passed' : 'failed'] += 1;
        if (lines.length > 0) console.error([`✖ ${story.title}: ${story.name} (${theme})`, ...lines].join('\n  '));
      }
    }
  };
  try {
    const queue = readStories();
    // Two at a time: a story that never ends loading keeps nobody waiting.
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
async function auditStory(page: Page, url: string): Promise<Record<string, string[]>> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  const problems: Record<string, string[]> = {};
  try {
    await openStory(page, url);
    for (const [theme, media] of Object.entries(THEMES)) {
      await page.emulateMedia(media);
      // Pages that follow it with a script hear of it before the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      problems[theme] = [...errors, ...(await findViolations(page, theme === 'light' ? undefined : COLOUR_RULES))];
    }
  } catch (error) {
    for (const theme of Object.keys(THEMES)) problems[theme] = [...errors, String(error)];
  }
  return problems;
}

/** Resolves when the story is rendered, its play function has ended and its feed has arrived. */
async function openStory(page: Page, url: string): Promise<void> {
  await page.addInitScript({ path: AXE });
  await page.goto(url);
  const end = await page.waitForFunction(
    () => {
      const channel = (window as unknown as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
      const finished = channel?.last('storyFinished')?.[0];
      return finished && { ...finished, playError: channel?.last('playFunctionThrewException')?.[0].message };
    },
    undefined,
    { timeout: STORY_TIMEOUT },
  );
  const { status, playError } = (await end.jsonValue())!;
  if (playError) throw new Error(`The play function failed: ${playError}`);
  if (status === 'error') throw new Error(`The story broke: ${await page.locator('#error-message').innerText()}`);
  await page.waitForLoadState('networkidle', { timeout: NETWORK_TIMEOUT }).catch(() => {});
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Runs these rules, or all of them. */
async function findViolations(page: Page, only?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate((only) => {
    const { axe, __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
    // Rules that a story switches off for Storybook's check are off here too.
    const { rules = [] } = preview.currentRender.story.parameters.a11y?.config ?? {};
    const off = new Set(rules.flatMap(({ id, enabled }) => (enabled ? [] : id)));
    return axe.run('#storybook-root', {
      // A list of rules has precedence over their settings.
      ...(only && { runOnly: only.filter((rule) => !off.has(rule)) }),
      resultTypes: ['violations'],
      rules: Object.fromEntries(rules.map(({ id, enabled }) => [id, { enabled }])),
    });
  }, only);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.flat().join(' > ')}\n    ${failureSummary}`),
  );
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await auditStories();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
