/** Reads workbooks for the commands: a file, or a folder of text files, one for each sheet. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkImported, type CheckedWorkbook } from '../src/authoring/check/check-imported.ts';
import type { Finding, FindingLanguage } from '../src/authoring/findings.ts';
import { readTables } from '../src/authoring/read/read-tables.ts';
import type { RawTable } from '../src/authoring/read/tables.ts';
import { importTables, type Imported, type ImportOptions } from '../src/authoring/workbook/from-tables.ts';
import { withoutOwnHidden } from '../src/authoring/workbook/hidden.ts';
import { readBytes } from './files.ts';

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export interface ReadingOptions extends ImportOptions {
  /** Called with the progress of the reading, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/** Reads a workbook into a feed that is not judged yet. */
export async function readWorkbookFile(
  path: string,
  { onProgress, ...options }: ReadingOptions = {},
): Promise<Partial<Imported> & { findings: readonly Finding[] }> {
  const files = isFolder(path)
    ? readdirSync(path)
        .filter((name) => /\.(?:csv|tsv)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const tables: RawTable[] = [];
  const findings: Finding[] = [];
  for (const [index, file] of files.entries()) {
    const result = await readTables(new Uint8Array(readBytes(file)), basename(file), {
      onProgress: onProgress && ((fraction) => onProgress((index + fraction) / files.length)),
    });
    tables.push(...result.tables);
    findings.push(...withoutOwnHidden(result.findings, result.tables));
  }
  if (!tables.length && findings.length) return { findings };
  const imported = importTables(tables, options);
  return { ...imported, findings: [...findings, ...imported.findings] };
}

/** Reads a workbook into a feed, and checks it. */
export async function checkWorkbook(
  path: string,
  options: ReadingOptions,
  language: FindingLanguage,
): Promise<CheckedWorkbook> {
  return checkImported(await readWorkbookFile(path, options), language);
}
