import { css } from 'lit';

export const styles = css`
  .grid {
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 15em);
    --_gap: var(--alliance-gap, 0.75em);
    /* Two tiles are no larger than ten, and all are as high as the highest. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card-min-inline-size)), 1fr));
    grid-auto-rows: 1fr;
  }

  /* Every tile has the same frame, size and type, so that no organisation outweighs another. */
  .grid [part='card'] {
    justify-content: center;
    min-block-size: 5.5em;
    font-size: 0.9375em;
    padding-inline: min(var(--_padding), 0.5em);
    border-color: var(--_border);
    background: none;
    text-align: center;
    text-wrap: balance;
  }

  /* Their text is an item of a flex container, which would be as wide as the longest word. */
  [part='card'],
  .list a {
    overflow-wrap: anywhere;
  }

  .grid a {
    color: inherit;
    text-decoration-color: var(--_accent);
  }

  /* The logo fills its tile, so that nothing moves when it arrives, whatever its own size. */
  .grid [part='card']:has(img) {
    padding: 0;
  }

  .grid a:has(img) {
    flex: 1;
    display: flex;
    flex-direction: column;
  }

  .grid img {
    --_box: 100%;
    --_square: 3.5em;
    flex: 1 0 calc(5.5em - 2 * var(--_border-width));
    inline-size: 100%;
    min-block-size: 0;
  }

  /*
   * Logos of all proportions get the same area: a square one is as wide as --_square, one four times as wide as high twice
   * as wide as that. The rules for the emblem of the European Union (64px) forbid higher logos beside it. A logo keeps the
   * ground it was made for, also in the visitor's own colours. One that does not name its ground has a light one on dark
   * pages, where the text is light.
   */
  img {
    padding: 0.5em
      max(0.75em, (var(--_box) - min(var(--_square) * sqrt(var(--_ratio, 4)), 64px * var(--_ratio, 4))) / 2);
    border-radius: calc(var(--_radius) - var(--_border-width));
    background: oklch(from currentColor 1 0 0 / clamp(0, (l - 0.6) * 99, 1));
    object-fit: contain;
    forced-color-adjust: none;
  }

  .light {
    background: #fff;
  }

  .dark {
    background: #222;
  }

  .any {
    background: none;
  }

  .compact,
  .list a,
  .list > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  .list > li {
    position: relative;
    padding-block: 0.5em;
  }

  .list :is(img, .mark) {
    --_box: 5em;
    --_square: 2.25em;
    inline-size: var(--_box);
    block-size: 2.5em;
    padding-block: 0.25em;
  }

  /* With room, names stand in a column beside the logos, also those without a logo. */
  @container (inline-size >= 18em) {
    .list.logos > li {
      min-block-size: 3.5em;
      padding-inline-start: 6em;
    }

    .list :is(img, .mark) {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-start: 0;
    }
  }

  .list a {
    max-inline-size: 100%;
  }

  .compact {
    gap: 0.25em;
  }

  .compact > li:not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
    color: var(--_muted);
  }
`;
