import { html } from 'lit';

const height = 540;

/** This many points on a circle, clockwise from the top; `step` says which of them comes next. */
const ring = (count: number, radius: number, x: number, y: number, step = 1) =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index * step * 2 * Math.PI) / count;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)] as const;
  });

/**
 * The outlines of the twelve stars. Their centres are like the hours of a clock on a circle of a third of the height; each is
 * drawn in one stroke, from every corner to the next but one, in a circle of an eighteenth of the height.
 */
export const stars = () => ring(12, height / 3, 405, 270).map(([x, y]) => ring(5, height / 18, x, y, 2));

/**
 * The emblem of the European Union as its graphical specification constructs it. The sentence beside it says what it
 * means: assistive technology passes over the picture. Drawn when it is shown, as most pages never do.
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
