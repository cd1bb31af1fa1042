/**
 * What frameworks may write on a widget's tag, from the class of each tag in `HTMLElementTagNameMap`. Elements that a project
 * makes of `AllianceElement` have the same types, once they are in that map.
 */
import type { LitElement } from 'lit';
import type { AllianceElement } from '../src/element/alliance-element.ts';
import type { AllianceEventMap } from '../src/element/events.ts';

// Every class adds its tag to `HTMLElementTagNameMap`. The compiler drops an empty import from declarations.
export type * from '../components/widgets.ts';

/** Each tag with its class. */
export type Widgets = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends AllianceElement ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

/** The names of a widget's own properties. */
export type OptionName<Widget> = {
  [Name in Exclude<keyof Widget, keyof LitElement>]: Widget[Name] extends (...args: never[]) => unknown ? never : Name;
}[Exclude<keyof Widget, keyof LitElement>] &
  string;

/** What a template may write for a property: widgets read texts as well, as from attributes. */
type Written<Value> = Value extends boolean
  ? boolean | ''
  : Value extends number
    ? number | `${number}`
    : Value extends readonly string[]
      ? Value | string
      : Value;

/** Attributes are written with hyphens: `heading-level` for `headingLevel`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;

/** The options of a widget by the names of its properties. */
export type Properties<Widget> = { [Name in OptionName<Widget>]?: Written<Widget[Name & keyof Widget]> | undefined };

/** The options of a widget by the names of its attributes; the feed as an object has none. */
export type Attributes<Widget> = {
  [Name in Exclude<OptionName<Widget>, 'feedData'> as Kebab<Name>]?: Written<Widget[Name & keyof Widget]> | undefined;
};

/** Listeners in templates: `onalliance-load`. */
export type Listeners = {
  [Name in keyof AllianceEventMap as `on${Name}`]?: ((event: AllianceEventMap[Name]) => void) | undefined;
};

/** All that a template may write beside what it may write on any element. */
export type Options<Widget> = Properties<Widget> & Attributes<Widget> & Listeners;
