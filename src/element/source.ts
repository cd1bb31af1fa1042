import type { FeedSource } from '../controllers/feed-controller.ts';
import { discoverFeed } from '../feed/discover.ts';

/** Where a page can name the feed of a widget. */
interface Sourced {
  readonly feedData?: unknown;
  readonly src?: string;
}

const addressOf = ({ src }: Sourced) => src ?? discoverFeed();

/** Finds the feed of a widget: its property, its `src`, or the page's `<link>`. */
export function findSource(widget: Sourced): FeedSource | undefined {
  if (widget.feedData !== undefined) return { document: widget.feedData };
  const address = addressOf(widget);
  if (!address?.startsWith('#')) return address ? { address } : undefined;
  const script = document.getElementById(address.slice(1));
  return script ? { script } : undefined;
}

/** Names the source of a feed for the diagnosis. */
export const sourceName = (widget: Sourced) => (widget.feedData ? '.feedData' : addressOf(widget));
