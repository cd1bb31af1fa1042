/** Reads workbooks for the commands: a file, or a folder of text files, one for each sheet. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withoutBroken, findingsOfIssues } from '../src/authoring/check/issue-findings.ts';
import type { Finding, FindingLanguage } from '../src/authoring/findings.ts';
import { readTables } from '../src/authoring/read/read-tables.ts';
import type { RawTable } from '../src/authoring/read/tables.ts';
import { importTables, type Imported, type ImportOptions } from '../src/authoring/workbook/from-tables.ts';
import { withoutOwnHidden } from '../src/authoring/workbook/hidden.ts';
import type { JsonObject } from '../src/authoring/workbook/paths.ts';
import { read } from '../src/feed/read.ts';
import { readBytes } from './files.ts';

export interface ImportedFile {
  /** Is missing if the file has no sheet that this tool knows. */
  readonly document?: JsonObject;
  /** The feed without the entries that its readers would leave out. */
  readonly sound?: JsonObject;
  readonly findings: readonly Finding[];
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Reads a workbook into a feed that is not judged yet. */
export async function readWorkbookFile(
  path: string,
  options: ImportOptions = {},
): Promise<Partial<Imported> & { findings: readonly Finding[] }> {
  const files = isFolder(path)
    ? readdirSync(path)
        .filter((name) => /\.(?:csv|tsv)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const tables: RawTable[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const result = await readTables(new Uint8Array(readBytes(file)), basename(file));
    tables.push(...result.tables);
    findings.push(...withoutOwnHidden(result.findings, result.tables));
  }
  if (!tables.length && findings.length) return { findings };
  const imported = importTables(tables, options);
  return { ...imported, findings: [...findings, ...imported.findings] };
}

export async function importFile(
  path: string,
  options: ImportOptions,
  language: FindingLanguage,
): Promise<ImportedFile> {
  const { document, places, findings } = await readWorkbookFile(path, options);
  if (!document) return { findings };
  // A time that is not known yet is no fault of the workbook.
  const { issues } = read({ modified: new Date().toISOString(), ...document });
  return {
    document,
    sound: withoutBroken(document, issues),
    findings: [...findings, ...findingsOfIssues(issues, document, places, language)],
  };
}
