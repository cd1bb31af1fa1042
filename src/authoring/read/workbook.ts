/** Reads workbooks; the only file here that knows hucre. */
import { ParseError, read, type Cell, type Sheet } from 'hucre';
import { EMPTY, isError, textOf, trim } from './cells.ts';
import { normalise } from '../values/text.ts';
import { prepareOds, type PreparedOds } from './ods.ts';
import type { SheetDetails } from './sheet-details.ts';
import type { RawCell, RawTable } from './tables.ts';
import { xlsDetails } from './xls-details.ts';

/** The sheets reach too far, or the file is broken. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: 'too-large' | 'damaged') {
    super(reason);
  }
}

export type WorkbookKind = 'xlsx' | 'xls' | 'ods';

/** hucre says of `.xls` and `.ods` files neither what is hidden nor, of `.xls`, the formats of numbers. */
function prepare(bytes: Uint8Array, kind: WorkbookKind): PreparedOds {
  return kind === 'ods' ? prepareOds(bytes) : { bytes, details: kind === 'xls' ? xlsDetails(bytes) : [] };
}

/** @param onRow Is called while rows are read, for progress. */
export async function readWorkbook(file: Uint8Array, kind: WorkbookKind, onRow: () => void): Promise<RawTable[]> {
  try {
    const { bytes, details } = prepare(file, kind);
    const { sheets, dateSystem } = await read(bytes, { readStyles: true, maxRows: countingLimit(onRow) });
    return sheets.map((sheet) => {
      const own = details.find(({ name }) => name === sheet.name);
      return {
        sheet: sheet.name,
        hidden: Boolean(sheet.hidden || sheet.veryHidden || own?.hidden),
        rows: rowsOf(sheet, own, onRow),
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
function countingLimit(onRow: () => void): number {
  const limit = {
    valueOf() {
      onRow();
      return Infinity;
    },
  };
  return limit as unknown as number;
}

function rowsOf(sheet: Sheet, details: SheetDetails | undefined, onRow: () => void): RawCell[][] {
  const covered = coveredCells(sheet);
  const isHiddenRow = (row: number) => Boolean(sheet.rowDefs?.get(row)?.hidden || details?.hiddenRows.has(row));
  const isHiddenColumn = (column: number) =>
    Boolean(sheet.columns?.[column]?.hidden || details?.hiddenColumns.has(column));
  // Rows of .xls and .ods may be missing.
  const rows = Array.from(sheet.rows, (values, row) => {
    onRow();
    const hiddenRow = isHiddenRow(row);
    return Array.from(values ?? [], (value, column) => {
      const key = `${row},${column}`;
      const cell = cellOf(value ?? null, sheet.cells?.get(key), details?.formats.get(key));
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

function cellOf(raw: RawCell['value'], details: Cell | undefined, knownFormat?: string): RawCell {
  const format = details?.style?.numFmt ?? knownFormat;
  const formula = details?.formula;
  const error = details?.type === 'error' || (typeof raw === 'string' && isError(raw)) ? String(raw).trim() : undefined;
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
