/** Refuses a file before any library unpacks it: libraries hang on a bomb, or take the process with them. */
import type { Finding } from '../findings.ts';
import { identify, type Container, type Part } from './container.ts';
import { LIMITS, MEGABYTE } from './limits.ts';

/** The readable kinds of files. */
export type Readable = 'xlsx' | 'ods' | 'xls' | 'json' | 'text';

/** The kind of the file, or the reason why it is refused. */
export type Admission =
  | { container: Readable; parts: Part[]; findings: Finding[] }
  | { container?: undefined; parts?: undefined; findings: Finding[] };

const refusals = {
  empty: 'file-empty',
  picture: 'file-picture',
  pdf: 'file-pdf',
  html: 'file-html',
  document: 'file-document',
  archive: 'file-archive',
  encrypted: 'file-encrypted',
  'excel-95': 'file-excel-95',
  damaged: 'file-damaged',
  unknown: 'file-unknown',
} as const;

export function admit(bytes: Uint8Array, fileName: string): Admission {
  if (bytes.length > LIMITS.file) {
    const values = { megabytes: Math.ceil(bytes.length / MEGABYTE), limit: LIMITS.file / MEGABYTE };
    return { findings: [{ severity: 'error', code: 'file-too-large', values }] };
  }
  const { container, parts } = identify(bytes);
  const extension = /\.[^.]+$/.exec(fileName)?.[0]?.toLowerCase() ?? '';
  const refusal = refusals[container as keyof typeof refusals];
  if (refusal)
    return {
      findings: [{ severity: 'error', code: refusal, found: fileName, values: { extension: extension || '–' } }],
    };
  const bomb = findBomb(parts);
  if (bomb) return { findings: [bomb] };
  return { container: container as Readable, parts, findings: renamed(container, extension) };
}

/** Readers unpack no more of a part than its directory declares, except for a part declared as 0 bytes. */
function findBomb(parts: Part[]): Finding | undefined {
  const total = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (parts.length > LIMITS.parts || total > LIMITS.unpacked)
    return { severity: 'error', code: 'file-bomb', values: { limit: LIMITS.unpacked / MEGABYTE } };
  const suspect = parts.find(
    ({ size, originalSize }) =>
      // An empty part takes two bytes compressed.
      (originalSize === 0 && size > 2) || (originalSize > MEGABYTE && originalSize / size > LIMITS.ratio),
  );
  return suspect && { severity: 'error', code: 'file-bomb-part', found: suspect.name, values: {} };
}

const extensions: Record<Readable, RegExp> = {
  xlsx: /^\.(xlsx|xlsm|xltx|xltm|xlsb)$/,
  ods: /^\.(ods|ots)$/,
  xls: /^\.(xls|xlt)$/,
  json: /^\.(json|geojson|jsonl|ndjson)$/,
  text: /^\.(csv|tsv|txt|tab)$/,
};

function renamed(container: Container, extension: string): Finding[] {
  if (!extension || extensions[container as Readable].test(extension)) return [];
  const found = container === 'text' ? 'CSV' : container.toUpperCase();
  return [{ severity: 'note', code: 'file-renamed', found, values: { extension } }];
}
