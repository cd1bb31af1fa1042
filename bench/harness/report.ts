/** Results as tables in Markdown. */
import { BASELINE, OURS, PEERS } from '../peers/index.ts';
import type { Column, Scenario } from '../scenarios/scenario.ts';
import type { Samples } from './rounds.ts';
import { ratios, spread } from './statistics.ts';

/** Three digits say all that rounds agree on. */
const digits = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value < 0.1 ? 3 : 2);

function cell(peer: string, column: Column, values: number[] | undefined, baseline: number[] | undefined): string {
  if (!values?.length) return '–';
  const isRatio = column.as === 'ratio' && baseline !== undefined;
  if (isRatio && peer === BASELINE) return `1 (${digits(spread(values).median)} ${column.unit})`;
  const { median, p25, p75 } = spread(isRatio ? ratios(values, baseline) : values);
  const text = `${digits(median)} (${digits(p25)}–${digits(p75)})`;
  if (peer !== OURS || column.target === undefined) return text;
  const isMet = median <= column.target;
  return `**${text}**, at most ${column.target}: ${isMet ? 'met' : '**not met**'}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export function table({ peers, columns }: Scenario, samples: Samples, bytes: (peer: string) => number): string {
  const list = Object.entries(columns);
  const header = ['', 'brotli', ...list.map(([, { title }]) => title)];
  const rows = peers.map((peer) => [
    PEERS[peer]!.title,
    bytes(peer).toLocaleString('en'),
    ...list.map(([name, column]) => cell(peer, column, samples[name]?.[peer], samples[name]?.[BASELINE])),
  ]);
  return [row(header), row(['---', ...header.slice(1).map(() => '--:')]), ...rows.map(row)].join('\n');
}
