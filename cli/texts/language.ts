import { de } from './de.ts';
import { en } from './en.ts';

/** The languages in which the command line helps and reports. */
export type Language = 'de' | 'en';
export type Texts = typeof de;

const catalogs: Record<Language, Texts> = { de, en };

/** Chooses the language of help and messages: `--lang` if it names German or English, else the system's language. */
export function languageOf(args: readonly string[], system = Intl.DateTimeFormat().resolvedOptions().locale): Language {
  const index = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const asked = args[index]?.split('=')[1] ?? args[index + 1];
  const tag = index >= 0 && /^(de|en)(-|$)/.test(asked ?? '') ? asked! : system;
  return tag.startsWith('de') ? 'de' : 'en';
}

/** The texts of that language. */
export const textsOf = (language: Language): Texts => catalogs[language];
