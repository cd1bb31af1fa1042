/** What the widgets on a page look like: the pairs of their colours, and the value in effect for each field. */
import { inSlices } from '../../src/feed/yield.ts';
import { collectPairs, type Pair } from './contrast/contrast.ts';
import { inEffect, typedColors } from './in-effect.ts';
import type { Values } from './theme-css.ts';

export interface Measured {
  readonly pairs: readonly Pair[];
  readonly inEffect: Values;
}

const isWidget = ({ localName }: Element) => localName.startsWith('alliance-');

/** Measures a page with pauses, in which somebody can go on typing. */
export async function measure(stage: Element): Promise<Measured> {
  const pairs = new Map<string, Pair>();
  await inSlices(collectPairs([...stage.querySelectorAll('*')].filter(isWidget), pairs));
  return { pairs: [...pairs.values()], inEffect: inEffect(stage) };
}

/** What is known of a page whose colours the system replaces: no pairs, as they would be the system's. */
export const unmeasured = (stage: Element, values: Values): Measured => ({
  pairs: [],
  inEffect: typedColors(stage, values),
});

/** One colour for a light and a dark page. `light-dark()` follows the `color-scheme` of the page. */
export const joined = ([light = '', dark = light]: readonly string[]) =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** The value in effect for a field, on one page or on a light and a dark one. */
export const valueInEffect = (measured: readonly Measured[], name: string): string =>
  joined(measured.map(({ inEffect }) => inEffect[name] ?? ''));
