/** The greeting between a frame and the page around it. Its form must not change, because either may be older. */
export const GREETING = 'alliance-hello';
