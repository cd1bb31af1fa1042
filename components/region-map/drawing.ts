/** Draws the areas for pointers and eyes; the list beside the drawing says the same to everybody. */
import { html, nothing, svg } from 'lit';
import type { Geometry } from '../../src/feed/schema/feed.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import type { View } from '../../src/templates/view.ts';
import type { Place } from './located.ts';

/** The longer side of the drawing in em. It has a fixed size, so that a label that fits its area fits it on every page. */
const SIDE = 28;

/** The size of labels in em; their characters are at most this many times as wide, on average. */
const LABEL = 0.75;
const CHARACTER = 0.62;

/** How many shades there are. The number in the area says how many entries it has; the shade only compares. */
const SHADES = 3;

interface Options {
  readonly places: readonly Place[];
  readonly geometry: Geometry;
  /** The id of the chosen area. */
  readonly chosen?: string;
  readonly choose: (id: string) => void;
  readonly view: View;
}

/** Names the n-th area of the legend: A to Z, then AA. */
const letter = (index: number): string =>
  (index > 25 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Renders the areas, each with its number and its name in it, or with a letter that the legend explains. */
export function drawing({ places, geometry, chosen, choose, view }: Options) {
  const { width, height } = geometry;
  const em = Math.max(width, height) / SIDE;
  const drawn = places.filter(({ area }) => area.shape);
  if (!drawn.length) return nothing;
  const most = Math.max(...drawn.map(({ count }) => count));
  const shade = ({ count }: Place) => (most ? Math.ceil((count / most) * SHADES) : 0);
  const nameOf = ({ area }: Place) => view.plain(area.name);
  const number = ({ count }: Place) => formatNumber(count, view.locale);
  /** The room for each label, in its own size. */
  const roomOf = ({ area }: Place) => (area.label?.radius ?? 0) / em / LABEL;
  // Two lines fit into the circle if their corners do.
  const fits = (place: Place, text: string) => Math.hypot((text.length * CHARACTER) / 2, 1.1) <= roomOf(place);
  const isNamed = (place: Place) => fits(place, nameOf(place));
  const explained = drawn.filter((place) => !isNamed(place) && roomOf(place) >= 0.65);
  const line = ({ area }: Place, text: string, shift: number) =>
    svg`<text x=${area.label!.x} y=${area.label!.y + shift * LABEL * em} font-size=${LABEL * em}>${text}</text>`;
  const label = (place: Place, text: string) =>
    fits(place, text) ? [line(place, text, -0.2), line(place, number(place), 1)] : line(place, text, 0.35);
  const ring = drawn.find(({ area }) => area.id === chosen);
  return html`<div class="map" aria-hidden="true">
    <svg viewBox="0 0 ${width} ${height}" width="${width / em}em" height="${height / em}em">
      ${drawn.map(
        // Lit's server rendering leaves out the slash of “/>”.
        (place) =>
          svg`<path class="area shade-${shade(place)}" d=${place.area.shape!} @click=${() => choose(place.area.id)}></path>`,
      )}
      ${ring ? svg`<path class="ring" d=${ring.area.shape!}></path>` : nothing}
      ${drawn.filter(isNamed).map((place) => label(place, nameOf(place)))}
      ${explained.map((place, index) => label(place, letter(index)))}
    </svg>
    ${
      explained.length
        ? html`<p part="meta">
            ${explained.map((place, index) => [index ? ' · ' : '', `${letter(index)}\u{a0}${nameOf(place)}: ${number(place)}`])}
          </p>`
        : nothing
    }
  </div>`;
}
