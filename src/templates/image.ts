import { html, nothing, type ReactiveElement } from 'lit';
import type { LocalizedText, PublishedMedia } from '../feed/schema/feed.ts';
import { absolute } from '../feed/url.ts';
import { plainText } from '../i18n/format.ts';
import type { View } from './view.ts';

/** The addresses that led to no picture; nobody asks there again while the page is open. */
const broken = new Set<string>();

/** Re-renders the widget without the broken image: the fallback appears, its credit goes. */
function leaveOut({ target }: Event) {
  const picture = target as HTMLImageElement;
  broken.add(picture.src);
  ((picture.getRootNode() as Partial<ShadowRoot>).host as ReactiveElement | undefined)?.requestUpdate();
}

/**
 * The address of a picture, if it may be asked for: only the page's own host, that of the feed and those that the page
 * allows, so that no third party learns of the visit.
 */
function allowedUrl(media: PublishedMedia | undefined, { base, imageOrigins }: View): string | undefined {
  const url = absolute(media?.src, base);
  const origins = [location.href, base, ...imageOrigins].map((address) => absolute(address, base)?.origin);
  return url && origins.includes(url.origin) && !broken.has(url.href) ? url.href : undefined;
}

/**
 * A picture with its place reserved. Its credit is up to the caller, see `figure` and `credits`.
 * @param fallback Shown instead of a picture that is missing, not allowed or broken.
 * @param alternative The alternative text where the page around the picture decides it; otherwise the picture's own.
 */
export function image(media: PublishedMedia | undefined, view: View, fallback?: unknown, alternative?: LocalizedText) {
  const src = allowedUrl(media, view);
  if (!src) return fallback;
  const { alt = '', width, height, background } = media!;
  const { text, lang } = view.resolve(alternative ?? alt);
  return html`<img
    src=${src}
    alt=${plainText(text)}
    lang=${lang}
    width=${width ?? nothing}
    height=${height ?? nothing}
    class=${background ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${leaveOut}
  />`;
}

/** A picture with its caption, its credit and the licence that asks to be named; nothing where it cannot be shown. */
export function figure(media: PublishedMedia | undefined, view: View) {
  const picture = image(media, view);
  if (!picture) return nothing;
  const { caption, credit, license } = media!;
  return html`<figure>
    ${picture}
    <figcaption part="meta">
      ${caption && html`<p>${view.text(caption)}</p>`}
      <p>${view.text(credit)} ${license && view.link(license.url, view.text(license.name))}</p>
    </figcaption>
  </figure>`;
}

/** The line below pictures that have no room for their credits: each is said once, and only of what is shown. */
export function credits(pictures: readonly (PublishedMedia | undefined)[], view: View) {
  const shown = pictures.filter((media) => allowedUrl(media, view));
  const texts = new Set(shown.map((media) => media!.credit));
  return texts.size
    ? html`<p part="meta">${view.messages.provenance.credits}: ${view.text([...texts].join(', '))}</p>`
    : nothing;
}
