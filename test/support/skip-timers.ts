/** Ends timers of these lengths at once, in the tests of a group: without it, the pauses between requests of a feed take most of the time. */
export function skipTimers(...lengths: number[]): void {
  const setTimer = globalThis.setTimeout;

  beforeEach(() => {
    globalThis.setTimeout = ((handler: () => void, wait = 0) =>
      setTimer(handler, lengths.includes(wait) ? 0 : wait)) as typeof setTimeout;
  });
  afterEach(() => {
    globalThis.setTimeout = setTimer;
  });
}

/** The pauses before a feed is asked for again. */
export const PAUSES = [500, 1000];
