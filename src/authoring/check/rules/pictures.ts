/** Pictures that no widget would show, or no page, and logos that may not be seen on some pages. */
import { absolute } from '../../../feed/url.ts';
import { isObject } from '../../workbook/paths.ts';
import type { Remark, Rule } from './rule.ts';

/** What browsers do not draw: print, camera and office formats. */
const unshown = /\.(?:tiff?|psd|eps|ai|heic|heif|raw|cdr|indd|pdf|docx?|pptx?|bmp\.zip|zip)(?:[?#]|$)/i;

export const pictures: Rule = ({ document }) => {
  const media = Array.isArray(document.media) ? document.media : [];
  if (!media.length) return [];
  const own = originOf(document.canonicalUrl);
  const used = new Set(
    [JSON.stringify({ ...document, media: undefined })].flatMap((text) => text.match(/"[a-z0-9-]+"/g) ?? []),
  );
  const partners = Array.isArray(document.partners) ? document.partners : [];
  const logos = new Set(partners.map((partner) => (isObject(partner) ? partner.logo : undefined)));
  return media.flatMap((picture, index): Remark[] => {
    if (!isObject(picture)) return [];
    const { id, src, background } = picture;
    const remarks: Remark[] = [];
    const segments = ['media', index, 'src'];
    if (logos.has(id) && background === undefined)
      remarks.push({
        severity: 'note',
        code: 'logo-ground',
        segments: ['media', index, 'background'],
        found: String(id),
      });
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

/** The place of everything that is beside the feed. */
const beside = new URL('https://feed.invalid/');

/** The host of an address with its scheme, read as widgets read it; undefined for one that is relative to the feed. */
function originOf(address: unknown): string | undefined {
  const url = typeof address === 'string' ? absolute(address, beside.href) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.origin !== beside.origin ? url.origin : undefined;
}
