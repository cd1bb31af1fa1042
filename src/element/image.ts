import { html, nothing } from 'lit/html.js';
import type { Media } from '../feed/schema.ts';
import { absolute } from '../feed/url.ts';
import type { View } from './view.ts';

/** A picture that cannot be shown gives way to the fallback behind it. */
const hide = ({ target }: Event) => ((target as HTMLElement).hidden = true);

/**
 * A picture with its place reserved. Only the page's own host and that of the feed are asked for pictures, so that no
 * third party learns of the visit.
 * @param fallback Shown instead of a picture that is missing, not allowed or broken.
 * @param alt The alternative text where the page around the picture decides it; otherwise the picture's own.
 */
export function image(media: Media | undefined, view: View, fallback: unknown, alt?: string) {
  const url = absolute(media?.src, view.base);
  if (!url || ![location.origin, new URL(view.base).origin].includes(url.origin)) return fallback;
  const { alt: text, width, height } = media!;
  return html`<img
      src=${url.href}
      alt=${alt ?? (text ? view.plain(text) : '')}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${hide}
    /><span class="fallback">${fallback}</span>`;
}
