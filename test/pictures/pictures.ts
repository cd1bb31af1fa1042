/** The reference pictures, and how a picture is compared with its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';
import { ROOT } from '../../tools/dev/run.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The committed reference pictures. */
export const PICTURES = join(HERE, 'pictures');

/** The major version of the Chromium that they were taken with. */
export const VERSION = join(PICTURES, 'chromium-version.txt');

/** The pictures of differences, which are not committed. */
export const DIFFERENCES = join(HERE, 'differences');

/**
 * How many pixels of a square of 32 may differ. Browsers and machines draw single pixels of a curve differently, and
 * reducing the reference to 256 colours shifts up to 13 of them. A change that somebody made is denser.
 */
const TOLERATED = 16;
const SQUARE = 32;

/** The tolerance between 0, the same colour, and 1, black and white. Reducing a picture to 256 colours shifts some. */
const THRESHOLD = 0.02;

/** The path of a picture among the others: a folder for each widget. */
export const pathOf = (name: string, mode: string) => join(name, `${mode}.png`);

/** Writes a picture with at most 256 colours, a third of the browser's size, and returns its size. */
export function store(file: string, picture: Buffer): number {
  const { width, height, data } = PNG.sync.read(picture);
  return write(file, Buffer.from(UPNG.encode([new Uint8Array(data).buffer], width, height, 256)));
}

/** Describes how a picture differs from the reference of that path, and names the picture of the difference. */
export function difference(path: string, picture: Buffer): string | undefined {
  const expected = PNG.sync.read(readFileSync(join(PICTURES, path)));
  const actual = PNG.sync.read(picture);
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(
    enlarged(expected, width, height),
    enlarged(actual, width, height),
    marked.data,
    width,
    height,
    { threshold: THRESHOLD, windowSize: SQUARE },
  );
  const sizes = [expected, actual].map((png) => `${png.width} × ${png.height}`);
  if (sizes[0] === sizes[1] && pixels <= TOLERATED) return undefined;
  const fileFor = (what: string) => join(DIFFERENCES, path.replace(/png$/, `${what}.png`));
  const [actualFile, markedFile] = [fileFor('actual'), fileFor('marked')];
  write(actualFile, picture);
  write(markedFile, PNG.sync.write(marked));
  const what =
    sizes[0] === sizes[1]
      ? `differs in ${pixels} pixels of a square of ${SQUARE}, ${TOLERATED} are tolerated`
      : `has ${sizes[1]} pixels instead of ${sizes[0]}`;
  return `${path} ${what}: see ${relative(ROOT, actualFile)} and ${relative(ROOT, markedFile)}`;
}

/** The pixels of a picture on a larger transparent ground. */
function enlarged(png: PNG, width: number, height: number): Uint8Array {
  const ground = new PNG({ width, height });
  PNG.bitblt(png, ground, 0, 0, png.width, png.height, 0, 0);
  return ground.data;
}

function write(file: string, png: Buffer): number {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
  return png.length;
}
