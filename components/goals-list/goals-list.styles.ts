import { css } from 'lit';

export const styles = css`
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 0.5em;
  }

  ol {
    counter-reset: goal;
  }

  ol > li {
    counter-increment: goal;
    grid-template-columns: minmax(1.5em, max-content) minmax(0, 1fr);

    &::before {
      content: counters(goal, '.');
      font-weight: 600;
      color: var(--_accent);
    }

    & > :not(:first-child) {
      grid-column: 2;
    }
  }

  /* A goal without a number stands under those that have one. */
  ul > li {
    padding-inline-start: 2em;
  }

  .goal {
    font-weight: 600;
  }

  section > .list > li > .goal,
  section > ol > li::before {
    font-size: var(--_font-size-heading);
    line-height: 1.3;
  }

  .goal ~ p {
    color: var(--_muted);
  }

  .mark {
    font-size: var(--_font-size-meta);
    font-weight: 600;
    color: var(--_accent);
  }

  /* The second level needs no rules: its numbers and its place say what belongs to what. */
  .list .list > li {
    padding-block: 0.375em;
    border: 0;
  }

  /* A narrow place has no room to indent twice. */
  @container (inline-size < 20em) {
    ol > li > .list {
      grid-column: 1 / -1;
    }
  }
`;
