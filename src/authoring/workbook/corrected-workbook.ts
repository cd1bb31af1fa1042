/** Puts texts into cells of an XLSX file. All else of the file stays: looks, drop-downs, notes, formulas, other sheets. */
import { openXlsx, saveXlsx } from 'hucre';

export interface CellText {
  readonly sheet: string;
  /** From 0 on. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export async function correctedWorkbook(bytes: Uint8Array, texts: readonly CellText[]): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  for (const { sheet: name, row, column, text } of texts) {
    const sheet = workbook.sheets.find((known) => known.name === name);
    if (!sheet) continue;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const values = sheet.rows[row]!;
    while (values.length <= column) values.push(null);
    const value = text === '' ? null : text;
    values[column] = value;
    const key = `${row},${column}`;
    const cell = sheet.cells?.get(key);
    // Of the old cell its looks and its note stay; a formula, a link or a format of letters would say something else.
    if (cell)
      sheet.cells!.set(key, {
        value,
        type: value === null ? 'empty' : 'string',
        ...(cell.style && { style: cell.style }),
        ...(cell.comment && { comment: cell.comment }),
      });
  }
  return saveXlsx(workbook);
}
