/** The checks of single values: texts, addresses, dates, numbers, ids. They run in browsers, so they use neither `eval` nor zod. */
import { isAddress } from '../url.ts';
import type { Issue } from './issues.ts';
import type { Check } from './validation.ts';

export const isString = (value: unknown): value is string => typeof value === 'string';

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
export function isCalendarDate(value: string): boolean {
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
