/** What all texts have in common, from whatever file. */

/** XML keeps `\r\n` in some readers, and macOS decomposes umlauts. */
export function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** One line: a hyphen that only breaks a word goes, other line breaks become blanks. */
export function oneLine(text: string): string {
  return text
    .replace(/(\p{L})[-\u00ad]\n\s*(?=\p{Ll})/gu, '$1')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What names are compared by: case, blanks, accents and hyphenation make no difference. */
export function comparable(text: string): string {
  return oneLine(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** What names of organisations are counted by: case and blanks make no other organisation. */
export const nameKey = (name: string) => oneLine(name).toLowerCase();
