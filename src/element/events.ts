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

/**
 * A visitor follows a link inside a widget by a plain click; `preventDefault()` stops it, for instance to let a router take
 * over. Clicks that open a tab or a window, downloads, mail and telephone links are up to the browser: no event.
 */
export class AllianceNavigateEvent extends Event {
  /**
   * @param href The absolute address of the link.
   * @param link The link itself, with `origin`, `pathname`, `search` and `hash` for routers.
   */
  constructor(
    readonly href: string,
    readonly link: HTMLAnchorElement,
  ) {
    super('alliance-navigate', { ...everywhere, cancelable: true });
  }
}

/** The events of all widgets by name. */
export interface AllianceEventMap {
  'alliance-load': AllianceLoadEvent;
  'alliance-error': AllianceErrorEvent;
  'alliance-navigate': AllianceNavigateEvent;
}

declare global {
  interface HTMLElementEventMap extends AllianceEventMap {}
  // They bubble, and leave shadow trees.
  interface DocumentEventMap extends AllianceEventMap {}
  interface WindowEventMap extends AllianceEventMap {}
  interface ShadowRootEventMap extends AllianceEventMap {}
}
