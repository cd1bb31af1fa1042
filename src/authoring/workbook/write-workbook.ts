/** Writes sheets as an XLSX file. */
import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre';
import { listsSheet, namePaths } from '../columns/sheets.ts';
import type { Column, SheetLanguage } from '../columns/column.ts';
import * as wordLists from '../columns/words.ts';
import { columnName } from '../read/tables.ts';
import type { PlacedColumn } from './layout.ts';
import type { PlainSheet } from './to-sheets.ts';
import { formats } from './write-cell.ts';

/** As far down as drop-downs reach. */
const lastRow = 2000;

const colours = { required: '1F4E9E', heading: '333333', grey: '767676', ground: 'EAF0F8' };

const lists: Readonly<Record<string, wordLists.WordList>> = {
  ...wordLists,
  yesNo: { yes: { de: 'ja', en: 'yes' }, no: { de: 'nein', en: 'no' } },
  show: { yes: { de: 'ja', en: 'yes' }, no: { de: 'nein', en: 'no' }, example: { de: 'Beispiel', en: 'example' } },
};

export function writeWorkbook(sheets: readonly PlainSheet[], language: SheetLanguage = 'de'): Promise<Uint8Array> {
  const names = listNames(language);
  return writeXlsx({
    sheets: [...sheets.map((sheet) => sheetOf(sheet, language)), listsOf(language)],
    namedRanges: [...names, ...sheets.flatMap((sheet) => nameRange(sheet))],
  });
}

/** The range of a sheet's names, for the drop-downs of other sheets. */
const rangeName = (collection: string) => `Namen_${collection}`;

function nameRange({ name, definition, columns }: PlainSheet) {
  if (!definition) return [];
  const index = columns.findIndex(({ column }) => column?.path === namePaths[definition.collection][0]);
  const letter = columnName(index);
  return [{ name: rangeName(definition.collection), range: `'${name}'!$${letter}$2:$${letter}$${lastRow}` }];
}

const listNames = (language: SheetLanguage) =>
  Object.entries(lists).map(([name, words], index) => {
    const letter = columnName(index);
    return {
      name: `Liste_${name}`,
      range: `'${listsSheet[language]}'!$${letter}$2:$${letter}$${Object.keys(words).length + 1}`,
    };
  });

function listsOf(language: SheetLanguage): WriteSheet {
  const columns = Object.entries(lists).map(([name, words]) => [
    name,
    ...Object.values(words).map((word) => word[language]),
  ]);
  const length = Math.max(...columns.map((column) => column.length));
  return {
    name: listsSheet[language],
    hidden: true,
    rows: Array.from({ length }, (_, row) => columns.map((column) => column[row] ?? null)),
  };
}

function sheetOf(sheet: PlainSheet, language: SheetLanguage): WriteSheet {
  const rows = sheet.rows.map((cells) => cells.map(({ value }) => value));
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, index) =>
    row.forEach(({ format }, column) => {
      if (index > 0 && format) cells.set(`${index},${column}`, { style: { numFmt: format } });
    }),
  );
  const common = { name: sheet.name, rows, cells, ...(sheet.hidden && { hidden: true }) };
  if (!sheet.definition) return sheet.hidden ? common : { ...common, ...formLooks(cells, sheet) };
  sheet.columns.forEach((placed, index) => cells.set(`0,${index}`, headingCell(placed, language)));
  greyExamples(sheet, cells);
  return {
    ...common,
    columns: sheet.columns.map(({ column, language: translation }) => ({
      width: widthOf(column),
      numFmt: formatOf(column),
      // Translations, and the id, are folded away.
      ...((translation || column?.kind === 'id') && { outlineLevel: 1, hidden: true }),
    })),
    freezePane: { rows: 1, columns: 2 },
    dataValidations: sheet.columns.flatMap((placed, index) => dropDown(placed, index, language)),
  };
}

function formLooks(cells: Map<string, Partial<Cell>>, { rows }: PlainSheet) {
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column++) cells.set(`0,${column}`, { style: headingStyle(false) });
  rows.forEach((row, index) => {
    if (index === 0) return;
    cells.set(`${index},0`, { style: { font: { bold: String(row[0]?.value).endsWith('*') } } });
    for (const column of [width - 2, width - 1])
      cells.set(`${index},${column}`, {
        style: { font: { color: { rgb: colours.grey } }, alignment: { wrapText: true } },
      });
  });
  return {
    columns: Array.from({ length: width }, (_, index) => ({ width: index === 0 ? 32 : 48 })),
    freezePane: { rows: 1, columns: 1 },
  };
}

const headingStyle = (required: boolean) => ({
  font: { bold: true, color: { rgb: required ? colours.required : colours.heading } },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: colours.ground } },
  alignment: { wrapText: true, vertical: 'top' as const },
});

function headingCell({ column, language: translation }: PlacedColumn, language: SheetLanguage): Partial<Cell> {
  const text = column && !translation ? noteOf(column, language) : '';
  return {
    style: headingStyle(Boolean(column?.required && !translation)),
    ...(text && { comment: { author: '', text } }),
  };
}

function noteOf({ note, example }: Column, language: SheetLanguage): string {
  const label = { de: 'Beispiel', en: 'Example' }[language];
  return [note?.[language], example && `${label}: ${example}`].filter(Boolean).join('\n');
}

/** Example rows are grey; the first column says so, too. */
function greyExamples({ rows }: PlainSheet, cells: Map<string, Partial<Cell>>): void {
  rows.forEach((row, index) => {
    if (index === 0 || !/^(Beispiel|example)$/.test(String(row[0]?.value))) return;
    row.forEach(({ format }, column) =>
      cells.set(`${index},${column}`, {
        style: { font: { color: { rgb: colours.grey }, italic: true }, ...(format && { numFmt: format }) },
      }),
    );
  });
}

const widthOf = (column?: Column): number =>
  !column ? 10 : column.kind === 'localized' || column.kind === 'texts' ? 34 : 20;

/** The format of empty cells, from which Excel decides how it stores a typed value. */
function formatOf(column?: Column): string | undefined {
  switch (column?.kind) {
    case 'money':
      return formats.money;
    case 'percent':
      return formats.percent;
    case 'date':
      return formats.date;
    case 'integer':
    case 'number':
    case undefined:
      return undefined;
    default:
      return formats.text;
  }
}

/** A list to choose from. Always by a named range: only those survive other programs. */
function dropDown(
  { column, language: translation }: PlacedColumn,
  index: number,
  language: SheetLanguage,
): DataValidation[] {
  if (translation) return [];
  const letter = columnName(index);
  const base = { type: 'list' as const, allowBlank: true, range: `${letter}2:${letter}${lastRow}` };
  const list = !column
    ? 'show'
    : column.kind === 'yes-no'
      ? 'yesNo'
      : column.kind === 'word'
        ? listNameOf(column.words)
        : '';
  const prompt = column && noteOf(column, language);
  const input = prompt
    ? { showInputMessage: true, inputTitle: column.heading[language].slice(0, 32), inputMessage: prompt.slice(0, 255) }
    : {};
  if (list) return [{ ...base, ...input, formula1: `Liste_${list}`, showErrorMessage: true, errorStyle: 'stop' }];
  const target = column?.kind === 'reference' ? column.to.find((collection) => collection !== 'alliance') : undefined;
  return target ? [{ ...base, ...input, formula1: rangeName(target), showErrorMessage: false }] : [];
}

const listNameOf = (words: wordLists.WordList) => Object.keys(lists).find((name) => lists[name] === words) ?? '';
