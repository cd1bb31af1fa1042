import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from './errors.ts';
import { FeedReader } from './feed-reader.ts';
import { load } from './load.ts';

/** Where a widget gets its feed: a document that is already here, a script element that holds it, or its address. */
export type FeedSource = { document: unknown } | { script: Element } | { address: string };

/** Neither a feed nor an error: the feed is on its way. */
export interface FeedState {
  readonly feed?: FeedReader;
  readonly error?: FeedError;
  /** The address the feed was asked from. */
  readonly url?: string;
}

/** A document is read once, and a script parsed once, whatever the number of widgets that show it. */
const readers = new WeakMap<object, FeedReader>();
const inlineDocuments = new WeakMap<Element, unknown>();

function readOnce(document: unknown): FeedReader {
  const reader = readers.get(document as object) ?? new FeedReader(document);
  readers.set(document as object, reader);
  return reader;
}

function parseOnce(script: Element): unknown {
  if (!inlineDocuments.has(script)) {
    try {
      inlineDocuments.set(script, JSON.parse(script.textContent ?? ''));
    } catch (error) {
      throw new FeedError('feed-syntax', `#${script.id}: ${(error as Error).message}`);
    }
  }
  return inlineDocuments.get(script);
}

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    throw new FeedError('feed-network', address);
  }
}

/**
 * Gives its host the feed: config in, state out. What is on the page already is read at once, so that a widget with an
 * inline feed is complete at its first paint; an address is fetched. Leaving the page aborts, coming back starts again.
 */
export class FeedController implements ReactiveController {
  state: FeedState = {};
  #source?: FeedSource;
  #transfer?: AbortController;

  /** @param onSettle Called for each source when its feed has been read, or could not be. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onSettle: (state: FeedState) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    if (this.#transfer?.signal.aborted) void this.use(this.#source);
  }

  hostDisconnected() {
    this.#transfer?.abort();
  }

  /** Shows the feed of another source. What is shown already stays until the new feed is here. */
  async use(source: FeedSource | undefined) {
    this.#transfer?.abort();
    this.#source = source;
    const { signal } = (this.#transfer = new AbortController());
    let url: string | undefined;
    try {
      if (!source) throw new FeedError('feed-missing', 'src');
      let document: unknown;
      // Only an address waits: what is here already is rendered in the same update.
      if ('address' in source) document = await load((url = absolute(source.address)), { signal });
      else document = 'script' in source ? parseOnce(source.script) : source.document;
      if (!signal.aborted) this.#settle({ feed: readOnce(document), url });
    } catch (error) {
      if (!signal.aborted) this.#settle({ error: error as FeedError, url });
    }
  }

  #settle(state: FeedState) {
    this.state = state;
    this.#transfer = undefined;
    this.host.requestUpdate();
    this.onSettle(state);
  }
}
