import { css } from 'lit';

export const styles = css`
  div > * + * {
    margin-block-start: 0.25em;
  }
`;
