/** Reads what a command compares or checks: a feed, or a workbook that becomes one. */
import { statSync } from 'node:fs';
import type { Finding } from '../src/authoring/findings.ts';
import type { JsonObject } from '../src/authoring/workbook/paths.ts';
import type { Places } from '../src/authoring/workbook/places.ts';
import { readFeed } from './files.ts';
import { readWorkbookFile } from './workbooks.ts';

/** Whether a file is a workbook by its name; a folder is one of text files. */
export const isWorkbook = (path: string) =>
  /\.(?:xlsx|xlsm|xls|ods|csv|tsv)$/i.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

export interface ReadDocument {
  /** Is missing if a workbook has no sheet that this tool knows. */
  readonly document?: JsonObject;
  readonly findings: readonly Finding[];
  /** Where the values of a workbook are. */
  readonly places?: Places;
}

/** @param previous The other feed: rows that it knows by name have its ids. */
export async function readDocument(path: string, previous?: JsonObject): Promise<ReadDocument> {
  if (isWorkbook(path)) return readWorkbookFile(path, { previous });
  return { document: readFeed(path).document as JsonObject, findings: [] };
}
