import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .grid [part='card'] {
    padding: 1em 0;
    border: 0;
    border-block-start: 3px solid var(--_accent);
    border-radius: 0;
    background: none;
  }

  .value {
    position: relative;
    font-size: 2.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
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
