import { css } from 'lit';

export const styles = css`
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 17.5em;
    margin-block-end: var(--_gap);
  }

  label > * {
    font-size: var(--_font-size-meta);
  }

  select {
    min-block-size: 44px;
  }

  /* The list of a select opens in the system's colours: its text must follow them. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) calc(2 * var(--_gap));
  }

  .list {
    flex: 1 1 18em;
  }

  /* A narrow place has the list alone: labels would be too small to read. */
  .map {
    display: none;
    max-inline-size: 28em;
    break-inside: avoid;
  }

  @container (inline-size >= 28em) {
    .map {
      display: block;
      position: sticky;
      inset-block-start: 1em;
      align-self: flex-start;
    }
  }

  /* A map has its west on the left in every language. */
  svg {
    display: block;
    direction: ltr;
    letter-spacing: normal;
    word-spacing: normal;
    hyphens: none;
  }

  path {
    stroke: var(--_muted);
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .area {
    cursor: pointer;
    fill: transparent;
  }

  /* Text on the darkest shade keeps its contrast. */
  .shade-1 {
    fill: color-mix(in oklab, currentColor 7%, transparent);
  }

  .shade-2 {
    fill: color-mix(in oklab, currentColor 15%, transparent);
  }

  .shade-3 {
    fill: color-mix(in oklab, currentColor 24%, transparent);
  }

  .area:hover {
    stroke-width: 3px;
  }

  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 4px;
    pointer-events: none;
  }

  text {
    fill: currentColor;
    text-anchor: middle;
    pointer-events: none;
  }

  dl {
    margin-block-start: 0.5em;
  }

  dt {
    flex-basis: 11em;
  }

  dd li + li {
    margin-block-start: 0.375em;
  }

  @media screen {
    .other {
      display: none;
    }
  }

  @media print {
    label {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .area {
      fill: Canvas;
      stroke: CanvasText;
    }

    .ring {
      stroke: Highlight;
    }

    text {
      fill: CanvasText;
    }
  }
`;
