import { html, nothing } from 'lit/html.js';
import { byPosition } from '../../src/element/order.ts';
import type { View } from '../../src/element/view.ts';
import { goals } from '../../src/feed/generated/validator.ts';
import { facets, orders, type Facet, type Options, type Selection } from './project-filter.ts';

interface Controls {
  readonly selection: Selection;
  readonly options: Options;
  /** How many projects are left, and how many there are. */
  readonly found: number;
  readonly total: number;
  readonly view: View;
  /** Told what a visitor changed. */
  readonly onChange: (change: Partial<Selection>) => void;
  readonly onReset: () => void;
}

/** The search box, the filters that have something to choose, the order, and how many projects are left. */
export function projectControls({ selection, options, found, total, view, onChange, onReset }: Controls) {
  const { messages } = view;
  const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  const isFiltered = selection.query || facets.some((facet) => selection[facet]);

  const select = (label: string, name: Facet | 'order', choices: (readonly [value: string, text: string])[]) =>
    html`<label>
      <span>${label}</span>
      <select @change=${(event: Event) => onChange({ [name]: valueOf(event) })}>
        ${choices.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${value === (selection[name] ?? '')}>${text}</option>`,
        )}
      </select>
    </label>`;

  const filter = (facet: Facet) => {
    const choices = labels(facet, view).filter(([value]) => options[facet].has(value));
    return choices.length ? select(messages[facet], facet, [['', messages.all], ...choices]) : nothing;
  };

  return html`<fieldset part="controls">
      <legend class="hidden">${messages.filters}</legend>
      <label class="search">
        <span>${messages.search}</span>
        <input
          type="search"
          .value=${selection.query}
          @input=${(event: Event) => onChange({ query: valueOf(event) })}
        />
      </label>
      ${facets.map(filter)}
      ${select(
        messages.sort,
        'order',
        orders.map((order) => [order, messages.sortBy[order]]),
      )}
    </fieldset>
    <p class="found">
      <span role="status">${messages.matches(view.number(found), view.number(total))}</span>
      ${isFiltered ? html`<button type="button" part="button" @click=${onReset}>${messages.reset}</button>` : nothing}
    </p>`;
}

/** All values of a facet with their texts, in the order in which they are offered. */
function labels(facet: Facet, { feed, messages, plain }: View): (readonly [string, string])[] {
  if (facet === 'goal')
    return byPosition(feed.entries(goals)).map(({ id, label, title }) => [id, plain(label ?? title)]);
  return Object.entries(facet === 'reach' ? messages.reachOf : messages.statusOf);
}
