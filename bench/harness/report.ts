/** Results as tables in Markdown. */
import type { Column, Scenario } from '../scenarios/scenario.ts';
import type { Samples } from './rounds.ts';
import { ratios, spread } from './statistics.ts';

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
  const text = p25 === p75 ? digits(median) : `${digits(median)} (${digits(p25)}–${digits(p75)})`;
  if (target === undefined || !scenario.ours.includes(row)) return text;
  return `**${text}**, at most ${target}: ${median <= target ? 'met' : '**not met**'}`;
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export function table(scenario: Scenario, samples: Samples): string {
  const names = Object.keys(scenario.columns);
  const rows = Object.entries(scenario.rows).map(([row, title]) => [
    title,
    ...names.map((name) => cell(scenario, name, row, samples)),
  ]);
  const header = ['', ...names.map((name) => scenario.columns[name]!.title)];
  return [header, ['---', ...names.map(() => '--:')], ...rows].map(line).join('\n');
}
