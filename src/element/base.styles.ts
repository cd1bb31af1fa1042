import { css } from './reactive-element.ts';

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
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    color-scheme: inherit;
    cursor: inherit;
    direction: inherit;
    overflow-wrap: anywhere;
    hyphens: auto;
    /* The hue of the accent at about the lightness of the text: as readable as the page's own text, light or dark. */
    --_accent: var(--alliance-accent, oklch(from currentColor calc(l * 0.55 + 0.23) 0.13 255));
    --_surface: var(--alliance-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_border: var(--alliance-border, color-mix(in oklab, currentColor 20%, transparent));
    --_muted: var(--alliance-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_radius: var(--alliance-radius, 0.375em);
    --_gap: var(--alliance-gap, 1.25em);
    --_card: var(--alliance-card-min, 16em);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  section > :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
    margin-block-end: 0.8em;
  }

  ul,
  ol {
    list-style: none;
  }

  /* Texts of a feed may run in either direction; none may turn its neighbours around. */
  span,
  a,
  dd,
  li {
    unicode-bidi: isolate;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.125em;
  }

  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(7em) 1fr;
    gap: 0.25em 1em;
  }

  dt {
    grid-column: 1;
    overflow-wrap: break-word;
  }

  dd {
    grid-column: 2;
  }

  dt,
  .meta {
    color: var(--_muted);
  }

  .meta {
    margin-block-start: 1em;
    font-size: 0.875em;
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card)), 1fr));
    gap: var(--_gap);
  }

  .image {
    display: block;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .image:not(.broken) > .fallback,
  .broken > img {
    display: none;
  }

  /* The place kept while the feed is on its way; the slot shows the page's own content meanwhile. */
  slot,
  [aria-busy='true'] {
    display: block;
    min-block-size: var(--alliance-reserve);
  }

  .skeleton {
    block-size: 12em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
