/** The checks that `generated.ts` combines into a validator. They run in browsers, so they use neither `eval` nor zod. */
import { issue, type Issue } from './issues.ts';
import type { CollectionName, Entry } from '../schema/feed.ts';

/** Reports the faults of a value to the context. */
export type Check = (value: unknown, context: Validation) => void;

/** Reports the faults of an entry that a schema cannot express. */
export type Rule<C extends CollectionName> = (entry: Entry<C>, context: Validation) => void;

/** A list of the feed: its name, the check of each entry, and the rule for entries that pass the check. */
export interface Collection<C extends CollectionName> {
  readonly name: C;
  readonly check: Check;
  readonly rule?: Rule<C>;
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
  report(code: Issue['code'], below = '', detail?: string) {
    this.issues.push(issue(below, code, detail));
  }

  /**
   * Checks a value. Returns whether it has no error; warnings do not count.
   * @param name The property or index that holds the value.
   */
  isValid(value: unknown, check: Check, name?: string | number): boolean {
    const before = this.issues.length;
    check(value, this);
    return this.issues.length === before || this.#place(before, name);
  }

  /** Prepends a segment to the paths of the faults from an index on. Returns whether none of these faults is an error. */
  #place(from: number, name?: string | number): boolean {
    const segment = name === undefined ? '' : `/${escapePointer(String(name))}`;
    const faults: { path: string; severity: string }[] = this.issues.slice(from);
    for (const fault of faults) fault.path = segment + fault.path;
    return faults.every(({ severity }) => severity !== 'error');
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): value is string => typeof value === 'string';

/** Checks the type, then a predicate. */
const scalar =
  <T>(isType: (value: T) => boolean, isRight: (value: T) => boolean, code: Issue['code'], detail?: string): Check =>
  (value, context) => {
    if (!isType(value as T)) context.report('type');
    else if (!isRight(value as T)) context.report(code, '', detail);
  };

/** Accepts a string that matches the expression. */
export const pattern = (expression: RegExp) => scalar<string>(isString, (value) => expression.test(value), 'format');

/** Accepts a string that is not empty. */
export const text = scalar<string>(isString, Boolean, 'format');

/**
 * Whether the calendar has the date at the start of a value with matching digits. `Date` is slow, so it is asked only if
 * the day is after the 28th or a number is out of range. Some engines turn 30 February into 1 March; others make it an
 * invalid date, whose `toJSON()` is null.
 */
function isCalendarDate(value: string): boolean {
  const month = value.slice(5, 7);
  const day = value.slice(8, 10);
  if (month !== '00' && month < '13' && day !== '00' && day < '29') return true;
  const date = value.slice(0, 10);
  return String(new Date(date).toJSON()).startsWith(date);
}

/** Accepts a date that matches the expression and exists in the calendar. */
export const date = (digits: RegExp) =>
  scalar<string>(isString, (value) => digits.test(value) && isCalendarDate(value), 'format');

/** Accepts one of the words. */
export const oneOf = (words: readonly string[]) =>
  scalar<string>(isString, (value) => words.includes(value), 'enum', words.join(' '));

/** Accepts a number within limits. */
export const number = (minimum = -Infinity, maximum = Infinity, isType = Number.isFinite) =>
  scalar<number>(isType, (value) => value >= minimum && value <= maximum, 'range', `${minimum}–${maximum}`);

/** Accepts a whole number within limits. */
export const integer = (minimum?: number, maximum?: number) => number(minimum, maximum, Number.isSafeInteger);

export const boolean: Check = (value, context) => {
  if (typeof value !== 'boolean') context.report('type');
};

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = pattern(idPattern);

export const isId = (value: unknown) => isString(value) && idPattern.test(value);

/** Accepts the id of an entry of one of these collections. */
export const reference =
  (collections: readonly (string | undefined)[]): Check =>
  (value, context) => {
    // Every id in the index is well-formed, so only ids that are not in it need a check.
    if (!collections.includes(context.index.get(value)?.collection) && context.isValid(value, id))
      context.report('reference', '', value as string);
  };

export const list =
  (item: Check): Check =>
  (value, context) => {
    if (!Array.isArray(value)) return context.report('type');
    for (let index = 0; index < value.length; index++) context.isValid(value[index], item, index);
  };

/** Applies the first check to strings, and the second check to all other values. */
export const union =
  (string: Check, object: Check): Check =>
  (value, context) =>
    (isString(value) ? string : object)(value, context);

/** Accepts an object whose keys all pass one check, and whose values all pass another. */
export const map =
  (key: Check, item: Check): Check =>
  (value, context) => {
    if (!isObject(value)) return context.report('type');
    for (const [name, entry] of Object.entries(value)) {
      context.isValid(name, key, name);
      context.isValid(entry, item, name);
    }
  };

/** The properties of an object, each with its check. */
export interface Properties {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

/** Accepts an object. Ignores properties without a check. */
export const object = ({ required = {}, optional = {} }: Properties): Check => {
  const known = new Map(Object.entries({ ...required, ...optional }));
  const requiredNames = Object.keys(required);
  return (value, context) => {
    if (!isObject(value)) return context.report('type');
    // Loops over the entry, not over the schema: most entries lack most properties, so this takes half the time.
    for (const name in value) {
      const property = value[name];
      const check = known.get(name);
      if (check && property !== undefined) context.isValid(property, check, name);
    }
    for (const name of requiredNames) if (value[name] === undefined) context.report('missing', `/${name}`);
  };
};
