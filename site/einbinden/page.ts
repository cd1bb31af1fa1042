/** What `publish` tells the script of this page, and what all parts of its view need. */
import type { LoadedFeed } from './feed.ts';
import type { Widget } from './manifest.ts';
import type { Kept } from './kept.ts';
import type { State } from './state.ts';
import type { Texts } from './texts/texts.ts';

/** The language of the page. */
export const lang: 'de' | 'en' = document.documentElement.lang.startsWith('de') ? 'de' : 'en';
export let texts: Texts;
export function speak(own: Texts): void {
  texts = own;
}
export const main = document.querySelector<HTMLElement>('#builder')!;

const { version = '', integrity = '', languages: names = '', help = '', preview = '', feeds = '' } = main.dataset;
/** The address of the published folder. */
export const root = new URL(main.dataset.root!, location.href).href;
/** What the widgets speak: tags and their names. */
export const languages: readonly (readonly [tag: string, name: string])[] = [...new URLSearchParams(names)];
export { version, integrity, help, preview, feeds };

export const titleOf = (widget: string): string => texts.widgets[widget] ?? widget;

/** What the view shows. */
export interface View {
  readonly state: State;
  readonly widgets: readonly Widget[];
  /** The feed on show. */
  readonly feed: LoadedFeed;
  readonly published: LoadedFeed;
  /** What the address is too short for. */
  readonly kept: Kept;
  /** Goes on to another state, with a step in the history. What the address is too short for stays unless `more` changes it. */
  readonly change: (next: Partial<State>, more?: Kept) => void;
  /** Shows the present state again. */
  readonly update: () => unknown;
}
