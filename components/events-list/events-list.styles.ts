import { css } from 'lit';

export const styles = css`
  dl,
  button {
    margin-block-start: 0.5em;
  }

  button {
    padding: 0.375em 0.75em;
    border: var(--_border-width) solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-size: var(--_font-size-meta);
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
