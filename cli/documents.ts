/** Reads what a command compares or checks: a feed, or a workbook that becomes one. */
import { statSync } from 'node:fs';
import type { JsonObject } from '../src/authoring/workbook/paths.ts';
import { readFeed } from './files.ts';
import type { Language } from './texts/language.ts';
import { importFile, type ImportedFile } from './workbooks.ts';

/** Whether a file is a workbook by its name; a folder is one of text files. */
export const isWorkbook = (path: string) =>
  /\.(?:xlsx|xlsm|xls|ods|csv|tsv)$/i.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

/** @param previous The other feed: rows that it knows by name have its ids. */
export async function readDocument(path: string, language: Language, previous?: JsonObject): Promise<ImportedFile> {
  if (isWorkbook(path)) return importFile(path, { previous }, language);
  return { document: readFeed(path).document as JsonObject, findings: [] };
}
