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
`;
