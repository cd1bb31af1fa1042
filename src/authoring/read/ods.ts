/** Prepares OpenDocument spreadsheets: hucre 1.0.0 leaves out rows that repeat in print or are grouped. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const wrappers = /<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^>]*)?>/g;

/** The same file, with its rows directly in their tables. The guard has checked its declared sizes. */
export function unwrapRows(bytes: Uint8Array): Uint8Array {
  const names = ['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'];
  const parts = unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
  const content = parts['content.xml'];
  if (!content) return bytes;
  const text = strFromU8(content);
  const unwrapped = text.replace(wrappers, '');
  if (unwrapped.length === text.length) return bytes;
  // The type comes first and uncompressed, as the format asks.
  const { mimetype, ...others } = parts;
  return zipSync({ ...(mimetype && { mimetype }), ...others, 'content.xml': strToU8(unwrapped) }, { level: 0 });
}
