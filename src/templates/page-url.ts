import { absolute, pageAddress } from '../feed/url.ts';
import type { View } from './view.ts';

/** Where the id stands in the addresses of pages for entries: `/projekte/{id}`, `?projekt={id}`. */
const ID = '{id}';

/** What stands for the id while an address is taken apart: no address of a page has it. */
const MARK = 'alliance-entry-id';

/**
 * Returns the address of a page that an option names. It comes from the page, not from the checked feed, and on the embed
 * page from its address: no `javascript:`.
 * @param id Replaces `{id}` in it.
 */
export function pageUrl(option: string | undefined, { page }: Pick<View, 'page'>, id = ''): string | undefined {
  const url = absolute(option?.replaceAll(ID, id), page);
  return url?.protocol.startsWith('http') ? url.href : undefined;
}

/**
 * Reads an option that is an id, or says where the page's address has it: `/projekte/{id}`, `?projekt={id}`, `#projekt-{id}`.
 * @param element Its page is meant.
 * @returns The id; an empty text if the address has none. On a server there is no address.
 */
export function idFrom(option: string, element: { ownerDocument?: Document }): string {
  if (!option.includes(ID)) return option;
  const { ownerDocument = globalThis.document } = element;
  const pattern = absolute(option.replace(ID, MARK), pageAddress(element));
  const page = absolute(ownerDocument?.location?.href, undefined);
  if (!pattern || !page) return '';
  for (const [name, value] of pattern.searchParams) if (value === MARK) return page.searchParams.get(name) ?? '';
  const part = pattern.hash ? 'hash' : 'pathname';
  const [before = '', after] = pattern[part].split(MARK);
  // The id stands in the name of a server.
  if (after === undefined) return '';
  const actual = page[part].replace(/\/$/, '');
  const end = after.replace(/\/$/, '');
  const isLike = actual.startsWith(before) && actual.endsWith(end);
  return isLike ? actual.slice(before.length, actual.length - end.length) : '';
}
