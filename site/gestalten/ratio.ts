import type { Language } from './texts.ts';

/** Writes a contrast ratio. Cut off, not rounded: 4.499 is less than 4.5. */
export function ratioOf(ratio: number, language: Language): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  return `${number.format(Math.floor(ratio * 100) / 100)} : 1`;
}
