import { css } from '../../src/element/reactive-element.ts';

export const styles = css`
  .intro {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }

  .intro > div {
    flex: 2 1 20em;
  }

  figure {
    flex: 1 1 16em;
    max-inline-size: 30em;
  }

  .intro p,
  .chapter > p,
  li {
    max-inline-size: 65ch;
  }

  dl,
  .chapter {
    margin-block-start: var(--_gap);
  }

  .chapter > [part='heading'],
  li {
    margin-block-end: 0.5em;
  }

  .grid {
    --_card: 20em;
  }

  .grid dl {
    margin: 0;
  }
`;
