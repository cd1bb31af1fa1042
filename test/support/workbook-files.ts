/** Feeds as workbooks and back, as the commands do it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../src/authoring/read/read-tables.ts';
import { importTables } from '../../src/authoring/workbook/from-tables.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import { sheetsOf, type PlainSheet } from '../../src/authoring/workbook/to-sheets.ts';
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

/** A cell of the workbook of a feed that somebody got wrong. */
export interface Slip {
  readonly sheet: string;
  /** The number that Excel shows. */
  readonly row: number;
  /** The German heading, without the mark of required columns. */
  readonly heading: string;
  readonly text: string;
}

/** The sheets of a feed with slips in them. */
export const sheetsWith = (feed: JsonObject, slips: readonly Slip[]): PlainSheet[] =>
  sheetsOf(feed).map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const { row, heading, text } of slips.filter((slip) => slip.sheet === sheet.name)) {
      const column = sheet.columns.findIndex(({ heading: own }) => own === heading);
      rows[row - 1]![column] = { value: text };
    }
    return { ...sheet, rows };
  });
