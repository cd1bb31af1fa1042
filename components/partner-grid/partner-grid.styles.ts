import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .group + .group {
    margin-block-start: 2em;
  }

  .group > .grid,
  .group > .list,
  .group > .compact {
    margin-block-start: 0.75em;
  }

  .grid {
    --_card: var(--alliance-card-min, 11em);
    gap: calc(var(--_gap) * 0.6);
  }

  /* Every tile has the same frame, size and type, so that no organisation outweighs another. */
  .grid > li {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 5.5em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: center;
    text-wrap: balance;
    line-height: 1.3;
  }

  .grid a {
    color: inherit;
    text-decoration-color: var(--_accent);
  }

  /* The whole tile is the target of its one link. */
  .grid a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .grid a:focus-visible {
    outline: none;
  }

  .grid a:focus-visible::after {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .grid > li:has(a:hover) {
    border-color: var(--_accent);
  }

  .grid img {
    max-block-size: 4.5em;
    inline-size: auto;
    object-fit: contain;
  }

  .list > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_border);
  }

  .list > li:first-child {
    border-block-start: 1px solid var(--_border);
  }

  .list a {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  .list img {
    max-block-size: 2em;
    max-inline-size: 5em;
    inline-size: auto;
  }

  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.2em;
  }

  .compact > li:not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
    color: var(--_muted);
  }
`;
