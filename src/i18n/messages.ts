import { de } from './de.ts';
import { en } from './en.ts';
import { canonicalTag } from './locale.ts';

/** The texts of the widgets in one language. German is the original; every other language is complete by type. */
export type Messages = typeof de;

const languages: Record<string, Messages> = { de, en };

const primary = (locale?: string) => canonicalTag(locale ?? '')?.split('-')[0] ?? '';

/**
 * The texts for a page's language, else for the feed's, and the language they are in.
 * Where neither is spoken, a page gets English; one that names no language German.
 */
export function messagesFor(lang?: string, feedLanguage?: string): { messages: Messages; locale: string } {
  const spoken = [lang, feedLanguage].find((tag) => Object.hasOwn(languages, primary(tag)));
  const locale = spoken ?? (lang ? 'en' : 'de');
  return { messages: languages[primary(locale)]!, locale };
}
