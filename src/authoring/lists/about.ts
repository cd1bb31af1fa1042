/** Reads the rows above a list: title, date, fund and programming period. The report names each as a proposal. */
import type { RawCell } from '../read/tables.ts';
import { oneLine } from '../values/text.ts';
import { dateOfCell, dateReadings } from '../values/date.ts';
import type { Segment } from './segments.ts';

export interface About {
  title: string;
  asOf?: string;
  fund?: string;
  programmingPeriod?: '2007-2013' | '2014-2020' | '2021-2027';
}

const dated = /stand\b|aktualisierung|as of|last update|status/i;
const day = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}/;
const funds: [string, RegExp][] = [
  ['EFRE', /\bEFRE\b|\bERDF\b|\bFEDER\b/],
  ['ESF+', /\bESF ?\+|\bESF[- ]Plus\b/i],
  ['ESF', /\bESF\b(?! ?\+|[- ]Plus)|\bFSE\b/],
];

export function aboutOf({ table, headingRow }: Segment): About {
  const above = table.rows.slice(0, headingRow);
  const lines = above.flat().flatMap(({ text }) => (text.trim() ? [oneLine(text)] : []));
  const said = [...lines, table.sheet];
  const asOf = asOfIn(above) ?? isoOf(day.exec(table.sheet)?.[0]);
  const fund = said.map(fundsIn).find((found) => found.length === 1)?.[0];
  const [, first, last] = /\b(2007|2014|2021)\s?[-–]\s?(2013|2020|2027)\b/.exec(said.join('\n')) ?? [];
  return {
    title: lines.find((line) => /\p{L}{4}/u.test(line) && !/datensätze/i.test(line))?.slice(0, 300) ?? table.sheet,
    ...(asOf && { asOf }),
    ...(fund && { fund }),
    ...(first && { programmingPeriod: `${first}-${last}` as About['programmingPeriod'] }),
  };
}

const fundsIn = (text: string) => funds.flatMap(([fund, pattern]) => (pattern.test(text) ? [fund] : []));

/** “Datenstand: 31.03.2016” in one cell, or the date in a cell beside it. */
function asOfIn(rows: RawCell[][]): string | undefined {
  for (const row of rows) {
    const label = row.find(({ text }) => dated.test(text));
    if (!label) continue;
    const date = row.find(({ value }) => value instanceof Date)?.value as Date | undefined;
    const found = date ? dateOfCell(date) : isoOf(row.map(({ text }) => day.exec(text)?.[0]).find(Boolean));
    if (found) return found;
  }
  return undefined;
}

const isoOf = (text: string | undefined) => text && dateReadings(text, 2100).dmy;
