/**
 * Makes the best of a feed: every entry is judged by itself, broken ones are left out and reported, the rest is shown.
 * Only a document that is no alliance feed, or one of a newer major version, is refused.
 */
import { FeedError } from './errors.ts';
import { header } from './validation/generated.ts';
import type { Issue } from './validation/issues.ts';
import type { CollectionName, Entry, Feed } from './schema/feed.ts';
import { isId, isObject, Validation, type Check, type Collection, type Found } from './validation/checks.ts';

/** The feed without its lists; any property may be missing, because it was or because it was broken. */
export type FeedHeader = Partial<Omit<Feed, CollectionName>>;

/** The major version of the feed format that this script reads. */
const major = 1;

/** A feed being read. A list is validated when it is first asked for: a page pays for what its widgets show. */
export class AllianceFeed {
  readonly header: FeedHeader = {};
  #index = new Map<unknown, Found>();
  #lists: Record<string, readonly unknown[]> = {};
  #validation: Validation;

  /** What was read, unchecked. */
  readonly document: Record<string, unknown>;

  /**
   * @param document Anything that `JSON.parse` may return.
   * @param today The calendar date (UTC); people's entries that expired before it are left out.
   * @throws {FeedError} `feed-invalid` or `feed-version`
   */
  constructor(document: unknown, today = new Date().toISOString().slice(0, 10)) {
    const version = isObject(document) && typeof document.version === 'string' ? document.version : '';
    if (!isObject(document) || !/^\d+\./.test(version)) throw new FeedError('feed-invalid', 'version');
    this.document = document;
    this.#validation = new Validation(this.#index, today);
    for (const [collection, value] of Object.entries(document))
      for (const entry of [value].flat())
        if (isObject(entry) && isId(entry.id) && !this.#index.has(entry.id))
          this.#index.set(entry.id, { collection, entry });
    for (const [name, check] of Object.entries({ ...header.required, ...header.optional })) {
      const value = document[name];
      if (value === undefined) {
        if (name in header.required) this.#validation.report('missing', `/${name}`);
      } else if (this.#validation.isValid(value, check, name)) (this.header as Record<string, unknown>)[name] = value;
    }
    if (parseInt(version) > major)
      throw new FeedError('feed-version', version, { issues: this.issues, canonicalUrl: this.header.canonicalUrl });
  }

  /** What is wrong with the header and with the lists that were read so far. */
  get issues(): readonly Issue[] {
    return this.#validation.issues;
  }

  /** The language of the texts that do not say theirs. */
  get language() {
    return this.header.language ?? 'de';
  }

  /** Whether anything in the feed has that id, broken or not. */
  has(id: string) {
    return this.#index.has(id);
  }

  /** Whether its publisher does not vouch for it any longer. */
  get isExpired() {
    return Date.parse(this.header.expires ?? '') < Date.now();
  }

  /** The valid entries of a list, in the order of the feed. */
  entries<C extends CollectionName>(collection: Collection<C>): readonly Entry<C>[] {
    return (this.#lists[collection.name] ??= this.#readList(collection)) as readonly Entry<C>[];
  }

  /** A valid entry by its id; undefined where the id leads nowhere, to another list or to a broken entry. */
  find<C extends CollectionName>(collection: Collection<C>, id: string | undefined): Entry<C> | undefined {
    return id ? this.entries(collection).find((entry) => entry.id === id) : undefined;
  }

  /** The entries of these ids, in their order; without ids all of them. */
  pick<C extends CollectionName>(collection: Collection<C>, ids: readonly string[]): readonly Entry<C>[] {
    return ids.length ? ids.flatMap((id) => this.find(collection, id) ?? []) : this.entries(collection);
  }

  #readList<C extends CollectionName>({ name, check, rule }: Collection<C>): readonly unknown[] {
    const validation = this.#validation;
    const checkEntry: Check = (entry) => {
      if (!validation.isValid(entry, check)) return;
      const { id } = entry as Entry<C>;
      if (id && this.#index.get(id)?.entry !== entry) validation.report('duplicate-id', '/id', id);
      rule?.(entry as Entry<C>, validation);
    };
    const { [name]: entries = [] } = this.document;
    let sound: readonly unknown[] = [];
    const checkList: Check = () => {
      if (!Array.isArray(entries)) validation.report('type');
      else sound = entries.filter((entry, index) => validation.isValid(entry, checkEntry, index));
    };
    validation.isValid(entries, checkList, name);
    return sound;
  }
}
