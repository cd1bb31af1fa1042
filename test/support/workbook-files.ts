/** Feeds as workbooks and back, as the commands do it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../src/authoring/read/read-tables.ts';
import { importTables } from '../../src/authoring/workbook/from-tables.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { sheetsOf } from '../../src/authoring/workbook/to-sheets.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { ROOT } from '../../tools/dev/run.ts';

export const FEEDS = ['fachkraefteallianz-hannover', 'musterallianz', 'empty', 'broken', 'hostile'];

/** JSON has no Infinity and no -0; `JSON.parse` makes them of 1e400 and -0. */
export const asWritten = (value: unknown) => JSON.parse(JSON.stringify(value)) as JsonObject;

export const readFeed = (name: string) =>
  asWritten(JSON.parse(readFileSync(join(ROOT, 'data', `${name}.json`), 'utf8')));

export const workbookOf = (feed: JsonObject) => writeWorkbook(sheetsOf(feed));

export async function importBytes(bytes: Uint8Array, previous?: unknown) {
  const { tables } = await readTables(bytes, 'feed.xlsx');
  return importTables(tables, { previous });
}
