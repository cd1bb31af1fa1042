/** The page: the file to choose, what was found in it, the corrections, and what will be published. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { correctionsView } from './corrections.ts';
import { groupView } from './group.ts';
import { differenceView, previewView } from './outlook.ts';
import type { Change, FeedPart, Report } from './protocol.ts';
import type { State } from './state.ts';
import type { Texts } from './texts/texts.ts';

/** How many messages of a sheet are shown at first, and how many more with each wish. */
const step = 20;

/** What a person can do. */
export interface View {
  readonly texts: Texts;
  readonly open: (files: readonly File[]) => void;
  readonly giveTemplate: (isFilled: boolean) => void;
  readonly change: (change: Change) => void;
  readonly undo: (change: Change) => void;
  /** Saves the feed. */
  readonly save: (part: FeedPart) => void;
  /** Saves the file with the corrections in it. */
  readonly saveCorrected: () => void;
  /** Shows so many messages of a group. */
  readonly showMore: (group: string, most: number) => void;
  readonly showWidget: (widget: string) => void;
}

function resultView(report: Report, state: State, { texts, ...actions }: View): TemplateResult {
  const { changes, name = '', shown, widget, work } = state;
  const { summary, feed, groups, preview, difference } = report;
  const { change, save, saveCorrected, showMore, showWidget, undo } = actions;
  return html`<section aria-labelledby="result" aria-busy=${work ? 'true' : 'false'}>
      <h2 id="result" tabindex="-1">${texts.result(name)}</h2>
      ${summary ? html`<p>${summary}</p>` : nothing}
      ${
        feed === 'complete'
          ? html`<p>${texts.complete}</p>
              <button type="button" class="main" @click=${() => save(feed)}>${texts.download}</button>`
          : nothing
      }
      ${report.kind !== 'unreadable' && feed !== 'complete' ? html`<p>${texts.incomplete}</p>` : nothing}
      ${repeat(
        groups,
        ({ name }) => name,
        (group, index) =>
          groupView({
            ...{ group, texts, change, id: `group-${index}`, most: shown.get(group.name) ?? step },
            showMore: ({ target }) => {
              showMore(group.name, (shown.get(group.name) ?? step) + step);
              // The button goes with the last ones, and the focus would, too.
              if (!(target as Element).isConnected) document.getElementById(`group-${index}`)?.focus();
            },
          }),
      )}
      ${
        feed === 'sound'
          ? html`<p>${texts.soundHint}</p>
              <button type="button" @click=${() => save(feed)}>${texts.downloadSound}</button>`
          : nothing
      }
    </section>
    ${correctionsView({ changes, report, texts, undo, save: saveCorrected })}
    ${difference ? differenceView(difference, texts) : nothing}
    ${preview ? previewView(preview, widget, texts, showWidget) : nothing}`;
}

export function view(state: State, actions: View): TemplateResult {
  const { work, progress, report, hasFailed, status } = state;
  const { texts, open, giveTemplate } = actions;
  return html`
    <section aria-labelledby="choose">
      <h2 id="choose">${texts.choose}</h2>
      <label class="zone">
        <span>${texts.zone}</span>
        <input
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.json"
          aria-describedby="kinds privacy"
          @change=${({ target }: Event) => {
            const field = target as HTMLInputElement;
            const files = [...(field.files ?? [])];
            // The same file may be chosen again once it is changed.
            field.value = '';
            if (files.length) open(files);
          }}
        />
      </label>
      <p id="kinds" class="hint">${texts.kinds}</p>
      <p id="privacy" class="hint">${texts.privacy}</p>
      <p>${texts.noFile}</p>
      <div class="buttons">
        <button type="button" @click=${() => giveTemplate(true)}>${texts.filledTemplate}</button>
        <button type="button" @click=${() => giveTemplate(false)}>${texts.emptyTemplate}</button>
      </div>
    </section>
    <div class="work">
      <p role="status" class=${hasFailed ? 'failure' : nothing}>${status}</p>
      ${work === 'reading' ? html`<progress aria-label=${texts.reading} max="1" .value=${progress}></progress>` : nothing}
    </div>
    ${report ? resultView(report, state, actions) : nothing}
  `;
}
