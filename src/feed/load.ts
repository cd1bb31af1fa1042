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

const defaultTimeout = 10_000;

/** The pause before the second attempt, in milliseconds. */
const pause = 500;

async function fetchOnce(url: string, signal: AbortSignal): Promise<unknown> {
  // No cookies and no referrer: the feed's host learns nothing about the visitor but the address of the request.
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new FeedError('feed-http', `${response.status} ${url}`);
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new FeedError('feed-syntax', `${url}: ${(error as Error).message}`);
  }
}

/** Whether a second attempt may help: the network, or a server that is down or overloaded. */
const isPassing = (error: unknown) => !(error instanceof FeedError) || /^(5|429)/.test(error.detail);

async function fetchTwice(url: string, controller: AbortController, timeout: number): Promise<unknown> {
  const { signal } = controller;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeout);
  try {
    return await fetchOnce(url, signal).catch(async (error) => {
      if (signal.aborted || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
      return fetchOnce(url, signal);
    });
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(timedOut ? 'feed-timeout' : 'feed-network', url);
  } finally {
    clearTimeout(timer);
  }
}

function start(url: string, timeout: number): Transfer {
  const controller = new AbortController();
  const transfer = { document: fetchTwice(url, controller, timeout), controller, waiting: 0 };
  transfers.set(url, transfer);
  // A failed transfer is forgotten, so that the next widget tries again.
  transfer.document.catch(() => forget(url, transfer));
  return transfer;
}

function forget(url: string, transfer: Transfer) {
  if (transfers.get(url) === transfer) transfers.delete(url);
}

/**
 * Fetches the document at an absolute address, or joins a transfer of it.
 * @throws {FeedError} `feed-network`, `feed-timeout`, `feed-http` or `feed-syntax`; or the signal's reason
 */
export async function load(url: string, { signal, timeout = defaultTimeout }: LoadOptions = {}): Promise<unknown> {
  signal?.throwIfAborted();
  const transfer = transfers.get(url) ?? start(url, timeout);
  transfer.waiting++;
  const leaving = new AbortController();
  const left = new Promise<never>((_, reject) => {
    const leave = () => {
      reject(signal!.reason);
      if (--transfer.waiting > 0) return;
      forget(url, transfer);
      transfer.controller.abort();
    };
    signal?.addEventListener('abort', leave, { signal: leaving.signal });
  });
  // Once the document is there, nobody leaves any more: the listener goes, and the document stays for later widgets.
  return Promise.race([transfer.document, left]).finally(() => leaving.abort());
}
