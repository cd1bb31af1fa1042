/** Reads workbooks; the only file here that knows hucre. */
import { ParseError, read, type Cell, type Sheet } from 'hucre';
import { EMPTY, isError, textOf, trim } from './cells.ts';
import { withoutStrings, type WithoutStrings } from './shared-strings.ts';
import type { Part } from './container.ts';
import type { Progress } from './progress.ts';
import { normalise } from '../values/text.ts';
import { prepareOds } from './ods.ts';
import type { SheetDetails } from './sheet-details.ts';
import type { RawCell, RawTable } from './tables.ts';
import { xlsDetails } from './xls-details.ts';

/** The sheets reach too far, or the file is broken. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: 'too-large' | 'damaged') {
    super(reason);
  }
}

/** A file that the guard has admitted. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly kind: 'xlsx' | 'xls' | 'ods';
  readonly parts: readonly Part[];
}

interface Prepared extends Partial<WithoutStrings> {
  readonly bytes: Uint8Array;
  readonly details?: readonly SheetDetails[];
}

/** hucre reports neither hidden rows, columns and sheets of `.xls` and `.ods` files, nor the number formats of `.xls`. */
function prepare({ bytes, kind, parts }: WorkbookFile, onRow: Progress): Prepared {
  if (kind === 'ods') return prepareOds(bytes);
  if (kind === 'xls') return { bytes, details: xlsDetails(bytes) };
  return withoutStrings(bytes, parts, onRow) ?? { bytes };
}

/** @param onRow Is called while rows are read, for progress. */
export async function readWorkbook(file: WorkbookFile, onRow: Progress): Promise<RawTable[]> {
  try {
    const { bytes, details, strings } = prepare(file, onRow);
    const { sheets, dateSystem } = await read(bytes, { readStyles: true, maxRows: countingLimit(onRow) });
    return sheets.map((sheet) => {
      const own = details?.find(({ name }) => name === sheet.name);
      return {
        sheet: sheet.name,
        hidden: Boolean(sheet.hidden || sheet.veryHidden || own?.hidden),
        rows: rowsOf(sheet, { ...own, strings }, onRow),
        date1904: dateSystem === '1904',
      };
    });
  } catch (error) {
    const tooLarge = error instanceof ParseError && /over the .* limit|outside the supported/.test(error.message);
    throw new UnreadableWorkbook(tooLarge ? 'too-large' : 'damaged');
  }
}

/**
 * hucre has no callback for progress, but compares every row with the limit of rows:
 * this limit, which no sheet reaches, tells when it is compared.
 */
function countingLimit(onRow: Progress): number {
  const limit = {
    valueOf() {
      onRow();
      return Infinity;
    },
  };
  return limit as unknown as number;
}

function rowsOf(
  sheet: Sheet,
  details: Partial<SheetDetails> & Pick<Prepared, 'strings'>,
  onRow: Progress,
): RawCell[][] {
  const covered = coveredCells(sheet);
  const isHiddenRow = (row: number) => Boolean(sheet.rowDefs?.get(row)?.hidden || details.hiddenRows?.has(row));
  const isHiddenColumn = (column: number) =>
    Boolean(sheet.columns?.[column]?.hidden || details.hiddenColumns?.has(column));
  // Rows of .xls and .ods may be missing.
  const rows = Array.from(sheet.rows, (values, row) => {
    onRow();
    const hiddenRow = isHiddenRow(row);
    return Array.from(values ?? [], (value, column) => {
      const key = `${row},${column}`;
      const cell = cellOf(value ?? null, sheet.cells?.get(key), details.strings, details.formats?.get(key));
      const hidden = hiddenRow || isHiddenColumn(column);
      const origin = covered.get(key);
      if (!hidden && !origin) return cell;
      return { ...(origin ? EMPTY : cell), ...(hidden && { hidden }), ...(origin && { merged: true, origin }) };
    });
  });
  return trim(rows);
}

/** The cells under merged ones, without their first ones, with the indexes of these. */
function coveredCells({ merges = [], rows }: Sheet): Map<string, { row: number; column: number }> {
  const covered = new Map<string, { row: number; column: number }>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const origin = { row: startRow, column: startCol };
    // Merged cells may reach to the last row of Excel.
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++)
      for (let column = startCol; column <= Math.min(endCol, (rows[row]?.length ?? 0) - 1); column++)
        if (row !== startRow || column !== startCol) covered.set(`${row},${column}`, origin);
  }
  return covered;
}

function cellOf(
  read: RawCell['value'],
  details: Cell | undefined,
  strings: readonly string[] | undefined,
  knownFormat: string | undefined,
): RawCell {
  const format = details?.style?.numFmt ?? knownFormat;
  const formula = details?.formula;
  const isReference = strings !== undefined && details?.type === 'error' && /^\d+$/.test(String(read));
  const raw = isReference ? (strings[Number(read)] ?? null) : read;
  const error =
    (details?.type === 'error' && !isReference) || (typeof raw === 'string' && isError(raw))
      ? String(raw).trim()
      : undefined;
  if (raw === null && formula === undefined) return EMPTY;
  const value = error === undefined ? (typeof raw === 'string' ? normalise(raw) : raw) : null;
  return {
    value,
    text: error ?? textOf(value, format),
    ...(format && { format }),
    ...(formula !== undefined && { formula }),
    ...(error !== undefined && { error }),
  };
}
