/**
 * Reads as much of a feed as is valid. A broken value is left out and reported; its entry stays, unless it cannot be shown
 * without the value.
 * A whole document is refused only if it is not an alliance feed, or if its major version is newer than this script.
 */
import { FeedError } from './errors.ts';
import { hasExpired } from './membership.ts';
import { header } from './validation/generated.ts';
import type { Issue } from './validation/issues.ts';
import type { CollectionName, Entry, Feed, Person } from './schema/feed.ts';
import { isObject } from './validation/structure-checks.ts';
import { Validation, type AnyCollection, type Check, type Collection, type Found } from './validation/validation.ts';
import { isId } from './validation/value-checks.ts';
import { inSlices } from './yield.ts';

/** The feed without its lists. A property is missing if the document lacks it, or if its value is broken. */
export type FeedHeader = Partial<Omit<Feed, CollectionName>>;

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** The number of entries from which on a feed is read in slices. */
const LARGE = 1000;

/** The major version of the feed format that this script reads. */
const major = 1;

/** A feed. Validates a list on first use, so that a page pays only for the lists that its widgets show. */
export class AllianceFeed {
  readonly header: FeedHeader = {};
  /** Whether visitors do not see it yet; then each widget says so. */
  isPreview?: boolean;
  #index = new Map<unknown, Found>();
  #lists: Record<string, readonly unknown[]> = {};
  #steps: Record<string, Iterator<unknown>> = {};
  #validation: Validation;
  #today?: string;

  /** The document as it was loaded, not validated. */
  readonly document: Record<string, unknown>;

  /**
   * @param document Any value that `JSON.parse` can return.
   * @param today The calendar date (UTC); today by default. People whose entries expired before
   *   this date are left out.
   * @throws {FeedError} `feed-invalid` or `feed-version`
   */
  constructor(document: unknown, today?: string) {
    const version = isObject(document) && typeof document.version === 'string' ? document.version : '';
    if (!isObject(document) || !/^\d+\./.test(version)) throw new FeedError('feed-invalid', 'version');
    this.document = document;
    this.#today = today;
    this.#validation = new Validation(this.#index, this.today);
    for (const [collection, value] of Object.entries(document))
      for (const entry of [value].flat())
        if (isObject(entry) && isId(entry.id) && !this.#index.has(entry.id))
          this.#index.set(entry.id, { collection, entry });
    for (const [name, check] of Object.entries({ ...header.required, ...header.optional })) {
      const value = document[name];
      if (value === undefined) {
        if (name in header.required) this.#validation.report('missing', `/${name}`);
        continue;
      }
      const sound = this.#validation.read(value, check, name);
      if (sound !== undefined) (this.header as Record<string, unknown>)[name] = sound;
    }
    if (parseInt(version) > major)
      throw new FeedError('feed-version', version, { issues: this.issues, canonicalUrl: this.header.canonicalUrl });
  }

  /** The faults of the header and of the lists that have been read so far. */
  get issues(): readonly Issue[] {
    return this.#validation.issues;
  }

  /** The language of all texts without a language of their own. */
  get language() {
    return this.header.language ?? 'de';
  }

  /** Whether reading the feed takes so long that the page should do other things meanwhile. */
  get isLarge() {
    return this.#index.size > LARGE;
  }

  /** Whether any entry of the feed has this id; the entry may be broken. */
  has(id: string) {
    return this.#index.has(id);
  }

  /** The calendar date (UTC). */
  get today() {
    return this.#today ?? new Date().toISOString().slice(0, 10);
  }

  /** The next instant at which the date changes or the feed expires, in milliseconds. */
  get nextChange() {
    const now = Date.now();
    // Without a date, the comparison with NaN is false.
    const expiry = Date.parse(this.header.expires ?? '') + 1;
    const midnight = now - (now % DAY) + DAY;
    return expiry > now ? Math.min(expiry, midnight) : midnight;
  }

  /** Whether the date until which the publisher vouches for the feed has passed, or cannot be read. */
  get isExpired() {
    return this.document.expires !== undefined && !(Date.parse(this.header.expires ?? '') >= Date.now());
  }

  /** Returns the valid entries of a list, in the order of the feed; without people whose entries have expired by now. */
  entries<C extends CollectionName>(collection: Collection<C>): readonly Entry<C>[] {
    const steps = this.#stepsOf(collection);
    while (!steps.next().done) continue;
    const entries = (this.#lists[collection.name] ?? []) as readonly Entry<C>[];
    return collection.name === 'people'
      ? entries.filter((person) => !hasExpired(person as Person, this.today))
      : entries;
  }

  /** Finds a valid entry of the list by its id. */
  find<C extends CollectionName>(collection: Collection<C>, id: string | undefined): Entry<C> | undefined {
    return id ? this.entries(collection).find((entry) => entry.id === id) : undefined;
  }

  /** Returns the valid entries with these ids, in the order of the ids. Returns all entries if there are no ids. */
  pick<C extends CollectionName>(collection: Collection<C>, ids: readonly string[]): readonly Entry<C>[] {
    return ids.length ? ids.flatMap((id) => this.find(collection, id) ?? []) : this.entries(collection);
  }

  /** Reads lists in slices, between which the page can do other things. */
  async readInSlices(collections: readonly AnyCollection[]): Promise<void> {
    for (const collection of collections) await inSlices(this.#stepsOf(collection));
  }

  /** The steps of reading a list, one for each entry. All readers of a list share its steps. */
  #stepsOf(collection: AnyCollection): Iterator<unknown> {
    return (this.#steps[collection.name] ??= this.#readList(collection));
  }

  *#readList({ name, check, rule }: AnyCollection): Generator<void, void> {
    const { [name]: entries = [] } = this.document;
    const readEntry: Check = (entry, context) => {
      const sound = check(entry, context) as Entry<CollectionName> | undefined;
      const { id } = sound ?? {};
      if (id && this.#index.get(id)?.entry !== entry) return context.report('duplicate-id', '/id', id);
      return sound && rule ? rule(sound as never, context) : sound;
    };
    if (!Array.isArray(entries)) return this.#validation.report('type', `/${name}`);
    // The faults are collected apart: other lists may be read between two steps.
    const validation = new Validation(this.#index, this.today);
    const sound: unknown[] = [];
    for (let index = 0; index < entries.length; index++) {
      const kept = validation.read(entries[index], readEntry, index);
      if (kept !== undefined) sound.push(kept);
      yield;
    }
    const isUnchanged = sound.length === entries.length && sound.every((entry, index) => entry === entries[index]);
    this.#validation.adopt(validation.issues, name);
    this.#lists[name] = isUnchanged ? entries : sound;
  }
}
