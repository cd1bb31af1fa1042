import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .columns {
    --_card-min: var(--alliance-card-min, 20em);
  }

  li > * + * {
    margin-block-start: 0.5em;
  }

  img {
    max-inline-size: min(100%, 8em);
  }
`;
