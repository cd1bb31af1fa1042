import { css } from 'lit';

export const styles = css`
  .columns {
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 20em);
  }

  li {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    break-inside: avoid;
  }

  /* A quotation runs in its own direction, its marks with it. */
  q {
    unicode-bidi: plaintext;
    font-size: var(--_font-size-heading);
    line-height: 1.4;
  }

  figcaption {
    display: flex;
    gap: 1em;
    margin-block-start: 0.75em;
  }

  img {
    flex: none;
    inline-size: 4em;
    block-size: auto;
    align-self: start;
  }
`;
