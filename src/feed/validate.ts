/** The checks that `generated/validator.ts` is made of. No `eval`, no zod: this is what browsers run. */
import { issue, type Issue } from './issues.ts';
import type { CollectionName, Entry } from './schema.ts';

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

/** Where in the document the validation stands, and what it found. */
export class Validation {
  readonly issues: Issue[] = [];
  #errors = 0;
  /** The place in the document as a JSON pointer. */
  #path = '';

  /**
   * @param lookup Finds what has an id.
   * @param today The calendar date.
   */
  constructor(
    readonly lookup: (id?: string) => Found | undefined,
    readonly today: string,
  ) {}

  /** Reports a fault at a place below the current one. */
  report(code: Issue['code'], below = '', detail?: string) {
    const found = issue(this.#path + below, code, detail);
    this.issues.push(found);
    if (found.severity === 'error') this.#errors++;
  }

  /** Whether a value below the current place has no error; warnings do not count. */
  isValid(value: unknown, check: Check, below = ''): boolean {
    const path = this.#path;
    const errors = this.#errors;
    this.#path += below;
    check(value, this);
    this.#path = path;
    return this.#errors === errors;
  }

  /** Whether an object has a property that is valid. */
  hasValid(object: Record<string, unknown>, name: string, check: Check, isRequired: boolean): boolean {
    if (object[name] !== undefined) return this.isValid(object[name], check, `/${name}`);
    if (isRequired) this.report('missing', `/${name}`);
    return false;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown) => typeof value === 'string';

/** A value of one type, of which not all may be right. */
const scalar =
  <T>(isType: (value: T) => boolean, isRight: (value: T) => boolean, code: Issue['code'], detail?: string): Check =>
  (value, context) => {
    if (!isType(value as T)) context.report('type');
    else if (!isRight(value as T)) context.report(code, '', detail);
  };

/** A string that matches. */
export const pattern = (expression: RegExp) => scalar<string>(isString, (value) => expression.test(value), 'format');

/**
 * A date, of which only the digits match: whether the calendar has it, `Date` knows. Some engines turn 30 February into
 * 1 March, others into an invalid date, whose `toJSON` is null.
 */
export const date = (digits: RegExp) =>
  scalar<string>(
    isString,
    (value) => digits.test(value) && !!new Date(value.slice(0, 10)).toJSON()?.startsWith(value.slice(0, 10)),
    'format',
  );

/** One of the words. */
export const oneOf = (words: string) =>
  scalar<string>(isString, (value) => words.split(' ').includes(value), 'enum', words);

/** A number within limits. */
export const number = (minimum = -Infinity, maximum = Infinity, isType = Number.isFinite) =>
  scalar<number>(isType, (value) => value >= minimum && value <= maximum, 'range', `${minimum}–${maximum}`);

/** A whole number within limits. */
export const integer = (minimum?: number, maximum?: number) => number(minimum, maximum, Number.isSafeInteger);

export const boolean: Check = (value, context) => {
  if (typeof value !== 'boolean') context.report('type');
};

const id = pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The id of an entry of one of these collections. */
export const reference =
  (collections: string): Check =>
  (value, context) => {
    if (!context.isValid(value, id)) return;
    const found = context.lookup(value as string);
    if (!found || !collections.split(' ').includes(found.collection)) context.report('reference', '', value as string);
  };

export const list =
  (item: Check): Check =>
  (value, context) => {
    if (Array.isArray(value)) value.forEach((entry, index) => context.isValid(entry, item, `/${index}`));
    else context.report('type');
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
      // RFC 6901; the names of the schema need no escape.
      const below = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      context.isValid(name, key, below);
      context.isValid(entry, item, below);
    }
  };

/** An object; the first of its properties are required, and those it has no check for are ignored. */
export const object = (required: number, checks: Record<string, Check>): Check => {
  const properties = Object.entries(checks);
  return (value, context) => {
    if (!isObject(value)) return context.report('type');
    properties.forEach(([name, check], index) => context.hasValid(value, name, check, index < required));
  };
};
