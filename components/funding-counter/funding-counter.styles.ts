import { css } from 'lit';

export const styles = css`
  .value {
    position: relative;
    font-size: 2.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    white-space: nowrap;
  }

  .label {
    font-size: 1.25em;
    line-height: 1.3;
  }

  /* The number that counts up lies over the final one, which only loses its colour. */
  .value[data-count] {
    -webkit-text-fill-color: transparent;
  }

  .value::after {
    content: attr(data-count);
    content: attr(data-count) / '';
    position: absolute;
    inset: 0;
    -webkit-text-fill-color: currentColor;
  }
`;
