import { css } from 'lit';

/** What a page says about the use of a part of it, and browsers inherit: not seen, not clicked, not reached by keyboards. */
export const inheritedStates = css`
  visibility: inherit;
  pointer-events: inherit;
  interactivity: inherit;
`;
