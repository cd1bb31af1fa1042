/** Makes the workbook that an office fills in: empty with grey examples, or with a feed. */
import { sheets } from '../columns/sheets.ts';
import { formatVersion } from '../format-version.ts';
import type { SheetLanguage } from '../columns/column.ts';
import type { JsonObject } from './paths.ts';
import { sheetsOf, type PlainSheet, type SheetOptions } from './to-sheets.ts';
import { textCell } from './write-cell.ts';

export function templateSheets(options: SheetOptions = {}): PlainSheet[] {
  const { language = 'de', languages = [] } = options;
  const empty: JsonObject = {
    version: formatVersion,
    language: 'de',
    ...(languages.length && { languages: [...languages] }),
  };
  return sheetsOf(empty, options).map((sheet) => withExample(sheet, language));
}

/** An example row. It is not published while its first cell says that it is an example. */
function withExample(sheet: PlainSheet, language: SheetLanguage): PlainSheet {
  if (!sheets.some(({ collection }) => collection === sheet.definition?.collection)) return sheet;
  const example = sheet.columns.map(({ column, language: translation }) =>
    column ? textCell(translation ? undefined : column.example) : textCell({ de: 'Beispiel', en: 'example' }[language]),
  );
  return { ...sheet, rows: [...sheet.rows, example] };
}
