/** Texts that were copied once too often. */
import { byIdentity, remembering } from '../../values/remembering.ts';
import { comparable } from '../../values/text.ts';
import type { Part, TextAt } from '../texts.ts';
import { isCollection } from '../where.ts';
import { excerpt, type PartRule, type Remark, type Rule } from './rule.ts';

/** Long enough that nobody writes it twice on purpose. */
const paragraph = 60;

interface Paragraph {
  /** Is one object for equal texts, so that it is quickly compared. */
  readonly key: string;
  readonly remark: Remark;
}

const interned = remembering((key) => key);

/** The long texts of an entry, by column. */
const paragraphsOf = byIdentity((texts: readonly TextAt[]): Paragraph[] =>
  texts.flatMap((at): Paragraph[] => {
    const { segments, text, language, column } = at;
    if (!language || text.length < paragraph) return [];
    const remark: Remark = { severity: 'note', code: 'text-twice', segments, found: excerpt(text) };
    return [{ key: interned(`${column?.path}/${comparable(text)}`), remark }];
  }),
);

export const copies: Rule = ({ parts }) => {
  const found: (readonly [Part, Remark])[] = [];
  const seen = new Map<string, Map<string, number | undefined>>();
  for (const part of parts) {
    const { name, index, texts } = part;
    if (!isCollection(name)) continue;
    const first = seen.get(name) ?? new Map<string, number | undefined>();
    seen.set(name, first);
    for (const { key, remark } of paragraphsOf(texts)) {
      if (!first.has(key)) first.set(key, index);
      else if (first.get(key) !== index) found.push([part, remark]);
    }
  }
  return found;
};

/** Web pages repeat paragraphs in hidden parts, and whoever copies the page has them twice. */
export const repeats: PartRule = ({ texts }) =>
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
