/** Takes tables apart that stand beside each other on one sheet. */
import { EMPTY, trim } from '../read/cells.ts';
import type { RawTable } from '../read/tables.ts';
import { normaliseHeading } from './headings.ts';
import { headingOf, type ListColumn } from './segments.ts';

/** The sheet once for each of its tables, with the cells of the others empty: places stay as they are. */
export function tablesBeside(table: RawTable): RawTable[] {
  const row = table.rows.find((cells) => headingOf(cells) !== undefined);
  if (!row) return [table];
  const blocks = blocksOf(headingOf(row)!);
  const isTable = (block: ListColumn[]) =>
    headingOf(row.map((cell, index) => (block.some((column) => column.index === index) ? cell : EMPTY))) !== undefined;
  if (blocks.length < 2 || !blocks.every(isTable)) return [table];
  return blocks.map((block, number) => {
    const first = number === 0 ? 0 : block[0]!.index;
    const end = blocks[number + 1]?.[0]!.index ?? Infinity;
    const rows = table.rows.map((cells) => cells.map((cell, index) => (index >= first && index < end ? cell : EMPTY)));
    return { ...table, rows: trim(rows) };
  });
}

/** Each block starts with the heading with which the first one starts. */
function blocksOf(heading: ListColumn[]): ListColumn[][] {
  const keys = heading.map((column) => normaliseHeading(column.heading));
  const starts = keys.flatMap((key, index) => (key === keys[0] ? [index] : []));
  return starts.map((start, number) => heading.slice(start, starts[number + 1]));
}
