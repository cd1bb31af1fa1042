/** Makes the workbook that an office fills in. */
import { templateSheets } from '../../src/authoring/workbook/template.ts';
import { sheetsOf } from '../../src/authoring/workbook/to-sheets.ts';
import { writeWorkbook } from '../../src/authoring/workbook/write-workbook.ts';
import { feedOf } from './feed.ts';
import type { Order } from './protocol.ts';

export async function templateOf({ published, language }: Extract<Order, { kind: 'template' }>): Promise<Blob> {
  const feed = published && feedOf(new Uint8Array(published));
  if (published && !feed) throw new Error('The published feed cannot be read.');
  const sheets = feed ? sheetsOf(feed, { language }) : templateSheets({ language });
  return workbookFile(await writeWorkbook(sheets, language));
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of workbooks that have another content type. Some browsers change an ending that does not fit. */
const types: Record<string, string | undefined> = {
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xltm: 'application/vnd.ms-excel.template.macroEnabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
};

export const workbookFile = (bytes: Uint8Array, name = '') =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[name.split('.').at(-1)!.toLowerCase()] ?? type });
