/** Texts for searching, comparing and naming: without what a reader does not see. */
/**
 * Removes the hints on line breaks (soft hyphen, zero-width space, word joiner), for names, search and order. The zero-width
 * joiner and non-joiner stay: they are part of the spelling in Persian.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters that Unicode does not take apart, by what keyboards without them write. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
};

/**
 * What search compares: "forderung" finds "Förderung", "strasse" finds "Straße", and what a keyboard has finds the hyphens,
 * dashes, quotes, ligatures and full-width letters that word processors write.
 */
export function searchKey(text: string): string {
  return plainText(text)
    .replace(/[‘’‚‛′ʼ´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[ßæœþøłđðħı]/g, (letter) => LETTERS[letter]!);
}
