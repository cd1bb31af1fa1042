/** A mistake in the code of a page, and what the build says of it. */
export interface Mistake {
  readonly right: string;
  readonly wrong: string;
  readonly reported: RegExp;
}

const mistake = (right: string, wrong: string, reported: RegExp): Mistake => ({ right, wrong, reported });
const VALUE = mistake('layout="list"', 'layout="carousel"', /"carousel"' is not assignable to type/);
const NAME = mistake('page-size', 'page-sise', /page-?sise/i);
/** In JSX, TypeScript accepts every name with a hyphen. */
const PROPERTY = mistake('page-size', 'pageSise', /'pageSise' does not exist|Property 'pageSise'/);
const EVENT = mistake('event.feed.', 'event.fed.', /'fed' does not exist on type 'AllianceLoadEvent'/);

/** The frameworks that have a page in docs/frameworks. Each has a starter with pinned versions in test/frameworks/starters. */
export interface Framework {
  /** The name of the page. */
  readonly page: string;
  /** The folder that the build writes for a web server. Without one, `npm start` serves. */
  readonly output?: string;
  /** Where the page "Einbinden" has its file in the project, if no other test compiles that. */
  readonly embedding?: string;
  /** The place of the feed in the project. */
  readonly feed: string;
  /** The HTML has the widget in a declared shadow root. */
  readonly rendersOnServer?: true;
  /** What other bundlers wrote beside the output: each in turn takes the place of the page's script. */
  readonly otherScripts?: readonly string[];
  /** Mistakes in one file of the page that end its build with an error. */
  readonly mistakes?: readonly [file: string, ...Mistake[]];
  /** The starter has the page `/hydration`, where React hydrates widgets. */
  readonly hydrates?: true;
}

const PUBLIC = 'public/alliance/feed.json';

export const FRAMEWORKS: readonly Framework[] = [
  { page: 'react', output: 'dist', feed: PUBLIC, mistakes: ['src/App.tsx', VALUE, PROPERTY, EVENT] },
  { page: 'preact', output: 'dist', feed: PUBLIC, mistakes: ['src/App.tsx', VALUE, PROPERTY, EVENT] },
  { page: 'vue', output: 'dist', feed: PUBLIC, mistakes: ['src/App.vue', VALUE, NAME, EVENT] },
  { page: 'svelte', output: 'dist', feed: PUBLIC, mistakes: ['src/App.svelte', VALUE, NAME, EVENT] },
  {
    page: 'bundlers',
    output: 'dist',
    feed: PUBLIC,
    otherScripts: ['webpack.js', 'esbuild.js'],
    mistakes: ['src/main.ts', EVENT],
  },
  {
    page: 'angular',
    output: 'dist',
    embedding: 'src/allianz.ts',
    feed: PUBLIC,
    mistakes: [
      'src/app.ts',
      VALUE,
      mistake('[pageSize]', '[pageSise]', /Can't bind to 'pageSise'/),
      mistake(
        '"navigate($event)"',
        '"loaded($event)"',
        /'AllianceNavigateEvent' is not assignable to parameter of type/,
      ),
      mistake(
        '<p id="modified">',
        '<alliance-partner-gird /><p id="modified">',
        /'alliance-partner-gird' is not a known element/,
      ),
    ],
  },
  // Next.js reports the first mistake alone.
  { page: 'next', feed: PUBLIC, rendersOnServer: true, mistakes: ['app/widgets.tsx', PROPERTY], hydrates: true },
  { page: 'nuxt', feed: PUBLIC, rendersOnServer: true, mistakes: ['app/app.vue', EVENT] },
  {
    page: 'sveltekit',
    feed: 'static/alliance/feed.json',
    rendersOnServer: true,
    mistakes: ['src/routes/+page.svelte', NAME, EVENT],
  },
  { page: 'astro', output: 'dist', embedding: 'src/pages/einbinden.astro', feed: PUBLIC, rendersOnServer: true },
  { page: 'eleventy', output: '_site', feed: 'alliance/feed.json', rendersOnServer: true },
];
