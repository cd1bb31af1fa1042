import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .grid {
    --_card: 20em;
  }

  .chapter li {
    margin-block-end: 0.5em;
  }
`;
