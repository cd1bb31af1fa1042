/** Reads the colours that browsers compute, and blends them as browsers paint them. */
import Color from 'colorjs.io';

/** Red, green and blue from 0 to 1, and opacity. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number];

export const TRANSPARENT: Paint = [0, 0, 0, 0];

const read = new Map<string, Paint>();

/** Reads every notation of computed styles, such as rgb(), oklch() and color(). Clips colours outside sRGB, as screens do. */
export function paintOf(css: string): Paint {
  let paint = read.get(css);
  if (!paint) {
    const color = new Color(css).to('srgb').toGamut({ method: 'clip' });
    const [red, green, blue] = color.coords.map((value) => value ?? 0) as [number, number, number];
    paint = [red, green, blue, color.alpha ?? 1];
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

/** WCAG 2’s contrast ratio of two opaque paints, from 1 to 21. */
export function contrast(one: Paint, other: Paint): number {
  return toColor(one).contrast(toColor(other), 'WCAG21');
}

export function toHex(paint: Paint): string {
  return toColor(paint).toString({ format: 'hex', collapse: false });
}

function toColor([red, green, blue]: Paint): Color {
  return new Color('srgb', [red, green, blue]);
}
