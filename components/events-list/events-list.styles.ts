import { css } from 'lit';

export const styles = css`
  dl,
  button {
    margin-block-start: 0.5em;
  }

  button {
    padding: 0.375em 0.75em;
    font-size: var(--_font-size-meta);
  }
`;
