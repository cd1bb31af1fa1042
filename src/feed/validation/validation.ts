/** What checks and rules share: their types, and the context that collects the faults. */
import { issue, type Issue } from './issues.ts';
import type { CollectionName, Entry } from '../schema/feed.ts';

/**
 * Returns the showable part of a value: the value itself, a copy without its broken parts, or undefined if nothing of it can
 * be shown. Reports each fault to the context. Documents are shared with other copies of the script, so they never change.
 */
export type Check = (value: unknown, context: Validation) => unknown;

/** Does the same for an entry, by rules that a schema cannot express. */
export type Rule<C extends CollectionName> = (entry: Entry<C>, context: Validation) => Entry<C> | undefined;

/** A list of the feed: its name, the check of each entry, and the rule for entries that pass the check. */
export interface Collection<C extends CollectionName> {
  readonly name: C;
  readonly check: Check;
  readonly rule?: Rule<C>;
}

/** Any list of the feed. */
export interface AnyCollection {
  readonly name: CollectionName;
  readonly check: Check;
  readonly rule?: (entry: never, context: Validation) => unknown;
}

/** An entry, which may be broken, and the name of its list. */
export interface Found {
  readonly collection: string;
  readonly entry: unknown;
}

/** Escapes a segment of a JSON pointer (RFC 6901). */
const escapePointer = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Collects the faults of a feed. A valid feed allocates nothing: only if there is a fault does each level add its segment
 * to the path of the fault.
 */
export class Validation {
  readonly issues: Issue[] = [];

  /**
   * @param index The entries with a well-formed id.
   * @param today The calendar date.
   */
  constructor(
    readonly index: ReadonlyMap<unknown, Found>,
    readonly today: string,
  ) {}

  /**
   * Reports a fault.
   * @param below The JSON pointer from the value being checked to the fault.
   */
  report(code: Issue['code'], below = '', detail?: string): undefined {
    this.issues.push(issue(below, code, detail));
  }

  /**
   * Checks a value, and returns its showable part.
   * @param name The property or index that holds the value.
   * @param isNeeded Whether the holder cannot be shown without the value.
   */
  read(value: unknown, check: Check, name: string | number, isNeeded = false): unknown {
    const before = this.issues.length;
    const sound = check(value, this);
    if (this.issues.length > before) this.#place(before, name, sound === undefined && !isNeeded);
    return sound;
  }

  /** Takes over the faults of a list that was checked apart. */
  adopt(faults: readonly Issue[], name: string) {
    const before = this.issues.length;
    for (const fault of faults) this.issues.push(fault);
    this.#place(before, name, false);
  }

  /**
   * Prepends a segment to the pointers of the faults from an index on.
   * @param isLeftOut Whether the value is left out, and its holder is shown without it.
   */
  #place(from: number, name: string | number, isLeftOut: boolean) {
    const segment = `/${escapePointer(String(name))}`;
    const faults: { path: string; severity: string; leftOut?: string }[] = this.issues.slice(from);
    for (const fault of faults) {
      if (isLeftOut && fault.path && fault.severity === 'error') fault.leftOut = '';
      if (fault.leftOut !== undefined) fault.leftOut = segment + fault.leftOut;
      fault.path = segment + fault.path;
    }
  }
}
