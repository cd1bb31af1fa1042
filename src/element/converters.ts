/**
 * Lit converters for the options of widgets. Each accepts whatever an attribute or a property may hold and returns a usable
 * value, so that an option means the same whoever sets it (`AllianceElement.createProperty`).
 */

/** A converter that also reads values which scripts set as a property. */
export interface OptionConverter<T> {
  /** Returns the option's value; anything unusable gives the default. */
  fromAttribute(value: unknown): T;
}

const isMissing = (value: unknown) => value === null || value === undefined;

/** A text; undefined if the page says nothing. */
export const text: OptionConverter<string | undefined> = {
  fromAttribute: (value) => (isMissing(value) ? undefined : String(value)),
};

/** True if the attribute is there, or the property is anything but `false`, `null` or `undefined`. */
export const flag: OptionConverter<boolean> = {
  fromAttribute: (value) => !isMissing(value) && value !== false,
};

/** Ids or words, separated by blanks or commas. */
export const tokenList: OptionConverter<readonly string[]> = {
  fromAttribute: (value) =>
    Array.isArray(value) ? value.map(String) : isMissing(value) ? [] : (String(value).match(/[^\s,]+/g) ?? []),
};

/** One of the given words; anything else gives the first. */
export const choice = <T extends string>(...words: readonly [T, ...T[]]): OptionConverter<T> => ({
  fromAttribute: (value) => words.find((word) => word === value) ?? words[0],
});

/** A number of at least `minimum`; anything else gives the default. */
export const atLeast = (minimum: number, defaultValue: number): OptionConverter<number> => ({
  fromAttribute: (value) => (!isMissing(value) && Number(value) >= minimum ? Number(value) : defaultValue),
});

export const isOption = (converter: unknown): converter is OptionConverter<unknown> =>
  typeof converter === 'object' && converter !== null && 'fromAttribute' in converter;

/** Makes the accessor of a Lit property convert what scripts set. */
export function convertProperty(prototype: object, name: PropertyKey, converter: unknown) {
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  if (!set || !isOption(converter)) return;
  Object.defineProperty(prototype, name, {
    get,
    set(value: unknown) {
      set.call(this, converter.fromAttribute(value));
    },
    configurable: true,
    enumerable: true,
  });
}
