import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from './errors.ts';
import { FeedReader } from './feed-reader.ts';
import { load, parse } from './load.ts';
import { absolute } from './url.ts';

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

function readOnce(source: object, parsed: () => unknown): FeedReader {
  const reader = readers.get(source) ?? new FeedReader(parsed());
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
    if (this.#transfer?.signal.aborted) void this.use(this.#source);
  }

  hostDisconnected() {
    this.#transfer?.abort();
  }

  /** Shows the feed of another source. What is shown already stays until the new feed is here. */
  async use(source?: FeedSource) {
    this.hostDisconnected();
    this.#source = source;
    const { signal } = (this.#transfer = new AbortController());
    let state: FeedState = {};
    try {
      if (!source) throw new FeedError('feed-missing', 'src');
      // Only an address waits: what is here already is rendered in the same update.
      if ('address' in source) {
        const { address } = source;
        const url = absolute(address, document.baseURI)?.href;
        state = { url };
        if (!url) throw new FeedError('feed-network', address);
        const found = await load(url, { signal });
        state = { url, feed: readOnce(found as object, () => found) };
      } else if ('script' in source) {
        const { script } = source;
        state = { feed: readOnce(script, () => parse(script.textContent ?? '', `#${script.id}`)) };
      } else state = { feed: readOnce(source.document as object, () => source.document) };
    } catch (error) {
      state = { ...state, error: error as FeedError };
    }
    if (signal.aborted) return;
    this.#transfer = undefined;
    this.state = state;
    this.host.requestUpdate();
    this.onSettle(state);
  }
}
