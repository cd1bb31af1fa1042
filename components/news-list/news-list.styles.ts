import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  li {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  li:last-child {
    border-block-end: 1px solid var(--_border);
  }

  /* The picture stands beside the text, or below it and as wide where there is no room. */
  article {
    display: flex;
    flex-wrap: wrap;
    gap: 1em var(--_gap);
  }

  .text {
    flex: 99 1 16em;
  }

  .text > * {
    max-inline-size: 65ch;
  }

  .text > * + * {
    margin-block-start: 0.25em;
  }

  figure {
    flex: 1 1 12em;
  }

  img {
    border-radius: var(--_radius);
  }

  .all {
    margin-block-start: 1em;
  }
`;
