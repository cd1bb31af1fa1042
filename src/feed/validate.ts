/** Holds one value against the table generated from the schema. No `eval`, no zod: this is what browsers run. */
import { shapes } from './generated/shapes.ts';
import { issue, type Issue } from './issues.ts';
import type { Rule, Shape } from './shape.ts';

/** Reports what is wrong with a value to the context. */
export type Check = (value: unknown, context: Validation) => void;

/** The faults found so far, and where in the document the validation stands. */
export class Validation {
  readonly issues: Issue[] = [];
  #errors = 0;
  #path: (string | number)[] = [];

  /** @param has Whether one of the collections has an entry with this id. */
  constructor(readonly has: (id: string, collections: readonly string[]) => boolean) {}

  /** Reports a fault at the current place, or at a property below it (`period.end`). */
  report(code: Issue['code'], expected?: string, property?: string) {
    const segments = [...this.#path, ...(property?.split('.') ?? [])];
    const pointer = segments.map((s) => '/' + String(s).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
    const found = issue(pointer, code, expected);
    this.issues.push(found);
    if (found.severity === 'error') this.#errors++;
  }

  /** Whether a check finds no error; warnings do not count. */
  isValid(check: () => void): boolean {
    const errors = this.#errors;
    check();
    return this.#errors === errors;
  }

  /** Checks a value below the current place; whether it has no error. */
  at(segment: string | number, value: unknown, check: Check): boolean {
    this.#path.push(segment);
    const valid = this.isValid(() => check(value, this));
    this.#path.pop();
    return valid;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pattern =
  (name: string, expression: RegExp): Check =>
  (value, context) => {
    if (typeof value !== 'string') context.report('type', name);
    else if (!expression.test(value)) context.report('format', name);
  };

const oneOf =
  (values: readonly string[]): Check =>
  (value, context) => {
    if (!values.includes(value as string)) context.report('enum', values.join(', '));
  };

const number =
  ([minimum, maximum, whole]: readonly (number | null)[]): Check =>
  (value, context) => {
    if (!Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) return context.report('type', 'number');
    const low = minimum ?? -Infinity;
    const high = maximum ?? Infinity;
    if ((value as number) < low || (value as number) > high) context.report('range', `${low}–${high}`);
  };

const boolean: Check = (value, context) => {
  if (typeof value !== 'boolean') context.report('type', 'boolean');
};

const reference =
  (collections: readonly string[]): Check =>
  (value, context) => {
    const isId = context.isValid(() => checkOf('Id')(value, context));
    if (isId && !context.has(value as string, collections)) context.report('reference', value as string);
  };

const list =
  (check: Check): Check =>
  (value, context) => {
    if (!Array.isArray(value)) return context.report('type', 'list');
    value.forEach((item, index) => context.at(index, item, check));
  };

const union =
  (string: Check, object: Check): Check =>
  (value, context) =>
    (typeof value === 'string' ? string : object)(value, context);

const map =
  ([key, item]: readonly [string, string]): Check =>
  (value, context) => {
    if (!isObject(value)) return context.report('type', 'LocalizedText');
    for (const name of Object.keys(value)) {
      context.at(name, name, checkOf(key));
      context.at(name, value[name], checkOf(item));
    }
  };

function object(shape: Shape): Check {
  // A Map, because a feed may well have a property called `constructor`.
  const checks = new Map<string, Check>();
  const required: string[] = [];
  for (const [property, rule] of Object.entries(shape)) {
    const name = property.replace('!', '');
    checks.set(name, compile(rule, name));
    if (name !== property) required.push(name);
  }
  return (value, context) => {
    if (!isObject(value)) return context.report('type', 'object');
    for (const name of Object.keys(value)) {
      const check = value[name] !== undefined && checks.get(name);
      if (check) context.at(name, value[name], check);
    }
    for (const name of required) if (value[name] === undefined) context.report('missing', '', name);
  };
}

function compile(rule: Rule, name: string): Check {
  if (rule === true) return boolean;
  if (rule instanceof RegExp) return pattern(name, rule);
  if (typeof rule === 'string') return checkOf(rule);
  if (!Array.isArray(rule)) return '*' in rule ? map(rule['*'] as readonly [string, string]) : object(rule as Shape);
  return typeof rule[0] === 'string' ? oneOf(rule as readonly string[]) : number(rule as readonly (number | null)[]);
}

function compileText(rule: string): Check {
  if (rule.endsWith('*')) return list(checkOf(rule.slice(0, -1)));
  if (rule.includes('|')) return union(...(rule.split('|').map(checkOf) as [Check, Check]));
  return rule[0] === '@' ? reference(rule.slice(1).split(',')) : compile(shapes[rule]!, rule);
}

const checks: Record<string, Check> = {};

/** The check of a rule in text form, made when it is first needed: a page seldom shows every kind of entry. */
export const checkOf = (rule: string): Check => (checks[rule] ??= compileText(rule));
