import { css } from 'lit';

/**
 * The page's own look is the default: font, colour, spacing of letters, words and lines, and direction inherit
 * (WCAG 1.4.12 needs the spacing). Everything else that inherits is set back, so that no page can misform a widget.
 * Sizes are in `em`: `rem` would follow the page's root font size. Public tokens are read, never declared.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    display: block;
    /* As wide as its place, also where the page displays the widget as a flex container. */
    inline-size: 100%;
    min-inline-size: 0;
    font: inherit;
    /* Telephones enlarge text unless the page says no. */
    -webkit-text-size-adjust: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    --_border: var(--alliance-border, color-mix(in oklab, currentColor 20%, transparent));
    --_muted: var(--alliance-muted, color-mix(in oklab, currentColor 82%, transparent));
    /* The hue of the accent at about the lightness of the text: as readable as the page's own text, light or dark. */
    --_accent: var(--alliance-accent, oklch(from currentColor calc(l * 0.6 + 0.23) 0.12 255));
    --_focus-color: var(--alliance-focus-color, currentColor);
    --_surface: var(--alliance-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_font-size-meta: var(--alliance-font-size-meta, 0.875em);
    --_font-size-figure: var(--alliance-font-size-figure, 2.5em);
    --_font-size-heading: var(--alliance-font-size-heading, 1.25em);
    --_font-size-title: var(--alliance-font-size-title, 1.5em);
    --_radius: var(--alliance-radius, 0.375em);
    --_border-width: var(--alliance-border-width, 1px);
    --_gap: var(--alliance-gap, 1.25em);
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 16em);
    --_padding: var(--alliance-padding, 1.25em);
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
  }

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

  .grid,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card-min-inline-size)), 1fr));
    gap: var(--_gap);
  }

  .grid [part='card'],
  .skeleton,
  pre {
    padding: var(--_padding);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }

  .grid [part='card'] {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    block-size: 100%;
  }

  /* The whole card follows its link. */
  @media screen {
    .grid [part='card'] > a::after,
    .grid [part='heading'] a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }

  /* On paper a link says where it leads, unless it is the address itself. */
  @media print {
    a[href^='http']:not(:has(bdi))::after {
      content: ' (' attr(href) ')';
      hyphens: none;
      font-size: 0.875em;
    }
  }

  .grid [part='card']:has(a:hover) {
    border-color: var(--_accent);
  }

  /* Cards of a row end level, and so do their sources. */
  .grid p[part='meta'],
  .figures dd:has(p) {
    margin-block-start: auto;
  }

  /* A figure is no card: one line in the accent above it is enough. */
  .figures [part='card'] {
    padding: 1em 0;
    border: 0;
    border-block-start: 3px solid var(--_accent);
    border-radius: 0;
    background: none;
  }

  /* Entries below each other, with a rule above each. */
  .list > li {
    padding-block: 1em;
    border-block-start: var(--_border-width) solid var(--_border);
    break-inside: avoid;
  }

  .chapter,
  .beside dl {
    margin-block-start: var(--_gap);
  }

  .chapter > [part='heading'] {
    margin-block-end: 0.5em;
  }

  /* The picture stands beside the text, or below it and as wide where there is no room. */
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }

  .beside > div {
    flex: 3 1 16em;
  }

  figure {
    flex: 1 1 12em;
  }

  figure img {
    border-radius: var(--_radius);
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

  pre {
    margin-block: 1em;
    white-space: pre-wrap;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  figcaption {
    margin-block-start: 0.25em;
  }

  address {
    font-style: normal;
  }

  /* Links of neighbouring lines are apart enough to be hit. */
  address > p {
    min-block-size: 24px;
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

  :lang(de-simple) {
    hyphens: manual;
  }

  @media (prefers-contrast: more) {
    .root {
      --_border: currentColor;
      --_muted: currentColor;
    }
  }
`;
