/** The page's own words in place of the widgets' texts. Nothing here throws at the page. */
import { warn } from '../console/warn.ts';
import type { Countable } from './numbers.ts';
import { de } from './languages/de.ts';
import { canonicalTag } from './locale.ts';
import { announce, registry, type OwnMessages } from './registry.ts';

const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

const originals: Readonly<Record<string, Readonly<Record<string, Countable>>>> = de.messages;

const formsOf = (text: Countable): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholdersOf = (text: Countable) => formsOf(text).flatMap((form) => form.match(/{\w*}/g) ?? []);

const originalOf = (group: string, key: string): Countable | undefined =>
  Object.hasOwn(originals, group) && Object.hasOwn(originals[group]!, key) ? originals[group]![key] : undefined;

/** Returns whether a value can replace a German text: it is not empty, and has no other numbers. */
function fits(original: Countable, value: unknown): value is Countable {
  const numbers = placeholdersOf(original);
  const isForms =
    numbers.length > 0 &&
    typeof value === 'object' &&
    Object.hasOwn(value ?? {}, 'other') &&
    Object.keys(value!).every((category) => PLURAL_CATEGORIES.includes(category));
  if (typeof value !== 'string' && !isForms) return false;
  const forms: unknown[] = formsOf(value as Countable);
  return (
    forms.every((form) => typeof form === 'string' && (form.trim() || !original)) &&
    placeholdersOf(value as Countable).every((placeholder) => numbers.includes(placeholder))
  );
}

/**
 * Replaces some texts of the widgets on this page, in one language.
 * @param language The tag of the language: `de`, `en`, or one whose script is on the page.
 * @param messages The texts by group and key (docs/languages.md). The console names texts that do not fit; they are left out.
 */
export function setMessages(language: string, messages: OwnMessages): void {
  const wrong: string[] = [];
  try {
    const tag = canonicalTag(language);
    if (!tag) throw new Error('no language tag');
    const own: Record<string, Record<string, Countable>> = { ...registry.own[tag] };
    for (const [group, texts] of Object.entries(messages) as [string, unknown][]) {
      if (typeof texts !== 'object' || !texts) {
        wrong.push(`${group} (not a group)`);
        continue;
      }
      for (const [key, text] of Object.entries(texts)) {
        const original = originalOf(group, key);
        if (original !== undefined && fits(original, text)) own[group] = { ...own[group], [key]: text };
        else wrong.push(`${group}.${key}`);
      }
    }
    registry.own[tag] = own;
    announce();
  } catch (error) {
    wrong.push(String(error));
  }
  if (wrong.length) warnOf(`${language}: ${wrong.join(', ')}`);
}

/** Warns once, with a code that docs/errors.md explains. */
export const warnOf = (detail: string) => warn('messages', [{ message: `Texts do not fit: ${detail}` }]);
