/** Pictures that no widget would show, or no page. */
import { isObject } from '../../workbook/paths.ts';
import type { Remark, Rule } from './rule.ts';

/** What browsers do not draw: print, camera and office formats. */
const unshown = /\.(?:tiff?|psd|eps|ai|heic|heif|raw|cdr|indd|pdf|docx?|pptx?|bmp\.zip|zip)(?:[?#]|$)/i;

export const pictures: Rule = ({ document }) => {
  const media = Array.isArray(document.media) ? document.media : [];
  const own = originOf(document.canonicalUrl);
  const used = new Set(
    [JSON.stringify({ ...document, media: undefined })].flatMap((text) => text.match(/"[a-z0-9-]+"/g) ?? []),
  );
  return media.flatMap((picture, index): Remark[] => {
    if (!isObject(picture)) return [];
    const { id, src } = picture;
    const remarks: Remark[] = [];
    const segments = ['media', index, 'src'];
    if (typeof id === 'string' && !used.has(`"${id}"`))
      remarks.push({ severity: 'note', code: 'picture-unused', segments: ['media', index, 'id'], found: id });
    if (typeof src !== 'string') return remarks;
    if (unshown.test(src)) remarks.push({ severity: 'question', code: 'picture-format', segments, found: src });
    if (/^http:/i.test(src))
      remarks.push({
        severity: 'question',
        code: 'picture-insecure',
        segments,
        found: src,
        suggestion: src.replace(/^http:/i, 'https:'),
      });
    const origin = originOf(src);
    if (origin && origin !== own)
      remarks.push({ severity: 'note', code: 'picture-elsewhere', segments, found: src, values: { origin } });
    return remarks;
  });
};

/** The origin of a complete address; undefined for one that is relative to the feed. */
const originOf = (address: unknown): string | undefined =>
  typeof address === 'string' && /^https?:/i.test(address) && URL.canParse(address)
    ? new URL(address).origin
    : undefined;
