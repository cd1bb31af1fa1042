/** Turns bytes into text. Statistics over letters are worse than this rule: it was right for all of 56 real files. */
import type { Finding } from '../findings.ts';
import { normalise } from '../values/text.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Whether something does not look right. */
  findings: Finding[];
}

export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  // Decoders drop the byte order mark.
  const raw = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const text = normalise(raw.replace(/^\uFEFF/, ''));
  return { text, encoding, findings: suspicions(text) };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nuls = nulsOf(bytes.subarray(0, 10_000));
  if (nuls.share > 0.3) return nuls.first ? 'utf-16be' : 'utf-16le';
  if (isUtf8(bytes)) return 'utf-8';
  // Few broken bytes in UTF-8 do not make it Windows: all its other umlauts would break.
  return brokenUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Latin letters in UTF-16 have a NUL each: first in big endian, second in little endian. */
function nulsOf(bytes: Uint8Array): { share: number; first: boolean } {
  let [even, odd] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  return { share: (even + odd) / Math.max(1, bytes.length), first: even > odd };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Returns whether most characters outside ASCII are right in UTF-8. */
function brokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return right > broken;
}

/** UTF-8 read as Windows-1252 (`BÃ¼ro`), and Mac Roman or DOS letters within words (`Mˆbel`). */
const wrongUmlauts = /Ã[\x80-\xbfŸ„–œ¤¶¼]|\p{L}[ˆ¸„”†‡§™\x80-\x9f]\p{L}|\p{Ll}[ŠŽŸ]\p{Ll}/u;

function suspicions(text: string): Finding[] {
  return [...find(text, /\uFFFD/, 'text-undecodable'), ...find(text, wrongUmlauts, 'text-encoding')];
}

function find(text: string, pattern: RegExp, code: 'text-undecodable' | 'text-encoding'): Finding[] {
  const index = text.search(pattern);
  if (index < 0) return [];
  const row = text.slice(0, index).split('\n').length;
  const word = /\S*$/.exec(text.slice(0, index))![0].slice(-20) + /^\S*/.exec(text.slice(index))![0].slice(0, 20);
  return [{ severity: 'question', code, found: word.replace(/^.*[;,"\t]/, ''), values: { row } }];
}
