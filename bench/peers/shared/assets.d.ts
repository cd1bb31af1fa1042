/** The build turns style sheets into minified text. */
declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Feed } from '../../../src/feed/schema/feed.ts';
  const component: Component<{ feed: Feed }>;
  export default component;
}
