import type { Issue } from './validation/issues.ts';

/** What went wrong, per kind, for the console; docs/errors.md says what to do about each. */
const texts = {
  /** The widget found no `feed`, no `src` and no `<link rel="alternate" type="application/alliance-feed+json">`. */
  'feed-missing': 'No feed address',
  /** The server could not be reached, or the browser refused its answer (CORS, CSP). */
  'feed-network': 'Feed not reachable',
  /** The server did not answer in time. */
  'feed-timeout': 'Feed does not answer',
  /** The server answered with an error status. */
  'feed-http': 'Server error',
  /** The answer is longer than any feed. */
  'feed-size': 'Feed too large',
  /** The answer is not UTF-8: UTF-16, Latin-1, or no text at all. */
  'feed-encoding': 'Not UTF-8',
  /** The answer is not JSON. */
  'feed-syntax': 'No JSON',
  /** The JSON is not an alliance feed. */
  'feed-invalid': 'No alliance feed',
  /** The feed's major version is newer than this script. */
  'feed-version': 'Script too old',
};

/** Why there is no feed at all. */
export type FeedErrorKind = keyof typeof texts;

/** What else is known about a `FeedError`. */
export interface FeedErrorContext {
  /** The faults of the document, if one was read. */
  readonly issues?: readonly Issue[];
  /** The alliance's own page, if the document names it. */
  readonly canonicalUrl?: string;
  /** The HTTP status of the answer, if the server refused the request. */
  readonly status?: number;
}

/** There is no feed to show. */
export class FeedError extends Error {
  override name = 'FeedError';
  readonly issues: readonly Issue[];
  readonly canonicalUrl?: string;
  readonly status?: number;

  /**
   * @param kind What went wrong.
   * @param detail The address, status or value that caused the error.
   */
  constructor(
    readonly kind: FeedErrorKind,
    readonly detail: string,
    { issues = [], canonicalUrl, status }: FeedErrorContext = {},
  ) {
    super(`${texts[kind]}: ${detail}`);
    this.issues = issues;
    this.canonicalUrl = canonicalUrl;
    this.status = status;
  }
}
