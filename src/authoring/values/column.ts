/** A column of a table, as conventions are decided: over all of its values. */
import type { Finding, FindingCode, Severity } from '../findings.ts';
import { cellName, columnName, type RawCell } from '../read/tables.ts';

export interface ColumnCell {
  /** The index of the row in its sheet. */
  row: number;
  cell: RawCell;
}

export interface Column {
  sheet: string;
  index: number;
  /** As it stands in the file, in one line. */
  heading: string;
  cells: ColumnCell[];
  /** How a person names it in an option, if its letters are not enough: `Projekte.G`. */
  option?: string;
}

/** The values of a column, one per cell. A value is undefined if it is unknown or unreadable. */
export interface ColumnValues<T> {
  values: (T | undefined)[];
  findings: Finding[];
}

/** A finding about one cell of the column, or about all of it. */
export function findingIn(
  column: Column,
  severity: Severity,
  code: FindingCode,
  { row, ...more }: { row?: number; found?: string; suggestion?: string; values?: Finding['values'] } = {},
): Finding {
  const letter = columnName(column.index);
  return {
    severity,
    code,
    where: { sheet: column.sheet, cell: row === undefined ? letter : cellName(row, column.index) },
    ...(more.found !== undefined && { found: more.found }),
    ...(more.suggestion !== undefined && { suggestion: more.suggestion }),
    values: {
      heading: column.heading,
      letter,
      column: column.option ?? letter,
      ...(row !== undefined && { row: row + 1 }),
      ...more.values,
    },
  };
}
