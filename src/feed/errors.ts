import type { Issue } from './validation/issues.ts';

/** The console message of each kind of error. docs/errors.md explains how to fix each kind. */
const texts = {
  /** The widget found no `feed`, no `src` and no `<link rel="alternate" type="application/alliance-feed+json">`. */
  'feed-missing': 'No feed address',
  /** The server could not be reached, or the browser blocked its response (CORS, CSP). */
  'feed-network': 'Feed not reachable',
  /** The server did not respond in time. */
  'feed-timeout': 'Feed does not answer',
  /** The server responded with an error status. */
  'feed-http': 'Server error',
  /** The response exceeds the size limit of feeds. */
  'feed-size': 'Feed too large',
  /** The response is not UTF-8: it is UTF-16, Latin-1 or binary. */
  'feed-encoding': 'Not UTF-8',
  /** The response is not JSON. */
  'feed-syntax': 'No JSON',
  /** The JSON is not an alliance feed. */
  'feed-invalid': 'No alliance feed',
  /** The feed's major version is newer than this script. */
  'feed-version': 'Script too old',
};

/** Why a feed cannot be shown. */
export type FeedErrorKind = keyof typeof texts;

/** Optional facts about a `FeedError`. */
export interface FeedErrorContext {
  /** The faults of the document, if one was read. */
  readonly issues?: readonly Issue[];
  /** The alliance's own page, if the document names it. */
  readonly canonicalUrl?: string;
  /** The HTTP status of the response, if the kind is `feed-http`. */
  readonly status?: number;
  /** Whether the document ends too early or is no JSON, as a file that is just being written. */
  readonly isTorn?: boolean;
}

/** Reports that a feed cannot be shown. */
export class FeedError extends Error {
  override name = 'FeedError';
  readonly issues: readonly Issue[];
  readonly canonicalUrl?: string;
  readonly status?: number;
  readonly isTorn?: boolean;

  /**
   * @param kind The kind of the failure.
   * @param detail The address, status or value that caused the error.
   */
  constructor(
    readonly kind: FeedErrorKind,
    readonly detail: string,
    { issues = [], canonicalUrl, status, isTorn }: FeedErrorContext = {},
  ) {
    super(`${texts[kind]}: ${detail}`);
    this.issues = issues;
    this.canonicalUrl = canonicalUrl;
    this.status = status;
    this.isTorn = isTorn;
  }
}
