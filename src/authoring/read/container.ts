/** Recognises a file by its bytes and never by its name: offices rename files, and systems export HTML as `.xls`. */
import { unzipSync } from 'fflate';
import { decodeText } from '../encoding/decode.ts';

/** The kinds of files that are readable or at least recognised. */
export type Container =
  | 'xlsx'
  | 'ods'
  | 'xls'
  | 'json'
  | 'text'
  | 'empty'
  | 'picture'
  | 'pdf'
  | 'html'
  | 'document'
  | 'archive'
  | 'encrypted'
  | 'excel-95'
  | 'damaged'
  | 'unknown';

/** A part of a zip file as its directory declares it. */
export interface Part {
  name: string;
  size: number;
  originalSize: number;
}

export interface Identified {
  container: Container;
  /** The parts of a zip file. */
  parts: Part[];
}

const signatures: [Container, number[]][] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
];
const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** One character per byte, so that indexes stay the same. */
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

export function identify(bytes: Uint8Array): Identified {
  if (bytes.every((byte) => byte === 0)) return { container: 'empty', parts: [] };
  if (startsWith(bytes, zip)) return identifyZip(bytes);
  const known = signatures.find(([, start]) => startsWith(bytes, start))?.[0];
  return { container: known ?? (startsWith(bytes, ole) ? identifyOle(bytes) : identifyText(bytes)), parts: [] };
}

/** Small parts of OpenDocument files that name their kind. */
const labels = ['mimetype', 'META-INF/manifest.xml'];

function identifyZip(bytes: Uint8Array): Identified {
  const parts: Part[] = [];
  try {
    // Reads the directory and unpacks nothing but the labels.
    const unpacked = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        parts.push({ name, size, originalSize });
        return labels.includes(name) && originalSize < 100_000 && size < 100_000;
      },
    });
    const [type = '', manifest = ''] = labels.map((name) => unpacked[name] && latin1(unpacked[name]));
    return { container: containerOfParts(parts, type, manifest), parts };
  } catch {
    return { container: 'damaged', parts };
  }
}

function containerOfParts(parts: Part[], type: string, manifest: string): Container {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name));
  if (manifest.includes('encryption-data')) return 'encrypted';
  if (has(/^xl\/workbook\./)) return 'xlsx';
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  return type.includes('opendocument.') || has(/^(word|ppt)\//) ? 'document' : 'archive';
}

/** The streams of an OLE file have UTF-16 names. */
function identifyOle(bytes: Uint8Array): Container {
  const text = latin1(bytes);
  const has = (name: string) => text.includes([...name].join('\0'));
  if (has('EncryptedPackage')) return 'encrypted';
  if (has('Workbook')) return isEncryptedXls(text) ? 'encrypted' : 'xls';
  if (has('WordDocument') || has('PowerPoint Document')) return 'document';
  // The name of Excel 5 and 95.
  return has('Book') ? 'excel-95' : 'unknown';
}

/** An `.xls` with a password has the record FILEPASS (47) among the first of its workbook stream. */
function isEncryptedXls(text: string): boolean {
  const byteAt = (index: number) => text.charCodeAt(index) || 0;
  const wordAt = (index: number) => byteAt(index) + 256 * byteAt(index + 1);
  // The record BOF of a workbook (0x0809, 16 bytes, BIFF8, globals).
  let index = text.indexOf('\x09\x08\x10\x00\x00\x06\x05\x00');
  for (let record = 0; index >= 0 && record < 10; record++) {
    if (wordAt(index) === 0x2f) return true;
    index += 4 + wordAt(index + 2);
  }
  return false;
}

function identifyText(bytes: Uint8Array): Container {
  const start = decodeText(bytes.subarray(0, 1000)).text.trimStart();
  if (/^<(!doctype\s+html|html|head|body|table|meta)\b/i.test(start)) return 'html';
  if (/^<\?xml[^>]*>\s*<html\b/i.test(start)) return 'html';
  if (start.startsWith('<?xml') || controlsOf(start) > start.length / 50) return 'unknown';
  return /^[[{]\s*(["[{}\]]|$)/.test(start) ? 'json' : 'text';
}

/** How many control characters it has other than tab, line feed and carriage return. */
function controlsOf(text: string): number {
  return [...text].filter((character) => character < ' ' && !'\t\n\r'.includes(character)).length;
}
