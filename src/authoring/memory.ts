/**
 * Memoises what is made of a workbook, for the next check of nearly the same one. A check without a memory and one with it run the
 * same code: what has the same inputs as last time is taken over, by identity, and all else is made again.
 */
import { equal } from './workbook/rest.ts';

interface Kept {
  readonly inputs: readonly unknown[];
  readonly made: unknown;
}

export class Memory {
  readonly #kept = new Map<string, Kept>();

  /**
   * Returns what was made last time under that name if its inputs are the same, else makes it.
   * @param make Is given what was made last time, to take over parts of it.
   */
  of<T>(name: string, inputs: readonly unknown[], make: (last: T | undefined) => T): T {
    const last = this.#kept.get(name);
    if (last && sameItems(last.inputs, inputs)) return last.made as T;
    const made = make(last?.made as T | undefined);
    this.#kept.set(name, { inputs, made });
    return made;
  }

  /** Returns the last value of that name if the new one equals it, so that it is the same input. */
  same<T>(name: string, value: T, isSame: (last: T, value: T) => boolean = equal): T {
    const last = this.#kept.get(name);
    if (last && isSame(last.made as T, value)) return last.made as T;
    this.#kept.set(name, { inputs: [], made: value });
    return value;
  }
}

/** Returns whether two lists have the same items, which are compared by identity. */
export const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
};
