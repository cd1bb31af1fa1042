/** The words of the help around its documents. */
import {
  diagnosisTexts,
  embeddingTexts,
  helpTitles,
  pageTexts,
  themingTexts,
  workshopTexts,
} from '../../cli/texts/page.ts';
import type { Language } from './documents.ts';

export interface HelpTexts {
  readonly skip: string;
  readonly languages: string;
  readonly trail: string;
  readonly start: string;
  readonly help: string;
  readonly embedding: string;
  readonly theming: string;
  readonly diagnosis: string;
  readonly workshop: string;
  readonly onThisPage: string;
  readonly allDocuments: string;
  readonly other: string;
  /** Beside the switch, if the document is not there in the other language. */
  readonly onlyHere: string;
  /** Behind a link to a document that is not there in the reader's language. */
  readonly foreign: string;
  readonly table: string;
  readonly live: string;
}

export const helpTexts: Record<Language, HelpTexts> = {
  de: {
    skip: pageTexts('de').skip,
    languages: pageTexts('de').languages,
    trail: 'Sie sind hier',
    start: 'Startseite',
    help: helpTitles.de,
    embedding: embeddingTexts.de.title,
    theming: themingTexts.de.title,
    diagnosis: diagnosisTexts.de.title,
    workshop: workshopTexts.de.title,
    onThisPage: 'Auf dieser Seite',
    allDocuments: 'Alle Seiten',
    other: pageTexts('en').name,
    onlyHere: '(Übersicht; diese Seite gibt es nur auf Deutsch)',
    foreign: '(auf Englisch)',
    table: 'Tabelle',
    live: 'So sieht das mit den Daten dieser Allianz aus',
  },
  en: {
    skip: pageTexts('en').skip,
    languages: pageTexts('en').languages,
    trail: 'You are here',
    start: 'Start page',
    help: helpTitles.en,
    embedding: embeddingTexts.en.title,
    theming: themingTexts.en.title,
    diagnosis: diagnosisTexts.en.title,
    workshop: workshopTexts.en.title,
    onThisPage: 'On this page',
    allDocuments: 'All pages',
    other: pageTexts('de').name,
    onlyHere: '(overview; this page is in English only)',
    foreign: '(in German)',
    table: 'Table',
    live: 'This is how it looks with the data of this alliance',
  },
};
