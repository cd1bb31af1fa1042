/** What a frame and the page around it say to each other first. Its form must not change: either may be older. */
export const GREETING = 'alliance-hello';
