/**
 * Makes the best of a feed: every entry is judged by itself, broken ones are left out and reported, the rest is shown.
 * Only a document that is no alliance feed, or one of a newer major version, is refused.
 */
import { FeedError } from './errors.ts';
import { header, required } from './generated/validator.ts';
import type { Issue } from './issues.ts';
import type { CollectionName, Entry, Feed } from './schema.ts';
import { isObject, Validation, type Check, type Collection, type Found } from './validate.ts';

/** The feed without its lists; any property may be missing, because it was or because it was broken. */
export type FeedHeader = Partial<Omit<Feed, CollectionName>>;

/** The major version of the feed format that this script reads. */
const major = 1;

/** A feed being read. A list is validated when it is first asked for: a page pays for what its widgets show. */
export class FeedReader {
  readonly header: FeedHeader = {};
  /** What is wrong with the header and with the lists that were read so far. */
  readonly issues: Issue[] = [];
  #document: Record<string, unknown>;
  #index = new Map<string, Found>();
  #lists = new Map<string, readonly unknown[]>();
  #valid = new Map<unknown, string>();
  #today: string;

  /**
   * @param document Anything that `JSON.parse` may return.
   * @param today The calendar date (UTC); people's entries that expired before it are left out.
   * @throws {FeedError} `feed-invalid` or `feed-version`
   */
  constructor(document: unknown, today = new Date().toISOString().slice(0, 10)) {
    const version = isObject(document) && typeof document.version === 'string' ? document.version : '';
    if (!isObject(document) || !/^\d+\./.test(version)) throw new FeedError('feed-invalid', 'version');
    this.#document = document;
    this.#today = today;
    for (const [collection, value] of Object.entries(document))
      for (const entry of [value].flat())
        if (isObject(entry) && typeof entry.id === 'string' && !this.#index.has(entry.id))
          this.#index.set(entry.id, { collection, entry });
    this.#readHeader();
    if (parseInt(version) > major) throw new FeedError('feed-version', version, this.issues, this.header.canonicalUrl);
  }

  /** The language of the texts that do not say theirs. */
  get language() {
    return this.header.language ?? 'de';
  }

  /** The valid entries of a list, in the order of the feed. */
  entries<C extends CollectionName>(collection: Collection<C>): readonly Entry<C>[] {
    const { name } = collection;
    if (!this.#lists.has(name)) this.#lists.set(name, this.#readList(collection));
    return this.#lists.get(name) as readonly Entry<C>[];
  }

  /** A valid entry by its id; undefined where the id leads nowhere, to another list or to a broken entry. */
  find<C extends CollectionName>(collection: Collection<C>, id: string | undefined): Entry<C> | undefined {
    const entry = this.#lookup(id)?.entry as Entry<C> | undefined;
    return entry && this.entries(collection) && this.#valid.get(entry) === collection.name ? entry : undefined;
  }

  #lookup = (id?: string) => this.#index.get(id ?? '');

  #readHeader() {
    const validation = this.#validation();
    for (const [name, check] of Object.entries(header)) {
      const value = this.#document[name];
      if (value === undefined) {
        if (required.includes(name)) validation.report('missing', name);
      } else if (validation.isValid(value, check, name)) (this.header as Record<string, unknown>)[name] = value;
    }
  }

  #readList<C extends CollectionName>({ name, check, rule }: Collection<C>): readonly unknown[] {
    const validation = this.#validation();
    const { [name]: value = [] } = this.#document;
    if (!Array.isArray(value)) {
      validation.report('type', name);
      return [];
    }
    const checkEntry: Check = (entry) => {
      if (!validation.isValid(entry, check)) return;
      const { id } = entry as Entry<C>;
      if (id && this.#lookup(id)?.entry !== entry) validation.report('duplicate-id', 'id', id);
      rule?.(entry as Entry<C>, validation);
    };
    const entries = value.filter((entry, index) => validation.isValid(entry, checkEntry, name, index));
    for (const entry of entries) this.#valid.set(entry, name);
    return entries;
  }

  #validation() {
    return new Validation(this.issues, this.#lookup, this.#today);
  }
}
