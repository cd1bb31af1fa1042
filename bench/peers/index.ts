/** The peers: how each is put on a page, and how many entries its widgets show at first. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WidgetName } from './shared/page.ts';

export interface Peer {
  /** In the tables. */
  title: string;
  /** The name of its script. */
  script: string;
  /** The file of this folder that the script is made of. */
  entry?: string;
  /** The built script, if the peer is a script of this project. */
  file?: string;
  /** The packages that its source names otherwise. */
  alias?: Record<string, string>;
  /** The markup of a widget on a page with that feed. */
  place: (widget: WidgetName, attributes: string, feed: string) => string;
  /** How many entries a widget shows at first, if not all. */
  first: Partial<Record<WidgetName, number>>;
}

export const TAGS: Record<WidgetName, string> = {
  partners: 'alliance-partner-grid',
  goals: 'alliance-goals-list',
  funding: 'alliance-funding-counter',
  projects: 'alliance-project-cards',
};

const tag = (name: string, attributes: string) => `<${name} ${attributes}></${name}>`;

const all = (title: string, entry: string): Peer => ({
  title,
  script: entry.replace(/\.\w+$/, ''),
  entry,
  place: (widget, attributes) => tag('div', `data-widget="${widget}" ${attributes}`),
  first: {},
});

export const BASELINE = 'vanilla';
export const OURS = 'alliance-widgets';
export const OURS_60 = 'alliance-widgets-60';
/** An older script of this project. It is a peer only if the run names its file. */
export const BEFORE = 'alliance-widgets-before';

const SCRIPT = fileURLToPath(new URL('../../dist/alliance-widgets.js', import.meta.url));

export const PEERS: Record<string, Peer> = {
  [BASELINE]: all('vanilla, all cards', 'vanilla.ts'),
  'vanilla-on-demand': {
    ...all('vanilla, 60 cards and more on demand', 'vanilla-on-demand.ts'),
    first: { partners: 60, projects: 60 },
  },
  [OURS]: {
    title: '**alliance-widgets**',
    script: OURS,
    file: SCRIPT,
    place: (widget, attributes) => tag(TAGS[widget], attributes),
    first: { partners: 48, projects: 12 },
  },
  [OURS_60]: {
    title: 'alliance-widgets, `page-size="60"`',
    script: OURS,
    file: SCRIPT,
    place: (widget, attributes) => tag(TAGS[widget], `page-size="60" ${attributes}`),
    first: { partners: 60, projects: 60 },
  },
  lit: { ...all('Lit, plain `map`', 'lit.ts'), place: (widget, attributes) => tag(`bench-${widget}`, attributes) },
  preact: {
    ...all('Preact', 'preact.tsx'),
    alias: {
      react: './peers/shared/preact-as-react.ts',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
  },
  react: all('React 19', 'react.tsx'),
  svelte: all('Svelte 5', 'svelte.ts'),
  iframe: {
    ...all('vanilla, one iframe per widget', 'iframe.ts'),
    place: (widget, attributes, feed) =>
      tag(
        'iframe',
        `src="/frame?widget=${widget}&amp;feed=${encodeURIComponent(feed)}" title="${widget}" ${attributes}`,
      ),
  },
};

/** Adds an older script of this project. Its tags and attributes are the same as today's. */
export function addBefore(file: string): void {
  PEERS[BEFORE] = { ...PEERS[OURS]!, title: 'alliance-widgets, before', script: BEFORE, file: resolve(file) };
}

export const everybody = (): string[] => Object.keys(PEERS);

/** Those that show cards in the page itself. */
export const inline = (): string[] => everybody().filter((name) => name !== 'iframe');

/** Those that show a few cards of thousands, and what they are compared with. */
export const baselineAndOnDemand = (): string[] =>
  inline().filter((name) => name === BASELINE || PEERS[name]!.first.projects);

/** Our script, and the one before if there is one. */
export const scripts = (): string[] => [OURS, BEFORE].filter((name) => name in PEERS);

/** Those that a page can add and remove like any element. */
export const elements = (): string[] => [...scripts(), 'lit'];

/** Scripts that a frame loads. They are no peers. */
export const OTHER_SCRIPTS = ['iframe-content'];

export const titles = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, PEERS[name]!.title]));
