import { css } from 'lit';

export const styles = css`
  [part='card'] {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }

  .wide {
    flex-direction: column;
  }

  .wide .label {
    font-weight: 600;
  }

  .skeleton {
    min-block-size: 4em;
  }

  /* Beside running text the badge is no larger than that. */
  .compact .label {
    font-size: 1em;
  }
`;
