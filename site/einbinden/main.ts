/** The page "Einbinden": a widget, its settings, a preview, and the line to paste. */
import { html, nothing, render } from 'lit';
import { choiceView } from './choice.ts';
import { feedOf, leaveData, loadOwn, openFile } from './data.ts';
import { readFeed, type LoadedFeed } from './feed.ts';
import { keptNow, stepWith, type Kept } from './kept.ts';
import type { Widget } from './manifest.ts';
import { leaveSheet, openSheet } from './own-sheet.ts';
import { languages, main, root, speak, texts, type View } from './page.ts';
import { pasteView } from './paste.ts';
import { previewView } from './preview.ts';
import { watchDrops } from '../werkstatt/files.ts';
import { hashOf, stateOf, type State } from './state.ts';
import type { Texts } from './texts/texts.ts';

const load = async (path: string): Promise<unknown> => {
  const response = await fetch(root + path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
};

let widgets: readonly Widget[] = [];
let published: LoadedFeed;
let state: State;
/** What the address is too short for. */
let kept: Kept = {};

function change(next: Partial<State>, more: Kept = {}): void {
  history.pushState(stepWith({ ...kept, ...more }), '', hashOf({ ...state, ...next }));
  if ('feed' in next) return arrive();
  // A feed that is on its way is still wished.
  read();
  update();
}

/** Shows the step of the history that the address names. */
function arrive(): void {
  read();
  leaveData();
  void loadOwn(update());
}

function read(): void {
  state = stateOf(
    location.hash,
    widgets,
    languages.map(([tag]) => tag),
  );
  kept = keptNow();
  leaveSheet();
}

/** A link can say anything. */
const cut = (word: string) => (word.length > 60 ? `${word.slice(0, 60)}…` : word);

function update(): View {
  const feed = feedOf({ state, kept }) ?? published;
  const view: View = { state, widgets, feed, published, kept, change, update };
  const { unknown } = state;
  render(
    html`
      ${unknown.length ? html`<p class="problem" role="alert">${texts.unknown(unknown.map(cut).join(', '))}</p>` : nothing}
      ${choiceView(view)} ${previewView(view)} ${pasteView(view)}
    `,
    main,
  );
  return view;
}

/** Takes a file that is dropped anywhere: a style sheet, or else a feed. */
function take([file]: readonly File[]): void {
  const view = update();
  void (/\.(?:css|scss|sass|less|styl)$/i.test(file!.name) ? openSheet : openFile)(file!, view);
}

/** Starts the page. */
export async function start(spoken: Texts): Promise<void> {
  speak(spoken);
  try {
    const [list, document] = await Promise.all([main.dataset.widgets!, 'feed.json'].map(load));
    const own = { kind: 'published', name: '', address: `${root}feed.json`, isForeign: false } as const;
    published = { ...own, ...readFeed(document) };
    widgets = list as Widget[];
    main.replaceChildren();
    arrive();
    addEventListener('popstate', () => {
      // The link that skips to the content has an address, too.
      if (location.hash === `#${main.id}`) history.replaceState(stepWith(kept), '', hashOf(state));
      else arrive();
    });
    watchDrops(() => main.querySelector('.data'), take);
  } catch {
    main.textContent = texts.failed;
  }
}
