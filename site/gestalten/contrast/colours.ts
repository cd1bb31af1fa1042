/** Reads the colours that browsers compute, and blends them as browsers paint them. */
import { ColorSpace, contrastWCAG21, getColor, inGamut } from 'colorjs.io/fn';
import * as spaces from './spaces.ts';

for (const space of Object.values(spaces)) ColorSpace.register(space);
const { OKLCH, sRGB } = spaces;

/** Red, green and blue from 0 to 1, and opacity. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number];

export const TRANSPARENT: Paint = [0, 0, 0, 0];

const read = new Map<string, Paint>();

/** Reads every notation of computed styles, such as rgb(), oklch() and color(). Clips colours outside sRGB, as screens do. */
export function paintOf(css: string): Paint {
  let paint = read.get(css);
  if (!paint) {
    const color = getColor(css);
    paint = [...onScreen(sRGB.from(color)), color.alpha ?? 1];
    read.set(css, paint);
  }
  return paint;
}

/** The paint of the upper colour on the lower one. */
export function over(upper: Paint, lower: Paint): Paint {
  const alpha = upper[3] + lower[3] * (1 - upper[3]);
  if (alpha === 0) return TRANSPARENT;
  const mix = (index: 0 | 1 | 2) => (upper[index] * upper[3] + lower[index] * lower[3] * (1 - upper[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** Red, green and blue that a screen can show. `none` is 0. */
const onScreen = (coords: readonly (number | null)[]) =>
  coords.map((value) => Math.min(Math.max(value ?? 0, 0), 1)) as [red: number, green: number, blue: number];

/** WCAG 2’s contrast ratio of two opaque paints, from 1 to 21. */
export function contrast(one: Paint, other: Paint): number {
  return contrastWCAG21(toColor(one), toColor(other));
}

export function toHex(paint: Paint): string {
  const [red, green, blue] = paint.slice(0, 3).map((value) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${red}${green}${blue}`;
}

function toColor([red, green, blue]: Paint) {
  return { space: sRGB, coords: [red, green, blue] as [number, number, number], alpha: 1 };
}

/** The lightness of a colour as people see it, from 0 to 1. */
export const lightnessOf = (css: string): number => OKLCH.from(getColor(css))[0] ?? 0;

/** Less chroma than this is no visible difference. */
const CHROMA_STEP = 0.002;

/** The same hue with another lightness, as colourful as before if a screen can show that, and as it can otherwise. */
export function withLightness(css: string, lightness: number): string {
  const [, most, hue] = OKLCH.from(getColor(css));
  const withChroma = (chroma: number) => ({
    space: OKLCH,
    coords: [lightness, chroma, hue] as [number, number, number | null],
    alpha: 1,
  });
  let chroma = most ?? 0;
  while (chroma > 0 && !inGamut(withChroma(chroma), sRGB)) chroma -= CHROMA_STEP;
  return toHex([...onScreen(sRGB.from(withChroma(Math.max(chroma, 0)))), 1]);
}
