/** The checks that `generated/validator.ts` is made of. No `eval`, no zod: this is what browsers run. */
import { issue, type Issue } from './issues.ts';
import type { CollectionName, Entry } from '../schema/feed.ts';

/** Reports what is wrong with a value to the context. */
export type Check = (value: unknown, context: Validation) => void;

/** What the schema cannot say of an entry. */
export type Rule<C extends CollectionName> = (entry: Entry<C>, context: Validation) => void;

/** A list of the feed: its name, the check of an entry, and the rule beyond it. */
export interface Collection<C extends CollectionName> {
  readonly name: C;
  readonly check: Check;
  readonly rule?: Rule<C>;
}

/** An entry that may be broken, and the name of the list it stands in. */
export interface Found {
  readonly collection: string;
  readonly entry: unknown;
}

/** Escapes a segment of a JSON pointer (RFC 6901). */
const escapePointer = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * What was found so far. Where nothing is wrong, nothing is allocated: a fault gets its place on the way out, a segment
 * from each level.
 */
export class Validation {
  readonly issues: Issue[] = [];

  /**
   * @param index What has a well-formed id.
   * @param today The calendar date.
   */
  constructor(
    readonly index: ReadonlyMap<unknown, Found>,
    readonly today: string,
  ) {}

  /** Reports a fault at a place below the value being checked. */
  report(code: Issue['code'], below = '', detail?: string) {
    this.issues.push(issue(below, code, detail));
  }

  /**
   * Whether a value has no error; warnings do not count.
   * @param name The property or index where the value stands.
   */
  isValid(value: unknown, check: Check, name?: string | number): boolean {
    const before = this.issues.length;
    check(value, this);
    return this.issues.length === before || this.#place(before, name);
  }

  /** Puts a segment (RFC 6901) before the places of the latest faults; whether none of them is an error. */
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

/** A value of one type, of which not all may be right. */
const scalar =
  <T>(isType: (value: T) => boolean, isRight: (value: T) => boolean, code: Issue['code'], detail?: string): Check =>
  (value, context) => {
    if (!isType(value as T)) context.report('type');
    else if (!isRight(value as T)) context.report(code, '', detail);
  };

/** A string that matches. */
export const pattern = (expression: RegExp) => scalar<string>(isString, (value) => expression.test(value), 'format');

/** Any text but an empty one. */
export const text = scalar<string>(isString, Boolean, 'format');

/**
 * Whether the calendar has the date at the start of a value; its digits must match already. `Date` is slow, so it decides
 * only about months and days that some years lack. Some engines turn 30 February into 1 March; for others it is an invalid
 * date, whose `toJSON` is null.
 */
function isCalendarDate(value: string): boolean {
  const month = value.slice(5, 7);
  const day = value.slice(8, 10);
  if (month !== '00' && month < '13' && day !== '00' && day < '29') return true;
  const date = value.slice(0, 10);
  return String(new Date(date).toJSON()).startsWith(date);
}

/** A date that matches the expression and that the calendar has. */
export const date = (digits: RegExp) =>
  scalar<string>(isString, (value) => digits.test(value) && isCalendarDate(value), 'format');

/** One of the words. */
export const oneOf = (words: readonly string[]) =>
  scalar<string>(isString, (value) => words.includes(value), 'enum', words.join(' '));

/** A number within limits. */
export const number = (minimum = -Infinity, maximum = Infinity, isType = Number.isFinite) =>
  scalar<number>(isType, (value) => value >= minimum && value <= maximum, 'range', `${minimum}–${maximum}`);

/** A whole number within limits. */
export const integer = (minimum?: number, maximum?: number) => number(minimum, maximum, Number.isSafeInteger);

export const boolean: Check = (value, context) => {
  if (typeof value !== 'boolean') context.report('type');
};

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = pattern(idPattern);

export const isId = (value: unknown) => isString(value) && idPattern.test(value);

/** The id of an entry of one of these collections. */
export const reference =
  (collections: readonly string[]): Check =>
  (value, context) => {
    const found = context.index.get(value);
    // Every id in the index is well-formed, so only ids that are not in it need a check.
    if (!(found && collections.includes(found.collection)) && context.isValid(value, id))
      context.report('reference', '', value as string);
  };

export const list =
  (item: Check): Check =>
  (value, context) => {
    if (!Array.isArray(value)) return context.report('type');
    for (let index = 0; index < value.length; index++) context.isValid(value[index], item, index);
  };

/** A string, or else an object. */
export const union =
  (string: Check, object: Check): Check =>
  (value, context) =>
    (isString(value) ? string : object)(value, context);

/** An object with keys of one kind and values of one kind. */
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

/** An object. Properties without a check are ignored. */
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
