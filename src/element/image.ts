import { html, nothing } from 'lit/html.js';
import type { Media } from '../feed/schema.ts';
import type { View } from './view.ts';

interface ImageOptions {
  /** The alternative text where the page around the picture decides it; otherwise the picture's own. */
  readonly alt?: string;
  /** Shown instead of a picture that is missing, not allowed or broken. */
  readonly fallback: unknown;
}

/** Hides a picture that cannot be shown; its fallback stands behind it in the same box. */
const showFallback = ({ target }: Event) => (target as Element).parentElement?.classList.add('broken');

/**
 * A picture with its place reserved. Only the page's own host and that of the feed are asked for pictures, so that no
 * third party learns of the visit.
 */
export function image(media: Media, view: View, { alt, fallback }: ImageOptions) {
  const { src, width, height } = media;
  const url = view.href(src);
  if (!url || ![location.href, view.base].some((near) => new URL(near).origin === new URL(url).origin)) return fallback;
  return html`<span class="image"
    ><img
      src=${url}
      alt=${alt ?? (media.alt ? view.plain(media.alt) : '')}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${showFallback}
    /><span class="fallback">${fallback}</span></span
  >`;
}
