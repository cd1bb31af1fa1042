import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  ol,
  ul {
    max-inline-size: 65ch;
    padding-inline-start: 1.75em;
  }

  section > ol > li {
    list-style: decimal;
  }

  ::marker,
  .mark {
    color: var(--_accent);
    font-weight: 600;
  }

  li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  section > :last-child > li:last-child {
    border-block-end: 1px solid var(--_border);
  }

  li > ol {
    margin-block-start: 0.5em;
    padding: 0;
  }
`;
