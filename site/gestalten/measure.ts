/** What the widgets on a page look like: the pairs of their colours, and the value in effect for each field. */
import { pairsOf, type Pair } from './contrast/contrast.ts';
import { inEffect } from './in-effect.ts';
import type { Values } from './theme-css.ts';

export interface Measured {
  readonly pairs: readonly Pair[];
  readonly inEffect: Values;
}

const isWidget = ({ localName }: Element) => localName.startsWith('alliance-');

export const measure = (stage: Element): Measured => ({
  pairs: pairsOf([...stage.querySelectorAll('*')].filter(isWidget)),
  inEffect: inEffect(stage),
});

/** One colour for a light and a dark page. `light-dark()` follows the `color-scheme` of the page. */
export const joined = ([light = '', dark = light]: readonly string[]) =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** The value in effect for a field, on one page or on a light and a dark one. */
export const valueInEffect = (measured: readonly Measured[], name: string): string =>
  joined(measured.map(({ inEffect }) => inEffect[name] ?? ''));
