/** The words of the alliance's page around the widgets. */
import { formatNumber } from '../../src/i18n/numbers.ts';

interface PageTexts {
  /** The language in its own words. */
  name: string;
  skip: string;
  languages: string;
  asOf: string;
  more(shown: number, all: number): string;
}

const de: PageTexts = {
  name: 'Deutsch',
  skip: 'Zum Inhalt',
  languages: 'Sprachen',
  asOf: 'Daten vom',
  more: (shown, all) =>
    `Hier stehen ${shown} von ${formatNumber(all, 'de')} Projekten. Mit JavaScript sind alle zu sehen.`,
};

const en: PageTexts = {
  name: 'English',
  skip: 'Skip to content',
  languages: 'Languages',
  asOf: 'Data of',
  more: (shown, all) => `These are ${shown} of ${formatNumber(all, 'en')} projects. With JavaScript, all are shown.`,
};

/** Returns the words in that language, or in English if the language has none. */
export function pageTexts(lang: string): PageTexts {
  if (/^de-simple$/i.test(lang)) return { ...de, name: 'Leichte Sprache' };
  if (/^de(?:-|$)/i.test(lang)) return de;
  if (/^en(?:-|$)/i.test(lang)) return en;
  return { ...en, name: new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang };
}

/** What the help is called. */
export const helpTitles: Record<'de' | 'en', string> = { de: 'Hilfe', en: 'Help' };

interface EmbeddingTexts {
  name: string;
  skip: string;
  languages: string;
  title: string;
  lead(alliance: string): string;
  waiting: string;
}

/** The words of the page "Einbinden" before its script runs. */
export const embeddingTexts: Record<'de' | 'en', EmbeddingTexts> = {
  de: {
    ...{ name: de.name, skip: de.skip, languages: de.languages },
    title: 'Einbinden',
    lead: (alliance) => `So zeigen Sie „${alliance}“ auf Ihrer Website: Widget wählen, Zeile kopieren, einfügen.`,
    waiting: 'Diese Seite braucht JavaScript.',
  },
  en: {
    ...{ name: en.name, skip: en.skip, languages: en.languages },
    title: 'Embed',
    lead: (alliance) => `This is how to show “${alliance}” on your website: choose a widget, copy the line, paste it.`,
    waiting: 'This page needs JavaScript.',
  },
};

export interface ApplicationTexts {
  name: string;
  skip: string;
  languages: string;
  title: string;
  lead: string;
  waiting: string;
}

/** The words of the page "Gestalten" before its script runs. */
export const themingTexts: Record<'de' | 'en', ApplicationTexts> = {
  de: {
    ...{ name: de.name, skip: de.skip, languages: de.languages },
    title: 'Gestalten',
    lead: 'Geben Sie den Widgets die Farben und Maße Ihrer Website. Die Seite prüft den Kontrast jedes Farbpaars (WCAG 2.2 AA) und schreibt das CSS zum Kopieren.',
    waiting: embeddingTexts.de.waiting,
  },
  en: {
    ...{ name: en.name, skip: en.skip, languages: en.languages },
    title: 'Theming',
    lead: 'Give the widgets the colours and sizes of your website. The page checks the contrast of each pair of colours (WCAG 2.2 AA) and writes the CSS to copy.',
    waiting: embeddingTexts.en.waiting,
  },
};

/** The words of the page "Diagnose" before its script runs. */
export const diagnosisTexts: Record<'de' | 'en', ApplicationTexts> = {
  de: {
    ...{ name: de.name, skip: de.skip, languages: de.languages },
    title: 'Diagnose',
    lead: 'Kein Widget zu sehen? Fügen Sie das HTML Ihrer Seite ein: Hier steht, was die Widgets hindert und was Sie in Ihrem System tun.',
    waiting: embeddingTexts.de.waiting,
  },
  en: {
    ...{ name: en.name, skip: en.skip, languages: en.languages },
    title: 'Diagnosis',
    lead: 'No widget to be seen? Paste the HTML of your page: this page says what stops the widgets, and what to do in your system.',
    waiting: embeddingTexts.en.waiting,
  },
};

/** The words of the page "Werkstatt" before its script runs. */
export const workshopTexts: Record<'de' | 'en', EmbeddingTexts> = {
  de: {
    ...{ name: de.name, skip: de.skip, languages: de.languages },
    title: 'Werkstatt',
    lead: (alliance) =>
      `Hier wird aus Ihrer Excel-Datei der Feed von „${alliance}“: Datei wählen, Fehler gleich korrigieren, feed.json herunterladen.`,
    waiting: embeddingTexts.de.waiting,
  },
  en: {
    ...{ name: en.name, skip: en.skip, languages: en.languages },
    title: 'Workshop',
    lead: (alliance) =>
      `This page makes the feed of “${alliance}” from your workbook: choose the file, correct its errors on the spot, download feed.json.`,
    waiting: embeddingTexts.en.waiting,
  },
};
