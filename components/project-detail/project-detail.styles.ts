import { css } from 'lit';

export const styles = css`
  .grid {
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 20em);
  }

  .chapter li {
    margin-block-end: 0.5em;
  }
`;
