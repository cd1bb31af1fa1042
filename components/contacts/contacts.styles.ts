import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .grid {
    --_card: 20em;
  }

  .grid > li {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .grid > li > * + * {
    margin-block-start: 0.5em;
  }

  img {
    max-inline-size: min(100%, 8em);
    border-radius: var(--_radius);
  }
`;
