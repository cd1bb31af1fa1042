import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  section > ol,
  section > ul {
    max-inline-size: 65ch;
  }

  ol {
    counter-reset: goal;
  }

  section > ol > li,
  section > ul > li {
    padding-block: 0.85em;
    border-block-start: 1px solid var(--_border);
  }

  section > ol > li {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    counter-increment: goal;
  }

  section > ol > li::before {
    content: counter(goal);
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  section > ol > li > * {
    grid-column: 2;
  }

  section > ul > li {
    padding-inline-start: 2.25em;
  }

  section > :last-child > li:last-child {
    border-block-end: 1px solid var(--_border);
  }

  li ol {
    margin-block-start: 0.5em;
  }

  li li {
    padding-block: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_border);
  }

  .goal + p {
    color: var(--_muted);
    margin-block-start: 0.25em;
  }

  .mark {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
`;
