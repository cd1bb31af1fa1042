/** Cleans texts from every kind of file alike. */
import { remembering } from './remembering.ts';

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

/** The key for comparing names. It ignores case, blanks, accents and hyphenation. */
export const comparable = remembering((text) =>
  oneLine(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss'),
);

/** The key for counting organisations. It ignores case and blanks. */
export const nameKey = (name: string) => oneLine(name).toLowerCase();
