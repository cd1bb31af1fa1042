/** The page's own words for what the widgets say. Whatever a page hands over, nothing is thrown at it. */
import { de } from './languages/de.ts';
import { warn } from '../console/warn.ts';
import type { Countable } from './format.ts';
import { canonicalTag } from './locale.ts';
import type { Messages } from './messages.ts';
import { announce, registry } from './registry.ts';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

const formsOf = (text: Countable): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholdersOf = (text: Countable) => formsOf(text).flatMap((form) => form.match(/{\w*}/g) ?? []);

/** Whether a value can take the place of a German text: as long as it says something, with the same numbers in it. */
function fits(key: string, value: unknown): value is Countable {
  const original = Object.hasOwn(de, key) && de[key as keyof typeof de];
  if (original === false || key === 'dir') return false;
  const numbers = placeholdersOf(original);
  const isForms =
    numbers.length > 0 &&
    typeof value === 'object' &&
    Object.hasOwn(value ?? {}, 'other') &&
    Object.keys(value!).every((category) => categories.includes(category));
  if (typeof value !== 'string' && !isForms) return false;
  const forms: unknown[] = formsOf(value as Countable);
  return (
    forms.every((form) => typeof form === 'string' && (form.trim() || !original)) &&
    placeholdersOf(value as Countable).every((placeholder) => numbers.includes(placeholder))
  );
}

/**
 * Says some texts of the widgets differently on this page, in one language.
 * @param language The tag of the language: `de`, `en`, or one whose script is on the page.
 * @param messages The texts by their keys (docs/languages.md). What does not fit is left out, and named in the console.
 */
export function setMessages(language: string, messages: Partial<Messages>): void {
  const wrong: string[] = [];
  try {
    const tag = canonicalTag(language);
    if (!tag) throw new Error('no language tag');
    const texts = Object.entries(messages);
    wrong.push(...texts.filter(([key, value]) => !fits(key, value)).map(([key]) => key));
    registry.own[tag] = { ...registry.own[tag], ...Object.fromEntries(texts.filter(([key]) => !wrong.includes(key))) };
    announce();
  } catch (error) {
    wrong.push(String(error));
  }
  if (wrong.length) warnOf(`${language}: ${wrong.join(', ')}`);
}

/** One entry in the console, with a code that docs/errors.md explains. */
export const warnOf = (detail: string) => warn('messages', [{ message: `Texts do not fit: ${detail}` }]);
