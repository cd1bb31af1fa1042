/** The frameworks that have a page in docs/frameworks. Each has a starter with pinned versions in test/frameworks/starters. */
export interface Framework {
  /** The name of the page. */
  readonly page: string;
  /** The folder that the build writes for a web server. Without one, `npm start` serves. */
  readonly output?: string;
  /** The place of the feed in the project. */
  readonly feed: string;
  /** The HTML has the widget in a declared shadow root. */
  readonly rendersOnServer?: true;
  /** What other bundlers wrote beside the output: each in turn takes the place of the page's script. */
  readonly otherScripts?: readonly string[];
}

const PUBLIC = 'public/alliance/feed.json';

export const FRAMEWORKS: readonly Framework[] = [
  { page: 'react', output: 'dist', feed: PUBLIC },
  { page: 'preact', output: 'dist', feed: PUBLIC },
  { page: 'vue', output: 'dist', feed: PUBLIC },
  { page: 'svelte', output: 'dist', feed: PUBLIC },
  { page: 'bundlers', output: 'dist', feed: PUBLIC, otherScripts: ['webpack.js', 'esbuild.js'] },
  { page: 'angular', output: 'dist', feed: PUBLIC },
  { page: 'next', feed: PUBLIC, rendersOnServer: true },
  { page: 'nuxt', feed: PUBLIC, rendersOnServer: true },
  { page: 'sveltekit', feed: 'static/alliance/feed.json', rendersOnServer: true },
  { page: 'astro', output: 'dist', feed: PUBLIC, rendersOnServer: true },
  { page: 'eleventy', output: '_site', feed: 'alliance/feed.json', rendersOnServer: true },
];
