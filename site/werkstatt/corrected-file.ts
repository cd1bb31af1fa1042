/** The file that was read, with the corrections in it. */
import Papa from 'papaparse';
import { formula } from '../../src/authoring/export/csv.ts';
import { identify } from '../../src/authoring/read/container.ts';
import type { RawTable } from '../../src/authoring/read/tables.ts';
import { correctedWorkbook } from '../../src/authoring/workbook/corrected-workbook.ts';
import { indexesOf } from './correct.ts';
import type { Change, Report, SourceFile } from './protocol.ts';
import { workbookFile } from './template.ts';

/** What can be written back: nothing writes `.ods` and `.xls` without losing what they hold besides. */
export function writableAs(files: readonly SourceFile[]): NonNullable<Report['writableAs']> | undefined {
  const [file, ...others] = files;
  if (!file || others.length) return undefined;
  const { container } = identify(file.bytes);
  if (container === 'text') return 'csv';
  return container === 'xlsx' && !/\.xlsb$/i.test(file.name) ? 'xlsx' : undefined;
}

export async function correctedFile(
  files: readonly SourceFile[],
  tables: readonly RawTable[],
  changes: readonly Change[],
): Promise<Blob> {
  if (writableAs(files) === 'csv') return textFile(tables[0]!);
  const texts = changes.flatMap(({ kind, where, text }) => {
    const place = indexesOf(where.cell);
    return kind === 'cell' && place ? [{ sheet: where.sheet!, ...place, text }] : [];
  });
  const { bytes, name } = files[0]!;
  return workbookFile(await correctedWorkbook(bytes, texts), name);
}

/** As German Excel opens it by a double click. */
const textFile = ({ rows }: RawTable) =>
  new Blob(
    [
      '\uFEFF',
      Papa.unparse(
        rows.map((row) => row.map(({ text }) => text)),
        { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
      ),
      '\r\n',
    ],
    { type: 'text/csv' },
  );
