/** Reads CSV and its relatives. */
import Papa from 'papaparse';
import type { Finding } from '../findings.ts';
import { tableOf, textCell } from './cells.ts';
import { listOf } from './workbook-findings.ts';
import type { RawCell, RawTable } from './tables.ts';

/** In the order of preference: German Excel writes semicolons. */
const delimiters = [';', '\t', ',', '|'];

/** How many records decide: titles and notes above a table may be long. */
const SAMPLE = 200;

/** @param onRow Is called for every row, for progress. */
export function readDelimited(
  text: string,
  fileName: string,
  onRow: () => void,
): { table: RawTable; findings: Finding[] } {
  const { delimiter, body, skipped } = chooseDelimiter(text);
  const rows: RawCell[][] = Array.from({ length: skipped }, () => []);
  const broken: number[] = [];
  Papa.parse<string[]>(body, {
    delimiter,
    step({ data, errors }) {
      onRow();
      rows.push(data.map((field) => textCell(unescapeFormula(field))));
      if (errors.some(({ type }) => type === 'Quotes')) broken.push(rows.length);
    },
  });
  const table = tableOf(fileName, rows);
  const findings: Finding[] =
    broken.length === 0
      ? []
      : [
          {
            severity: 'question',
            code: 'csv-quotes',
            where: { sheet: table.sheet, cell: `A${broken[0]}` },
            values: { count: broken.length, list: listOf(broken) },
          },
        ];
  return { table, findings };
}

/** The character that writers put before a cell that a spreadsheet would take for a formula. */
const unescapeFormula = (field: string) => field.replace(/^'(?='?[=+\-@\t\r])/, '');

interface Dialect {
  delimiter: string;
  /** The text without the line that only names the delimiter. */
  body: string;
  skipped: number;
}

function chooseDelimiter(text: string): Dialect {
  const named = /^"?sep=(.)"?\r?\n/i.exec(text);
  if (named) return { delimiter: named[1]!, body: text.slice(named[0].length), skipped: 1 };
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const best = scores.reduce((best, next) => (next.score > best.score ? next : best));
  return { delimiter: best.delimiter, body: text, skipped: 0 };
}

/** How many of the first records have the most usual number of fields, if that is more than one. */
function scoreOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
