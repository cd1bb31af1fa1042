import type { AllianceFeed } from '../feed/alliance-feed.ts';
import type { FeedError } from '../feed/errors.ts';

const everywhere = { bubbles: true, composed: true };

/** A widget shows its feed. */
export class AllianceLoadEvent extends Event {
  /** @param feed The feed, without its broken entries. */
  constructor(readonly feed: AllianceFeed) {
    super('alliance-load', everywhere);
  }

  /** The faults of the feed, as far as widgets of the page have read it. */
  get issues() {
    return this.feed.issues;
  }
}

/** A widget has no feed to show, and shows its fallback content or one sentence. */
export class AllianceErrorEvent extends Event {
  /** @param error The error; its `detail` is the address, status or value that caused it. */
  constructor(readonly error: FeedError) {
    super('alliance-error', everywhere);
  }

  /** The kind of error; docs/errors.md explains each. */
  get kind() {
    return this.error.kind;
  }

  /** The faults of the feed, if one was read. */
  get issues() {
    return this.error.issues;
  }
}

/** A visitor follows a link inside a widget; `preventDefault()` stops it, for instance to let a router take over. */
export class AllianceNavigateEvent extends Event {
  /** @param href The absolute address of the link. */
  constructor(readonly href: string) {
    super('alliance-navigate', { ...everywhere, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'alliance-load': AllianceLoadEvent;
    'alliance-error': AllianceErrorEvent;
    'alliance-navigate': AllianceNavigateEvent;
  }
}
