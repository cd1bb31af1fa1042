/** The frameworks that have a page in docs/frameworks. Each has a starter with pinned versions in test/frameworks/starters. */
export interface Framework {
  /** The name of the page. */
  readonly page: string;
  /** The folder that the build writes for a web server. */
  readonly output: string;
  /** The place of the feed in the project. */
  readonly feed: string;
}

const PUBLIC = 'public/alliance/feed.json';

export const FRAMEWORKS: readonly Framework[] = [
  { page: 'react', output: 'dist', feed: PUBLIC },
  { page: 'preact', output: 'dist', feed: PUBLIC },
  { page: 'vue', output: 'dist', feed: PUBLIC },
  { page: 'svelte', output: 'dist', feed: PUBLIC },
];
