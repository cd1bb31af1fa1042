/** What exports to other formats share: the valid entries, texts of one language, complete addresses. */
import { AllianceFeed } from '../../feed/alliance-feed.ts';
import { partners } from '../../feed/validation/generated.ts';
import type { LocalizedText } from '../../feed/schema/feed.ts';
import { absolute } from '../../feed/url.ts';
import { plainText } from '../../i18n/plain-text.ts';

export interface ExportOptions {
  /** The language to export if a text has several; the feed's own by default. */
  readonly language?: string;
  /** The complete address of the feed: its relative addresses start there, or else at the alliance's own page. */
  readonly base?: string;
}

export class ExportSource {
  readonly feed: AllianceFeed;
  readonly language: string;
  readonly #base: string | undefined;

  /** @throws {FeedError} If the document is no feed. */
  constructor(document: unknown, { language, base }: ExportOptions = {}) {
    this.feed = new AllianceFeed(document);
    this.language = language ?? this.feed.language;
    this.#base = base ?? this.feed.header.canonicalUrl;
  }

  /** Returns the text in the language of the export, else in the feed's language, else in any. */
  text(text: LocalizedText): string;
  text(text: LocalizedText | undefined): string | undefined;
  text(text: LocalizedText | undefined): string | undefined {
    if (text === undefined) return undefined;
    const chosen =
      typeof text === 'string' ? text : (text[this.language] ?? text[this.feed.language] ?? Object.values(text)[0]!);
    return plainText(chosen);
  }

  /** The complete address; undefined if nobody can say where a relative one starts. */
  url(address: string | undefined): string | undefined {
    const url = address && absolute(address, this.#base ?? 'https://feed.invalid/');
    return url && url.hostname !== 'feed.invalid' ? url.href : undefined;
  }

  /** An identifier that is the same in every export. */
  id(id: string): string {
    const base = this.#base && absolute(this.#base, 'https://feed.invalid/')?.href.replace(/#.*/, '');
    return base ? `${base}#${id}` : `urn:alliance:${this.feed.header.alliance?.id ?? 'feed'}:${id}`;
  }

  /** Whether this is the id of a partner or of the alliance. */
  isOrganization(reference: string): boolean {
    return reference === this.feed.header.alliance?.id || Boolean(this.feed.find(partners, reference));
  }

  /** The name of a partner or of the alliance, or the text itself. */
  organization(reference: LocalizedText): string {
    const { alliance } = this.feed.header;
    const found = reference === alliance?.id ? alliance : this.feed.find(partners, String(reference));
    return this.text(found?.name ?? reference);
  }
}

/** Removes undefined properties, as JSON does: validators treat a missing property and an undefined one differently. */
export const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
