import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  div > * + * {
    margin-block-start: 0.25em;
  }
`;
