/** Pictures that no widget would show, or no page, and logos that may not be seen on some pages. */
import { absolute } from '../../../feed/url.ts';
import { byIdentity } from '../../values/remembering.ts';
import { isObject } from '../../workbook/paths.ts';
import type { TextAt } from '../texts.ts';
import type { Remark, Rule } from './rule.ts';

/** What browsers do not draw: print, camera and office formats. */
const unshown = /\.(?:tiff?|psd|eps|ai|heic|heif|raw|cdr|indd|pdf|docx?|pptx?|bmp\.zip|zip)(?:[?#]|$)/i;

/** What may be the id of a picture. */
const idsOf = byIdentity((texts: readonly TextAt[]) =>
  texts.flatMap(({ text }) => (/^[a-z0-9-]+$/.test(text) ? [text] : [])),
);

export const pictures: Rule = ({ document, parts, entriesOf }) => {
  const media = entriesOf('media');
  if (!media.length) return [];
  const own = originOf(document.canonicalUrl);
  const unused = new Set(media.map(({ value }) => isObject(value) && value.id));
  for (const { name, texts } of parts) if (name !== 'media') for (const id of idsOf(texts)) unused.delete(id);
  const logos = new Set(entriesOf('partners').map(({ value }) => isObject(value) && value.logo));
  return media.flatMap((part) => remarksOn(part.value).map((remark) => [part, remark] as const));

  function remarksOn(picture: unknown): Remark[] {
    if (!isObject(picture)) return [];
    const { id, src, background } = picture;
    const remarks: Remark[] = [];
    const segments = ['src'];
    if (logos.has(id) && background === undefined)
      remarks.push({
        severity: 'note',
        code: 'logo-ground',
        segments: ['background'],
        found: String(id),
      });
    if (typeof id === 'string' && unused.has(id))
      remarks.push({ severity: 'note', code: 'picture-unused', segments: ['id'], found: id });
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
  }
};

/** The place of everything that is beside the feed. */
const beside = new URL('https://feed.invalid/');

/** The host of an address with its scheme, read as widgets read it; undefined for one that is relative to the feed. */
function originOf(address: unknown): string | undefined {
  const url = typeof address === 'string' ? absolute(address, beside.href) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.origin !== beside.origin ? url.origin : undefined;
}
