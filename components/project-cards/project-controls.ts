import { html, nothing } from 'lit';
import { byPosition } from '../../src/feed/order.ts';
import type { LocalizedText } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { compare } from '../../src/i18n/names.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { plainText } from '../../src/i18n/plain-text.ts';
import { option } from '../../src/templates/option.ts';
import type { View } from '../../src/templates/view.ts';
import { facets, keyOf, type Facet, type Found, type Selection } from './project-filter.ts';

type Labelled = readonly [value: string, text: string, lang?: string];

interface Controls {
  readonly selection: Selection;
  /** Per facet, the values to choose from. */
  readonly values: ReadonlyMap<Facet, readonly LocalizedText[]>;
  readonly counts: Found['counts'];
  /** Whether a narrow widget shows its filters. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Told what a visitor changed. */
  readonly onChange: (change: Selection) => void;
  /** Told when a visitor is about to search. */
  readonly onSearch: () => void;
}

/** Renders the search box, the filters that have something to choose, and the order. */
export function projectControls(view: View, controls: Controls) {
  const { messages, locale } = view;
  const { selection, values, counts, isOpen, onToggle, onChange, onSearch } = controls;
  const onInput = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement | HTMLSelectElement;
    onChange({ [name]: value });
  };
  const choice = (name: Facet | 'order', [value, text, lang = locale]: Labelled) => {
    const isSelected = value === (selection[name] ?? '');
    const count = name !== 'order' && value ? (counts.get(name)!.get(value) ?? 0) : undefined;
    const label = count === undefined ? text : `${text} (${formatNumber(count, locale)})`;
    return option({ value, text: label, lang, isSelected, isDisabled: count === 0 && !isSelected });
  };
  const dropdown = (name: Facet | 'order', label: string, choices: readonly Labelled[]) =>
    html`<label>
      <span part="label">${label}</span>
      <select part="control select" name=${name}>
        ${choices.map((labelled) => choice(name, labelled))}
      </select>
    </label>`;
  const offered = facets.filter((facet) => values.get(facet)!.length);
  return html`<fieldset aria-label=${messages.filter.label} @input=${onInput}>
    <label class="search">
      <span part="label">${messages.filter.query}</span>
      <input part="control" name="query" type="search" .value=${selection.query ?? ''} @focus=${onSearch} />
    </label>
    <button part="button" class="toggle" type="button" aria-expanded=${isOpen} @click=${onToggle}>
      ${messages.filter.filters}${offered.length ? ` (${offered.length})` : nothing}
    </button>
    <div class=${isOpen ? 'filters open' : 'filters'}>
      ${offered.map((facet) =>
        dropdown(facet, facet === 'programme' ? messages.funding.programme : messages.project[facet], [
          ['', messages.filter.all],
          ...labels(facet, values.get(facet)!, view),
        ]),
      )}
      ${dropdown('order', messages.sort.label, [
        ['', messages.sort.default],
        ['name', messages.sort.name],
        ['newest', messages.sort.newest],
      ])}
    </div>
  </fieldset>`;
}

/** Labels and sorts the values of a facet: goals as in the feed, words as in our tables, texts by name. */
function labels(facet: Facet, values: readonly LocalizedText[], view: View): Labelled[] {
  const labelled = (key: string, localized: LocalizedText): Labelled => {
    const { text, lang } = view.resolve(localized);
    return [key, plainText(text), lang];
  };
  if (facet === 'goal')
    return byPosition(view.feed.entries(collections.goals))
      .filter(({ id }) => values.includes(id))
      .map(({ id, label, title }) => labelled(id, label ?? title));
  if (facet === 'reach' || facet === 'status')
    return Object.entries(view.messages[facet]).filter(([value]) => values.includes(value));
  const inOrder = compare(view.locale);
  return values.map((value) => labelled(keyOf(value), value)).sort(([, a], [, b]) => inOrder(a, b));
}
