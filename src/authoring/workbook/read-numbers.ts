/** Reads the columns of amounts, rates, numbers and dates: all values of one are read in the same way. */
import type { Column } from '../columns/column.ts';
import { readAmounts } from '../values/amount-column.ts';
import { unitsOf, type DecimalSign } from '../values/amount.ts';
import type { DateOrder } from '../values/date.ts';
import { findingIn, type Column as Cells } from '../values/column.ts';
import { readDates, type DateOptions } from '../values/date-column.ts';
import { readNumbers } from '../values/number-column.ts';
import { readShares } from '../values/share-column.ts';
import type { Choices } from './choices.ts';
import type { Json } from './paths.ts';
import type { ReadValues } from './read-column.ts';
import { timeOf } from './times.ts';

/** How a person wants a column to be read. */
export type Way = DecimalSign | DateOrder;

export function wayOf({ kind }: Column, sheet: string, index: number, choices: Choices): Way | undefined {
  if (['money', 'percent', 'integer', 'number'].includes(kind)) return choices.numbers(sheet, index);
  return kind.includes('date') ? choices.dates(sheet, index) : undefined;
}

interface OneWay {
  readonly way?: Way;
  readonly choices: Choices;
  readonly today: Date;
}

/** Returns undefined for a column whose cells are read one by one. */
export function readInOneWay(cells: Cells, column: Column, { way, choices, today }: OneWay): ReadValues | undefined {
  const named = { ...cells, option: choices.optionOf(cells.sheet, cells.index) };
  const sign = way as DecimalSign | undefined;
  const order: DateOptions = { chosen: way as DateOrder | undefined, year: today.getUTCFullYear() };
  switch (column.kind) {
    case 'money':
      return money(named, column, sign);
    case 'percent':
      return readShares(named, sign);
    case 'integer':
    case 'number':
      return readNumbers(named, { chosen: sign, whole: column.kind === 'integer' });
    case 'date':
    case 'partial-date':
      return dates(named, order);
    case 'date-or-time':
      return dateOrTime(named, order);
    default:
      return undefined;
  }
}

function money(cells: Cells, column: Column, chosen?: DecimalSign): ReadValues {
  const { values, findings } = readAmounts(cells, chosen);
  const read = values.map((amount) => amount && { value: unitsOf(amount.cents), currency: 'EUR' });
  // Only the amount of the whole pot has columns for how exact it is, and how often it is paid.
  if (column.path !== 'amount')
    return {
      values: read,
      findings: [...findings, ...values.flatMap((amount, index) => lostWords(cells, amount, index))],
    };
  return {
    values: read,
    besides: values.map((amount) => ({
      ...(amount?.precision !== undefined && { precision: amount.precision }),
      ...(amount?.qualifier && { qualifier: amount.qualifier }),
      ...(amount?.perYear && { recurrence: 'per-year' }),
    })),
    findings,
  };
}

function lostWords(cells: Cells, amount: ReturnType<typeof readAmounts>['values'][number], index: number) {
  const { row, cell } = cells.cells[index]!;
  return amount?.qualifier || amount?.perYear
    ? [findingIn(cells, 'note', 'amount-words', { row, found: cell.text.trim() })]
    : [];
}

function dates(cells: Cells, options: DateOptions): ReadValues & { values: (string | undefined)[] } {
  const { values, findings } = readDates(cells, options);
  const several = values.flatMap((value, index) => {
    const { row, cell } = cells.cells[index]!;
    return value && value.start !== value.end
      ? [findingIn(cells, 'error', 'date-years', { row, found: cell.text.trim() })]
      : [];
  });
  return {
    values: values.map((value) => (value?.start === value?.end ? value?.start : undefined)),
    findings: [...findings, ...several],
  };
}

/** Cells with a time are read one by one; the others have one order of day and month. */
function dateOrTime(cells: Cells, options: DateOptions): ReadValues {
  const times = cells.cells.map(({ cell }) => (typeof cell.value === 'string' ? timeOf(cell.text) : undefined));
  const days = cells.cells.map(({ row, cell }, index) => ({
    row,
    cell: times[index] ? { value: null, text: '' } : cell,
  }));
  const { values, findings } = dates({ ...cells, cells: days }, options);
  return { values: values.map((value, index): Json | undefined => times[index] ?? value), findings };
}
