import { css } from 'lit';

/**
 * The page's own look is the default: font, colour, spacing of letters, words and lines, and direction inherit
 * (WCAG 1.4.12 needs the spacing), and so do the states that a page gives its parts. All other inherited properties are
 * reset, so that no page can misform a widget.
 * Sizes are in `em`, because `rem` follows the page's root font size. Public tokens are read, never declared.
 */
export const rootStyles = css`
  /* May be as narrow as its place, also in a flex container of the page. */
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  /* What is hidden until a search of the browser finds it needs a box, or the browser does not search in it. */
  @supports (content-visibility: hidden) {
    :host([hidden='until-found' i]) {
      display: block;
      content-visibility: hidden;
    }
  }

  /* Apart from the rule above it: a browser without popovers drops this one. */
  :host([popover]:not(:popover-open)) {
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
    pointer-events: inherit;
    interactivity: inherit;
    /* A word is cut only if it is wider than the widget. */
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    /* Widgets follow the width of their own place; where that follows its content, they are as wide as a text. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 65ch;
    --_border: var(--alliance-border, color-mix(in oklab, currentColor 20%, transparent));
    --_muted: var(--alliance-muted, color-mix(in oklab, currentColor 82%, transparent));
    /* The hue of the accent at about the lightness of the text: as readable as the page's own text, light or dark. */
    --_accent: var(--alliance-accent, oklch(from currentColor calc(l * 0.6 + 0.23) 0.12 255));
    --_focus-color: var(--alliance-focus-color, currentColor);
    --_surface: var(--alliance-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_font-size-meta: var(--alliance-font-size-meta, 0.875em);
    --_font-size-figure: var(--alliance-font-size-figure, min(2.5em, max(1.5em, 11cqi)));
    --_font-size-heading: var(--alliance-font-size-heading, min(1.25em, max(1em, 6cqi)));
    --_font-size-title: var(--alliance-font-size-title, min(1.5em, max(1em, 6.5cqi)));
    --_radius: var(--alliance-radius, 0.375em);
    --_border-width: var(--alliance-border-width, 1px);
    --_gap: var(--alliance-gap, 1.25em);
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 19em);
    --_padding: var(--alliance-padding, min(1.25em, 4cqi));
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* A long word keeps items of a flex container from shrinking: then it is cut. */
    max-inline-size: 100%;
    list-style: none;
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
