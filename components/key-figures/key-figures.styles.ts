import { css } from 'lit';

export const styles = css`
  .figures {
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 17em);
  }

  .figures [part='card'] {
    grid-row: span 3;
  }

  .about > * + * {
    margin-block-start: 0.25em;
  }

  /* Read aloud, a figure begins with its label; seen, with its number. */
  .quantity {
    order: -1;
  }
`;
