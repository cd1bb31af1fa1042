/** Makes ids from names, and short hashes that tell equal names apart. */
import { remembering } from './remembering.ts';

const LENGTH = 48;

const legalForms =
  /(?:^|[\s,])(?:g?gmbh(?:\s*&\s*co\.?\s*kgaa|\s*&\s*co\.?\s*kg)?|ag|e\.?\s?v\.?|e\.?\s?g\.?|kg|ohg|gbr|ug(?:\s*\(haftungsbeschränkt\))?|kgaa|se|mbh|e\.?\s?k\.?)(?=$|[\s,)])/giu;

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

/** The id that a name gives: without its legal form, at most 48 letters, ending with a word. Empty if nothing is left. */
export const slug = remembering((name) => {
  const plain = name.normalize('NFC').toLowerCase();
  const short = plain.replace(legalForms, ' ').trim();
  const words = (short || plain)
    .replace(/[äöüßæøłđ]/g, (letter) => umlauts[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  if (!words) return '';
  const whole = words.join('-');
  if (whole.length <= LENGTH) return whole;
  const cut = whole.slice(0, LENGTH + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : whole.slice(0, LENGTH);
});

/** A hash of seven letters and digits (36 bits): the same text has the same one, in any order of rows. */
export function shortHash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const number = BigInt(high >>> 0) * 4294967296n + BigInt(low >>> 0);
  return (number % 36n ** 7n).toString(36).padStart(7, '0');
}
