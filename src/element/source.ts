import type { FeedSource } from '../controllers/feed-controller.ts';
import { discoverFeed } from '../feed/discover.ts';
import { previewAddress } from '../feed/preview.ts';

/** Where a page can name the feed of a widget. */
interface Sourced {
  readonly feedData?: unknown;
  readonly src?: string;
  readonly ownerDocument?: Document;
}

/** Searches the widget's document, then the script's: a window that a page opens for a widget has no feed of its own. */
function onPage<T>({ ownerDocument }: Sourced, find: (page?: Document) => T): T {
  return find(ownerDocument) ?? find(globalThis.document);
}

const addressOf = (widget: Sourced) => widget.src ?? onPage(widget, discoverFeed);

/** Finds the feed of a widget: the one to preview, its property, its `src`, or the page's `<link>`. */
export function findSource(widget: Sourced): FeedSource | undefined {
  const preview = previewAddress();
  if (preview) return { address: preview, isPreview: true };
  if (widget.feedData !== undefined) return { document: widget.feedData };
  const address = addressOf(widget);
  if (!address?.startsWith('#')) return address ? { address } : undefined;
  const script = onPage(widget, (page) => page?.getElementById(address.slice(1)));
  return script ? { script } : undefined;
}

/** Names the source of a feed for the diagnosis. */
export const sourceName = (widget: Sourced) => previewAddress() ?? (widget.feedData ? '.feedData' : addressOf(widget));
