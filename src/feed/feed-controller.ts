import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from './errors.ts';
import { FeedReader } from './feed-reader.ts';
import { load, parse } from './load.ts';

/** Where a widget gets its feed: what is here already, a document or a script element that holds one, or an address. */
export interface FeedSource {
  readonly document?: unknown;
  readonly address?: string;
}

/** Neither a feed nor an error: the feed is on its way. */
export interface FeedState {
  readonly feed?: FeedReader;
  readonly error?: FeedError;
  /** The address the feed was asked from. */
  readonly url?: string;
}

/** A document is read once, and a script parsed once, whatever the number of widgets that show it. */
const readers = new WeakMap<object, FeedReader>();

function readOnce(source: object): FeedReader {
  const isScript = source instanceof Element;
  const reader =
    readers.get(source) ?? new FeedReader(isScript ? parse(source.textContent ?? '', `#${source.id}`) : source);
  readers.set(source, reader);
  return reader;
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
    const { feed, error } = this.state;
    if (!feed && !error && this.#source) void this.use(this.#source);
  }

  hostDisconnected() {
    this.#transfer?.abort();
  }

  /** Shows the feed of another source. What is shown already stays until the new feed is here. */
  async use(source: FeedSource) {
    this.hostDisconnected();
    this.#source = source;
    const { signal } = (this.#transfer = new AbortController());
    const { address } = source;
    let url: string | undefined;
    let state: FeedState;
    try {
      let found = source.document;
      // Only an address waits: what is here already is rendered in the same update.
      if (found === undefined) {
        if (!address) throw new FeedError('feed-missing', 'src');
        url = new URL(address, document.baseURI).href;
        found = await load(url, { signal });
      }
      state = { feed: readOnce(found as object), url };
    } catch (error) {
      // An address that is none is a TypeError.
      state = { error: error instanceof FeedError ? error : new FeedError('feed-network', address!), url };
    }
    if (signal.aborted) return;
    this.state = state;
    this.host.requestUpdate();
    this.onSettle(state);
  }
}
