import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest time to wait, in milliseconds: an hour. Timers stand still while a device sleeps, and its clock may be set. */
const LONGEST = 60 * 60 * 1000;

export interface DeadlineOptions {
  /** The next instant at which the host shows something else, in milliseconds; Infinity if there is none. */
  readonly next: () => number;
  /** Called at that instant. */
  readonly reached: () => void;
}

/** The instants that hosts wait for. */
const deadlines = new Map<DeadlineOptions, number>();

/** One timer for all hosts of the page, for the earliest instant. */
let timer: ReturnType<typeof setTimeout> | undefined;

function wait() {
  clearTimeout(timer);
  const next = Math.min(...deadlines.values());
  if (next < Infinity) timer = setTimeout(callReached, Math.min(Math.max(next - Date.now(), 0), LONGEST));
}

function callReached() {
  for (const [options, instant] of deadlines)
    if (instant <= Date.now()) {
      deadlines.delete(options);
      options.reached();
    }
  wait();
}

/** Tells its host when an instant has come, on a page that stays open. */
export class DeadlineController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & { readonly isConnected: boolean },
    private readonly options: DeadlineOptions,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const now = Date.now();
    // An update between an instant and its timer must not lose the instant.
    const isDue = deadlines.get(this.options)! <= now;
    // A widget that has left the page may still finish an update.
    const next = this.host.isConnected ? this.options.next() : Infinity;
    if (next > now && next < Infinity) deadlines.set(this.options, next);
    else deadlines.delete(this.options);
    wait();
    if (isDue) this.options.reached();
  }

  hostDisconnected() {
    // A widget that comes back is updated, and waits again.
    deadlines.delete(this.options);
    wait();
  }
}
