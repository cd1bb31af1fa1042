/** Compares screenshots pixel by pixel. */
import type { CDPSession, Page } from 'playwright';
import { PNG } from 'pngjs';

/** A part of a screenshot, in pixels. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

const sessions = new WeakMap<Page, CDPSession>();

/**
 * Takes a picture of a part of a page as it is. Playwright has no option for it: packed fast instead of small, a large picture
 * takes half of the time.
 */
export async function capture(page: Page, region: Region): Promise<Buffer> {
  // A session that ends takes the page's emulated media with it.
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...region, scale: 1 },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  return Buffer.from(data, 'base64');
}

const decoded = new WeakMap<Buffer, PNG>();

/** Decoding takes a hundred times as long as comparing the files, so it waits until two files differ. */
function decode(screenshot: Buffer): PNG {
  const known = decoded.get(screenshot) ?? PNG.sync.read(screenshot);
  decoded.set(screenshot, known);
  return known;
}

/** Cuts a region out of a screenshot. */
export function cut(screenshot: Buffer, { x, y, width, height }: Region): Buffer {
  const part = new PNG({ width, height });
  PNG.bitblt(decode(screenshot), part, x, y, width, height, 0, 0);
  return PNG.sync.write(part);
}

/** Says where two screenshots differ, in pixels from the top left. */
export function difference(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const [a, b] = [decode(one), decode(other)];
  const sizes = [a, b].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return `The sizes differ: ${sizes.join(' and ')}.`;
  let count = 0;
  let [left, top, right, bottom] = [a.width, a.height, 0, 0];
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    if (a.data.readUInt32BE(pixel * 4) === b.data.readUInt32BE(pixel * 4)) continue;
    const [x, y] = [pixel % a.width, Math.floor(pixel / a.width)];
    count++;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return count ? `${count} pixels differ, x ${left}–${right}, y ${top}–${bottom}.` : undefined;
}
