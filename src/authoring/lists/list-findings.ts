/** Findings about a list, once per kind: rows left out, persons, ends before starts, negative amounts. */
import type { Finding, FindingCode, Severity } from '../findings.ts';
import { cellName, type RawTable } from '../read/tables.ts';
import { listOf } from '../read/workbook-findings.ts';
import { oneLine } from '../values/text.ts';
import type { Operation, SegmentRead } from './operations.ts';
import type { ListStatistics } from './statistics.ts';
import { endsBeforeStart, spellingsOf, type Converted } from './to-feed.ts';

/** The facts about a table beside its entries. */
export function segmentFindings({ segment, unused }: SegmentRead): Finding[] {
  const { table, headingRow, entries } = segment;
  const where = { sheet: table.sheet };
  const findings: Finding[] = [
    {
      severity: 'note',
      code: entries.length > 0 ? 'list-found' : 'list-empty',
      where,
      values: { count: entries.length, heading: headingRow + 1 },
    },
  ];
  for (const kind of ['total', 'legend', 'heading'] as const) {
    const rows = segment.leftOut.filter((row) => row.kind === kind).map(({ row }) => row);
    if (rows.length === 0) continue;
    const found = textIn(table, rows[0]!);
    const values = { count: rows.length, list: rangesOf(rows) };
    findings.push({ severity: 'note', code: `rows-${kind}`, where, found, values });
  }
  if (unused.length > 0 && entries.length > 0)
    findings.push({
      severity: 'note',
      code: 'columns-unused',
      where,
      values: { count: unused.length, list: listOf(unused.map(shownHeading), 10) },
    });
  return findings;
}

const shownHeading = (heading: string) => `„${heading.length > 80 ? `${heading.slice(0, 79)}…` : heading}“`;

function textIn({ rows }: RawTable, row: number): string {
  const texts = rows[row]!.flatMap(({ text }) => (text.trim() ? [oneLine(text)] : []));
  const text = texts.slice(0, 2).join(' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** `31–41, 44`: rows as Excel numbers them. */
function rangesOf(rows: number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.[1] === row) last[1] = row + 1;
    else ranges.push([row + 1, row + 1]);
  }
  return listOf(ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));
}

interface Context {
  withPersons?: boolean;
  asOf?: string;
  statistics: ListStatistics;
}

export function listFindings(operations: Operation[], { nameless, negative }: Converted, context: Context): Finding[] {
  const findings: Finding[] = [];
  const add = (severity: Severity, code: FindingCode, rows: Operation[], values: Finding['values'] = {}) => {
    if (rows.length === 0) return;
    const [{ sheet, row }] = rows as [Operation];
    const list = listOf(rows.map((operation) => operation.row + 1));
    findings.push({
      severity,
      code,
      where: { sheet, cell: cellName(row, 0) },
      values: { count: rows.length, list, ...values },
    });
  };
  const { persons, identicalRows } = context.statistics;
  add(
    'note',
    context.withPersons ? 'persons-named' : 'persons-left-out',
    operations.filter(({ person }) => person),
    { persons },
  );
  add('question', 'end-before-start', operations.filter(endsBeforeStart));
  add(
    'question',
    'amounts-negative',
    negative.map(({ operation }) => operation),
  );
  add('error', 'row-without-name', nameless);
  add('note', 'names-merged', respelled(operations));
  if (identicalRows > 0) findings.push({ severity: 'note', code: 'rows-identical', values: { count: identicalRows } });
  if (!context.asOf) findings.push({ severity: 'question', code: 'list-without-date', values: {} });
  return findings;
}

/** Rows whose beneficiary is written otherwise than before: in case or blanks. */
function respelled(operations: Operation[]): Operation[] {
  const first = new Set(spellingsOf(operations).values());
  return operations.filter(({ beneficiary }) => beneficiary !== undefined && !first.has(beneficiary));
}
