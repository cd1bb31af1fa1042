/**
 * The texts that a page brings along: further languages, and words of its own. All copies and versions of the script and
 * of its side scripts share them on `globalThis`, in whichever order they come. Its form must not change within `v1`.
 */
import type { Messages } from './messages.ts';

interface Registry {
  /** Whole languages, by their tags. */
  readonly languages: Record<string, Messages>;
  /** What the page says differently, by the tag of the language. */
  readonly own: Record<string, Partial<Messages>>;
}

const key = Symbol.for('alliance-widgets.messages.v1');
const page = globalThis as { [key]?: Registry };

export const registry = (page[key] ??= { languages: {}, own: {} });

/** The event on the window that says that the registry has changed. */
export const CHANGED = 'alliance-messages';

/** Tells widgets that are shown already. A server has nobody to tell. */
export const announce = () => globalThis.dispatchEvent?.(new Event(CHANGED));

/** Makes a language known to all widgets of the page. */
export function addLanguage(tag: string, messages: Messages) {
  registry.languages[tag] = messages;
  announce();
}
