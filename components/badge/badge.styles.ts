import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  [part='card'] {
    display: inline-grid;
    gap: 0.25em;
    padding: 0.25em 0 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  .label {
    font-weight: 600;
  }

  .skeleton {
    min-block-size: 4em;
  }

  /* Beside running text the badge is no larger than that. */
  .compact {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    padding-block: 0;
    padding-inline-start: 0.5em;
  }

  .compact .label {
    font-size: 1em;
    font-weight: inherit;
  }
`;
