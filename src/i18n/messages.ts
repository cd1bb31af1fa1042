import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import type { Countable } from './format.ts';
import { canonicalTag, lookup } from './locale.ts';
import { registry } from './registry.ts';

/** The texts of the widgets in one language. German is the original; every other language is complete by type. */
export type Messages = { readonly [key in keyof typeof de]: key extends 'matches' | 'more' ? Countable : string };

/**
 * The texts for a page's language, else for the feed's, and the language they are in.
 * Where neither is spoken, a page gets English; one that names no language German.
 */
export function messagesFor(lang?: string, feedLanguage?: string): { messages: Messages; locale: string } {
  const all: Record<string, Messages> = { de, en, ...registry.languages };
  const spoken = (tag = '') => lookup(Object.keys(all), canonicalTag(tag) ?? '');
  const locale = [lang, feedLanguage].find(spoken) ?? (lang ? 'en' : 'de');
  const tag = spoken(locale)!;
  return {
    // A language of another version may lack a text.
    messages: { ...en, ...all[tag], ...registry.own[tag] },
    // German is not easy German where that is not spoken; Austrian it is.
    locale: tag.endsWith('-simple') ? locale : locale.replace(/-simple$/, ''),
  };
}
