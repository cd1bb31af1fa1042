import { css } from 'lit';

export const styles = css`
  li {
    position: relative;
    /* Half of the dot, which would stick out of a page on the right in Arabic. */
    margin-inline-start: calc(0.35em - 1px);
    padding-inline-start: 1.5em;
    padding-block-end: 1.5em;
    border-inline-start: 2px solid var(--_border);
    break-inside: avoid;
  }

  /* The line ends at the last dot. */
  li:last-child {
    margin-inline-start: calc(0.35em + 1px);
    border: 0;
  }

  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: calc(-0.35em - 1px);
    /* A border is a dot in forced colours and in print too, where a background is none. */
    border: 0.35em solid var(--_accent);
    border-radius: 50%;
  }

  figure {
    margin-block-start: 0.75em;
  }
`;
