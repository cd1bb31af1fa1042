/** Finds the colour nearest to another one that has enough contrast. */
import { contrast, lightnessOf, paintOf, withLightness } from './colours.ts';

/** A colour beside which another one is seen, and the contrast that they need. */
export interface Beside {
  color: string;
  needed: number;
}

/** How much the lightness changes at once, of a scale from 0 to 1. Nobody sees a finer step. */
const STEP = 0.005;

/**
 * Makes a colour lighter or darker, by as little as it takes; its hue stays. Returns undefined if no lightness has enough
 * contrast beside all of the others.
 */
export function nearestPassing(color: string, others: readonly Beside[]): string | undefined {
  const lightness = lightnessOf(color);
  const passes = (candidate: string) =>
    others.every((other) => contrast(paintOf(candidate), paintOf(other.color)) >= other.needed);
  for (let change = STEP; change <= 1; change += STEP) {
    const candidates = [lightness - change, lightness + change]
      .filter((value) => value >= 0 && value <= 1)
      .map((value) => withLightness(color, value));
    const found = candidates.find(passes);
    if (found) return found;
  }
  return undefined;
}
