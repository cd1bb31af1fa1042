/**
 * Fetches feeds. A page requests each address once, however many widgets, copies and versions of this script it has:
 * they share a registry on `globalThis`. The registry holds unvalidated documents, because each version of the script
 * validates by its own rules. Within `v1`, fields may be added to the entries of the registry, but none may be removed.
 */
import { FeedError } from './errors.ts';
import { absolute } from './url.ts';
import { yieldToPage } from './yield.ts';

/** One request, shared by all callers that ask for the same address. */
interface Transfer {
  readonly document: Promise<unknown>;
  /** Aborts if the transfer fails, with the `FeedError` as the reason. */
  readonly controller: AbortController;
  /** The number of callers that still want the document. When it drops to 0, the transfer is aborted. */
  waiting: number;
  /** The address of the document after redirects. Older scripts do not write this field. */
  address?: string;
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
  /** Whether the document must come from the page's own server, also after a redirect. */
  isPreview?: boolean;
}

/** Milliseconds between two attempts. */
const pause = 500;

/** The number of characters from which on parsing takes some milliseconds. */
const long = 500_000;

/** The maximum number of characters of a feed: four times the largest feed in our tests. */
export const limit = 20_000_000;

/**
 * Parses the JSON of a feed.
 * @param origin The source of the text, for the error message.
 */
export function parse(json: string, origin: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const isPage = /^\s*</.test(json);
    throw new FeedError('feed-syntax', `${origin} ${isPage ? 'HTML, Login?' : error}`, { isTorn: !isPage });
  }
}

/** Reads the body of a response. Stops at the first byte that is not UTF-8, and at the size limit. */
async function readText(response: Response, url: string): Promise<string> {
  // The answers of a page's own `fetch` may have no stream.
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { value } = await reader.read();
    if (!value) return text;
    try {
      text += decoder.decode(value, { stream: true });
    } catch {
      throw new FeedError('feed-encoding', url);
    }
    if (text.length > limit) throw new FeedError('feed-size', url);
  }
}

/** A document, and its address after redirects. */
interface Found {
  readonly document: unknown;
  readonly address: string;
}

async function fetchOnce(url: string, options: RequestInit): Promise<Found> {
  // The page's own server gets the page's credentials, so that a site behind a password shows its feed.
  // Other servers get neither cookies nor passwords, and nobody gets a referrer.
  const response = await fetch(url, { ...options, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  const { ok, status } = response;
  // The answer of a service worker may have no address, and the answer of a replaced `fetch` any address.
  const address = absolute(response.url, url)?.href ?? url;
  if (!ok) throw new FeedError('feed-http', `${status} ${address}`, { status });
  const text = await readText(response, address);
  const isLong = text.length > long;
  // Parsing cannot be divided: it gets a task of its own.
  if (isLong) await yieldToPage();
  const document = parse(text, address);
  if (isLong) await yieldToPage();
  return { document, address };
}

/**
 * How many attempts make sense: the network failed, or the server is down or overloaded; or the file is being written, and
 * only its beginning was read.
 */
function attemptsAfter(error: unknown): number {
  if (!(error instanceof FeedError)) return 2;
  if (error.isTorn) return 3;
  return error.status === 429 || (error.status ?? 0) >= 500 ? 2 : 1;
}

async function fetchWithRetry(url: string, options: RequestInit): Promise<Found> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(url, attempt > 1 ? { ...options, cache: 'reload' } : options);
    } catch (error) {
      if (options.signal!.aborted || attempt >= attemptsAfter(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause * attempt));
  }
}

function start(url: string, timeout: number, { reload, isPreview }: LoadOptions): Transfer {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new FeedError('feed-timeout', url)), timeout);
  // The first load accepts a copy from the browser's cache; a reload asks the server whether the copy is still current.
  const cache = reload ? 'no-cache' : undefined;
  const mode = isPreview ? 'same-origin' : undefined;
  // A page's own `fetch` may not know the signal.
  const aborted = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', reject));
  const found = Promise.race([fetchWithRetry(url, { signal: controller.signal, cache, mode }), aborted]).finally(() =>
    clearTimeout(timer),
  );
  const transfer: Transfer = { document: found.then(({ document }) => document), controller, waiting: 0 };
  transfers.set(url, transfer);
  found.then(
    // The document stays in the registry for widgets that are added later.
    ({ address }) => {
      transfer.isSettled = true;
      transfer.address = address;
    },
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

/** The address of a loaded document after redirects: its relative addresses start there. */
export const addressOf = (url: string): string => transfers.get(url)?.address ?? url;

/**
 * Fetches the document at an absolute address, or joins a transfer that is already running.
 * @throws {FeedError} `feed-network`, `feed-timeout`, `feed-http`, `feed-size`, `feed-encoding` or `feed-syntax`
 */
export async function load(url: string, options: LoadOptions = {}): Promise<unknown> {
  const { signal, timeout = 10_000, reload } = options;
  const known = transfers.get(url);
  const transfer = known && !(reload && isSettled(known)) ? known : start(url, timeout, options);
  transfer.waiting++;
  signal?.addEventListener('abort', () => leave(url, transfer));
  try {
    return await transfer.document;
  } catch {
    // Firefox and WebKit reject the promise without the reason for which a transfer was aborted; the signal keeps it.
    throw transfer.controller.signal.reason;
  }
}
