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

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block: var(--_gap);
    max-inline-size: none;

    & > span {
      overflow-wrap: anywhere;
    }
  }

  .actions > button {
    min-block-size: 44px;
  }

  /* Hides the frame that holds the copy to print. */
  iframe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  @media print {
    .actions,
    button,
    .more {
      display: none;
    }
  }
`;
