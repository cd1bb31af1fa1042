import { css } from 'lit';

export const styles = css`
  /* What the link leads to is a part of its name, and less than the title. */
  .format {
    font-size: var(--_font-size-meta);
    font-weight: 400;
  }
`;
