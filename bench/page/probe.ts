/**
 * Runs in every measured page, the same for all peers: says when all widgets show their content, and what a visitor sees.
 * A place says by `data-expect` how many list items its widget has when it shows everything it shows at first.
 */
export const contentOf = (place: Element): ParentNode =>
  (place instanceof HTMLIFrameElement ? place.contentDocument : place.shadowRoot) ?? place;

export const places = () => [...document.querySelectorAll<HTMLElement>('[data-expect]')];

const isReady = (place: HTMLElement) => contentOf(place).querySelectorAll('li').length >= Number(place.dataset.expect);

/** The time when the frame that is being made is painted: a task queued meanwhile runs when it is. */
export const painted = () =>
  new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  });

export const nextFrame = () => new Promise(requestAnimationFrame);

/** Looks at the beginning of every frame; the time is that of the first paint with all there is to see. */
async function whenReady(): Promise<number> {
  let waiting: HTMLElement[] | undefined;
  do {
    await nextFrame();
    if (document.readyState !== 'loading') waiting = (waiting ?? places()).filter((place) => !isReady(place));
  } while (waiting?.length !== 0);
  return painted();
}

/** Observed from the start; some types report what was before the observer, others do not. */
export const entries: PerformanceEntry[] = [];
for (const type of ['longtask', 'layout-shift'])
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });

export const ready = whenReady();
export { keystrokes } from './keystrokes.ts';
export { view } from './view.ts';
