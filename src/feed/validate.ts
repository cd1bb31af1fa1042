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
  #errors = 0;

  /**
   * @param issues Where the faults go.
   * @param lookup Finds what has an id.
   * @param today The calendar date.
   * @param path The place in the document, as segments of a JSON pointer.
   */
  constructor(
    private readonly issues: Issue[],
    readonly lookup: (id?: string) => Found | undefined,
    readonly today: string,
    private readonly path: (string | number)[] = [],
  ) {}

  /** Reports a fault at a place below the current one. */
  report(code: Issue['code'], below = '', detail?: string) {
    const segments = this.path.map((segment) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1'));
    const found = issue('/' + [...segments, ...(below ? [below] : [])].join('/'), code, detail);
    this.issues.push(found);
    if (found.severity === 'error') this.#errors++;
  }

  /** Whether a value below the current place has no error; warnings do not count. */
  isValid(value: unknown, check: Check, ...below: (string | number)[]): boolean {
    const errors = this.#errors;
    this.path.push(...below);
    check(value, this);
    this.path.length -= below.length;
    return this.#errors === errors;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string that matches. */
export const pattern =
  (expression: RegExp): Check =>
  (value, context) => {
    if (typeof value !== 'string') context.report('type');
    else if (!expression.test(value)) context.report('format');
  };

/** One of the words. */
export const oneOf =
  (words: string): Check =>
  (value, context) => {
    if (typeof value !== 'string') context.report('type');
    else if (!words.split(' ').includes(value)) context.report('enum', '', words);
  };

/** A number, or a whole number, within limits. */
export const number =
  (minimum = -Infinity, maximum = Infinity, whole = false): Check =>
  (value, context) => {
    if (!(whole ? Number.isSafeInteger : Number.isFinite)(value)) context.report('type');
    else if ((value as number) < minimum || (value as number) > maximum)
      context.report('range', '', `${minimum}–${maximum}`);
  };

export const boolean: Check = (value, context) => {
  if (typeof value !== 'boolean') context.report('type');
};

const id = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/);

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
    if (Array.isArray(value)) value.forEach((entry, index) => context.isValid(entry, item, index));
    else context.report('type');
  };

/** A string, or else an object. */
export const union =
  (string: Check, object: Check): Check =>
  (value, context) =>
    (typeof value === 'string' ? string : object)(value, context);

/** An object with keys of one kind and values of one kind. */
export const map =
  (key: Check, item: Check): Check =>
  (value, context) => {
    if (!isObject(value)) return context.report('type');
    for (const name of Object.keys(value)) {
      context.isValid(name, key, name);
      context.isValid(value[name], item, name);
    }
  };

/** An object with the required properties; those it has no check for are ignored. */
export const object =
  (required: string, checks: Record<string, Check>): Check =>
  (value, context) => {
    if (!isObject(value)) return context.report('type');
    for (const name of Object.keys(value))
      // A feed may well have a property called `constructor`.
      if (value[name] !== undefined && Object.hasOwn(checks, name)) context.isValid(value[name], checks[name]!, name);
    for (const name of required.split(' ')) if (name && value[name] === undefined) context.report('missing', name);
  };
