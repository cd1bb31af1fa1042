/** A feed that nobody else sees yet: the address of the page names it, as `?alliance-feed=/entwurf/feed.json`. */
import { warn } from '../console/warn.ts';
import { absolute } from './url.ts';

/** One object, so that the console has it once. */
const refused = { path: 'alliance-feed', message: 'No address of this site' };

/**
 * The address of the feed that all widgets of the page show in place of their own. Anybody can send a link to a page with
 * such a parameter, so only feeds of the page's own server count.
 */
export function previewAddress(page: Location | undefined = globalThis.location): string | undefined {
  const value = absolute(page?.href, undefined)?.searchParams.get('alliance-feed');
  if (value === null || value === undefined) return undefined;
  const url = absolute(value, page?.href);
  if (url && url.origin === page?.origin && /^http/.test(url.protocol)) return url.href;
  warn('preview-refused', [refused]);
  return undefined;
}
