/** Reads addresses as offices type them. A wrong address is reported and never becomes a link that silently leads nowhere. */

/** Excludes control and bidirectional-override characters: browsers strip some before they read the scheme. */
export const form = /^(?:https?:\/\/(?!https?:)|mailto:|tel:|(?![^/?#]*:))[^\s\p{Cc}\p{Cf}<>"\\]+$/iu;

/** An address without its scheme, or with half of one. Browsers would look for it beside the feed. */
const schemeless = /^(?:https?\/\/|[^/?#:]+@|(?!www\.)[\p{L}\d-][\p{L}\d.-]*\.\p{L}{2,}(?=[/?#]|$))/iu;

/** The name of a file beside the feed. */
const file =
  /^[^/?#]+\.(?:html?|php|aspx?|pdf|png|jpe?g|gif|svg|webp|avif|json|csv|txt|docx?|xlsx?|pptx?|od[pst]|zip|ics|mp[34])(?:[?#]|$)/i;

/** Returns whether a text is an address: `https:`, `http:`, `mailto:`, `tel:`, `www.`, or relative to the feed. */
export const isAddress = (text: string): boolean =>
  form.test(text) &&
  (!schemeless.test(text) || file.test(text)) &&
  absolute(text, 'https://feed.invalid/') !== undefined;

/** Returns the address that relative addresses of the page start from. On a server there is no page. */
export const pageAddress = ({
  ownerDocument = globalThis.document,
}: {
  ownerDocument?: Document;
}): string | undefined => ownerDocument?.baseURI;

/**
 * Makes an address absolute; `www.` needs no scheme. Returns undefined if the address is missing or invalid, or relative
 * to nothing.
 */
export function absolute(url: string | undefined, base: string | undefined): URL | undefined {
  // Runs for every link: `URL.canParse` would parse each address twice.
  try {
    if (!url) return undefined;
    const found = new URL(url.replace(/^www\./i, 'https://$&'), base);
    // Of a page that was opened as https://name:password@…: browsers request no address with a password in it.
    found.username = found.password = '';
    return found;
  } catch {
    return undefined;
  }
}
