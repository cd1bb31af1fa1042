/** The list of corrections, each with its way back. */
import { html, nothing, type TemplateResult } from 'lit';
import { placeName } from './changes.ts';
import type { Change, Report } from './protocol.ts';
import type { Texts } from './texts/texts.ts';

export interface CorrectionsView {
  readonly changes: readonly Change[];
  readonly report: Report;
  readonly texts: Texts;
  readonly undo: (change: Change) => void;
  /** Saves the file with the corrections in it. */
  readonly save: () => void;
}

export function correctionsView({
  changes,
  report,
  texts,
  undo,
  save,
}: CorrectionsView): TemplateResult | typeof nothing {
  if (!changes.length) return nothing;
  const { kind, writableAs } = report;
  const shown = (text: string) => (text === '' ? texts.empty : texts.quoted(text));
  return html`<section aria-labelledby="corrections">
    <h2 id="corrections" tabindex="-1">${texts.corrections}</h2>
    <p>
      ${kind === 'feed' ? texts.correctionsOfFeed : texts.correctionsHint}${kind === 'feed' || writableAs ? '' : ` ${texts.notWritable}`}
    </p>
    <ul role="list" class="corrections">
      ${changes.map((change) => {
        const place = placeName(change.where);
        return html`<li>
          <span
            ><strong>${place}</strong>:
            ${change.kind === 'cell' ? html`${shown(change.before)} → ${shown(change.text)}` : texts.ways[change.text]}</span
          >
          <button type="button" aria-label=${texts.undoOf(place)} @click=${() => undo(change)}>${texts.undo}</button>
        </li>`;
      })}
    </ul>
    ${
      writableAs
        ? html`<button type="button" @click=${save}>${texts.downloadCorrected}</button>
            <p class="hint">${texts.correctedHints[writableAs]}</p>`
        : nothing
    }
  </section>`;
}
