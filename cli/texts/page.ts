/** The words of the alliance's page around the widgets. */
import { formatNumber } from '../../src/i18n/format.ts';

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

/** The words in that language; English if there are none. */
export function pageTexts(lang: string): PageTexts {
  if (/^de-simple$/i.test(lang)) return { ...de, name: 'Leichte Sprache' };
  if (/^de(?:-|$)/i.test(lang)) return de;
  if (/^en(?:-|$)/i.test(lang)) return en;
  return { ...en, name: new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang };
}
