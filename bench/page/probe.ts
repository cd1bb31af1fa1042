/**
 * Runs in every measured page, the same for all peers: says when all widgets show their content, and which tasks were long.
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

/** Looks at the page at the beginning of every frame. Returns the time of the first paint that shows everything. */
async function whenReady(): Promise<number> {
  let waiting: HTMLElement[] | undefined;
  do {
    await nextFrame();
    if (document.readyState !== 'loading') waiting = (waiting ?? places()).filter((place) => !isReady(place));
  } while (waiting?.length !== 0);
  return painted();
}

/** The tasks that kept the page waiting for more than 50 ms. */
export const longTasks: number[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
  buffered: true,
});

/** From each click to the end of the frame that follows it, in milliseconds. The browser counts none under 16. */
export const clicks: number[] = [];
new PerformanceObserver((list) =>
  clicks.push(...list.getEntries().flatMap(({ name, duration }) => (name === 'pointerdown' ? [duration] : []))),
).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);

export const ready = whenReady();
