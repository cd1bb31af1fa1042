/** Feeds that somebody brings, by their address or as a file: what the widgets read of them, or why that is nothing. */
import { identify } from '../../src/authoring/read/container.ts';
import type { Json } from '../../src/authoring/workbook/paths.ts';
import { FeedError, type FeedErrorKind } from '../../src/feed/errors.ts';
import { limit, load, parse } from '../../src/feed/load.ts';
import { absolute, isAddress } from '../../src/feed/url.ts';
import { withoutFile } from '../werkstatt/preview.ts';
import { readFeed, type LoadedFeed } from './feed.ts';

export interface FeedProblem {
  readonly kind:
    | Exclude<FeedErrorKind, 'feed-missing'>
    | 'address'
    | 'insecure'
    | 'html'
    | 'empty-file'
    | 'workbook'
    | 'other-file'
    | 'unreadable';
  readonly status?: number;
  /** Where the JSON is broken, if the browser says it. */
  readonly line?: number;
  readonly column?: number;
}

export type Found = { readonly feed: LoadedFeed } | { readonly problem: FeedProblem };

const isLocal = ({ hostname }: URL) => hostname === 'localhost' || hostname === '127.0.0.1';

/** The address that somebody has typed, or that a link brings along. */
export function readAddress(typed: string, root: string): URL | FeedProblem {
  const text = typed.trim();
  const url = isAddress(text) ? absolute(text, undefined) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'address' };
  url.hash = '';
  // The policy of this page allows no others.
  const isSecure = url.protocol === 'https:' || isLocal(url) || url.origin === new URL(root).origin;
  return isSecure ? url : { kind: 'insecure' };
}

function problemOf(error: unknown): FeedProblem {
  const { kind, detail = '', status, isTorn } = error as Partial<FeedError>;
  if (!kind || kind === 'feed-missing') return { kind: 'feed-network' };
  if (kind === 'feed-syntax' && !isTorn) return { kind: 'html' };
  const [, line, column] = /\bline (\d+) column (\d+)/.exec(detail) ?? [];
  return { kind, ...(status && { status }), ...(line && { line: Number(line), column: Number(column) }) };
}

/** The preview asks no other server for pictures. */
function withoutPictures(document: object): object {
  const { media } = document as { media?: Json };
  return Array.isArray(media) ? { ...document, media: media.map(withoutFile) } : document;
}

const foreign = (document: unknown) => {
  const feed = readFeed(document);
  return { ...feed, document: withoutPictures(feed.document), isForeign: true };
};

/**
 * Fetches a feed as the widgets do: other servers get no cookies, and time and size have bounds.
 * @param isOwn Whether the answer must come from the page's own server, also after a redirect.
 */
export async function fetchFeed({ href, origin, host }: URL, root: string, isOwn = false): Promise<Found> {
  try {
    const document = await load(href, { reload: true, isPreview: isOwn });
    const own = origin === new URL(root).origin;
    const read = own ? { ...readFeed(document), isForeign: false } : foreign(document);
    return { feed: { kind: 'address', name: host, address: href, ...read } };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** The first line of a table that is text: it has several cells, and is no markup and no code. */
const cells = /^[^</].*[;,\t]/;

const fileKinds: Record<string, FeedProblem['kind']> = {
  empty: 'empty-file',
  html: 'html',
  xlsx: 'workbook',
  ods: 'workbook',
  xls: 'workbook',
};

/** Reads a file that was chosen or dropped. Its relative addresses start where those of the published feed do. */
export async function readFile(file: File, { address }: LoadedFeed): Promise<Found> {
  const { name } = file;
  if (file.size > limit) return { problem: { kind: 'feed-size' } };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: { kind: 'unreadable' } };
  const { container } = identify(new Uint8Array(bytes));
  // JSON that is wrong from its first word on is text.
  const text = container === 'text' ? new TextDecoder().decode(bytes).trimStart() : '';
  const isJson = container === 'json' || /^[[{]/.test(text);
  if (!isJson) return { problem: { kind: cells.test(text) ? 'workbook' : (fileKinds[container] ?? 'other-file') } };
  try {
    return { feed: { kind: 'file', name, address, ...foreign(parse(decoded(bytes), name)) } };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** @throws {FeedError} as for an answer of a server. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FeedError('feed-encoding', '');
  }
}
