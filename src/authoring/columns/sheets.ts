/** The sheets of the workbook, in their order: the one table that templates, import and checks are made from. */
import type { CollectionName } from '../../feed/schema/feed.ts';
import { alliance } from './alliance.ts';
import type { Bilingual, Column } from './column.ts';
import { contacts, partners, people } from './organizations.ts';
import { figures, funding, goals, projects } from './programme.ts';
import { areas, calls, documents, events, glossary, media, milestones, news, quotes, sources } from './publications.ts';

export interface SheetDefinition {
  readonly collection: CollectionName;
  readonly name: Bilingual;
  readonly columns: readonly Column[];
  /** True if the sheet is written only for a feed that has such entries, or if all sheets are wanted. */
  readonly rare?: true;
}

const sheet = (
  collection: CollectionName,
  de: string,
  en: string,
  columns: readonly Column[],
  options: Pick<SheetDefinition, 'rare'> = {},
): SheetDefinition => ({ collection, name: { de, en }, columns, ...options });

const rare = { rare: true } as const;

export const sheets: readonly SheetDefinition[] = [
  sheet('partners', 'Partner', 'Partners', partners),
  sheet('goals', 'Ziele', 'Goals', goals),
  sheet('projects', 'Projekte', 'Projects', projects),
  sheet('funding', 'Förderung', 'Funding', funding),
  sheet('figures', 'Kennzahlen', 'Figures', figures),
  sheet('milestones', 'Meilensteine', 'Milestones', milestones),
  sheet('news', 'Meldungen', 'News', news),
  sheet('contacts', 'Kontakte', 'Contacts', contacts),
  sheet('people', 'Personen', 'People', people),
  sheet('sources', 'Quellen', 'Sources', sources),
  sheet('media', 'Bilder', 'Pictures', media),
  sheet('events', 'Termine', 'Events', events, rare),
  sheet('calls', 'Aufrufe', 'Calls', calls, rare),
  sheet('documents', 'Dokumente', 'Documents', documents, rare),
  sheet('quotes', 'Zitate', 'Quotes', quotes, rare),
  sheet('glossary', 'Glossar', 'Glossary', glossary, rare),
  sheet('areas', 'Gebiete', 'Areas', areas, rare),
];

/** The form of the alliance: one line for each of these columns. */
export const allianceSheet = { name: { de: 'Allianz', en: 'Alliance' }, columns: alliance };
/** The column of the form that holds the values. */
export const contentColumn: Bilingual = { de: 'Inhalt', en: 'content' };

/** The hidden sheets: the words of the drop-downs, and the values that no column holds. */
export const listsSheet: Bilingual = { de: 'Listen', en: 'Lists' };
export const restSheet: Bilingual = { de: 'Rest', en: 'Rest' };

/** The first column: whether the row is published. */
export const showColumn: Bilingual = { de: 'Zeigen', en: 'show' };

/** What one entry is called. */
export const entryNames: Readonly<Record<CollectionName, Bilingual>> = {
  partners: { de: 'Partner', en: 'Partner' },
  goals: { de: 'Ziel', en: 'Goal' },
  projects: { de: 'Projekt', en: 'Project' },
  funding: { de: 'Förderung', en: 'Funding' },
  figures: { de: 'Kennzahl', en: 'Figure' },
  milestones: { de: 'Meilenstein', en: 'Milestone' },
  news: { de: 'Meldung', en: 'News' },
  contacts: { de: 'Kontakt', en: 'Contact' },
  people: { de: 'Person', en: 'Person' },
  sources: { de: 'Quelle', en: 'Source' },
  media: { de: 'Bild', en: 'Picture' },
  events: { de: 'Termin', en: 'Event' },
  calls: { de: 'Aufruf', en: 'Call' },
  documents: { de: 'Dokument', en: 'Document' },
  quotes: { de: 'Zitat', en: 'Quote' },
  glossary: { de: 'Begriff', en: 'Term' },
  areas: { de: 'Gebiet', en: 'Area' },
};

/** How entries are counted whose sheet is not called by their plural. */
const counted: Partial<Record<CollectionName, readonly [one: Bilingual, several: Bilingual]>> = {
  funding: [
    { de: 'Förderung', en: 'Funding entry' },
    { de: 'Förderungen', en: 'Funding entries' },
  ],
  news: [
    { de: 'Meldung', en: 'News item' },
    { de: 'Meldungen', en: 'News items' },
  ],
  glossary: [
    { de: 'Begriff', en: 'Term' },
    { de: 'Begriffe', en: 'Terms' },
  ],
};

/** What so many entries of a sheet are called. */
export function nameOfEntries({ collection, name }: SheetDefinition, count: number): Bilingual {
  const [one, several] = counted[collection] ?? [entryNames[collection], name];
  return count === 1 ? one : several;
}

/** The columns by which other sheets find a row: the first names it, the others are further names. */
export const namePaths: Readonly<Record<CollectionName, readonly [string, ...string[]]>> = {
  partners: ['name', 'shortName', 'alternateName', 'legalName'],
  goals: ['title', 'label'],
  projects: ['name', 'operationCode', 'alternateName'],
  funding: ['title'],
  figures: ['label'],
  milestones: ['title'],
  news: ['headline'],
  contacts: ['label'],
  people: ['name'],
  sources: ['title'],
  media: ['label'],
  events: ['name'],
  calls: ['name'],
  documents: ['title'],
  quotes: ['text'],
  glossary: ['term'],
  areas: ['name', 'ags', 'nuts'],
};
