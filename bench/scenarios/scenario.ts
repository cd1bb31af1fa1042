import type { Browser } from 'playwright-core';
import type { Samples } from '../harness/rounds.ts';
import type { Site } from '../harness/site.ts';

/** The tools of a scenario. */
export interface Bench {
  browser: Browser;
  site: Site;
  isQuick: boolean;
  /** How many rounds there are of so many: one in a quick run. */
  rounds(wanted: number): number;
}

export interface Column {
  title: string;
  /** Of the values; ratios have none. */
  unit?: 'ms' | 'MB' | 'bytes';
  /** The row that the others are shown as ratios to; without one, values are shown. */
  baseline?: string;
  /** The column of the baseline, if it is another one. */
  baselineColumn?: string;
  /** The most that our widgets may have. */
  target?: number;
}

export interface Scenario {
  name: string;
  title: string;
  /** Describes the measurement in a sentence or two. */
  note: string;
  /** Names with titles. */
  rows(): Record<string, string>;
  /** The rows that targets are for. */
  ours: readonly string[];
  columns: Record<string, Column>;
  measure(bench: Bench): Promise<Samples>;
}
