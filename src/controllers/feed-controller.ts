import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/errors.ts';
import { FeedReader } from '../feed/alliance-feed.ts';
import { load, parse } from '../feed/load.ts';
import { absolute } from '../feed/url.ts';

/** Where a widget gets its feed: a document that is already here, a script element that holds it, or its address. */
export type FeedSource = { document: unknown } | { script: Element } | { address: string };

/** Neither a feed nor an error: the feed is on its way. Both: it could not be had anew, and the one before is shown. */
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

/** Milliseconds after which a visitor who returns to the page lets a feed be tried again; doubled with every failure. */
const patience = 5000;

/**
 * Gives its host the feed: config in, state out. What is on the page already is read at once, so that a widget with an
 * inline feed is complete at its first paint; an address is fetched. Leaving the page aborts, coming back starts again.
 * A visitor who returns to the page brings back a feed that could not be fetched, or has expired.
 */
export class FeedController implements ReactiveController, EventListenerObject {
  state: FeedState = {};
  #source?: FeedSource;
  /** The source that `state` tells of. */
  #settled?: FeedSource;
  #transfer?: AbortController;
  #patience = patience;
  #settledAt = 0;

  /** @param onSettle Called for each source when its feed has been read, or could not be. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onSettle: (state: FeedState) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this);
    if (this.#transfer?.signal.aborted) void this.use(this.#source);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this);
    this.#transfer?.abort();
  }

  handleEvent() {
    const { feed, error, url } = this.state;
    const isWanted = url && !this.#transfer && (error || feed?.isExpired);
    if (isWanted && !document.hidden && Date.now() - this.#settledAt > this.#patience)
      void this.use(this.#source, true);
  }

  /**
   * Shows the feed of a source. What is shown already stays until the new feed is here.
   * @param reload Whether the same feed is fetched anew; then what is shown stays even where that fails.
   */
  async use(source?: FeedSource, reload?: boolean) {
    this.#transfer?.abort();
    const shown = reload || source === this.#settled ? this.state.feed : undefined;
    this.#source = source;
    const { signal } = (this.#transfer = new AbortController());
    let url: string | undefined;
    let feed: FeedReader | undefined;
    let error: FeedError | undefined;
    try {
      if (!source) throw new FeedError('feed-missing', 'src');
      // Only an address waits: what is here already is rendered in the same update.
      if ('address' in source) {
        const { address } = source;
        url = absolute(address, document.baseURI)?.href;
        if (!url) throw new FeedError('feed-network', address);
        const found = await load(url, { signal, reload });
        feed = readOnce(found as object, () => found);
      } else if ('script' in source) {
        const { script } = source;
        feed = readOnce(script, () => parse(script.textContent ?? '', `#${script.id}`));
      } else feed = readOnce(source.document as object, () => source.document);
    } catch (reason) {
      error = reason as FeedError;
      feed = shown;
    }
    if (signal.aborted) return;
    this.#transfer = undefined;
    this.#settled = source;
    this.#settledAt = Date.now();
    this.#patience = error || feed?.isExpired ? this.#patience * 2 : patience;
    this.state = { feed, error, url };
    this.host.requestUpdate();
    this.onSettle(this.state);
  }
}
