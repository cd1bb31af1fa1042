import { css } from 'lit';

export const styles = css`
  [part='value'] {
    position: relative;
  }

  /* The number that counts up lies over the final one, which only loses its colour. Only that one is printed. */
  @media screen {
    [part='value'][data-count] {
      -webkit-text-fill-color: transparent;
    }

    [part='value']::after {
      content: attr(data-count);
      content: attr(data-count) / '';
      position: absolute;
      inset: 0;
      -webkit-text-fill-color: currentColor;
    }
  }

  .fit {
    container-type: inline-size;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    min-inline-size: 48em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption,
  th,
  td {
    padding-block: 0.5em;
    padding-inline-end: 0.75em;
    text-align: start;
    vertical-align: top;
  }

  /* The caption is read without scrolling. */
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
  }

  /* Five columns with their words whole, on a sheet of paper too. */
  th,
  td {
    min-inline-size: 8.5em;
  }

  tbody th {
    min-inline-size: 10.5em;
  }

  th {
    font-weight: 600;
  }

  .amount {
    overflow-wrap: normal;
  }

  tr[part] {
    border-block-start: var(--_border-width) solid var(--_border);
    break-inside: avoid;
  }

  /* Paper does not scroll: a table that does not fit becomes a list with the names of its columns. */
  @media print {
    .scroll {
      overflow: visible;
    }

    table {
      min-inline-size: 0;
    }

    @container (inline-size < 44em) {
      th,
      td {
        min-inline-size: 0;
      }

      table,
      caption,
      tbody,
      tr,
      th,
      td {
        display: block;
      }

      thead {
        display: none;
      }

      td::before {
        content: attr(data-label) ': ';
      }

      /* The source names itself. */
      td:last-child::before {
        content: none;
      }

      td > p {
        display: inline;
      }

      td > p + p::before {
        content: ', ';
      }
    }
  }
`;
