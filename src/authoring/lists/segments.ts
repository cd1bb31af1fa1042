/** Finds the tables in sheets: headings wherever they stand, and which rows below them are entries. */
import { isEmpty } from '../read/cells.ts';
import { unwatched, type Progress } from '../read/progress.ts';
import type { RawCell, RawTable } from '../read/tables.ts';
import { dateReadings } from '../values/date.ts';
import { oneLine } from '../values/text.ts';
import { isUnknown } from '../values/unknown.ts';
import { meaningOf, normaliseHeading, type Meaning } from './headings.ts';

export interface ListColumn {
  index: number;
  heading: string;
  meaning: Meaning;
}

/** A row that is not an entry, and why. */
export interface LeftOut {
  row: number;
  kind: 'total' | 'legend' | 'heading';
}

/** A heading and its entries. Rows are indexes into the table. */
export interface Segment {
  table: RawTable;
  /** The first row that may say something of it: titles and control sums stand above a heading. */
  firstRow: number;
  headingRow: number;
  columns: ListColumn[];
  entries: number[];
  leftOut: LeftOut[];
}

export function segmentsOf(table: RawTable, onRow: Progress = unwatched): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  let gap = false;
  table.rows.forEach((cells, row) => {
    onRow();
    if (cells.every(isBlank)) {
      gap = true;
      return;
    }
    const heading = headingOf(cells);
    if (heading && !(current && takesHeading(current, cells, heading, row))) {
      current = {
        table,
        firstRow: segments.length === 0 ? 0 : row,
        headingRow: row,
        columns: heading,
        entries: [],
        leftOut: [],
      };
      segments.push(current);
    } else if (current && !heading) addRow(current, cells, row, gap);
    gap = false;
  });
  return segments;
}

const isBlank = (cell: RawCell) => isEmpty(cell) || cell.text.trim() === '';

/** The text of a cell if it may be a heading. */
const headingText = ({ value, text }: RawCell) => (typeof value === 'string' && text.length < 400 ? oneLine(text) : '');

/** An amount, a number or a date: nothing that a heading is. */
const isFigure = ({ value, text }: RawCell) =>
  typeof value !== 'string' || /^[-+€\s]*\d[^\p{L}]*(?:€|eur|euro)?$/iu.test(text.trim()) || isDate(text);
const isDate = (text: string) => Object.keys(dateReadings(text, 2100)).length > 0;
const entities = new Set(['name', 'beneficiary', 'summary', 'code']);
const facts = new Set(['amount', 'start', 'end', 'year', 'rate', 'field', 'postcode']);

/** The columns, if the row is a heading: texts that name an entity and a fact about it. */
export function headingOf(cells: RawCell[]): ListColumn[] | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || filled.some(isFigure)) return undefined;
  const columns = cells.flatMap((cell, index) => {
    const heading = headingText(cell);
    return heading ? [{ index, heading, meaning: meaningOf(cell.text) }] : [];
  });
  const known = columns.filter(({ meaning }) => meaning.role !== 'other');
  const has = (roles: Set<string>) => known.some(({ meaning }) => roles.has(meaning.role));
  const different = new Set(known.map(({ meaning }) => JSON.stringify(meaning))).size;
  // Offices add columns of their own, so four short known headings are enough among any number of others.
  const short = new Set(
    known.flatMap(({ heading, meaning }) => (heading.length <= 80 ? [JSON.stringify(meaning)] : [])),
  );
  const isMost = known.length >= 0.4 * filled.length || short.size >= 4;
  return different >= 2 && has(entities) && has(facts) && isMost ? columns : undefined;
}

/** Returns whether a heading belongs to the table above: the same once more, or the rest of a heading of several rows. */
function takesHeading(segment: Segment, cells: RawCell[], heading: ListColumn[], row: number): boolean {
  const texts = (columns: ListColumn[]) => columns.map((column) => normaliseHeading(column.heading)).join('|');
  const isRepeated = texts(heading) === texts(segment.columns);
  if (!isRepeated && !continuesHeading(segment, heading, row)) return false;
  segment.leftOut.push({ row, kind: 'heading' });
  if (isRepeated) return true;
  for (const { index, meaning } of heading) {
    const known = segment.columns.find((column) => column.index === index);
    const text = cells[index]!.text;
    if (!known) segment.columns.push({ index, heading: headingText(cells[index]!), meaning });
    else {
      // “Datum des” above “Beginns”, “Kosten” above “EU-Anteil”, or a translation.
      const joined = meaningOf(`${known.heading}\n${text}`);
      const meanings = [joined, known.meaning, meaning];
      known.meaning = meanings.find(({ role }) => role !== 'other') ?? joined;
    }
  }
  return true;
}

/** A translation has the same columns, and lines such as “English” may stand between; else the rows touch. */
function continuesHeading(segment: Segment, heading: ListColumn[], row: number): boolean {
  const { entries, leftOut, columns, headingRow } = segment;
  if (entries.length > 0 || leftOut.some(({ kind }) => kind === 'total')) return false;
  const sameColumns = heading.filter(({ index, meaning }) =>
    columns.some((column) => column.index === index && column.meaning.role === meaning.role),
  );
  const lastRow = Math.max(headingRow, ...leftOut.map(({ row }) => row));
  return sameColumns.length >= heading.length / 3 || row === lastRow + 1;
}

const totalWords =
  /^(?:gesamt|summen?|insgesamt|zusammen|zwischensumme|end(?:summe|betrag)|ergebnis|(?:grand |sub ?)?totale?s?|somme|suma|razem|celkem|spolu|ukupno|skupaj|osszesen|yhteensa|kokku|kopa|is viso|i alt|totaal|общо|συνολο)(?![\p{L}\p{N}])|^gesamt(?:wert|summe|betrag|ergebnis)/u;

const isTotal = (text: string) => text.trim().startsWith('Σ') || totalWords.test(normaliseHeading(text));

function addRow(segment: Segment, cells: RawCell[], row: number, gap: boolean): void {
  const cellsOf = (...roles: string[]) =>
    segment.columns.filter(({ meaning }) => roles.includes(meaning.role)).map(({ index }) => cells[index]);
  const isKnown = (cell: RawCell | undefined) => Boolean(cell && !cell.merged && !isUnknown(cell.text));
  const filled = cells.filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell) => isKnown(cell) && !isFigure(cell));
  const evidence = cellsOf('amount', 'start', 'end', 'year').some(
    (cell) => isKnown(cell) || cell?.error !== undefined || cell?.formula !== undefined || isContinued(cell, row),
  );
  const named = cellsOf('name', 'beneficiary', 'summary', 'code').some(
    (cell) => isKnown(cell) || isContinued(cell, row),
  );
  // In a list of few columns, an entry without amount and dates has only its names.
  const names = cellsOf('name', 'beneficiary', 'summary').filter((cell) => isKnown(cell) && /\p{L}/u.test(cell!.text));
  const isFull = filled.length > 2 || (names.length === 2 && segment.columns.length <= 4);
  const first = filled[0]!;
  if (segment.entries.length === 0 && isNumbering(filled)) segment.leftOut.push({ row, kind: 'heading' });
  else if ((isTotal(first.text) && texts.length <= 2) || (evidence && !named))
    segment.leftOut.push({ row, kind: 'total' });
  else if (evidence || (named && isFull && !gap && !cells.some((cell) => cell.merged && !isContinued(cell, row))))
    segment.entries.push(row);
  else segment.leftOut.push({ row, kind: 'legend' });
}

/** Returns whether a merged cell from a row above covers it: its text holds for this row too. */
const isContinued = (cell: RawCell | undefined, row: number) => Boolean(cell?.origin && cell.origin.row < row);

/** A row of `1 2 3` or `a b c` under the heading. */
function isNumbering(filled: RawCell[]): boolean {
  const texts = filled.map(({ text }) => text.trim().toLowerCase().replace(/[().]/g, ''));
  return (
    texts.length > 2 &&
    texts.every((text, index) => text === String(index + 1) || text === String.fromCharCode(97 + index))
  );
}
