/** Asks whether the pictures of a feed exist, and whether they have the size that the feed says: `check --links`. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { imageSize } from 'image-size';
import { whereOf } from '../src/authoring/check/where.ts';
import type { Finding } from '../src/authoring/findings.ts';
import { isObject, type JsonObject } from '../src/authoring/workbook/paths.ts';
import type { Places } from '../src/authoring/workbook/places.ts';
import { absolute } from '../src/feed/url.ts';

/** So many are asked for at once, each for so many milliseconds and bytes at most. */
const together = 4;
const timeout = 15_000;
const limit = 30_000_000;

export interface LinkOptions {
  /** The file of the feed: pictures with relative addresses are beside it. */
  readonly file: string;
  /** The address of the feed; then they are beside that. */
  readonly base?: string;
  readonly places?: Places;
}

export async function checkLinks(document: JsonObject, { file, base, places }: LinkOptions): Promise<Finding[]> {
  const start = base ?? pathToFileURL(resolve(file === '-' ? '.' : dirname(resolve(file))) + sep).href;
  const media = Array.isArray(document.media) ? document.media : [];
  const waiting = media.flatMap((picture, index) => {
    const url = isObject(picture) && typeof picture.src === 'string' ? absolute(picture.src, start) : undefined;
    return url && /^(?:https?|file):$/.test(url.protocol) ? [{ picture: picture as JsonObject, index, url }] : [];
  });
  const findings: Finding[][] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { picture, index, url } = next;
      const problem = await problemOf(picture, url);
      if (problem)
        findings[index] = [
          { ...problem, where: whereOf(['media', String(index), problem.at], places), found: String(picture.src) },
        ];
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return findings.flat();
}

type Problem = Pick<Finding, 'severity' | 'code' | 'values' | 'suggestion'> & { readonly at: string };

async function problemOf(picture: JsonObject, url: URL): Promise<Problem | undefined> {
  const loaded = await load(url);
  if (typeof loaded === 'string')
    return { severity: 'error', code: 'link-missing', at: 'src', values: { reason: loaded } };
  let size;
  try {
    size = imageSize(loaded);
  } catch {
    return { severity: 'error', code: 'link-no-picture', at: 'src', values: {} };
  }
  const { width, height } = picture;
  const isVector = size.type === 'svg';
  // A vector picture has any size; its form counts.
  const fits = isVector
    ? Math.abs(Number(width) * size.height - Number(height) * size.width) <= Math.max(size.width, size.height)
    : width === size.width && height === size.height;
  if (fits || (width === undefined && height === undefined)) return undefined;
  const [stated, suggestion] = [`${String(width)} × ${String(height)}`, `${size.width} × ${size.height}`];
  return { severity: 'question', code: 'link-size', at: 'width', values: { stated }, suggestion };
}

/** The bytes, or the reason why the request failed. */
async function load(url: URL): Promise<Uint8Array | string> {
  try {
    if (url.protocol === 'file:') return await readFile(fileURLToPath(url));
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (!response.ok) return `HTTP ${response.status}`;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += (chunk as Uint8Array).length;
      if (length > limit) return `> ${limit / 1_000_000} MB`;
      chunks.push(chunk as Uint8Array);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const { code, name, cause } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
    return cause?.code ?? code ?? name;
  }
}
