/** Chapters of a published page, which Chromium lays out one after the other. */
import type { Locator, Page } from 'playwright';

/** Holds all animations of a page that is about to be opened, and with them the chapters that wait. */
export async function holdAnimations(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  return { go: () => session.send('Animation.setPlaybackRate', { playbackRate: 1 }) };
}

/** Says of each element whether it is laid out. */
export const laidOut = (elements: Locator): Promise<boolean[]> =>
  elements.evaluateAll((all) => all.map((element) => element.checkVisibility({ contentVisibilityAuto: true })));
