/** Keeps the rows that somebody asked for: `Landkreis=Hannover`. */
import type { Finding } from '../findings.ts';
import { listOf } from '../read/workbook-findings.ts';
import { comparable } from '../values/text.ts';
import { normaliseHeading } from './headings.ts';
import type { Operation, SegmentRead } from './operations.ts';

export interface Condition {
  /** A heading, in any case, hyphenation or with line breaks. */
  column: string;
  value: string;
}

export function filterOperations(
  reads: SegmentRead[],
  conditions: Condition[],
): { operations: Operation[]; findings: Finding[] } {
  const findings = conditions.flatMap((condition) => unknownColumn(reads, condition));
  const operations = reads.flatMap((read) => {
    const tests = conditions.map((condition) => ({
      index: indexOf(read, condition),
      value: comparable(condition.value),
    }));
    return read.operations.filter(({ cells }) =>
      tests.every(({ index, value }) => index !== undefined && comparable(cells[index]?.text ?? '') === value),
    );
  });
  return { operations, findings };
}

/** The column whose heading is the condition's, or has it as one of its words. */
function indexOf({ segment }: SegmentRead, { column }: Condition): number | undefined {
  const wanted = normaliseHeading(column);
  const headings = segment.columns.map(({ index, heading }) => ({ index, text: normaliseHeading(heading) }));
  const exact = headings.find(({ text }) => text === wanted);
  return (exact ?? headings.find(({ text }) => ` ${text} `.includes(` ${wanted} `)))?.index;
}

function unknownColumn(reads: SegmentRead[], condition: Condition): Finding[] {
  if (reads.some((read) => indexOf(read, condition) !== undefined)) return [];
  const headings = reads.flatMap(({ segment }) => segment.columns.map(({ heading }) => heading));
  const list = listOf(
    [...new Set(headings)].map((heading) => `„${heading.slice(0, 80)}“`),
    40,
  );
  return [{ severity: 'error', code: 'filter-column', found: condition.column, values: { list } }];
}
