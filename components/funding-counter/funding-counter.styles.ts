import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .grid {
    --_card: var(--alliance-card-min, 19em);
    gap: 2em var(--_gap);
  }

  .grid > li {
    display: flex;
    flex-direction: column;
    padding-block-start: 1em;
    border-block-start: 3px solid var(--_accent);
  }

  .amount {
    line-height: 1.2;
  }

  .value {
    position: relative;
    font-size: 2.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
  }

  .label {
    font-size: 1.25em;
    line-height: 1.3;
  }

  dl {
    margin-block: 1em;
  }

  .grid .meta {
    margin-block-start: auto;
  }

  /* The number that counts up lies over the final one, which only loses its colour. */
  .value[data-count] {
    -webkit-text-fill-color: transparent;
  }

  .value[data-count]::after {
    content: attr(data-count);
    content: attr(data-count) / '';
    position: absolute;
    inset: 0;
    -webkit-text-fill-color: currentColor;
  }

  @media print {
    .value[data-count] {
      -webkit-text-fill-color: currentColor;
    }

    .value[data-count]::after {
      content: none;
    }
  }
`;
