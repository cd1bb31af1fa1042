import type { PublishedDocument } from '../../src/feed/schema/feed.ts';
import { absolute } from '../../src/feed/url.ts';

/** Matches names that people know: PDF, DOCX, ZIP; not "vnd.openxmlformats-officedocument.wordprocessingml.document". */
const SHORT = /^\w{2,4}$/;

/**
 * Returns the type of a document as people call it, from its media type or else from the end of its address. Returns
 * undefined if neither says it.
 */
export function fileType({ mediaType, url }: PublishedDocument, base: string | undefined): string | undefined {
  const [, subtype] = /^\w+\/(\w+)(?:;|$)/.exec(mediaType ?? '') ?? [];
  const [, extension] = /\.(\w+)$/.exec(absolute(url, base)?.pathname ?? '') ?? [];
  return [subtype, extension].find((name) => name && SHORT.test(name))?.toUpperCase();
}
