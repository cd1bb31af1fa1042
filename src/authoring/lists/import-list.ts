/** Reads lists of operations and other tables of grants into a feed. Reports what it read and what it did not. */
import type { Feed } from '../../feed/schema/feed.ts';
import type { Finding } from '../findings.ts';
import { progress, type Progress } from '../read/progress.ts';
import type { RawTable } from '../read/tables.ts';
import { listOf } from '../read/workbook-findings.ts';
import { aboutOf, type About } from './about.ts';
import { controlSums } from './control-sums.ts';
import { filterOperations, type Condition } from './filter.ts';
import { listFindings, segmentFindings } from './list-findings.ts';
import { readSegment, type Conventions } from './operations.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { tablesBeside } from './side-by-side.ts';
import { statisticsOf, type ListStatistics } from './statistics.ts';
import { withoutTotals } from './totals.ts';
import { toFeed } from './to-feed.ts';

export interface ListOptions extends Conventions {
  /** All must hold. */
  where?: Condition[];
  /** Whether natural persons are named; by default their operations have no beneficiary. */
  withPersons?: boolean;
  /** The day the list was true, if the list does not say it. */
  asOf?: string;
  /** The EU fund, if the list does not say it. */
  fund?: string;
  /** The place of publication. */
  sourceUrl?: string;
  /** When the feed is made (RFC 3339). */
  modified?: string;
  /** Called with the progress from 0 to 1. */
  onProgress?(fraction: number): void;
}

export interface ListResult {
  /** Undefined if no table was found, or a filter names an unknown column. */
  feed?: Feed;
  findings: Finding[];
  statistics: ListStatistics;
}

export function importList(tables: RawTable[], options: ListOptions = {}): ListResult {
  const modified = options.modified ?? new Date().toISOString();
  const onRow = progress(rowsIn(tables) * passes, options.onProgress);
  const { segments, findings } = findSegments(tables, onRow);
  const about: About = segments[0] ? aboutOf(segments[0]) : { title: '' };
  const asOf = options.asOf ?? about.asOf;
  const year = Number((asOf ?? modified).slice(0, 4));
  const reads = segments.map((segment) => readSegment(segment, options, year, onRow));
  const filtered = filterOperations(reads, options.where ?? []);
  const statistics = statisticsOf(reads, filtered.operations);
  onRow.step();
  findings.push(
    ...reads.flatMap((read) => [...segmentFindings(read), ...read.findings.map(toQuestion)]),
    ...tables.flatMap((table) => controlSums(reads.filter(({ segment }) => segment.table.sheet === table.sheet))),
  );
  findings.push(...filtered.findings);
  onRow.step();
  if (segments.length === 0 || filtered.findings.length > 0) return { findings, statistics };
  const feedOptions = {
    withPersons: options.withPersons,
    about: { ...about, ...(options.fund && { fund: options.fund }) },
    asOf: asOf ?? modified.slice(0, 10),
    modified,
    sourceUrl: options.sourceUrl,
  };
  const converted = toFeed(filtered.operations, feedOptions, onRow);
  findings.push(...listFindings(filtered.operations, converted, { ...options, asOf, statistics }));
  options.onProgress?.(1);
  return { feed: converted.feed, findings, statistics };
}

const rowsIn = (tables: readonly RawTable[]) => tables.reduce((sum, { rows }) => sum + rows.length, 0);

/** How often each row is looked at, at a guess. */
const passes = 10;

/** An unreadable value is left out and its row stays. Only the loss of a row is an error. */
const toQuestion = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'question' } : finding;

/** The tables that are lists, each once: some offices add a translated sheet with the same rows. */
function findSegments(tables: RawTable[], onRow: Progress): { segments: Segment[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const found = tables
    .flatMap(tablesBeside)
    .flatMap((table) => segmentsOf(table, onRow))
    .map(withoutTotals);
  onRow.step();
  const without = tables.filter(
    ({ rows, sheet }) => rows.length > 0 && !found.some(({ table }) => table.sheet === sheet),
  );
  const segments: Segment[] = [];
  const known = new Map<string, string>();
  for (const segment of found) {
    const { sheet } = segment.table;
    const key = amountsKey(segment);
    const other = key && known.get(key);
    if (other && other !== sheet)
      findings.push({ severity: 'note', code: 'table-repeated', where: { sheet }, values: { other } });
    else segments.push(segment);
    if (key) known.set(key, sheet);
  }
  if (!found.some(({ entries }) => entries.length > 0))
    return { segments: [], findings: [{ severity: 'error', code: 'list-not-found', values: {} }] };
  if (without.length > 0)
    findings.push({
      severity: 'note',
      code: 'sheets-without-list',
      values: { count: without.length, list: listOf(without.map(({ sheet }) => sheet)) },
    });
  return { segments, findings };
}

/** All amounts and dates of a table of some length. */
function amountsKey({ table, columns, entries }: Segment): string {
  if (entries.length < 5) return '';
  const facts = columns.filter(({ meaning }) => meaning.amount ?? ['start', 'end'].includes(meaning.role));
  return JSON.stringify(entries.map((row) => facts.map(({ index }) => table.rows[row]![index]?.text)));
}
