/** What a widget shows if its feed is not here, or is old. */
import { html, nothing } from 'lit';
import type { FeedState } from '../controllers/feed-controller.ts';
import { absolute } from '../feed/url.ts';
import type { Messages } from '../i18n/messages.ts';
import type { View } from '../templates/view.ts';

/** A skeleton that reserves the place of the content while the feed loads; one sentence if it failed. */
export function withoutFeed(state: FeedState, { state: texts }: Messages, isSlow: boolean) {
  if (state.status !== 'failed') return html`<p role="status" class="skeleton">${isSlow ? texts.loading : nothing}</p>`;
  // The way out is the alliance's own page, or else the host of its feed.
  const { origin, host, href } = absolute(state.error.canonicalUrl ?? '/', state.url ?? location.href) ?? location;
  const link = html`<a part="link" href=${href}>${texts.wayOut} ${host}</a>`;
  return html`<p role="status">${texts.error} ${origin === location.origin ? nothing : link}</p>`;
}

/** Says that the content may be out of date, and from when it is. */
export const staleNotice = (view: View) =>
  html`<p>${view.messages.state.stale}</p>
    ${view.meta({ asOf: view.feed.header.modified })}`;
