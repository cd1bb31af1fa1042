import type { Issue } from './issues.ts';

/** Per kind, what went wrong, for the console; docs/errors.md says what to do about each. */
const texts = {
  /** The widget found no `feed`, no `src` and no `<link rel="alternate" type="application/alliance-feed+json">`. */
  'feed-missing': 'Es ist keine Feed-Adresse angegeben · No feed address is given',
  /** The server could not be reached, or the browser refused its answer (CORS, CSP). */
  'feed-network': 'Der Feed ist nicht erreichbar · The feed cannot be reached',
  /** The server did not answer in time. */
  'feed-timeout': 'Der Feed antwortet nicht · The feed does not answer',
  /** The server answered with an error status. */
  'feed-http': 'Der Server meldet einen Fehler · The server reports an error',
  /** The answer is not JSON. */
  'feed-syntax': 'Der Feed ist kein gültiges JSON · The feed is not valid JSON',
  /** The JSON is not an alliance feed. */
  'feed-invalid': 'Das Dokument ist kein Allianz-Feed · The document is not an alliance feed',
  /** The feed's major version is newer than this script. */
  'feed-version': 'Der Feed braucht eine neuere Fassung des Skripts · The feed needs a newer version of the script',
};

/** Why there is no feed at all. */
export type FeedErrorKind = keyof typeof texts;

/** There is no feed to show. */
export class FeedError extends Error {
  override name = 'FeedError';

  /**
   * @param kind What went wrong.
   * @param detail The address, status or value it went wrong with.
   * @param issues What is wrong with the document, where one was read.
   * @param canonicalUrl The alliance's own page, where the document names it.
   */
  constructor(
    readonly kind: FeedErrorKind,
    readonly detail: string,
    readonly issues: readonly Issue[] = [],
    readonly canonicalUrl?: string,
  ) {
    super(`${texts[kind]}: ${detail}`);
  }
}
