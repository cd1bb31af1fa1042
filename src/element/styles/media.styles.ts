import { css } from 'lit';

/** Pictures and their captions. */
export const mediaStyles = css`
  /* Of an image; the figure of a quotation is as wide as its place. */
  figure:has(> img) {
    flex: 1 1 10em;
    max-inline-size: min(100%, 16em);
  }

  figure > img {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }

  figure img {
    border-radius: var(--_radius);
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  figcaption {
    margin-block-start: 0.25em;
  }
`;
