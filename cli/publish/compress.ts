/** Compresses text files beforehand, so that the server compresses nothing at a request. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { integrityOf } from '../integrity.ts';
import { isForServer, isText, type Tree } from './tree.ts';

/** Below this, a compressed answer needs as many packets as a plain one. */
const least = 256;

/** From here on the best level of brotli takes seconds and saves little. */
const large = 500_000;

const compressors = {
  '.br': (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: content.length < large ? 11 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/** The ends of the names of compressed files. */
export const endings = Object.keys(compressors) as (keyof typeof compressors)[];

export const isCompressible = (path: string, content: Buffer) =>
  isText(path) && !isForServer(path) && content.length >= least;

/**
 * Puts the compressed files before each text file: who replaces files in this order never sends an old compressed one
 * for longer than the plain one.
 * @param known Returns the compressed form of a file if the content is the one that is published.
 */
export async function withCompressed(
  tree: Tree,
  known: (path: string, content: Buffer, ending: string) => Buffer | undefined,
  onProgress?: (share: number) => void,
): Promise<Tree> {
  const whole: Tree = new Map();
  // Two folders have the scripts of this version.
  const made = new Map<string, Promise<Buffer>>();
  const compress = (content: Buffer, ending: keyof typeof compressors) => {
    const key = integrityOf(content) + ending;
    const compressed = made.get(key) ?? compressors[ending](content);
    made.set(key, compressed);
    return compressed;
  };
  let done = 0;
  for (const [path, content] of tree) {
    if (isCompressible(path, content)) {
      const compressed = endings.map((ending) => known(path, content, ending) ?? compress(content, ending));
      for (const [index, bytes] of (await Promise.all(compressed)).entries()) whole.set(path + endings[index]!, bytes);
    }
    whole.set(path, content);
    onProgress?.(++done / tree.size);
  }
  return whole;
}
