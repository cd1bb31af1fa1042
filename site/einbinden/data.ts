/** Whose feed the page shows: the published one, one at an address, or one of a file. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fileField } from './controls.ts';
import type { LoadedFeed } from './feed.ts';
import type { Answer, Refusal } from './feeds.ts';
import { feeds, help, lang, root, texts, type View } from './page.ts';

/** The feeds of addresses that were loaded since the page is open. */
const loaded = new Map<string, LoadedFeed>();

/** What the fields say beside the address of the page. */
interface Draft {
  readonly address?: string;
  readonly isBusy?: boolean;
  /** Why there is no feed. */
  readonly refusal?: Refusal | { readonly problem: 'script'; readonly sentence: string };
}

let draft: Draft = {};
/** Counts what somebody asked for: only the last answer is shown, and none once they type another address. */
let last = 0;

/** The feed of a step of the history, if it is here. */
export const feedOf = ({ state, kept }: Pick<View, 'state' | 'kept'>): LoadedFeed | undefined =>
  kept.file ?? loaded.get(state.feed);

/** Forgets what belongs to the last step of the history. */
export function leaveData(): void {
  last++;
  draft = {};
}

type Reader = typeof import('./feeds.ts');

/** How often the script did not arrive. */
let misses = 0;

/** Most visitors bring no feed: what reads it comes once somebody does. */
async function reader(): Promise<Reader> {
  const address = new URL(feeds, location.href);
  // Firefox does not ask again for a script that did not arrive: the next try needs another address.
  if (misses) address.search = `${misses}`;
  try {
    return (await import(/* @vite-ignore */ address.href)) as Reader;
  } catch (error) {
    misses++;
    throw error;
  }
}

/** Returns the feed that somebody wishes, unless it is refused or they wish another one meanwhile. */
async function find(
  view: View,
  ask: (reader: Reader) => Promise<Answer>,
  address?: string,
): Promise<LoadedFeed | undefined> {
  const own = ++last;
  draft = { ...draft, address, isBusy: true };
  view.update();
  const found = await reader().then(ask, () => ({ problem: 'script', sentence: texts.feedScript }) as const);
  if (own !== last) return undefined;
  if ('feed' in found) {
    draft = {};
    return found.feed;
  }
  draft = { address, refusal: found };
  view.update();
  return undefined;
}

/** Loads the feed of the address in the field. */
async function openAddress(typed: string, view: View): Promise<void> {
  const feed = await find(view, ({ feedAt }) => feedAt(typed, lang, root, false), typed);
  if (!feed) return;
  loaded.set(feed.address, feed);
  view.change({ feed: feed.address }, { file: undefined });
}

/** Shows a file that was chosen or dropped. */
export async function openFile(file: File, view: View): Promise<void> {
  const feed = await find(view, ({ feedIn }) => feedIn(file, lang, view.published));
  if (feed) view.change({ feed: '' }, { file: feed });
}

/**
 * Loads the feed that a link names if it is on this server. To ask another one is up to who reads the page: whoever sent
 * the link would learn of the visit.
 */
export async function loadOwn(view: View): Promise<void> {
  const address = view.state.feed;
  if (!address || feedOf(view) || new URL(address).origin !== new URL(root).origin) return;
  const feed = await find(view, ({ feedAt }) => feedAt(address, lang, root, true), address);
  if (!feed) return;
  loaded.set(address, feed);
  view.update();
}

/** What the widgets show, and what is going on. */
function statusOf({ state, feed }: View): string {
  const { isBusy, refusal } = draft;
  if (isBusy) return texts.feedLoading;
  if (refusal) return refusal.sentence;
  if (state.feed && feed.kind === 'published') return texts.feedWaiting(new URL(state.feed).host);
  return texts.feedNow[feed.kind](feed.name);
}

export function dataView(view: View): TemplateResult {
  const { state, feed, change } = view;
  const { refusal, isBusy } = draft;
  const problem = isBusy ? undefined : refusal?.problem;
  const isOther = feed.kind !== 'published';
  return html`<fieldset class="data">
    <legend>${texts.data}</legend>
    <p id="data-status" role="status" class=${problem ? 'problem' : nothing}>${statusOf(view)}</p>
    ${
      problem
        ? html`<p>
            ${problem === 'workbook' ? html`<a href="../werkstatt/">${texts.toWorkshop}</a>` : nothing}
            ${problem.startsWith('feed-') ? html`<a href="${help}errors/#${problem}">${texts.feedHelp}</a>` : nothing}
          </p>`
        : nothing
    }
    ${isOther && feed.isForeign ? html`<p class="hint">${texts.withoutPictures}</p>` : nothing}
    ${
      isOther || state.feed
        ? html`<p>
            <button type="button" @click=${() => change({ feed: '' }, { file: undefined })}>
              ${texts.backToPublished}
            </button>
          </p>`
        : nothing
    }
    <details ?open=${Boolean(refusal) || Boolean(state.feed)}>
      <summary>${texts.otherData}</summary>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget as HTMLFormElement).get('feed') as string;
          if (!isBusy) void openAddress(typed, view);
        }}
      >
        <label
          >${texts.feedAddress}
          <input
            name="feed"
            type="text"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            placeholder="https://www.example.org/feed.json"
            aria-describedby="address-hint data-status"
            .value=${live(draft.address ?? state.feed)}
            @input=${({ target }: Event) => {
              const isCorrected = draft.isBusy;
              last++;
              draft = { address: (target as HTMLInputElement).value };
              if (isCorrected) view.update();
            }}
          />
        </label>
        <p id="address-hint" class="hint">${texts.feedAddressHint}</p>
        <button type="submit" aria-disabled=${isBusy ? 'true' : 'false'}>${texts.loadFeed}</button>
      </form>
      ${fileField(texts.feedFile, '.json,application/json', (file) => openFile(file, view), 'file-hint data-status')}
      <p id="file-hint" class="hint">${texts.feedFileHint}</p>
    </details>
  </fieldset>`;
}
