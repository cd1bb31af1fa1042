import { css } from 'lit';

/**
 * Annex IX of Regulation (EU) 2021/1060 fixes fonts, colours and emblem: nothing of the page may change them. `all` sets
 * back everything that inherits but the direction (`dir`) and custom properties, of which none is read here. Only
 * states inherit, so that a closed menu or dialog hides the statement with the rest of its content.
 */
export const euStatementStyles = css`
  .eu {
    all: initial;
    /* An underline of the page goes through blocks, but not through this. */
    display: inline-block;
    box-sizing: border-box;
    inline-size: 100%;
    vertical-align: top;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
    padding: 16px;
    background: #fff;
    color: #000;
    color-scheme: only light;
    font:
      medium / 1.4 Arial,
      Verdana,
      Ubuntu;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    break-inside: avoid;
  }

  .dark {
    background: #000;
    color: #fff;
  }

  .eu > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .eu > * + * {
    margin-block-start: 12px;
  }

  .eu p {
    max-inline-size: none;
    flex: 1 1 160px;
    unicode-bidi: plaintext;
  }

  .eu strong {
    display: block;
    font-size: 1.125em;
  }

  /* The border of 1/25 of the height that a dark ground asks for is not seen on a white one. */
  svg {
    flex: none;
    box-sizing: content-box;
    inline-size: 72px;
    block-size: 48px;
    padding: calc(48px / 25);
    background: #fff;
    forced-color-adjust: none;
  }
`;
