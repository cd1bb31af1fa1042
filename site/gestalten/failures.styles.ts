import { css } from 'lit';

export const failuresStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .failure {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75rem;
    margin-block-start: 0.875rem;
  }

  /* The upper colour in the middle of the lower one, as it is seen on the page. */
  .swatch {
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    border: 1px solid var(--edge);
    border-radius: 4px;
    forced-color-adjust: none;
  }

  .swatch span {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border-radius: 50%;
  }

  .places {
    padding-block-start: 0.25rem;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .places li {
    margin-block-end: 0.25rem;
  }
`;
