import { css } from 'lit';

export const styles = css`
  .search {
    flex-basis: 7em;
  }

  .filters {
    display: none;
    flex-basis: 100%;
  }

  /* A narrow place has one line of controls: the search box and what opens the others. */
  fieldset,
  .open {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    border: 0;
    min-inline-size: 0;
  }

  @container (inline-size >= 32em) {
    fieldset {
      display: grid;
      /* Fields of all rows share their columns, and have room for the most usual options. */
      grid-template-columns: repeat(auto-fill, minmax(10.5em, 1fr));
    }

    .search {
      grid-column: span 2;
    }

    .filters {
      display: contents;
    }

    .toggle {
      display: none;
    }
  }

  /* With three to seven columns: a search box of one column where the order would be alone in the last row. */
  @container (33em <= inline-size < 44.25em) {
    .search:has(~ .filters > :nth-child(3n - 1):last-child) {
      grid-column: auto;
    }
  }

  @container (44.25em <= inline-size < 55.5em) {
    .search:has(~ .filters > :nth-child(4n - 1):last-child) {
      grid-column: auto;
    }
  }

  @container (55.5em <= inline-size < 66.75em) {
    .search:has(~ .filters > :nth-child(5n - 1):last-child) {
      grid-column: auto;
    }
  }

  @container (66.75em <= inline-size < 78em) {
    .search:has(~ .filters > :nth-child(6n - 1):last-child) {
      grid-column: auto;
    }
  }

  @container (78em <= inline-size < 89.25em) {
    .search:has(~ .filters > :nth-child(7n - 1):last-child) {
      grid-column: auto;
    }
  }

  label {
    flex: 1 1 8.75em;
    display: grid;
    /* Not auto: a search box or a long option would make the column wider than its label. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  input,
  select,
  button {
    min-block-size: 44px;
    border-color: color-mix(in oklab, var(--_muted) 80%, transparent);
  }

  /* The list of a select opens in the system's colours: its text must follow them. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: 44px;
    margin-block: 0.5em;
  }

  /* Text above the link of a card can still be selected. */
  article > :is(p, dl) {
    position: relative;
  }

  /* One quiet block at the foot of the card, so that blocks of a row begin level where they are as long. */
  .quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.25em;
    margin-block-start: auto;
    padding-block-start: 0.75em;
    border-block-start: var(--_border-width) solid var(--_border);
    color: var(--_muted);

    & > div {
      gap: inherit;
    }

    & > .line {
      flex-basis: 100%;
    }

    & > :not(.line):not(:last-child) > dd::after,
    & dd:not(:last-child)::after {
      content: '·';
      content: '·' / '';
      /* As far as the gap after it; a space has another width in each font. */
      margin-inline-start: 0.25em;
    }

    & dd {
      flex: 0 1 auto;
    }

    & dt,
    & a {
      color: inherit;
    }
  }

  .quiet + p[part='meta'] {
    margin-block-start: 0;
  }

  label > *,
  .quiet {
    font-size: var(--_font-size-meta);
  }

  @media print {
    fieldset {
      display: none;
    }
  }
`;
