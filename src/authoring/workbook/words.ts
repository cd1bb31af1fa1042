/** Finds the feed's word for the text of a cell. */
import type { WordList } from '../columns/words.ts';
import { byIdentity, remembering } from '../values/remembering.ts';
import { comparable } from '../values/text.ts';

/** Finds a word of the list by its German or English name, or as the feed writes it. */
export const wordOf = (text: string, words: WordList): string | undefined => namesOf(words).get(comparable(text));

const namesOf = byIdentity((words: WordList): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const [word, { de, en }] of Object.entries(words))
    for (const name of [word, de, en].map(comparable)) if (!names.has(name)) names.set(name, word);
  return names;
});

const yes = /^(?:ja|j|yes|y|wahr|true|x|1)$/i;
const no = /^(?:nein|n|no|falsch|false|0)$/i;

export const yesOrNo = (text: string): boolean | undefined =>
  yes.test(text.trim()) ? true : no.test(text.trim()) ? false : undefined;

/** Returns whether a row is published: not with “nein”, and not while it is the template's example. */
export const isShown = remembering((text) => !no.test(text.trim()) && !/^(?:beispiel|example)$/i.test(text.trim()));

/** How offices call the languages that the widgets speak. */
const languageNames: Record<string, readonly string[]> = {
  de: ['deutsch', 'german'],
  en: ['englisch', 'english'],
  'de-simple': ['leichte sprache', 'einfache sprache', 'easy german'],
  ar: ['arabisch', 'arabic'],
  es: ['spanisch', 'spanish'],
  fr: ['franzosisch', 'french'],
  pl: ['polnisch', 'polish'],
  tr: ['turkisch', 'turkish'],
  uk: ['ukrainisch', 'ukrainian'],
};

/** The BCP 47 tag of a language, by its tag or its name; undefined if it is neither. */
export function languageTagOf(text: string): string | undefined {
  const name = comparable(text);
  const known = Object.keys(languageNames).find((tag) => tag === name || languageNames[tag]!.includes(name));
  return known ?? (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text.trim()) ? text.trim() : undefined);
}
