/** Entries that are probably the same in two spellings, and texts that were copied once too often. */
import type { CollectionName } from '../../../feed/schema/feed.ts';
import { entryNames, namePaths, sheets } from '../../columns/sheets.ts';
import { slug } from '../../values/identifier.ts';
import { remembering } from '../../values/remembering.ts';
import { comparable } from '../../values/text.ts';
import { isObject, valueAt } from '../../workbook/paths.ts';
import { excerpt, type Remark, type Rule } from './rule.ts';

/** Lists whose entries are known by their names; two milestones or quotes may well be called the same. */
const named: readonly CollectionName[] = ['partners', 'goals', 'projects', 'people', 'sources', 'glossary'];

/** Shorter words differ by a letter too often: “Phase I”, “Phase II”. */
const shortest = 5;

export const spellings: Rule = ({ document, language }) =>
  named.flatMap((collection) => {
    const seen = new Map<string, { readonly name: string; readonly plain: string }>();
    const entries = Array.isArray(document[collection]) ? document[collection] : [];
    return entries.flatMap((entry, index): Remark[] => {
      const value = isObject(entry) ? valueAt(entry, namePaths[collection][0]) : undefined;
      const name = isObject(value) ? value[language] : value;
      if (typeof name !== 'string') return [];
      const keys = keysOf(name);
      const [plain] = keys;
      if (!plain) return [];
      const other = keys.map((key) => seen.get(key)).find((known) => known && isSpelling(known.plain, plain));
      for (const key of keys) if (!seen.has(key)) seen.set(key, { name, plain });
      if (!other) return [];
      return [
        {
          severity: 'question',
          code: other.name === name ? 'name-twice' : 'name-similar',
          segments: [collection, index, namePaths[collection][0]],
          found: excerpt(name),
          values: { other: excerpt(other.name), ...kindOf(collection) },
        },
      ];
    });
  });

const kindOf = (collection: CollectionName) => ({ de: entryNames[collection].de, en: entryNames[collection].en });

/** Without its legal form if it is short, as ids are made; of a long one, all its words. */
const plainName = (name: string) =>
  name.length <= 36 ? slug(name) : comparable(name).replace(/[^\p{L}\p{N}]+/gu, '-');

/** The name without one of its letters, for each: two names that differ by a letter have one of these in common. */
const neighboursOf = (name: string): string[] =>
  name.length < shortest || name.length > 200
    ? []
    : Array.from({ length: name.length }, (_, index) => name.slice(0, index) + name.slice(index + 1));

/** The name, and its neighbours. */
const keysOf = remembering((name) => {
  const plain = plainName(name);
  return [plain, ...neighboursOf(plain)];
});

/** Returns whether two names differ by a letter of a long word. Numbers are never a spelling. */
function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  const [words, others] = [one.split(/[^\p{L}]+/u), other.split(/[^\p{L}]+/u)];
  if (words.length !== others.length) return words.join('') === others.join('');
  return words.every((word, index) => {
    const like = others[index]!;
    return (
      word === like || (word.length >= shortest && like.length >= shortest && Math.abs(word.length - like.length) <= 1)
    );
  });
}

/** Long enough that nobody writes it twice on purpose. */
const paragraph = 60;

export const copies: Rule = ({ texts }) => {
  const seen = new Map<string, readonly string[]>();
  return texts.flatMap(({ segments, text, language, column }): Remark[] => {
    if (!language || text.length < paragraph) return [];
    const key = `${segments[0]}/${column?.path}/${comparable(text)}`;
    const first = seen.get(key);
    if (!first) seen.set(key, segments);
    if (!first || first[1] === segments[1]) return [];
    const sheet = sheets.find(({ collection }) => collection === segments[0]);
    return sheet ? [{ severity: 'note', code: 'text-twice', segments, found: excerpt(text) }] : [];
  });
};

/** Web pages repeat paragraphs in hidden parts, and whoever copies the page has them twice. */
export const repeats: Rule = ({ texts }) =>
  texts.flatMap(({ segments, text, language }): Remark[] => {
    if (!language || text.length < 2 * paragraph) return [];
    const seen = new Set<string>();
    const twice = text.split(/(?<=[.!?…])\s+|\n+/).find((sentence) => {
      const key = comparable(sentence);
      if (key.length < paragraph) return false;
      return seen.has(key) || !seen.add(key);
    });
    return twice ? [{ severity: 'question', code: 'text-repeated', segments, found: excerpt(twice) }] : [];
  });
