/** Reads from an `.xls` file ([MS-XLS]) what hucre leaves out: hidden rows, columns and sheets, and number formats. */
import { streamOf } from './compound-file.ts';
import type { SheetDetails } from './sheet-details.ts';

const records = {
  formula: 0x06,
  end: 0x0a,
  columns: 0x7d,
  sheet: 0x85,
  numbers: 0xbd,
  cellFormat: 0xe0,
  number: 0x203,
  row: 0x208,
  shortNumber: 0x27e,
  format: 0x41e,
} as const;

/** The formats that every file has and that change how a number is read. */
const builtIn: readonly [number, string][] = [
  [9, '0%'],
  [10, '0.00%'],
];

interface BiffRecord {
  readonly kind: number;
  readonly data: DataView;
}

/** @returns Nothing if the file is built in a way that this does not know; hucre reads its values all the same. */
export function xlsDetails(bytes: Uint8Array): SheetDetails[] {
  try {
    const stream = streamOf(bytes, 'Workbook');
    return stream ? sheetsOf(stream) : [];
  } catch {
    return [];
  }
}

/** The records from a place to the end of their part of the stream. */
function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let place = start; place + 4 <= stream.length;) {
    const [kind, length] = [view.getUint16(place, true), view.getUint16(place + 2, true)];
    if (kind === records.end) return;
    yield { kind, data: new DataView(stream.buffer, stream.byteOffset + place + 4, length) };
    place += 4 + length;
  }
}

function sheetsOf(stream: Uint8Array): SheetDetails[] {
  const formats = new Map(builtIn);
  const formatOfStyle: number[] = [];
  const sheets: { place: number; hidden: boolean; name: string }[] = [];
  for (const { kind, data } of recordsFrom(stream, 0)) {
    if (kind === records.format) formats.set(data.getUint16(0, true), textAt(data, 4, data.getUint16(2, true)));
    if (kind === records.cellFormat) formatOfStyle.push(data.getUint16(2, true));
    if (kind === records.sheet)
      sheets.push({
        place: data.getUint32(0, true),
        hidden: (data.getUint8(4) & 3) > 0,
        name: textAt(data, 7, data.getUint8(6)),
      });
  }
  const formatOf = (style: number) => formats.get(formatOfStyle[style] ?? 0);
  return sheets.map(({ place, ...sheet }) => ({ ...sheet, ...contentOf(stream, place, formatOf) }));
}

function contentOf(stream: Uint8Array, place: number, formatOf: (style: number) => string | undefined) {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const formats = new Map<string, string>();
  const addFormat = (row: number, column: number, style: number) => {
    const format = formatOf(style);
    if (format && format !== 'General') formats.set(`${row},${column}`, format);
  };
  for (const { kind, data } of recordsFrom(stream, place)) {
    const word = (offset: number) => data.getUint16(offset, true);
    if (kind === records.row && word(12) & 0x20) hiddenRows.add(word(0));
    if (kind === records.columns && word(8) & 1)
      for (let column = word(0); column <= Math.min(word(2), 255); column++) hiddenColumns.add(column);
    if (kind === records.number || kind === records.shortNumber || kind === records.formula)
      addFormat(word(0), word(2), word(4));
    if (kind === records.numbers)
      for (let column = word(2), offset = 4; offset + 6 < data.byteLength; column++, offset += 6)
        addFormat(word(0), column, word(offset));
  }
  return { hiddenRows, hiddenColumns, formats };
}

/** A text with a flag before it that says whether its characters have one byte or two. */
function textAt(data: DataView, start: number, length: number): string {
  const isWide = data.getUint8(start) & 1;
  const codes = Array.from({ length }, (_, index) =>
    isWide ? data.getUint16(start + 1 + index * 2, true) : data.getUint8(start + 1 + index),
  );
  return String.fromCharCode(...codes);
}
