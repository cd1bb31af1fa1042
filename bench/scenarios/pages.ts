import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { publishedFolder } from '../harness/command-line.ts';
import { measureRounds, type Samples } from '../harness/rounds.ts';
import { serve } from '../harness/server.ts';
import { MUSTER_FILE } from '../harness/site.ts';
import { inTab, type TabOptions } from '../harness/tab.ts';
import { SLOW } from './network.ts';
import type { Bench, Scenario } from './scenario.ts';

/** Of the folder that `publish` writes. The page of the help has the most live widgets. */
const PAGES = [
  '',
  'einbinden/',
  'gestalten/',
  'diagnose/',
  'werkstatt/',
  'hilfe/',
  'hilfe/embedding/',
  'hilfe/errors/',
];

/** Milliseconds without a long task after which a page has started. */
const QUIET = 1_500;

interface Seen {
  tasks: PerformanceEntry[];
  paints: PerformanceEntry[];
}

const SCRIPTS = /<script\b[^>]*><\/script>/g;

/** The published folder as a server has it, or with pages that have no scripts. */
const serveFolder = (folder: string, change = (html: string) => html) =>
  serve(({ pathname }) => {
    const file = join(folder, pathname.replace(/\/$/, '/index.html'));
    if (!existsSync(file)) return undefined;
    return file.endsWith('.html') ? change(readFileSync(file, 'utf8')) : readFileSync(file);
  });

/** Opens a page and waits until nothing happens on it any more. */
const start = (browser: Browser, url: string, network?: TabOptions['network']) =>
  inTab(browser, { slowdown: 4, network }, async ({ page }) => {
    await page.addInitScript(() => {
      const seen: Seen = { tasks: [], paints: [] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => seen.tasks.push(...list.getEntries())).observe({ type: 'longtask' });
      new PerformanceObserver((list) => seen.paints.push(...list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return page.evaluate(async (quiet) => {
      const { seen } = globalThis as unknown as { seen: Seen };
      for (let count = -1; count < seen.tasks.length;) {
        count = seen.tasks.length;
        await new Promise((resolve) => setTimeout(resolve, quiet));
      }
      const durations = seen.tasks.map(({ duration }) => duration);
      return { longest: Math.max(0, ...durations), tasks: durations.length, paint: seen.paints.at(-1)!.startTime };
    }, QUIET);
  });

async function measure({ browser, rounds }: Bench): Promise<Samples> {
  const folder = publishedFolder(MUSTER_FILE);
  const site = await serveFolder(folder);
  const bare = await serveFolder(folder, (html) => html.replace(SCRIPTS, ''));
  try {
    return await measureRounds(rounds(5), PAGES, async (path) => {
      const scriptless = await start(browser, `${bare.url}/${path}`, SLOW);
      const { paint } = await start(browser, `${site.url}/${path}`, SLOW);
      const { longest, tasks } = await start(browser, `${site.url}/${path}`);
      return { longest, tasks, html: scriptless.longest, paint: paint / scriptless.paint };
    });
  } finally {
    site.close();
    bare.close();
    rmSync(folder, { recursive: true });
  }
}

export const pages: Scenario = {
  name: 'pages',
  title: 'The pages that `publish` writes',
  note: 'Each page with a processor four times slower: its long tasks on load, the longest one of the same page without scripts, and its largest contentful paint at 1.6 Mbit/s and round trips of 150 ms, beside that of the same page without scripts.',
  rows: () => Object.fromEntries(PAGES.map((path) => [path, `\`/${path}\``])),
  ours: PAGES,
  columns: {
    longest: { title: 'longest task', unit: 'ms', target: 100 },
    tasks: { title: 'tasks above 50 ms' },
    html: { title: 'longest task without scripts', unit: 'ms' },
    paint: { title: 'largest contentful paint', target: 1.05 },
  },
  measure,
};
