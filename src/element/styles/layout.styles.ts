import { css } from 'lit';

/** Grids, cards, lists and chapters. */
export const layoutStyles = css`
  .grid,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card-min-inline-size)), 1fr));
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

  /* On paper a link says where it leads, unless it is the address itself. */
  @media print {
    a[href^='http']:not(:has(bdi))::after {
      content: ' (' attr(href) ')';
      hyphens: none;
      font-size: 0.875em;
    }
  }

  .grid [part='card']:has(a:hover) {
    border-color: var(--_accent);
  }

  /* Cards of a row end level, and so do their sources. */
  .grid p[part='meta'],
  .figures dd:has(p) {
    margin-block-start: auto;
  }

  /* A figure is no card: one line in the accent above it is enough. */
  .figures [part='card'] {
    padding: 1em 0;
    border: 0;
    border-block-start: 3px solid var(--_accent);
    border-radius: 0;
    background: none;
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

  /* The picture stands beside the text, or below it and as wide where there is no room. */
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }

  .beside > div {
    flex: 3 1 16em;
  }
`;
