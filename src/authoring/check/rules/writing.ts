/** How texts are written: signs that nobody sees, texts that are too long, a language without its text. */
import { isObject } from '../../workbook/paths.ts';
import { excerpt, type PartRule, type Remark } from './rule.ts';

/** About a page of a brochure; a card shows a fraction of it. */
const longest = 1000;

/** What comes along with copies from Word, PDF and web pages. Line breaks and tabs are wanted. */
const unseen = /[^\P{Cc}\n\r\t]|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufffd]/u;

export const writing: PartRule = ({ texts }) =>
  texts.flatMap(({ segments, text, language }): Remark[] => {
    const found = excerpt(text);
    const remarks: Remark[] = [];
    const [sign] = unseen.exec(text) ?? [];
    if (sign) {
      const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      remarks.push({ severity: 'note', code: 'text-unseen', segments, found, values: { sign: code } });
    }
    if (text !== text.normalize('NFC')) remarks.push({ severity: 'note', code: 'text-decomposed', segments, found });
    if (language && text.length > longest)
      remarks.push({ severity: 'note', code: 'text-long', segments, found, values: { length: text.length, longest } });
    // Easy German breaks no word at the end of a line.
    if (language?.endsWith('-simple') && text.includes('\u00ad'))
      remarks.push({
        severity: 'error',
        code: 'text-hyphens',
        segments,
        found: excerpt(text.replaceAll('\u00ad', '|')),
        suggestion: excerpt(text.replaceAll('\u00ad', '')),
      });
    return remarks;
  });

/** A text that has translations, but none in the language of the feed. */
export const untranslated: PartRule = ({ value: part, texts }, { language }) => {
  const seen = new Set<string>();
  return texts.flatMap(({ segments, text, column, language: own }): Remark[] => {
    if (!own || own === language || column?.kind !== 'localized') return [];
    const parent = segments.slice(0, -1);
    const key = parent.join('/');
    const value = parent.reduce((inner, segment) => (inner as Record<string, unknown>)[segment], part);
    if (seen.has(key) || !isObject(value) || Object.hasOwn(value, language)) return [];
    seen.add(key);
    return [
      { severity: 'note', code: 'language-missing', segments: parent, found: excerpt(text), values: { language } },
    ];
  });
};
