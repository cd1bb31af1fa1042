import type { FeedError } from '../feed/errors.ts';
import type { FeedReader } from '../feed/alliance-feed.ts';

const everywhere = { bubbles: true, composed: true };

/** A widget shows its feed. */
export class AllianceLoadEvent extends Event {
  constructor(
    /** The feed, without its broken entries. */
    readonly feed: FeedReader,
    /** What is wrong with the feed, as far as widgets of the page have read it. */
    readonly issues = feed.issues,
  ) {
    super('alliance-load', everywhere);
  }
}

/** A widget has no feed to show; its fallback content, or one sentence, is shown instead. */
export class AllianceErrorEvent extends Event {
  constructor(
    /** The error, with the address, status or value it went wrong with as `detail`. */
    readonly error: FeedError,
    /** What went wrong; docs/errors.md explains each kind. */
    readonly kind = error.kind,
    /** What is wrong with the feed, where one was read. */
    readonly issues = error.issues,
  ) {
    super('alliance-error', everywhere);
  }
}

/** A visitor follows a link inside a widget; `preventDefault()` stops it, for instance to let a router take over. */
export class AllianceNavigateEvent extends Event {
  constructor(
    /** The absolute address of the link. */
    readonly href: string,
  ) {
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
