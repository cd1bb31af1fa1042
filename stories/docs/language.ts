/** The language of the documentation pages: the one that the toolbar chose for the page, German or else English. */
import { useSyncExternalStore } from 'react';
import { addons } from 'storybook/preview-api';
import { languageFor, type Language } from '../../site/gestalten/texts.ts';

let language: Language = 'de';
const listeners = new Set<() => void>();

const channel = addons.getChannel();
const follow = ({ globals }: { globals: { language?: string } }) => {
  language = languageFor(globals.language ?? 'de');
  for (const listener of listeners) listener();
};
channel.on('setGlobals', follow);
channel.on('globalsUpdated', follow);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Draws a component again if the toolbar changes the language. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => language);
