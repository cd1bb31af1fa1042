import { css } from 'lit';

export const styles = css`
  section > .list {
    padding-inline-start: 1.75em;
  }

  section > ol > li {
    list-style: decimal;
  }

  ::marker,
  .mark {
    color: var(--_accent);
    font-weight: 600;
  }

  li > ol {
    margin-block-start: 0.5em;
  }
`;
