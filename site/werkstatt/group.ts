/** The messages of a sheet: what must be done first, then how it was read. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Severity } from '../../src/authoring/findings.ts';
import { messageView } from './message.ts';
import type { Change, Group, Message } from './protocol.ts';
import type { Texts } from './texts/texts.ts';

export interface GroupView {
  readonly group: Group;
  readonly id: string;
  /** How many messages are shown at first. */
  readonly most: number;
  readonly texts: Texts;
  readonly change: (change: Change) => void;
  readonly showMore: (event: Event) => void;
}

const order: readonly Severity[] = ['error', 'question', 'note'];

/** `2 Fehler, 1 Frage`. */
export const tally = (counts: Group['counts'], texts: Texts): string =>
  order.flatMap((severity) => (counts[severity] ? [texts.counts[severity](counts[severity])] : [])).join(', ');

export function groupView({ group, id, most, texts, change, showMore }: GroupView): TemplateResult {
  const { name, counts, messages } = group;
  const shown = messages.slice(0, most);
  const notes = shown.filter(({ severity }) => severity === 'note');
  const others = shown.filter(({ severity }) => severity !== 'note');
  const total = order.reduce((sum, severity) => sum + counts[severity], 0);
  const list = (part: readonly Message[], start: number) =>
    html`<ul role="list">
      ${repeat(
        part,
        ({ key }) => key,
        (message, index) => messageView({ message, id: `${id}-${start + index}`, texts, change }),
      )}
    </ul>`;
  return html`<section class="group" aria-labelledby=${id}>
    <h3 id=${id} tabindex="-1">${name || texts.ofFile} <span class="tally">${tally(counts, texts)}</span></h3>
    ${others.length ? list(others, 0) : nothing}
    ${
      notes.length
        ? html`<details ?open=${!others.length && notes.length < 4}>
            <summary>${texts.counts.note(counts.note)}</summary>
            ${list(notes, others.length)}
          </details>`
        : nothing
    }
    ${
      messages.length > most
        ? html`<button type="button" @click=${showMore}>${texts.more(messages.length - most)}</button>`
        : total > messages.length
          ? html`<p>${texts.hidden(total - messages.length)}</p>`
          : nothing
    }
  </section>`;
}
