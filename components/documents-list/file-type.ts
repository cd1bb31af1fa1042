import type { PublishedDocument } from '../../src/feed/schema/feed.ts';

/** A name that people know: PDF, DOCX, ZIP; not "vnd.openxmlformats-officedocument.wordprocessingml.document". */
const SHORT = /^\w{2,4}$/;

/** The type of a document as people call it, from its media type or else from its address; undefined if neither says it. */
export function fileType({ mediaType = '', url }: PublishedDocument): string | undefined {
  const subtype = /^\w+\/(\w+)/.exec(mediaType)?.[1];
  const extension = /\.(\w+)(?:[?#].*)?$/.exec(url)?.[1];
  return [subtype, extension].find((name) => name && SHORT.test(name))?.toUpperCase();
}
