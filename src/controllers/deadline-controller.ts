import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest time that a timer of a browser can wait, in milliseconds: about 25 days. */
const LONGEST = 2 ** 31 - 1;

export interface DeadlineOptions {
  /** The next instant at which the host shows something else, in milliseconds; Infinity if there is none. */
  readonly next: () => number;
  /** Called at that instant. */
  readonly reached: () => void;
}

/** Tells its host when an instant has come, on a page that stays open. */
export class DeadlineController implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    host: ReactiveControllerHost,
    private readonly options: DeadlineOptions,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    clearTimeout(this.#timer);
    const { next, reached } = this.options;
    const wait = next() - Date.now();
    if (wait > 0 && wait < Infinity) this.#timer = setTimeout(reached, Math.min(wait, LONGEST));
  }

  hostDisconnected() {
    // A widget that comes back is updated, and waits again.
    clearTimeout(this.#timer);
  }
}
