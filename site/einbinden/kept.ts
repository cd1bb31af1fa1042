import type { LoadedFeed } from './feed.ts';

/** What is too long for an address. Each step of the history knows its own, for as long as the page is open. */
export interface Kept {
  /** The style sheet of the host page `own`. */
  readonly sheet?: string;
  readonly file?: LoadedFeed;
}

const all: Kept[] = [];

interface Step {
  readonly page: number;
  readonly index: number;
}

/** What a step of the history is to remember. */
export const stepWith = (kept: Kept): Step => ({ page: performance.timeOrigin, index: all.push(kept) - 1 });

/** What belongs to the present step. A page that was loaded again has forgotten it. */
export function keptNow(): Kept {
  const step = history.state as Partial<Step> | null;
  return step?.page === performance.timeOrigin ? (all[step.index ?? -1] ?? {}) : {};
}
