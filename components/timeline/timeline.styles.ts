import { css } from 'lit';

export const styles = css`
  ol {
    /* Where the line is. */
    --_line: 0em;
  }

  li {
    position: relative;
    padding-inline-start: calc(var(--_line) + min(1.75em, 7cqi));
    padding-block-end: 1.5em;
    break-inside: avoid;
  }

  /* Borders, as backgrounds are seen neither in forced colours nor in print. The line ends at the last dot. */
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 0.4em -0.4em;
    inset-inline-start: calc(var(--_line) + 0.35em - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: var(--_line);
    border: 0.35em solid var(--_accent);
    border-radius: 50%;
  }

  .date {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  li > * + * {
    margin-block-start: 0.25em;
  }

  /* With room, the dates are a column of their own before the line. */
  @container (inline-size >= 40em) {
    ol {
      --_line: 14.5em;
    }

    .date {
      position: absolute;
      inset-inline-start: 0;
      inline-size: 13.75em;
      text-align: end;

      & + * {
        margin-block-start: 0;
      }
    }
  }
`;
