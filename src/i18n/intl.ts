/** `Intl`, kept and asked in the right language, and what formats of numbers, dates and names share. */
import { canonicalTag } from './locale.ts';

type Kind = 'NumberFormat' | 'DateTimeFormat' | 'ListFormat' | 'Collator' | 'DisplayNames' | 'PluralRules';

type Options<K extends Kind> = ConstructorParameters<(typeof Intl)[K]>[1];
type Formatter<K extends Kind> = InstanceType<(typeof Intl)[K]>;

const formatters: Record<string, unknown> = {};

/**
 * Makes an `Intl` object and keeps it: making one costs far more than using it, and the first of a page takes 13 to 20 ms.
 * German is the second choice, because `Intl` otherwise falls back to the browser's language, which is not the page's.
 */
export function intl<K extends Kind>(kind: K, locale: string, options: Options<K>): Formatter<K> {
  const Formatter = Intl[kind] as unknown as new (locales: string[], options: Options<K>) => Formatter<K>;
  return (formatters[kind + locale + Object.entries(options ?? {})] ??= new Formatter(
    // English without a country is American to `Intl`: "Apr 10, 2024".
    [(canonicalTag(locale) ?? 'de').replace(/^en(-simple)?$/, 'en-GB'), 'de'],
    options,
  )) as Formatter<K>;
}

/** Keeps a text on one line. `Intl` writes plain, narrow and no-break spaces. */
export const noBreak = (text: string) => text.replace(/\s+/g, '\u00a0');

/**
 * German is formatted here and not by `Intl`, whose first formatter is the longest step of a start (docs/decisions.md).
 * Tests compare the two.
 */
export const isGerman = (locale: string) => /^de(-DE|-simple)?$/.test(locale);
