/**
 * The form of `generated/shapes.ts`: the JSON Schema of the feed, reduced to what a validator needs.
 * Measured against ajv's standalone code in `docs/decisions.md`.
 */

/**
 * What a value must be:
 * - a pattern: a string that matches it
 * - a list of strings: one of them
 * - a list of numbers `[minimum, maximum, 1 = whole]`: a number
 * - `true`: a boolean
 * - a string: the name of a shape, `Name*` a list of them, `@goals` the id of an entry of `goals`,
 *   `One|Other` a string or else an object
 */
export type Rule = RegExp | readonly string[] | readonly (number | null)[] | true | string | Shape;

/** An object: its properties, required ones marked `!name`; `*` is the rule of `[key, value]` in a map. */
export interface Shape {
  readonly [property: string]: Rule;
}
