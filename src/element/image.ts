import { html, nothing } from 'lit/html.js';
import type { Media } from '../feed/schema.ts';
import { absolute } from '../feed/url.ts';
import type { View } from './view.ts';

/** A picture that cannot be shown gives way to the fallback behind it, or takes its figure along. */
const hide = ({ target }: Event) => ((target as HTMLElement).hidden = true);

/**
 * The address of a picture, if it may be asked for: only the page's own host, that of the feed and those that the page
 * allows, so that no third party learns of the visit.
 */
function allowedUrl(media: Media | undefined, { base, imageOrigins }: View): string | undefined {
  const url = absolute(media?.src, base);
  const origins = [location.href, base, ...imageOrigins].map((address) => absolute(address, base)?.origin);
  return url && origins.includes(url.origin) ? url.href : undefined;
}

/**
 * A picture with its place reserved. Its credit is up to the caller, see `figure` and `View.credits`.
 * @param fallback Shown instead of a picture that is missing, not allowed or broken.
 * @param alt The alternative text where the page around the picture decides it; otherwise the picture's own.
 */
export function image(media: Media | undefined, view: View, fallback: unknown, alt?: string) {
  const src = allowedUrl(media, view);
  if (!src) return fallback;
  const { alt: text, width, height } = media!;
  return html`<img
      src=${src}
      alt=${alt ?? (text ? view.plain(text) : '')}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${hide}
    /><span class="fallback">${fallback}</span>`;
}

/** A picture with its caption and its credit; nothing at all where the picture cannot be shown. */
export function figure(media: Media | undefined, view: View) {
  if (!allowedUrl(media, view)) return nothing;
  const { caption, credit } = media!;
  return html`<figure>
    ${image(media, view, nothing)}
    <figcaption class="meta" part="meta">
      ${caption && html`<span>${view.text(caption)}</span>`} <span>${credit}</span>
    </figcaption>
  </figure>`;
}
