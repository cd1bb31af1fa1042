import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  label {
    flex: 1 1 10em;
    display: grid;
    /* Not auto: a search box or a long option would make the column wider than its label. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    min-inline-size: 0;
    font-size: 0.875em;
  }

  .search {
    flex-grow: 2;
  }

  input,
  select,
  button {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.7em;
    border: 1px solid color-mix(in oklab, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  /* The list of a select opens in the system's colours: its text must follow them. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  button {
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    background: var(--_surface);
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 2.75em;
    margin-block: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  article {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    block-size: 100%;
    padding: 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  /* The whole card follows its link, but text above it can still be selected. */
  article > [part='heading'] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  article > :is(p, dl) {
    position: relative;
    inline-size: fit-content;
  }

  article:has(a:hover) {
    border-color: var(--_accent);
  }

  dl {
    margin-block-start: auto;
    font-size: 0.875em;
  }

  .more {
    display: block;
    margin-block-start: var(--_gap);
    margin-inline: auto;
  }

  @media print {
    fieldset,
    .found,
    .more {
      display: none;
    }

    article {
      break-inside: avoid;
    }
  }
`;
