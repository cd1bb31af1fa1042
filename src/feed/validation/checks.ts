/** The checks that `generated.ts` combines into a validator. They run in browsers, so they use neither `eval` nor zod. */
import { issue, type Issue } from './issues.ts';
import { isAddress } from '../url.ts';
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

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): value is string => typeof value === 'string';

/** Checks the type, then a predicate. */
const scalar =
  <T>(isType: (value: T) => boolean, isRight: (value: T) => boolean, code: Issue['code'], detail?: string): Check =>
  (value, context) => {
    if (!isType(value as T)) return context.report('type');
    return isRight(value as T) ? value : context.report(code, '', detail);
  };

/** Accepts a string that matches the expression. */
export const pattern = (expression: RegExp) => scalar<string>(isString, (value) => expression.test(value), 'format');

/** Accepts an address. */
export const address = scalar<string>(isString, isAddress, 'format');

/** HTML that content systems leave in texts: `&amp;`, `&#8211;`, `<strong>`. Widgets show it unchanged. */
const html = /&(?:[a-z]{2,8}|#x?[\da-f]{2,6});|<\/?[a-z][^<>]*>/i;

const notEmpty = scalar<string>(isString, Boolean, 'format');

/** Accepts a string that is not empty. Warns of HTML in it. */
export const text: Check = (value, context) => {
  const found = isString(value) && html.exec(value);
  if (found) context.report('html', '', found[0]);
  return notEmpty(value, context);
};

/**
 * Returns whether the calendar has the date at the start of a value with matching digits. `Date` is slow, so it is asked only if
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

export const boolean: Check = (value, context) => (typeof value === 'boolean' ? value : context.report('type'));

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = pattern(idPattern);

export const isId = (value: unknown) => isString(value) && idPattern.test(value);

/** Accepts the id of an entry of one of these collections. An id that leads nowhere is kept, with a warning. */
export const reference =
  (collections: readonly (string | undefined)[]): Check =>
  (value, context) => {
    // Every id in the index is well-formed, so only ids that are not in it need a check.
    if (collections.includes(context.index.get(value)?.collection)) return value;
    const sound = id(value, context);
    if (sound !== undefined) context.report('reference', '', value as string);
    return sound;
  };

/** Keeps the items that can be shown. */
export const list =
  (item: Check, isWhole = false): Check =>
  (value, context) => {
    if (!Array.isArray(value)) return context.report('type');
    const items = value.map((entry, index) => context.read(entry, item, index, isWhole));
    const sound = items.filter((entry) => entry !== undefined);
    if (isWhole && sound.length < value.length) return undefined;
    return items.every((entry, index) => entry === value[index]) ? value : sound;
  };

/** Accepts a list only if every item can be shown: without one of its funders, a pot would be described wrongly. */
export const wholeList = (item: Check) => list(item, true);

/** Applies the first check to strings, and the second check to all other values. */
export const union =
  (string: Check, object: Check): Check =>
  (value, context) =>
    (isString(value) ? string : object)(value, context);

/** Keeps the properties whose key passes one check and whose value passes another. Refuses an object of which nothing is left. */
export const map =
  (key: Check, item: Check): Check =>
  (value, context) => {
    if (!isObject(value)) return context.report('type');
    const all = Object.entries(value);
    if (!all.length) return context.report('missing');
    const sound = all.filter(([name, entry]) =>
      [context.read(name, key, name), context.read(entry, item, name)].every((part) => part !== undefined),
    );
    if (sound.length === all.length) return value;
    return sound.length ? Object.fromEntries(sound) : undefined;
  };

/** The properties of an object, each with its check. */
export interface Properties {
  readonly required?: Readonly<Record<string, Check>>;
  /** Optional properties that hide or limit. An object is not shown if one of them is present and unreadable. */
  readonly limiting?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

/** Leaves out broken properties. Accepts no object without a property that it needs. Keeps properties without a check. */
export const object = ({ required = {}, limiting = {}, optional = {} }: Properties): Check => {
  const needed = new Map(Object.entries({ ...required, ...limiting }));
  const known = new Map([...needed, ...Object.entries(optional)]);
  const requiredNames = Object.keys(required);
  return (value, context) => {
    if (!isObject(value)) return context.report('type');
    let sound: Record<string, unknown> | undefined = value;
    // Loops over the entry, not over the schema: most entries lack most properties, so this takes half the time.
    for (const name in value) {
      const property = value[name];
      const check = known.get(name);
      if (!check || property === undefined) continue;
      const isNeeded = needed.has(name);
      const kept = context.read(property, check, name, isNeeded);
      if (kept === property) continue;
      if (kept === undefined && isNeeded) sound = undefined;
      // A valid feed copies nothing.
      if (sound === value) sound = { ...value };
      if (sound && kept === undefined) delete sound[name];
      else if (sound) sound[name] = kept;
    }
    for (const name of requiredNames) if (value[name] === undefined) sound = context.report('missing', `/${name}`);
    return sound;
  };
};
