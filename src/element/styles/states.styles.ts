import { css } from 'lit';

/** The place of a widget without its feed, and the diagnosis. */
export const statesStyles = css`
  pre {
    margin-block: 1em;
    white-space: pre-wrap;
  }

  address > div + div {
    margin-block-start: 0.5em;
  }

  /* The place kept while the feed is on its way; the slot shows the page's own content meanwhile. */
  slot,
  [aria-busy='true'] {
    display: block;
    min-block-size: var(--alliance-min-block-size, auto);
  }

  .skeleton {
    max-inline-size: none;
    min-block-size: 12em;
  }
`;
