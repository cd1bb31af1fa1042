import { css } from 'lit';

/** What belongs to one project. */
export const projectContentStyles = css`
  .chapter > .grid {
    --_card-min-inline-size: var(--alliance-card-min-inline-size, 20em);
  }

  .chapter li {
    margin-block-end: 0.5em;
  }

  /* The statement is a box of its own, below the line that names date and source of the pots. */
  .chapter + .eu {
    margin-block-start: var(--_gap);
  }

  /* The last line is about the whole project, not about what stands above it. */
  :is(.eu, .chapter, .beside) + [part='meta'] {
    margin-block-start: var(--_gap);
  }
`;
