import { html, nothing, type ReactiveElement } from 'lit';
import type { LocalizedText, PublishedMedia } from '../feed/schema/feed.ts';
import { absolute } from '../feed/url.ts';
import { plainText } from '../i18n/plain-text.ts';
import type { View } from './view.ts';

/** The addresses without a picture. No widget requests them again while the page is open. */
const broken = new Set<string>();

/** Re-renders the widget without the broken image: the fallback appears, its credit goes. */
function leaveOut({ target }: Event) {
  const picture = target as HTMLImageElement;
  broken.add(picture.src);
  ((picture.getRootNode() as Partial<ShadowRoot>).host as ReactiveElement | undefined)?.requestUpdate();
}

/** Where pictures are looked for, and where they may come from. */
export type PictureSource = Pick<View, 'base' | 'imageOrigins'>;

/**
 * Returns the address of a picture on the page's host, the feed's host or a host that the page allows. Others are never
 * requested, so that no third party learns of the visit.
 */
function allowedUrl(media: PublishedMedia | undefined, { base, imageOrigins }: PictureSource): string | undefined {
  const url = absolute(media?.src, base);
  const origins = [globalThis.location?.href, base, ...imageOrigins].map((address) => absolute(address, base)?.origin);
  return url && origins.includes(url.origin) ? url.href : undefined;
}

/** Returns whether a picture may be requested. It may turn out to be broken. */
export const isAllowed = (media: PublishedMedia | undefined, source: PictureSource) =>
  allowedUrl(media, source) !== undefined;

/** Returns the address of an allowed picture that is not known to be broken. */
function workingUrl(media: PublishedMedia | undefined, view: View): string | undefined {
  const url = allowedUrl(media, view);
  return url && !broken.has(url) ? url : undefined;
}

/**
 * Renders a picture and reserves its place. The caller renders the credit, see `captionedImage` and `credits`.
 * @param fallback Replaces a picture that is missing, not allowed or broken.
 * @param alternative Replaces the picture's own alternative text.
 */
export function image(media: PublishedMedia | undefined, view: View, fallback?: unknown, alternative?: LocalizedText) {
  const src = workingUrl(media, view);
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

/** Renders a picture with its caption, credit and licence, or nothing if it cannot be shown. */
export function captionedImage(media: PublishedMedia | undefined, view: View) {
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

/** Renders one line with the credits of the pictures on show, each once. */
export function credits(pictures: readonly (PublishedMedia | undefined)[], view: View) {
  const shown = pictures.filter((media) => workingUrl(media, view));
  const texts = new Set(shown.map((media) => media!.credit));
  return texts.size
    ? html`<p part="meta">${view.messages.provenance.credits}: ${view.text([...texts].join(', '))}</p>`
    : nothing;
}
