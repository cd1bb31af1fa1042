import { css } from 'lit';

export const styles = css`
  .columns {
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 20em);
  }

  li > * + * {
    margin-block-start: 0.5em;
  }

  img {
    max-inline-size: min(100%, 8em);
  }
`;
