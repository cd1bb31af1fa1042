import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .grid {
    --_card-min: var(--alliance-card-min, 20em);
  }

  .chapter li {
    margin-block-end: 0.5em;
  }
`;
