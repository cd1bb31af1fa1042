import { html } from 'lit';

const height = 540;

/** Returns points on a circle, clockwise from the top; `step` is how many points on the next one stands. */
const ring = (count: number, radius: number, x: number, y: number, step = 1) =>
  Array<undefined>(count)
    .fill(undefined)
    .map((_, index) => {
      const angle = (index * step * 2 * Math.PI) / count;
      return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)] as const;
    });

/**
 * Returns the outlines of the twelve stars. Their centres stand like the hours of a clock on a circle whose radius is a third of
 * the height. Each star is one stroke from every corner to the next but one; its radius is an eighteenth of the height.
 */
export const stars = () => ring(12, height / 3, 405, 270).map(([x, y]) => ring(5, height / 18, x, y, 2));

/**
 * Draws the emblem of the European Union as its graphical specification constructs it. Assistive technology skips the picture,
 * because the sentence beside it says what it means.
 */
export const euEmblem = () =>
  html`<svg aria-hidden="true" viewBox="0 0 810 540">
    <path fill="#039" d="M0 0h810v540H0z" />
    <path
      fill="#fc0"
      d=${stars()
        .map((points) => `M${points}z`)
        .join('')}
    />
  </svg>`;
