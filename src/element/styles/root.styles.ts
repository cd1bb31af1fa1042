import { css } from 'lit';
import { inheritedStates } from '../../templates/inherited-states.styles.ts';

/**
 * The page's own look is the default: font, colour, spacing of letters, words and lines, and direction inherit
 * (WCAG 1.4.12 needs the spacing), and so do the states that a page gives its parts. All other inherited properties are
 * reset, so that no page can misform a widget.
 * Sizes are in `em`, because `rem` follows the page's root font size. Public tokens are read, never declared.
 */
export const rootStyles = css`
  :host {
    display: block;
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
    ${inheritedStates}
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
