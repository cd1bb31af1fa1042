/** Checks lists and objects. `generated.ts` combines these checks with the checks of single values into a validator. */
import type { Check } from './validation.ts';
import { isString } from './value-checks.ts';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** Keeps the properties whose key passes one check and whose value passes another. Refuses an object if no property is left. */
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
