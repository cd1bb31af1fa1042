/** What the browser itself notes down of a page's work. */
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  dur?: number;
  args: { fileName?: string; data?: { url?: string }; beginData?: { stackTrace?: unknown[] } };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline.stack'];

export async function trace(browser: Browser, page: Page, action: () => Promise<unknown>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Milliseconds in which a script was compiled and run, until it first waited for something. */
export function evaluation(events: readonly TraceEvent[], url: string): number {
  const own = events.filter(
    ({ name, args }) =>
      /^v8\.(compileModule|evaluateModule|compile)$|^EvaluateScript$/.test(name) &&
      [args.fileName, args.data?.url].some((one) => one?.endsWith(url)),
  );
  return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1_000;
}

/** How often a script made the browser lay the page out before it could go on. */
export const forcedLayouts = (events: readonly TraceEvent[]) =>
  events.filter(({ name, args }) => name === 'Layout' && args.beginData?.stackTrace?.length).length;
