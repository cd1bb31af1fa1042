/** Lists the columns of a sheet: the columns of the table, and one per translation. */
import { showColumn, type SheetDefinition } from '../columns/sheets.ts';
import type { Bilingual, Column, SheetLanguage } from '../columns/column.ts';
import { remembering } from '../values/remembering.ts';
import { comparable } from '../values/text.ts';
import { languageTagOf } from './words.ts';

/** A column of a sheet. Without a `column` it is the one that says whether a row is published. */
export interface PlacedColumn {
  readonly heading: string;
  readonly column?: Column;
  /** The language of a translation. */
  readonly language?: string;
}

/** The name of a translation: easy German has a name, other languages have their tags. */
const tagName = (tag: string, language: SheetLanguage) =>
  tag === 'de-simple' ? { de: 'Leichte Sprache', en: 'easy German' }[language] : tag;

export function layoutOf(
  columns: readonly Column[],
  translations: readonly string[],
  language: SheetLanguage,
): PlacedColumn[] {
  return columns.flatMap((column) => {
    const heading = column.heading[language];
    const translated = column.kind === 'localized' ? translations : [];
    return [
      { heading, column },
      ...translated.map((tag) => ({ heading: `${heading} (${tagName(tag, language)})`, column, language: tag })),
    ];
  });
}

export const withShowColumn = (columns: PlacedColumn[], language: SheetLanguage): PlacedColumn[] => [
  { heading: showColumn[language] },
  ...columns,
];

/** Letters and digits alone: hyphens, line breaks, blanks and the mark of required columns make no difference. */
export const headingKey = remembering((text) => comparable(text).replace(/[^\p{L}\p{N}]+/gu, ''));

/** Reads the headings of a row: for each cell the column that it means. */
export class Headings {
  readonly #columns = new Map<string, PlacedColumn>();

  constructor(columns: readonly Column[], show?: Bilingual) {
    for (const heading of show ? Object.values<string>({ ...show }) : [])
      this.#columns.set(headingKey(heading), { heading });
    for (const column of columns)
      for (const heading of Object.values<string>({ ...column.heading }))
        if (!this.#columns.has(headingKey(heading))) this.#columns.set(headingKey(heading), { heading, column });
  }

  find(heading: string): PlacedColumn | undefined {
    const known = this.#columns.get(headingKey(heading));
    if (known) return known;
    const [, base = '', suffix = ''] = /^(.+?)\s*\*?\s*\(([^()]+)\)\s*\*?$/s.exec(heading.trim()) ?? [];
    const translated = this.#columns.get(headingKey(base));
    const language = translated?.column?.kind === 'localized' ? languageTagOf(suffix) : undefined;
    return language ? { ...translated!, language } : undefined;
  }
}

/** The definition of a sheet by its name, in either language. */
export const sheetNamed = (name: string, sheets: readonly SheetDefinition[]): SheetDefinition | undefined =>
  sheets.find((sheet) => Object.values<string>({ ...sheet.name }).some((own) => headingKey(own) === headingKey(name)));
