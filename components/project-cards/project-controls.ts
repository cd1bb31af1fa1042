import { html, nothing } from 'lit';
import { byPosition } from '../../src/feed/order.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { plainText } from '../../src/i18n/format.ts';
import type { View } from '../../src/templates/view.ts';
import { facets, type Facet, type Selection } from './project-filter.ts';

type Labelled = readonly [value: string, text: string, lang?: string];

/**
 * The search box, the filters that have something to choose, and the order.
 * @param values Per facet, the values to choose from.
 * @param onChange Told what a visitor changed.
 * @param onSearch Told when a visitor is about to search.
 */
export function projectControls(
  view: View,
  selection: Selection,
  values: ReadonlyMap<Facet, readonly string[]>,
  onChange: (change: Selection) => void,
  onSearch: () => void,
) {
  const { messages } = view;
  const onInput = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement | HTMLSelectElement;
    onChange({ [name]: value });
  };
  const dropdown = (name: Facet | 'order', choices: readonly Labelled[]) =>
    html`<label>
      <span>${name === 'order' ? messages.sort.label : messages.project[name]}</span>
      <select part="control" name=${name}>
        ${choices.map(
          ([value, text, lang = view.locale]) =>
            html`<option lang=${lang} value=${value} .selected=${value === (selection[name] ?? '')}>${text}</option>`,
        )}
      </select>
    </label>`;
  const filter = (facet: Facet) => {
    const choices = labels(facet, view).filter(([value]) => values.get(facet)!.includes(value));
    return choices.length ? dropdown(facet, [['', messages.filter.all], ...choices]) : nothing;
  };
  return html`<fieldset aria-label=${messages.filter.label} @input=${onInput}>
    <label>
      <span>${messages.filter.query}</span>
      <input part="control" name="query" type="search" .value=${selection.query ?? ''} @focus=${onSearch} />
    </label>
    ${facets.map(filter)}
    ${dropdown('order', [
      ['', messages.sort.default],
      ['name', messages.sort.name],
      ['newest', messages.sort.newest],
    ])}
  </fieldset>`;
}

/** All values with their texts in the order in which they are offered: goals in that of the feed, words in ours. */
const labels = (facet: Facet, view: View): Labelled[] =>
  facet === 'goal'
    ? byPosition(view.feed.entries(collections.goals)).map(({ id, label, title }) => {
        const { text, lang } = view.resolve(label ?? title);
        return [id, plainText(text), lang];
      })
    : Object.entries(view.messages[facet]);
