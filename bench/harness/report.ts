/** Results as tables in Markdown. */
import type { Column, Scenario } from '../scenarios/scenario.ts';
import { BEFORE, OURS } from '../peers/index.ts';
import type { Samples } from './rounds.ts';
import { ratios, spread, type Spread } from './statistics.ts';

/** Three digits say all that rounds agree on. */
function digits(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value)) return value.toLocaleString('en');
  if (size >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

function cell(scenario: Scenario, name: string, row: string, samples: Samples): string {
  const column: Column = scenario.columns[name]!;
  const { baseline, baselineColumn = name, unit = '', target } = column;
  const values = samples[name]?.[row];
  if (!values?.length) return '–';
  const base = baseline && samples[baselineColumn]?.[baseline];
  if (base && row === baseline && baselineColumn === name) return `1 (${digits(spread(values).median)} ${unit})`;

  const { median, p25, p75 } = spread(base ? ratios(values, base) : values);
  return judged({ median, p25, p75 }, scenario.ours.includes(row) ? target : undefined);
}

/** The median and the middle half of the rounds, held against the target if there is one. */
function judged({ median, p25, p75 }: Spread, target?: number): string {
  const text = p25 === p75 ? digits(median) : `${digits(median)} (${digits(p25)}–${digits(p75)})`;
  if (target === undefined) return text;
  return `**${text}**, at most ${target}: ${median <= target ? 'met' : '**not met**'}`;
}

/** The most that our script may take beside the one before. */
const BESIDE_BEFORE = 1.08;

/** Ours beside the script before, round by round. Only times and what has a baseline are compared: a count may be 0. */
function besideBefore({ columns }: Scenario, name: string, samples: Samples): string {
  const { unit, baseline } = columns[name]!;
  const { [OURS]: ours, [BEFORE]: before } = samples[name] ?? {};
  if (!ours || !before || (unit !== 'ms' && !baseline)) return '–';
  return judged(spread(ratios(ours, before)), BESIDE_BEFORE);
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export function table(scenario: Scenario, samples: Samples): string {
  const names = Object.keys(scenario.columns);
  const titles = scenario.rows();
  const rows = Object.entries(titles).map(([row, title]) => [
    title,
    ...names.map((name) => cell(scenario, name, row, samples)),
  ]);
  if (BEFORE in titles) rows.push(['ours / before', ...names.map((name) => besideBefore(scenario, name, samples))]);
  const header = ['', ...names.map((name) => scenario.columns[name]!.title)];
  return [header, ['---', ...names.map(() => '--:')], ...rows].map(line).join('\n');
}
