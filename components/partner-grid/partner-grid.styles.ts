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
    align-items: center;
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

  .grid img {
    /* Printed, the tile is as wide as the address below the logo. */
    margin: auto;
  }

  img {
    inline-size: auto;
    max-block-size: 4.5em;
    object-fit: contain;
  }

  /* A logo keeps the ground it was made for, on dark pages and in the visitor's own colours too. */
  .light,
  .dark {
    padding: 0.25em;
    background: #fff;
    forced-color-adjust: none;
  }

  .dark {
    background: #222;
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
    padding-block: 0.5em;
  }

  .list img {
    max-block-size: 2em;
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
