import { warn } from '../console/warn.ts';
import type { FeedState } from '../controllers/feed-controller.ts';
import { isPlainClick } from '../controllers/navigation.ts';
import { AllianceErrorEvent, AllianceLoadEvent, AllianceNavigateEvent } from './events.ts';

/** Tells the console and the page what became of a widget's feed. */
export function announce(widget: EventTarget, state: FeedState) {
  if (state.status === 'stale' || state.status === 'failed') {
    warn(state.error.kind, [state.error]);
    widget.dispatchEvent(new AllianceErrorEvent(state.error));
  } else if (state.status === 'ready') {
    warn('feed-issues', state.feed.issues);
    widget.dispatchEvent(new AllianceLoadEvent(state.feed));
  }
}

/** Asks the page before a plain click on a widget's link is followed. */
export function navigate(event: MouseEvent) {
  const link = (event.target as Element).closest('a');
  if (link && isPlainClick(event, link) && !link.dispatchEvent(new AllianceNavigateEvent(link.href, link)))
    event.preventDefault();
}
