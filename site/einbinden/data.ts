/** Whose feed the page shows: the published one, one at an address, or one of a file. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LoadedFeed } from './feed.ts';
import { fetchFeed, readAddress, readFile, type FeedProblem } from './other-feeds.ts';
import { help, lang, root, texts, type View } from './page.ts';
import { sentenceOf } from './texts/feed-problems.ts';

/** The feeds of addresses that were loaded since the page is open. */
const loaded = new Map<string, LoadedFeed>();

/** What the fields say beside the address of the page. */
interface Draft {
  readonly address?: string;
  readonly isBusy?: boolean;
  readonly problem?: FeedProblem;
  /** The host that did not give a feed. */
  readonly host?: string;
}

let draft: Draft = {};
/** Only the last wish counts. */
let last = 0;

/** The feed of a step of the history, if it is here. */
export const feedOf = ({ state, kept }: Pick<View, 'state' | 'kept'>): LoadedFeed | undefined =>
  kept.file ?? loaded.get(state.feed);

/** Forgets what belongs to the step of before. */
export function leaveData(): void {
  last++;
  draft = {};
}

async function load(url: URL, view: View, isOwn = false): Promise<boolean> {
  const own = ++last;
  draft = { address: url.href, isBusy: true };
  view.update();
  const found = await fetchFeed(url, root, isOwn);
  if (own !== last) return false;
  draft = 'problem' in found ? { address: url.href, problem: found.problem, host: url.host } : {};
  if ('feed' in found) loaded.set(url.href, found.feed);
  else view.update();
  return 'feed' in found;
}

/** Loads the feed of the address in the field. */
async function openAddress(typed: string, view: View): Promise<void> {
  const url = readAddress(typed, root);
  if (!('href' in url)) {
    draft = { address: typed, problem: url };
    return void view.update();
  }
  if (await load(url, view)) view.change({ feed: url.href }, { ...view.kept, file: undefined });
}

/** Shows a file that was chosen or dropped. */
export async function openFile(file: File, view: View): Promise<void> {
  const own = ++last;
  const found = await readFile(file, view.published);
  if (own !== last) return;
  if ('feed' in found) return view.change({ feed: '' }, { ...view.kept, file: found.feed });
  draft = { problem: found.problem };
  view.update();
}

/**
 * Loads the feed that a link names if it is on this server. To ask another one is up to who reads the page: whoever sent
 * the link would learn of the visit.
 */
export async function loadOwn(view: View): Promise<void> {
  const { feed } = view.state;
  if (!feed || feedOf(view)) return;
  const url = new URL(feed);
  if (url.origin === new URL(root).origin && (await load(url, view, true))) view.update();
}

/** What the widgets show, and what is going on. */
function statusOf({ state, feed }: View): string {
  const { isBusy, problem, host = '' } = draft;
  if (isBusy) return texts.feedLoading;
  if (problem) return sentenceOf(problem, host, lang);
  if (state.feed && feed.kind === 'published') return texts.feedWaiting(new URL(state.feed).host);
  return texts.feedNow[feed.kind](feed.name);
}

export function dataView(view: View): TemplateResult {
  const { state, kept, feed, change } = view;
  const { problem, isBusy } = draft;
  const isOther = feed.kind !== 'published';
  return html`<fieldset class="data">
    <legend>${texts.data}</legend>
    <p id="data-status" role="status" class=${problem ? 'problem' : nothing}>${statusOf(view)}</p>
    ${
      problem
        ? html`<p>
            ${problem.kind === 'workbook' ? html`<a href="../werkstatt/">${texts.toWorkshop}</a>` : nothing}
            ${problem.kind.startsWith('feed-') ? html`<a href="${help}errors/#${problem.kind}">${texts.feedHelp}</a>` : nothing}
          </p>`
        : nothing
    }
    ${isOther && feed.isForeign ? html`<p class="hint">${texts.withoutPictures}</p>` : nothing}
    ${
      isOther || state.feed
        ? html`<p>
            <button type="button" @click=${() => change({ feed: '' }, { ...kept, file: undefined })}>
              ${texts.backToPublished}
            </button>
          </p>`
        : nothing
    }
    <details ?open=${Boolean(problem) || Boolean(state.feed)}>
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
              draft = { address: (target as HTMLInputElement).value };
            }}
          />
        </label>
        <p id="address-hint" class="hint">${texts.feedAddressHint}</p>
        <button type="submit" aria-disabled=${isBusy ? 'true' : 'false'}>${texts.loadFeed}</button>
      </form>
      <label
        >${texts.feedFile}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="file-hint data-status"
          @change=${({ target }: Event) => {
            const field = target as HTMLInputElement;
            const file = field.files?.[0];
            // The same file may be chosen again once it is changed.
            field.value = '';
            if (file) void openFile(file, view);
          }}
        />
      </label>
      <p id="file-hint" class="hint">${texts.feedFileHint}</p>
    </details>
  </fieldset>`;
}
