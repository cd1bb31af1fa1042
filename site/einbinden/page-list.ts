/** The widgets of the page in their order: choose one, add, move, remove. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Chosen, State } from './state.ts';
import type { Texts } from './texts/texts.ts';

export interface PageList {
  readonly state: Pick<State, 'chosen' | 'at'>;
  readonly titleOf: (widget: string) => string;
  readonly texts: Texts;
  /** The widget that comes next. */
  readonly next: string;
  readonly change: (next: Pick<State, 'chosen' | 'at'>) => void;
}

/** Says what happened, and puts the focus where somebody goes on. */
function tell(message: string, id: string): void {
  document.getElementById('page-status')!.textContent = message;
  document.getElementById(id)?.focus();
}

export function pageList({ state, titleOf, texts, next, change }: PageList): TemplateResult {
  const { chosen, at } = state;
  const last = chosen.length - 1;

  function move(from: number, to: number): void {
    const moved = chosen.filter((_, index) => index !== from);
    moved.splice(to, 0, chosen[from]!);
    change({ chosen: moved, at: to });
    const isUp = to < from;
    const isAtEnd = to === (isUp ? 0 : last);
    tell(texts.placed(titleOf(chosen[from]!.widget), to + 1), `${isUp === isAtEnd ? 'down' : 'up'}-${to}`);
  }

  function remove(index: number): void {
    const rest = chosen.filter((_, other) => other !== index);
    change({ chosen: rest, at: Math.min(index, rest.length - 1) });
    tell(
      texts.removed(titleOf(chosen[index]!.widget)),
      rest.length > 1 ? `edit-${Math.min(index, rest.length - 1)}` : 'add',
    );
  }

  function add(): void {
    change({ chosen: [...chosen, { widget: next, options: {} }], at: chosen.length });
    tell(texts.placed(titleOf(next), chosen.length + 1), 'add');
  }

  const button = (id: string, sign: string, label: string, isOff: boolean, act: () => void) =>
    html`<button type="button" id=${id} aria-label=${label} ?disabled=${isOff} @click=${act}>${sign}</button>`;

  const row = ({ widget }: Chosen, index: number) => {
    const name = `${index + 1}. ${titleOf(widget)}`;
    return html`<li>
      <button
        type="button"
        id="edit-${index}"
        aria-current=${index === at ? 'true' : nothing}
        @click=${() => change({ chosen, at: index })}
      >
        ${name}
      </button>
      ${button(`up-${index}`, '↑', texts.up(name), index === 0, () => move(index, index - 1))}
      ${button(`down-${index}`, '↓', texts.down(name), index === last, () => move(index, index + 1))}
      ${button(`remove-${index}`, '×', texts.remove(name), false, () => remove(index))}
    </li>`;
  };

  return html`
    ${
      last > 0
        ? html`<h3 id="page-list">${texts.onPage}</h3>
            <ol class="page-list" aria-labelledby="page-list">
              ${chosen.map(row)}
            </ol>`
        : nothing
    }
    <p><button type="button" id="add" @click=${add}>${texts.add}</button></p>
    <p id="page-status" class="hint" role="status"></p>
  `;
}
