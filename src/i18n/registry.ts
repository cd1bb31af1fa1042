/**
 * The texts that a page adds: further languages, and words of its own. All copies and versions of the script and of its side
 * scripts share them on `globalThis`, in any order. The form must not change within `v1`.
 */
import type { Language, Messages } from './languages/de.ts';

/** Some texts of a language. */
export type OwnMessages = { readonly [Group in keyof Messages]?: Partial<Messages[Group]> };

interface Registry {
  /** Further languages, by their tags. */
  readonly languages: Record<string, Language>;
  /** The page's own words, by the tag of their language. */
  readonly own: Record<string, OwnMessages>;
}

const key = Symbol.for('alliance-widgets.messages.v1');
const page = globalThis as { [key]?: Registry };

export const registry = (page[key] ??= { languages: {}, own: {} });

/** The event on the window that reports a change of the registry. */
export const CHANGED = 'alliance-messages';

/** Makes widgets on the page update. Node has no page. */
export const announce = () => globalThis.dispatchEvent?.(new Event(CHANGED));

/** Adds a language for all widgets of the page. */
export function addLanguage(language: Language) {
  registry.languages[language.tag] = language;
  announce();
}
