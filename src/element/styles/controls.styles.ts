import { css } from 'lit';

/** Buttons, and the fields of a form. */
export const controlStyles = css`
  button,
  input,
  select {
    padding: 0.5em 0.75em;
    border: var(--_border-width) solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }

  .more {
    display: block;
    min-block-size: 44px;
    margin: var(--_gap) auto;
  }

  @media print {
    button,
    .more {
      display: none;
    }
  }
`;
