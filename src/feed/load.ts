/**
 * Fetches feeds. A page requests each address once, however many widgets, copies and versions of this script it has:
 * they share a registry on `globalThis`. The registry holds unvalidated documents, because each version of the script
 * validates by its own rules. Within `v1`, fields may be added to the entries of the registry, but none may be removed.
 */
import { FeedError } from './errors.ts';

/** One request, shared by all callers that ask for the same address. */
interface Transfer {
  readonly document: Promise<unknown>;
  /** Aborts if the transfer fails, with the `FeedError` as the reason. */
  readonly controller: AbortController;
  /** The number of callers that still want the document. When it drops to 0, the transfer is aborted. */
  waiting: number;
  /** Whether the document has arrived. Older scripts do not write this field; they set `waiting` to Infinity instead. */
  isSettled?: boolean;
}

const key = Symbol.for('alliance-widgets.feeds.v1');
const page = globalThis as { [key]?: Map<string, Transfer> };
const transfers = (page[key] ??= new Map<string, Transfer>());

export interface LoadOptions {
  /** Stops this caller from waiting; other callers are not affected. */
  signal?: AbortSignal;
  /** Milliseconds for the whole transfer, including the second attempt. */
  timeout?: number;
  /** Whether to request a document again that has already arrived. A transfer that is still running is joined. */
  reload?: boolean;
}

/** Milliseconds between the first and the second attempt. */
const pause = 500;

/** The maximum number of characters of a feed: four times the largest feed in our tests. */
const limit = 20_000_000;

/**
 * Parses the JSON of a feed.
 * @param origin Where the text comes from, for the error message.
 */
export function parse(json: string, origin: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FeedError('feed-syntax', `${origin} ${error}`);
  }
}

/** Reads the body of a response. Stops at the first byte that is not UTF-8, and at the size limit. */
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

async function fetchOnce(url: string, signal: AbortSignal, cache?: RequestCache): Promise<unknown> {
  // Browsers use a preloaded response only for a request with the credentials mode of the preload.
  const preloads = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')];
  const credentials = preloads.some(({ href }) => href === url) ? 'same-origin' : 'omit';
  // Send no cookies and no referrer: the feed's host learns nothing about the visitor beyond the request.
  const response = await fetch(url, { signal, cache, credentials, referrerPolicy: 'no-referrer' });
  const { ok, status } = response;
  if (!ok) throw new FeedError('feed-http', `${status} ${url}`, { status });
  return parse(await readText(response, url), url);
}

/** Whether a second attempt may help: the network failed, or the server is down or overloaded. */
const isTemporary = (error: unknown) =>
  !(error instanceof FeedError) || error.status === 429 || (error.status ?? 0) >= 500;

async function fetchWithRetry(url: string, signal: AbortSignal, cache?: RequestCache): Promise<unknown> {
  try {
    return await fetchOnce(url, signal, cache);
  } catch (error) {
    if (signal.aborted || !isTemporary(error)) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  return fetchOnce(url, signal, cache);
}

function start(url: string, timeout: number, reload?: boolean): Transfer {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new FeedError('feed-timeout', url)), timeout);
  // The first load accepts a copy from the browser's cache; a reload asks the server whether the copy is still current.
  const cache = reload ? 'no-cache' : undefined;
  const response = fetchWithRetry(url, controller.signal, cache).finally(() => clearTimeout(timer));
  const transfer: Transfer = { document: response, controller, waiting: 0 };
  transfers.set(url, transfer);
  response.then(
    // The document stays in the registry for widgets that are added later.
    () => (transfer.isSettled = true),
    (error) => {
      // The next caller tries again.
      forget(url, transfer);
      // All callers get the same error, and the browser stops downloading the rest of a useless response.
      controller.abort(error instanceof FeedError ? error : new FeedError('feed-network', url));
    },
  );
  return transfer;
}

const isSettled = (transfer: Transfer) => transfer.isSettled ?? transfer.waiting === Infinity;

function forget(url: string, transfer: Transfer) {
  if (transfers.get(url) === transfer) transfers.delete(url);
}

function leave(url: string, transfer: Transfer) {
  transfer.waiting--;
  if (transfer.waiting > 0 || isSettled(transfer)) return;
  forget(url, transfer);
  transfer.controller.abort();
}

/**
 * Fetches the document at an absolute address, or joins a transfer that is already running.
 * @throws {FeedError} `feed-network`, `feed-timeout`, `feed-http`, `feed-size`, `feed-encoding` or `feed-syntax`
 */
export async function load(url: string, { signal, timeout = 10_000, reload }: LoadOptions = {}): Promise<unknown> {
  const known = transfers.get(url);
  const transfer = known && !(reload && isSettled(known)) ? known : start(url, timeout, reload);
  transfer.waiting++;
  signal?.addEventListener('abort', () => leave(url, transfer));
  try {
    return await transfer.document;
  } catch {
    // Firefox and WebKit reject the promise without the reason for which a transfer was aborted; the signal keeps it.
    throw transfer.controller.signal.reason;
  }
}
