import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AllianceFeed } from '../feed/alliance-feed.ts';
import { FeedError } from '../feed/errors.ts';
import { addressOf, load, parse } from '../feed/load.ts';
import { absolute } from '../feed/url.ts';
import type { AnyCollection } from '../feed/validation/validation.ts';
import { yieldToPage } from '../feed/yield.ts';
import { listen } from './listen.ts';

/** Where a widget gets its feed: a document that is already here, a script element that holds it, or its address. */
export type FeedSource = { document: unknown } | { script: Element } | { address: string; isPreview?: boolean };

/** `stale`: a reload failed, and the feed from before is still shown. `url` is the address of the feed, after redirects. */
export type FeedState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: AllianceFeed; readonly url?: string }
  | { readonly status: 'stale'; readonly feed: AllianceFeed; readonly error: FeedError; readonly url?: string }
  | { readonly status: 'failed'; readonly error: FeedError; readonly url?: string };

/** The feed of a state that has one. */
export const feedOf = (state: FeedState): AllianceFeed | undefined => ('feed' in state ? state.feed : undefined);

/** A document is read once, and a script parsed once, whatever the number of widgets that show it. */
const feeds = new WeakMap<object, AllianceFeed>();

function readOnce(source: object, parsed: () => unknown): AllianceFeed {
  const feed = feeds.get(source) ?? new AllianceFeed(parsed());
  feeds.set(source, feed);
  return feed;
}

/** Milliseconds before a returning visitor lets a failed feed be tried again; doubled with every failure. */
const initialPatience = 5000;

/** An element on the page. */
type Host = ReactiveControllerHost & Pick<Element, 'isConnected' | 'ownerDocument'>;

/**
 * Gives its host the feed: a source in, a state out. It reads at once what is on the page already, so that a widget with an
 * inline feed is complete at its first paint; it fetches an address. It aborts if its host leaves the page, and starts again
 * if the host comes back. If a visitor returns to the page, it retries a feed that failed or has expired.
 */
export class FeedController implements ReactiveController, EventListenerObject {
  state: FeedState = { status: 'loading' };
  #source?: FeedSource;
  /** The source that `state` is about. */
  #settled?: FeedSource;
  #transfer?: AbortController;
  #patience = initialPatience;
  #settledAt = 0;
  #stop?: () => void;

  /**
   * @param lists The lists that the host shows, if they may be long.
   * @param onSettle Called for each source once its feed is read, or could not be.
   */
  constructor(
    private readonly host: Host,
    private readonly lists: readonly AnyCollection[],
    private readonly onSettle: (state: FeedState) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#stop = listen(this.host.ownerDocument, this, 'visibilitychange');
    if (this.#transfer?.signal.aborted) void this.use(this.#source);
  }

  hostDisconnected() {
    this.#stop?.();
    // A moved element is connected again by then, and keeps its transfer.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#transfer?.abort();
    });
  }

  handleEvent() {
    const { state } = this;
    const isWanted =
      !this.#transfer && state.status !== 'loading' && state.url && (state.status !== 'ready' || state.feed.isExpired);
    if (isWanted && !this.host.ownerDocument.hidden && Date.now() - this.#settledAt > this.#patience)
      void this.use(this.#source, true);
  }

  /**
   * Shows the feed of a source. The feed on show stays until the new one is here.
   * @param reload Whether to fetch the same feed again; then the feed on show stays even if that fails.
   */
  async use(source?: FeedSource, reload?: boolean) {
    this.#transfer?.abort();
    const shown = reload || source === this.#settled ? feedOf(this.state) : undefined;
    this.#source = source;
    const { signal } = (this.#transfer = new AbortController());
    let url: string | undefined;
    let state: FeedState;
    try {
      if (!source) throw new FeedError('feed-missing', 'src');
      let feed: AllianceFeed;
      // Only an address waits: a feed on the page is rendered in the same update.
      if ('address' in source) {
        const { address, isPreview } = source;
        url = absolute(address, this.host.ownerDocument.baseURI)?.href;
        if (!url) throw new FeedError('feed-network', address);
        const found = await load(url, { signal, reload, isPreview });
        feed = readOnce(found as object, () => found);
        feed.isPreview ||= isPreview;
        url = addressOf(url);
      } else if ('script' in source) {
        const { script } = source;
        feed = readOnce(script, () => parse(script.textContent ?? '', `#${script.id}`));
      } else feed = readOnce(source.document as object, () => source.document);
      // A large feed is read in slices. An object is not: servers render it at once.
      const isSliced = feed.isLarge && !('document' in source);
      if (isSliced) await feed.readInSlices(this.lists);
      // Each widget is drawn in a task of its own, but one with a small feed on the page is complete at its first paint.
      if (isSliced || url) await yieldToPage();
      state = { status: 'ready', feed, url };
    } catch (reason) {
      const error = reason as FeedError;
      state = shown ? { status: 'stale', feed: shown, error, url } : { status: 'failed', error, url };
    }
    if (signal.aborted) return;
    this.#settle(source, state);
  }

  #settle(source: FeedSource | undefined, state: FeedState) {
    this.#transfer = undefined;
    this.#settled = source;
    this.#settledAt = Date.now();
    const isGood = state.status === 'ready' && !state.feed.isExpired;
    this.#patience = isGood ? initialPatience : this.#patience * 2;
    this.state = state;
    this.host.requestUpdate();
    this.onSettle(state);
  }
}
