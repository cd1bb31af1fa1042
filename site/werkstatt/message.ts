/** A message with its place, and the field in which to correct it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Message } from './protocol.ts';
import type { Texts } from './texts/texts.ts';

export interface MessageView {
  readonly message: Message;
  /** Tells its elements from those of other messages. */
  readonly id: string;
  readonly texts: Texts;
  readonly change: (change: Change) => void;
}

/** From this length on a text gets a field of several lines. */
const long = 60;

export function messageView({ message, id, texts, change }: MessageView): TemplateResult {
  const { severity, sentence, where, text, isValue, suggestions, ways } = message;
  const correct = (next: string) => {
    // Of a feed, the same text may be right as a number.
    if (next !== text || isValue)
      change({ kind: 'cell', where, before: text!, text: next, ...(isValue && { isValue }) });
  };
  return html`<li class="message ${severity}">
    <h4 id=${id}><span class="severity">${texts.severities[severity]}</span> ${placeOf(message, texts)}</h4>
    <p id="${id}-sentence">${sentence}</p>
    ${text === undefined ? nothing : fieldOf({ id, text, texts, correct })}
    ${
      suggestions.length || ways
        ? html`<div class="buttons">
            ${suggestions.map(
              (suggestion) =>
                html`<button type="button" aria-describedby=${id} @click=${() => correct(suggestion)}>
                  ${texts.use(suggestion)}
                </button>`,
            )}
            ${ways?.choices.map(
              (choice) =>
                html`<button
                  type="button"
                  aria-describedby=${id}
                  @click=${() => change({ kind: ways.kind, where, before: '', text: choice, column: ways.column })}
                >
                  ${texts.ways[choice]}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </li>`;
}

/** `Zeile 14, Spalte F „Träger“`. */
function placeOf({ where: { cell = '', pointer }, heading }: Message, texts: Texts): TemplateResult {
  const [, letters, row] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
  const parts = [row && `${texts.row} ${row}`, letters && `${texts.column} ${letters}`].filter(Boolean).join(', ');
  return html`${parts} ${heading ? texts.quoted(heading) : ''} ${pointer ? html`<code>${pointer}</code>` : nothing}`;
}

interface Field {
  readonly id: string;
  readonly text: string;
  readonly texts: Texts;
  readonly correct: (text: string) => void;
}

function fieldOf({ id, text, texts, correct }: Field): TemplateResult {
  const isLong = text.length > long || text.includes('\n');
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      correct(new FormData(event.currentTarget as HTMLFormElement).get('text') as string);
    }}
  >
    <label for="${id}-field">${texts.field}</label>
    <div class="field">
      ${
        isLong
          ? html`<textarea
              id="${id}-field"
              name="text"
              rows="4"
              aria-describedby="${id} ${id}-sentence"
              .value=${text}
            ></textarea>`
          : html`<input
              id="${id}-field"
              name="text"
              type="text"
              autocomplete="off"
              aria-describedby="${id} ${id}-sentence"
              .value=${text}
            />`
      }
      <button type="submit" aria-describedby=${id}>${texts.apply}</button>
    </div>
  </form>`;
}
