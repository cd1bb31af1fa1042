/** Reads a file of any kind into tables. No file of an office makes it throw. */
import { decodeText } from '../encoding/decode.ts';
import type { Finding } from '../findings.ts';
import { readDelimited } from './delimited.ts';
import { admit } from './guard.ts';
import { readJson } from './json.ts';
import { progress, type Progress } from './progress.ts';
import type { RawTable, ReadResult } from './tables.ts';
import { findingsOf } from './workbook-findings.ts';
import { readWorkbook, UnreadableWorkbook, type WorkbookFile } from './workbook.ts';

export interface ReadOptions {
  /** Called with the progress from 0 to 1, often enough for a progress bar. */
  onProgress?(fraction: number): void;
}

/** At a guess. */
const bytesOfRow = 50;

export async function readTables(
  bytes: Uint8Array,
  fileName: string,
  { onProgress }: ReadOptions = {},
): Promise<ReadResult> {
  const { container, parts, findings } = admit(bytes, fileName);
  if (!container) return { tables: [], findings };
  const onRow = progress(bytes.length / bytesOfRow, onProgress);
  const result =
    container === 'json' || container === 'text'
      ? readText(bytes, fileName, container, onRow)
      : await readSheets({ bytes, kind: container, parts }, onRow);
  onProgress?.(1);
  return { tables: result.tables, findings: [...findings, ...result.findings] };
}

async function readSheets(file: WorkbookFile, onRow: Progress): Promise<ReadResult> {
  let tables: RawTable[];
  try {
    tables = await readWorkbook(file, onRow);
  } catch (error) {
    const tooLarge = error instanceof UnreadableWorkbook && error.reason === 'too-large';
    return unreadable(tooLarge ? 'sheet-too-large' : 'file-damaged');
  }
  return { tables, findings: tables.flatMap(findingsOf) };
}

function readText(bytes: Uint8Array, fileName: string, container: 'json' | 'text', onRow: Progress): ReadResult {
  const { text, findings } = decodeText(bytes);
  if (container === 'text') {
    const read = readDelimited(text, fileName, onRow);
    if (read.table.rows.length === 0) return unreadable('file-empty');
    return { tables: [read.table], findings: [...findings, ...read.findings, ...findingsOf(read.table)] };
  }
  try {
    const tables = readJson(text, fileName);
    if (tables.length === 0) return unreadable('json-without-table');
    return { tables, findings: [...findings, ...tables.flatMap(findingsOf)] };
  } catch {
    return unreadable('json-damaged');
  }
}

function unreadable(code: Finding['code']): ReadResult {
  return { tables: [], findings: [{ severity: 'error', code, values: {} }] };
}
