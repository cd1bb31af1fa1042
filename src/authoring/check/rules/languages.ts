/** Finds texts that stand in the column of another language, by the small words that every language has. */
import { remembering } from '../../values/remembering.ts';
import { excerpt, type PartRule, type Remark } from './rule.ts';

const list = (words: string) => new Set(words.split(' '));

/** Words that are frequent in one of these languages and rare in the others. */
const smallWords: Record<string, ReadonlySet<string>> = {
  de: list(
    'der die das und ist nicht mit für auf ein eine einen dem den des von zur zum wird werden sich auch oder bei als',
  ),
  en: list('the and of is are for with on by from this that their they it as at be was were has have which who'),
  fr: list('le la les des et est une dans pour sur avec par aux du qui que ce cette sont leur'),
  es: list('el los las y es una para con por del que se su sus como más son esta este'),
  pl: list('i w na z do nie jest się dla oraz przez który która są po od'),
  tr: list('ve bir için ile bu da de olan olarak daha çok gibi veya'),
};

const scripts: Record<string, RegExp> = { uk: /(?=\p{L})\p{Script=Cyrillic}/gu, ar: /(?=\p{L})\p{Script=Arabic}/gu };

/** The number of small words that proves a language, if the expected language has at most half as many. */
const proof = 3;

/** How many letters a text has, in all and of each script, and how many small words of each language. */
const signsOf = remembering((text) => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const inScripts = Object.entries(scripts).map(([language, script]) => [language, count(script)] as const);
  const hits = Object.entries(smallWords).map(
    ([language, small]) => [language, words.filter((word) => small.has(word)).length] as const,
  );
  return { letters: count(/\p{L}/gu), inScripts, hits };
});

/** The language in which a text seems to be; undefined if it may be the expected one, or is too short to tell. */
export function otherLanguage(text: string, expected: string): string | undefined {
  const own = expected.toLowerCase().split('-')[0]!;
  const { letters, inScripts, hits } = signsOf(text);
  if (!Object.hasOwn(scripts, own)) for (const [language, count] of inScripts) if (count * 2 > letters) return language;
  const known = hits.find(([language]) => language === own)?.[1];
  if (known === undefined) return undefined;
  const [best] = hits.filter(([language]) => language !== own).sort(([, a], [, b]) => b - a);
  return best && best[1] >= proof && best[1] >= known * 2 ? best[0] : undefined;
}

export const languages: PartRule = ({ texts }) =>
  texts.flatMap(({ segments, text, language }): Remark[] => {
    const other = language && otherLanguage(text, language);
    if (!other) return [];
    return [
      {
        severity: 'question',
        code: 'language-other',
        segments,
        found: excerpt(text),
        values: { expected: language, other },
      },
    ];
  });
