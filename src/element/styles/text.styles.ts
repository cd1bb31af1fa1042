import { css } from 'lit';

/** Headings, links, details and small print. */
export const textStyles = css`
  /* Texts of a feed may run in either direction; none may turn its neighbours around. */
  dd,
  li {
    unicode-bidi: isolate;
  }

  a,
  span {
    unicode-bidi: plaintext;
  }

  /* A hyphen would be taken for a part of the address. */
  bdi {
    hyphens: none;
  }

  [part='heading'],
  .label {
    font-size: var(--_font-size-heading);
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='heading'] {
    font-weight: 600;
    break-after: avoid;
  }

  section > [part='heading'] {
    margin-block-end: 0.75em;
    font-size: var(--_font-size-title);
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus-color);
    outline-offset: 2px;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(7em) 1fr;
    gap: 0.25em 1em;
  }

  dt {
    overflow-wrap: break-word;
  }

  dd {
    grid-column: 2;
  }

  dt,
  [part='meta'] {
    color: var(--_muted);
  }

  section > * + p {
    margin-block-start: 1em;
  }

  p,
  figure {
    max-inline-size: 65ch;
  }

  [part='meta'] {
    font-size: var(--_font-size-meta);

    /* As quiet as the line it is in; the default accent would be derived from a colour that is muted already. */
    & a {
      color: inherit;
    }
  }

  [part='value'] {
    font-size: var(--_font-size-figure);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .label {
    color: inherit;
  }

  address {
    font-style: normal;
  }

  /* Links of neighbouring lines are apart enough to be hit. */
  address > p {
    min-block-size: 24px;
  }
`;
