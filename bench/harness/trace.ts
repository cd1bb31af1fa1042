/** Reads the browser's own trace of a page's work. */
import type { Browser, Page } from 'playwright-core';

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { fileName?: string; data?: { url?: string }; beginData?: { stackTrace?: unknown[] } };
}

/** `toplevel` has the microtasks, in which code that waits for the feed runs. */
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline.stack', 'toplevel'];

/**
 * The work of the thread that ran a script, in the order of its beginning. Chromium's own pages, such as the one below
 * its address bar, run elsewhere and are left out.
 */
export async function trace(browser: Browser, page: Page, script: string, action: () => Promise<unknown>) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await action();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents.find(({ name, args }) => name === 'v8.compileModule' && args.fileName?.endsWith(script));
  if (!own) throw new Error(`The trace has no ${script}.`);
  return traceEvents
    .filter(({ pid, tid, dur }) => pid === own.pid && tid === own.tid && dur !== undefined)
    .toSorted((a, b) => a.ts - b.ts || b.dur! - a.dur!);
}

/** How often a script made the browser lay the page out before it could go on. */
export const forcedLayouts = (events: readonly TraceEvent[]) =>
  events.filter(({ name, args }) => name === 'Layout' && args.beginData?.stackTrace?.length).length;

const KINDS: Record<string, RegExp> = {
  compiling: /^v8\.(compile|produce)|^V8\.Compile/,
  scripting:
    /^(EvaluateScript|FunctionCall|BlinkScheduler_PerformMicrotaskCheckpoint|TimerFire|FireAnimationFrame|v8\.(evaluateModule|run|callFunction))/,
  'garbage collection': /GC/,
  style: /^(UpdateLayoutTree|ParseAuthorStyleSheet)/,
  layout: /^Layout$/,
  painting: /^(PrePaint|Paint|Layerize|Commit|UpdateLayer)/,
};

/** Milliseconds by kind of work. Nested events count for their own kind only. */
export function timeByKind(events: readonly TraceEvent[]): Record<string, number> {
  const times: Record<string, number> = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0]));
  const kindOf = ({ name }: TraceEvent) => Object.keys(KINDS).find((kind) => KINDS[kind]!.test(name));
  const stack: { kind: string; end: number }[] = [];
  for (const event of events) {
    const kind = kindOf(event);
    if (!kind) continue;
    while (stack.length && stack.at(-1)!.end <= event.ts) stack.pop();
    const around = stack.at(-1);
    times[kind]! += event.dur! / 1_000;
    if (around) times[around.kind]! -= event.dur! / 1_000;
    stack.push({ kind, end: event.ts + event.dur! });
  }
  return times;
}
