/** What all texts have in common, from whatever file. */

/** XML keeps `\r\n` in some readers, and macOS decomposes umlauts. */
export function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
