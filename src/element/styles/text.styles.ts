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

  /* A hyphen would be taken for a part of the address, which has a line of its own before it is cut. */
  bdi {
    hyphens: none;
  }

  /* A soft hyphen that is neither spoken nor copied, see soft-hyphens.ts. */
  .shy {
    unicode-bidi: normal;
  }

  .shy::before {
    content: '\\ad';
    content: '\\ad' / '';
  }

  /* From right to left, WebKit draws the hyphen outside of its line. */
  .shy:dir(rtl)::before {
    content: none;
  }

  a:has(bdi) {
    display: inline-block;
  }

  [part='heading'],
  .label {
    font-size: var(--_font-size-heading);
    line-height: 1.3;
    text-wrap: pretty;
  }

  [part='heading'] {
    font-weight: 600;
    break-after: avoid;
  }

  section > [part='heading'] {
    margin-block-end: 0.75em;
    font-size: var(--_font-size-title);
    text-wrap: balance;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus-color);
    outline-offset: 2px;
  }

  /* A value stands beside its label, or below it where it has no room there. */
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  dt {
    flex: 0 1 8.5em;
  }

  dd {
    flex: 1 1 11.5em;
  }

  /* Text for screen readers alone. */
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  dt,
  [part='meta'] {
    color: var(--_muted);
  }

  section > * + p {
    margin-block-start: 1em;
  }

  p {
    max-inline-size: min(100%, 65ch);
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
  address p,
  dd > p:has(> a) {
    min-block-size: 24px;
  }
`;
