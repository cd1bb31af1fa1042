/**
 * Fetches feeds. One address is fetched once per page, whatever the number of widgets and of copies or versions
 * of this script: they share a registry on `globalThis`. It holds unread documents, so that each version reads
 * them with its own rules. Its form must not change within `v1`.
 */
import { FeedError } from './errors.ts';

interface Transfer {
  readonly document: Promise<unknown>;
  /** Aborted where the transfer failed, with the `FeedError` as the reason. */
  readonly controller: AbortController;
  /** How many wait for the document; the last one to leave aborts the transfer. */
  waiting: number;
}

const key = Symbol.for('alliance-widgets.feeds.v1');
const page = globalThis as { [key]?: Map<string, Transfer> };
const transfers = (page[key] ??= new Map<string, Transfer>());

export interface LoadOptions {
  /** Takes this caller out; the others go on waiting. */
  signal?: AbortSignal;
  /** Milliseconds for the whole transfer, the second attempt included. */
  timeout?: number;
  /** Whether what has arrived before is asked for anew; a transfer under way is joined in any case. */
  reload?: boolean;
}

/** The pause before the second attempt, in milliseconds. */
const pause = 500;

/** The characters of the longest feed; the largest that we test with has a quarter. */
const limit = 20_000_000;

/** Parses JSON that came from somewhere. */
export function parse(json: string, origin: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FeedError('feed-syntax', `${origin} ${error}`);
  }
}

/** The text of an answer, as far as it is one: the first wrong byte, or one too many, ends it. */
async function readText({ body }: Response, url: string): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text;
    try {
      text += decoder.decode(value, { stream: true });
    } catch {
      throw new FeedError('feed-encoding', url);
    }
    if (text.length > limit) throw new FeedError('feed-size', url);
  }
}

async function fetchDocument(
  url: string,
  signal: AbortSignal,
  cache: RequestCache | undefined,
  isRetry = false,
): Promise<unknown> {
  try {
    // No cookies and no referrer: the feed's host learns nothing about the visitor but the address of the request.
    // Browsers hand over what the page has preloaded only to a request in the mode of preloads.
    const preloads = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')];
    const credentials = preloads.some(({ href }) => href === url) ? 'same-origin' : 'omit';
    const response = await fetch(url, { signal, cache, credentials, referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new FeedError('feed-http', `${response.status} ${url}`);
    return parse(await readText(response, url), url);
  } catch (error) {
    // A second attempt helps against the network, and against a server that is down or overloaded.
    const { detail = '5' } = error as Partial<FeedError>;
    if (isRetry || signal.aborted || !/^(5|429)/.test(detail)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return fetchDocument(url, signal, cache, true);
  }
}

function start(url: string, timeout: number, reload?: boolean): Transfer {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new FeedError('feed-timeout', url)), timeout);
  // The copy in the browser's cache, if there is one, is good for a first time; after that the server says whether it is.
  const cache = reload ? 'no-cache' : undefined;
  const document = fetchDocument(url, controller.signal, cache).finally(() => clearTimeout(timer));
  const transfer: Transfer = { document, controller, waiting: 0 };
  transfers.set(url, transfer);
  document.then(
    // What has arrived stays, for widgets to come; what has failed is forgotten, so that the next one tries again.
    () => (transfer.waiting = Infinity),
    (error) => {
      forget(url, transfer);
      // One error for all who wait; and the rest of an answer that is of no use need not come.
      controller.abort((error as Partial<FeedError>).kind ? error : new FeedError('feed-network', url));
    },
  );
  return transfer;
}

function forget(url: string, transfer: Transfer) {
  if (transfers.get(url) === transfer) transfers.delete(url);
}

/**
 * Fetches the document at an absolute address, or joins a transfer of it.
 * @throws {FeedError} `feed-network`, `feed-timeout`, `feed-http`, `feed-size`, `feed-encoding` or `feed-syntax`
 */
export async function load(url: string, { signal, timeout = 10_000, reload }: LoadOptions = {}): Promise<unknown> {
  const known = transfers.get(url);
  const transfer = known && !(reload && known.waiting === Infinity) ? known : start(url, timeout, reload);
  transfer.waiting++;
  signal?.addEventListener('abort', () => {
    if (--transfer.waiting) return;
    forget(url, transfer);
    transfer.controller.abort();
  });
  try {
    return await transfer.document;
  } catch {
    // Not the error of the promise: Firefox and WebKit do not pass on why a transfer was aborted.
    throw transfer.controller.signal.reason;
  }
}
