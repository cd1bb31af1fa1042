/** Why there is no feed at all. The kinds are explained in docs/errors.md. */
export type FeedErrorKind =
  /** The widget found no `feed`, no `src` and no `<link rel="alternate" type="application/alliance-feed+json">`. */
  | 'feed-missing'
  /** The server could not be reached, or its answer was refused by the browser (CORS, CSP). */
  | 'feed-network'
  /** The server did not answer in time. */
  | 'feed-timeout'
  /** The server answered with an error status. */
  | 'feed-http'
  /** The answer is not JSON. */
  | 'feed-syntax'
  /** The JSON is not an alliance feed. */
  | 'feed-invalid'
  /** The feed's major version is newer than this script. */
  | 'feed-version';

/** There is no feed to show. */
export class FeedError extends Error {
  override name = 'FeedError';

  /**
   * @param kind What went wrong.
   * @param detail The address, status or value it went wrong with.
   * @param canonicalUrl The alliance's own page, where a document was read that names it.
   */
  constructor(
    readonly kind: FeedErrorKind,
    readonly detail: string,
    readonly canonicalUrl?: string,
  ) {
    super(`${kind}: ${detail}`);
  }
}
