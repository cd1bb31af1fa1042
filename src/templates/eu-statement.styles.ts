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
    /* Half the height of the emblem stays clear around it. */
    padding: 32px;
    border: 1px solid #ccc;
    background: #fff;
    color: #000;
    color-scheme: only light;
    font:
      medium / 1.4 Arial,
      Calibri,
      Garamond,
      'Trebuchet MS',
      Tahoma,
      Verdana,
      Ubuntu,
      sans-serif;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    break-inside: avoid;
  }

  .dark {
    border-color: #666;
    background: #000;
    color: #fff;
  }

  .eu > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px;
  }

  .eu > * + * {
    margin-block-start: 12px;
  }

  .eu > div + * {
    margin-block-start: 32px;
  }

  .eu p {
    max-inline-size: none;
    flex: 1 1 200px;
  }

  /* A text of another direction keeps its own, and begins where the others do. */
  .eu [lang] {
    unicode-bidi: plaintext;
  }

  .eu strong,
  .for {
    display: block;
  }

  .eu strong {
    font-size: 1.125em;
  }

  /*
   * No logo of the widgets is higher: the partners' tiles see to that. The border of 1/25 of the height, which a dark ground
   * asks for, is not seen on a white one.
   */
  svg {
    flex: none;
    box-sizing: content-box;
    inline-size: 96px;
    block-size: 64px;
    padding: calc(64px / 25);
    background: #fff;
    forced-color-adjust: none;
  }
`;
