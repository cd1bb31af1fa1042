import type { Browser } from 'playwright-core';
import type { Samples } from '../harness/rounds.ts';
import type { Site } from '../harness/site.ts';

/** What a scenario measures with. */
export interface Bench {
  browser: Browser;
  site: Site;
  /** How many rounds instead of so many: fewer in a quick run. */
  rounds(wanted: number): number;
}

export interface Column {
  title: string;
  /** Of the values; ratios have none. */
  unit: 'ms' | 'MB' | '';
  /** Whether a peer is shown by its ratios to the baseline, or by its values. */
  as: 'ratio' | 'value';
  decimals?: number;
  /** The most that our widgets may have. */
  target?: number;
}

export interface Scenario {
  name: string;
  title: string;
  /** What is measured, and how, in a sentence or two. */
  note: string;
  peers: readonly string[];
  columns: Record<string, Column>;
  measure(bench: Bench): Promise<Samples>;
}
