/** What is measured: how each peer is put on a page, and how many of its cards are there at first. */
import type { WidgetName } from './shared/page.ts';

export interface Peer {
  /** In the tables. */
  title: string;
  /** The name of its script. */
  script: string;
  /** The file of this folder that the script is made of; ours is the one of `dist/`. */
  entry?: string;
  /** The markup of a widget. */
  place: (widget: WidgetName, attributes: string) => string;
  /** How many cards there are at first. */
  cards: number;
}

const TAGS: Record<WidgetName, string> = {
  partners: 'alliance-partner-grid',
  goals: 'alliance-goals-list',
  funding: 'alliance-funding-counter',
  projects: 'alliance-project-cards',
};

const div = (widget: WidgetName, attributes: string) => `<div data-widget="${widget}" ${attributes}></div>`;

const element =
  (more: Partial<Record<WidgetName, string>> = {}) =>
  (widget: WidgetName, attributes: string) => {
    const tag = TAGS[widget];
    return `<${tag} ${more[widget] ?? ''} ${attributes}></${tag}>`;
  };

export const BASELINE = 'vanilla';
export const OURS = 'alliance-widgets';
export const OURS_60 = 'alliance-widgets-60';

export const PEERS: Record<string, Peer> = {
  [BASELINE]: { title: 'vanilla, all cards', script: 'vanilla', entry: 'vanilla.ts', place: div, cards: Infinity },
  'vanilla-on-demand': {
    title: 'vanilla, 60 cards and more on demand',
    script: 'vanilla-on-demand',
    entry: 'vanilla-on-demand.ts',
    place: div,
    cards: 60,
  },
  [OURS]: { title: '**alliance-widgets**', script: 'alliance-widgets', place: element(), cards: 12 },
  [OURS_60]: {
    title: 'alliance-widgets, `page-size="60"`',
    script: 'alliance-widgets',
    place: element({ projects: 'page-size="60"' }),
    cards: 60,
  },
};
