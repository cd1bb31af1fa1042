import { de, type Language, type Messages } from './languages/de.ts';
import { en } from './languages/en.ts';
import { canonicalTag, lookup } from './locale.ts';
import { registry, type OwnMessages } from './registry.ts';

export type { Language, Messages } from './languages/de.ts';

/** How a widget speaks: its texts, the language they are in, and the direction of its script. */
export interface Speech extends Pick<Language, 'direction' | 'messages'> {
  readonly locale: string;
}

/** Merges tables of texts, group by group; later tables win. */
const merge = (...tables: readonly (OwnMessages | undefined)[]) =>
  Object.fromEntries(
    Object.keys(en.messages).map((group) => [
      group,
      Object.assign({}, ...tables.map((table) => table?.[group as keyof Messages])) as unknown,
    ]),
  ) as unknown as Messages;

/**
 * Finds the texts for the page's language, else for the feed's. If no language fits, a page that names its language gets
 * English, and a page that names none gets German.
 */
export function messagesFor(lang?: string, feedLanguage?: string): Speech {
  const languages: Record<string, Language> = { de, en, ...registry.languages };
  const spoken = (tag = '') => lookup(Object.keys(languages), canonicalTag(tag) ?? '');
  const locale = [lang, feedLanguage].find(spoken) ?? (lang ? 'en' : 'de');
  const tag = spoken(locale)!;
  const { direction, messages } = languages[tag]!;
  return {
    direction,
    // A language script of another version may lack a text.
    messages: merge(en.messages, messages, registry.own[tag]),
    // German does not count as easy German; Austrian German counts as German.
    locale: tag.endsWith('-simple') ? locale : locale.replace(/-simple$/, ''),
  };
}
