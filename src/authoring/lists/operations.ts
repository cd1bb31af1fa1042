/** Reads the entries of a list: each column with its own convention, each row into one operation. */
import type { Finding } from '../findings.ts';
import { unwatched, type Progress } from '../read/progress.ts';
import { columnName, type RawCell } from '../read/tables.ts';
import { readAmounts } from '../values/amount-column.ts';
import type { Amount, DecimalSign } from '../values/amount.ts';
import type { Column } from '../values/column.ts';
import { readDates, type DateValue } from '../values/date-column.ts';
import type { DateOrder } from '../values/date.ts';
import { readShares } from '../values/share-column.ts';
import { oneLine } from '../values/text.ts';
import { isUnknown } from '../values/unknown.ts';
import { currencyOf, rankOfName, type AmountKind, type Role } from './headings.ts';
import { isPerson } from './persons.ts';
import { placeOf, type Place } from './places.ts';
import type { ListColumn, Segment } from './segments.ts';

/** A person's choices, by the letters of columns. */
export interface Conventions {
  dates?: Record<string, DateOrder>;
  numbers?: Record<string, DecimalSign>;
}

/** An amount column and how it was read. */
export interface AmountColumn {
  column: Column;
  kind: AmountKind;
  eu: boolean;
  /** ISO 4217. */
  currency: string;
  refused: boolean;
  /** One per entry of the segment. */
  values: (Amount | undefined)[];
}

export interface Operation {
  sheet: string;
  row: number;
  cells: RawCell[];
  beneficiary?: string;
  /** Whether the beneficiary is a natural person. */
  person: boolean;
  code?: string;
  name?: string;
  summary?: string;
  start?: string;
  end?: string;
  awarded?: DateValue;
  amounts: { column: AmountColumn; amount: Amount }[];
  rate?: number;
  fund?: string;
  objective?: string;
  programme?: string;
  field?: string;
  place?: Place;
}

export interface SegmentRead {
  segment: Segment;
  operations: Operation[];
  amountColumns: AmountColumn[];
  /** Headings of columns that have no place in a feed. */
  unused: string[];
  findings: Finding[];
}

export function readSegment(
  segment: Segment,
  conventions: Conventions,
  year: number,
  onRow: Progress = unwatched,
): SegmentRead {
  const findings: Finding[] = [];
  const chosen = chooseColumns(segment.columns);
  const columnOf = (column: ListColumn): Column => ({
    sheet: segment.table.sheet,
    index: column.index,
    heading: column.heading.length > 80 ? `${column.heading.slice(0, 79)}…` : column.heading,
    cells: segment.entries.map((row) => ({ row, cell: visible(segment.table.rows[row]![column.index]) })),
  });
  const text = (role: Role) => {
    const column = chosen.get(role);
    if (!column) return [];
    return segment.entries.map((row) => {
      onRow();
      return textOf(textCellOf(segment.table.rows, row, column.index));
    });
  };
  const dates = (role: Role) => {
    const column = chosen.get(role);
    if (!column) return [];
    const read = readDates(columnOf(column), { chosen: conventions.dates?.[columnName(column.index)], year });
    findings.push(...read.findings);
    onRow.step();
    return read.values;
  };
  const amountColumns = segment.columns.flatMap((column): AmountColumn[] => {
    const { amount } = column.meaning;
    if (!amount) return [];
    const asColumn = columnOf(column);
    const read = readAmounts(asColumn, conventions.numbers?.[columnName(column.index)]);
    findings.push(...read.findings);
    onRow.step();
    return [
      {
        column: asColumn,
        kind: amount.kind,
        eu: Boolean(amount.eu),
        currency: currencyOf(column.heading),
        refused: read.refused,
        values: read.values,
      },
    ];
  });
  const rateColumn = chosen.get('rate');
  const rates = rateColumn ? readShares(columnOf(rateColumn)) : { values: [], findings: [] };
  findings.push(...rates.findings);
  onRow.step();
  const [starts, ends, awarded] = [dates('start'), dates('end'), dates('year')];
  const texts = Object.fromEntries(textRoles.map((role) => [role, text(role)])) as Record<
    TextRole,
    (string | undefined)[]
  >;
  const operations = segment.entries.map((row, index): Operation => {
    onRow();
    const beneficiary = texts.beneficiary[index];
    return {
      sheet: segment.table.sheet,
      row,
      cells: segment.table.rows[row]!,
      beneficiary,
      person: beneficiary !== undefined && isPerson(beneficiary),
      code: texts.code[index],
      name: texts.name[index],
      summary: texts.summary[index],
      start: starts[index]?.start,
      end: ends[index]?.end,
      awarded: awarded[index],
      amounts: amountColumns.flatMap((column) => {
        const amount = column.values[index];
        return amount ? [{ column, amount }] : [];
      }),
      rate: rates.values[index],
      fund: texts.fund[index],
      objective: texts.objective[index],
      programme: texts.programme[index],
      field: texts.field[index],
      place: placeOf({ town: texts.town[index], postcode: texts.postcode[index], district: texts.district[index] }),
    };
  });
  const used = new Set([...chosen.values()].map(({ index }) => index));
  const unused = segment.columns.flatMap(({ index, heading, meaning }) =>
    used.has(index) || meaning.amount ? [] : [heading],
  );
  return { segment, operations, amountColumns, unused, findings };
}

const textRoles = [
  ...(['beneficiary', 'code', 'name', 'summary', 'fund', 'objective', 'programme', 'field'] as const),
  ...(['town', 'postcode', 'district'] as const),
];
type TextRole = (typeof textRoles)[number];

/** One column per role: the first, and of the names the one that says most. */
function chooseColumns(columns: ListColumn[]): Map<Role, ListColumn> {
  const chosen = new Map<Role, ListColumn>();
  for (const column of columns) {
    const { role } = column.meaning;
    if (role === 'other' || role === 'funder' || role === 'country' || role === 'amount') continue;
    const known = chosen.get(role);
    if (!known || (role === 'name' && rankOfName(column.heading) > rankOfName(known.heading))) chosen.set(role, column);
  }
  return chosen;
}

const nothing: RawCell = { value: null, text: '' };

/** A text merged over several rows holds for all of them. An amount does not: it would count twice. */
function textCellOf(rows: RawCell[][], row: number, column: number): RawCell | undefined {
  const cell = rows[row]![column];
  const { origin } = cell ?? {};
  return origin?.column === column ? rows[origin.row]![column] : cell;
}

/** The value of merged cells belongs to the first one. */
const visible = (cell: RawCell | undefined): RawCell => (cell && !cell.merged ? cell : nothing);

function textOf(cell: RawCell = nothing): string | undefined {
  const text = oneLine(cell.text);
  return cell.error !== undefined || isUnknown(text) ? undefined : text;
}
