/** The characters of Windows-1252 from 0x80 to 0x9F, as the WHATWG encoding standard lists them. Its five gaps stay control characters. */
const table = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node from 20.18.3 on decodes windows-1252 as Latin-1 (nodejs/node#56542); browsers decode it right, and nothing is replaced. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => table[control.charCodeAt(0) - 0x80]!);
}
