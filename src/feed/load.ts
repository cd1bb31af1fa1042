/**
 * Fetches feeds. One address is fetched once per page, whatever the number of widgets and of copies or versions
 * of this script: they share a registry on `globalThis`. It holds unread documents, so that each version reads
 * them with its own rules. Its form must not change within `v1`.
 */
import { FeedError } from './errors.ts';

interface Transfer {
  readonly document: Promise<unknown>;
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
}

/** The pause before the second attempt, in milliseconds. */
const pause = 500;

/** Parses JSON that came from somewhere. */
export function parse(json: string, origin: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FeedError('feed-syntax', `${origin} ${error}`);
  }
}

async function fetchDocument(url: string, signal: AbortSignal, isRetry = false): Promise<unknown> {
  try {
    // No cookies and no referrer: the feed's host learns nothing about the visitor but the address of the request.
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new FeedError('feed-http', `${response.status} ${url}`);
    return parse(await response.text(), url);
  } catch (error) {
    // A second attempt helps against the network, and against a server that is down or overloaded.
    const { detail = '5' } = error as Partial<FeedError>;
    if (isRetry || signal.aborted || !/^(5|429)/.test(detail)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return fetchDocument(url, signal, true);
  }
}

function start(url: string, timeout: number): Transfer {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new FeedError('feed-timeout', url)), timeout);
  const document = fetchDocument(url, controller.signal).finally(() => clearTimeout(timer));
  const transfer: Transfer = { document, controller, waiting: 0 };
  transfers.set(url, transfer);
  document.then(
    // What has arrived stays, for widgets to come; what has failed is forgotten, so that the next one tries again.
    () => (transfer.waiting = Infinity),
    () => forget(url, transfer),
  );
  return transfer;
}

function forget(url: string, transfer: Transfer) {
  if (transfers.get(url) === transfer) transfers.delete(url);
}

/**
 * Fetches the document at an absolute address, or joins a transfer of it.
 * @throws {FeedError} `feed-network`, `feed-timeout`, `feed-http` or `feed-syntax`
 */
export async function load(url: string, { signal, timeout = 10_000 }: LoadOptions = {}): Promise<unknown> {
  const transfer = transfers.get(url) ?? start(url, timeout);
  transfer.waiting++;
  signal?.addEventListener('abort', () => {
    if (--transfer.waiting) return;
    forget(url, transfer);
    transfer.controller.abort();
  });
  try {
    return await transfer.document;
  } catch (error) {
    // Firefox and WebKit do not pass on why a transfer was aborted.
    const { reason = error } = transfer.controller.signal;
    // Not `instanceof`: the error may come from another copy of this script.
    throw (reason as Partial<FeedError>).kind ? reason : new FeedError('feed-network', url);
  }
}
