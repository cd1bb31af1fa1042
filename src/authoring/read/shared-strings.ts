/**
 * Reads the shared strings of a workbook, piece by piece: hucre needs most of a second for a quarter of a million of them,
 * and tells nobody how far it is. hucre gets the workbook without them. Cells that refer to a string become error cells
 * with its number, which hucre hands over as they are; no error of Excel is a number.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Part } from './container.ts';
import type { Progress } from './progress.ts';

export interface WithoutStrings {
  readonly bytes: Uint8Array;
  readonly strings: readonly string[];
}

/** hucre reads less than that in a moment. */
const many = 500_000;

const part = /(?:^|\/)sharedStrings\.xml$/i;

/**
 * @returns Undefined if there are few strings, or if they are written in a way that this does not know.
 */
export function withoutStrings(
  bytes: Uint8Array,
  parts: readonly Part[],
  progress: Progress,
): WithoutStrings | undefined {
  const found = parts.filter(({ name }) => part.test(name));
  const [shared] = found;
  if (!shared || found.length > 1 || shared.originalSize < many) return undefined;
  const unzip = (wanted: string) => {
    const content = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted]!;
    progress.step();
    return content;
  };
  progress.step();
  const strings = readStrings(strFromU8(unzip(shared.name)), progress);
  if (!strings) return undefined;
  progress.step();
  const files = Object.fromEntries(
    parts.map(({ name }) => {
      if (name === shared.name) return [name, noStrings];
      const content = unzip(name);
      const file = name.endsWith('.xml') ? withNumbers(content) : content;
      progress.step();
      return [name, file];
    }),
  );
  const zipped = zipSync(files, { level: 0 });
  progress.step();
  return { bytes: zipped, strings };
}

const noStrings = strToU8('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');

/** A sheet whose cells have the numbers of their strings. */
function withNumbers(content: Uint8Array): Uint8Array {
  const text = strFromU8(content);
  if (!text.includes('sheetData')) return content;
  return strToU8(text.replace(/(<(?:\w+:)?c\s(?:[^>]*?\s)?t=["'])s(?=["'])/g, '$1e'));
}

/** How many strings make a row, at a guess. */
const rowOfStrings = 25;

/** @returns Undefined if the part has something that a spreadsheet program does not write. */
function readStrings(xml: string, onRow: Progress): string[] | undefined {
  const [root, prefix = ''] = /<(\w+:)?sst(?:\s[^>]*)?>/.exec(xml) ?? [];
  if (root === undefined || /<!(?:\[CDATA\[|--|DOCTYPE)/.test(xml)) return undefined;
  const element = (name: string, flags: string) =>
    new RegExp(`<${prefix}${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}${name}>)`, flags);
  const [texts, phonetic] = [element('t', 'g'), element('rPh', 'g')];
  const strings: string[] = [];
  for (const [, content = ''] of xml.matchAll(element('si', 'g'))) {
    // Rich text has several parts. Phonetic ones stand above others.
    const shown = content.includes('rPh') ? content.replace(phonetic, '') : content;
    let text = '';
    for (const [, part = ''] of shown.matchAll(texts)) text += part;
    strings.push(decoded(text));
    if (strings.length % rowOfStrings === 0) onRow();
  }
  const [, count] = /\suniqueCount="(\d+)"/.exec(root) ?? [];
  return count === undefined || Number(count) === strings.length ? strings : undefined;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Excel writes characters that XML forbids as `_x0007_`. */
function decoded(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, characterOf) : text;
  return plain.includes('_x')
    ? plain.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : plain;
}

function characterOf(whole: string, hexadecimal?: string, decimal?: string, name = ''): string {
  if (hexadecimal === undefined && decimal === undefined) return entities[name] ?? whole;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
