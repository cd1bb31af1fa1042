import { css } from 'lit';

export const styles = css`
  dl,
  button {
    margin-block-start: 0.5em;
  }

  button {
    min-block-size: 24px;
    border: 0;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
    cursor: pointer;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
