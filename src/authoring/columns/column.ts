/** A column of the workbook. */
import type { CollectionName } from '../../feed/schema/feed.ts';
import type { WordList } from './words.ts';

/** A text in the languages of the workbook. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}
export type SheetLanguage = keyof Bilingual;

/** The target of a reference: a row of a sheet, or the alliance. */
export type Target = CollectionName | 'alliance';

/** How a cell is written and read. A list of texts has `;` between them. */
export type Kind =
  | { readonly kind: 'localized' | 'text' | 'texts' }
  | { readonly kind: 'date' | 'partial-date' | 'date-or-time' }
  | { readonly kind: 'integer' | 'number' | 'money' | 'percent' | 'yes-no' }
  | { readonly kind: 'url' | 'urls' | 'email' | 'telephone' | 'postcode' | 'language' | 'languages' }
  /** The id of the row itself. */
  | { readonly kind: 'id' }
  /** A name by which other sheets find the row; the feed has no place for it. */
  | { readonly kind: 'label' }
  /** `Register: Nummer` in the cell, an object with these properties in the feed. */
  | { readonly kind: 'pairs'; readonly properties: readonly [first: string, second: string] }
  /** Texts that are objects with a name in the feed; with a year, as in `Innovationspreis (2021)`. */
  | { readonly kind: 'named' }
  | { readonly kind: 'word'; readonly words: WordList }
  /** The name of a row of another sheet. `free`: any other text is one, too; `inline`: it becomes an object with a name. */
  | {
      readonly kind: 'reference' | 'references';
      readonly to: readonly Target[];
      readonly other?: 'free' | 'inline';
    };

export interface ColumnOptions {
  readonly required?: true;
  readonly example?: string;
  readonly note?: Bilingual;
}

/** A column: its headings, its place in the entry (`address.postalCode`, `goals[0]`), its kind. */
export type Column = Kind &
  ColumnOptions & {
    readonly heading: Bilingual;
    readonly path: string;
  };

export function column(de: string, en: string, path: string, kind: Kind, options: ColumnOptions = {}): Column {
  return { heading: { de, en }, path, ...kind, ...options };
}

/** Kinds without a parameter. */
export const localized: Kind = { kind: 'localized' };
export const text: Kind = { kind: 'text' };
export const texts: Kind = { kind: 'texts' };
export const date: Kind = { kind: 'date' };
export const partialDate: Kind = { kind: 'partial-date' };
export const dateOrTime: Kind = { kind: 'date-or-time' };
export const integer: Kind = { kind: 'integer' };
export const number: Kind = { kind: 'number' };
export const money: Kind = { kind: 'money' };
export const percent: Kind = { kind: 'percent' };
export const yesNo: Kind = { kind: 'yes-no' };
export const url: Kind = { kind: 'url' };
export const urls: Kind = { kind: 'urls' };
export const email: Kind = { kind: 'email' };
export const telephone: Kind = { kind: 'telephone' };
export const postcode: Kind = { kind: 'postcode' };
export const language: Kind = { kind: 'language' };
export const languages: Kind = { kind: 'languages' };
export const named: Kind = { kind: 'named' };
export const id: Kind = { kind: 'id' };
export const label: Kind = { kind: 'label' };

export const word = (words: WordList): Kind => ({ kind: 'word', words });
export const pairs = (first: string, second: string): Kind => ({ kind: 'pairs', properties: [first, second] });
export const reference = (...to: Target[]): Kind => ({ kind: 'reference', to });
export const references = (...to: Target[]): Kind => ({ kind: 'references', to });

/** A partner, or the alliance. */
export const organization = reference('partners', 'alliance');
export const organizations = references('partners', 'alliance');

/** A partner by name, or the name of another organisation. */
export const partnerOr = (other: 'free' | 'inline'): Kind => ({
  kind: 'reference',
  to: other === 'inline' ? ['partners', 'alliance'] : ['partners'],
  other,
});

/** The last columns of every sheet. */
export const ending = (required: ColumnOptions = {}): readonly Column[] => [
  column('Quelle', 'source', 'source', reference('sources'), {
    ...required,
    example: 'PM 10.04.2024',
    note: {
      de: 'Titel aus dem Blatt „Quellen“. Leer: die Standard-Quelle aus „Allianz“.',
      en: 'A title from the sheet “Sources”. Empty: the default source of “Alliance”.',
    },
  }),
  column('Stand', 'as of', 'asOf', partialDate, {
    ...required,
    example: '10.04.2024',
    note: {
      de: 'Wann das galt. Leer: der Standard-Stand aus „Allianz“.',
      en: 'When this was true. Empty: the default of “Alliance”.',
    },
  }),
  idColumn,
];

export const idColumn = column('Kennung', 'id', 'id', id, {
  note: { de: 'Vergibt das Programm; bitte nicht ändern.', en: 'Given by the program; please do not change it.' },
});
