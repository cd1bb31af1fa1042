import { css } from 'lit';

/** Grids, cards, lists and chapters. */
export const layoutStyles = css`
  .grid,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_card-min-inline-size)), 1fr));
    gap: var(--_gap);
  }

  .grid [part='card'],
  .skeleton,
  pre {
    padding: var(--_padding);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }

  .grid [part='card'] {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    block-size: 100%;
  }

  /* The whole card follows its link. */
  @media screen {
    .grid [part='card'] > a::after,
    .grid [part='heading'] a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }

  .grid [part='card']:has([part='heading'] a) {
    border-color: var(--_border);
  }

  .grid [part='card']:has([part='heading'] a:hover) {
    border-color: var(--_accent);

    & [part='heading'] a {
      text-decoration-thickness: 0.15em;
    }
  }

  /* The ring goes round all that the link is the target for. */
  .grid [part='card']:has([part='heading'] a:focus-visible) {
    outline: 3px solid var(--_focus-color);
    outline-offset: 2px;

    & [part='heading'] a {
      outline: 0;
    }
  }

  /* Cards of a row end level, and so do their sources. */
  .grid p[part='meta'] {
    margin-block-start: auto;
  }

  /* A figure is no card: one line in the accent above it is enough. Figures of a row share its lines. */
  .figures {
    row-gap: 0;
  }

  .figures [part='card'] {
    display: grid;
    grid-row: span 4;
    grid-template: subgrid / minmax(0, 1fr);
    block-size: auto;
    row-gap: 0.5em;
    padding: 1em 0 1.5em;
    border: 0;
    border-block-start: 3px solid var(--_accent);
    border-radius: 0;
    background: none;
  }

  .figures dl {
    align-content: start;
  }

  .figures dl dt {
    flex-basis: 100%;
    font-size: var(--_font-size-meta);
  }

  /* As high as an amount, also where no amount stands beside it. */
  .quantity {
    min-block-size: calc(1.2 * var(--_font-size-figure));
    align-content: end;
  }

  .unknown {
    font-size: var(--_font-size-heading);
    color: var(--_muted);
  }

  /* Entries below each other, with a rule above each. */
  .list > li {
    padding-block: 1em;
    border-block-start: var(--_border-width) solid var(--_border);
    break-inside: avoid;
  }

  .chapter,
  .beside dl {
    margin-block-start: var(--_gap);
  }

  .chapter > [part='heading'] {
    margin-block-end: 0.5em;
  }

  /* The picture stands beside the text, or below it where there is no room. */
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }

  .beside > div {
    flex: 999 1 20em;
    max-inline-size: min(100%, 65ch);
  }

  /* Prints the address of a link below it, unless the text of the link is the address. */
  @media print {
    a[href^='http']:not([target], :has(bdi))::after {
      content: attr(href);
      display: block;
      hyphens: none;
      overflow-wrap: anywhere;
      font-size: 0.875em;
      font-weight: 400;
    }

    .grid [part='heading'] {
      font-size: 1em;
    }

    /* The address of a source stands where the source is named first. */
    .again a[href]::after {
      display: none;
    }

    /* A sheet has room for three cards beside each other. */
    .grid {
      --_card-min-inline-size: 12em;
      gap: 0.75em;
    }

    .grid:not(.figures) [part='card'] {
      gap: 0.5em;
      padding: 0.5em;
      border-color: var(--_border);
      background: none;
    }
  }
`;
