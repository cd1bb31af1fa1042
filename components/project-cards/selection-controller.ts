import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import { formatCount } from '../../src/i18n/numbers.ts';
import type { View } from '../../src/templates/view.ts';
import { projectControls } from './project-controls.ts';
import { facets, prepareSearch, valuesOfAll, type Facet, type Found, type Selection } from './project-filter.ts';
import { selectionFrom, type State } from './project-state.ts';

/** The fewest projects that search and filters are shown for. */
const MANY = 8;

/** Keeps what a visitor has selected, and renders the controls for it. */
export class SelectionController implements ReactiveController {
  selection: Selection = {};
  #isOpen = false;
  #choices?: { readonly projects: readonly Project[]; readonly values: ReadonlyMap<Facet, readonly LocalizedText[]> };

  /** @param changed Called when the visitor has selected something else. */
  constructor(
    private readonly host: LitElement & { readonly withoutFilters: boolean },
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** Takes a selection from the address. Without controls, a visitor could not undo it. */
  restore(state: State, projects: readonly Project[], feed: AllianceFeed) {
    if (this.#isOffered(projects)) this.selection = selectionFrom(state, this.#valuesOf(projects, feed));
  }

  #isOffered({ length }: readonly Project[]) {
    return !this.host.withoutFilters && length >= MANY;
  }

  /** Returns, per facet, the values that these projects offer to choose from. */
  #valuesOf(projects: readonly Project[], feed: AllianceFeed) {
    if (this.#choices?.projects !== projects) {
      const values = new Map(facets.map((facet) => [facet, valuesOfAll(projects, facet, feed)] as const));
      this.#choices = { projects, values };
    }
    return this.#choices.values;
  }

  /**
   * Renders search, filters and order, and how many projects match; nothing for few projects.
   * @param shown How many cards are shown.
   */
  render({ projects: found, counts }: Found, shown: number, projects: readonly Project[], view: View) {
    if (!this.#isOffered(projects)) return nothing;
    const { order, ...filters } = this.selection;
    const { messages, locale } = view;
    const total = projects.length;
    const reset = () => {
      this.#choose({ order });
      // The button goes with the filters; focus must not go with it.
      this.host.renderRoot.querySelector('input')?.focus();
    };
    const controls = projectControls(view, {
      selection: this.selection,
      values: this.#valuesOf(projects, view.feed),
      counts,
      isOpen: this.#isOpen,
      onToggle: () => {
        this.#isOpen = !this.#isOpen;
        this.host.requestUpdate();
      },
      onChange: (change) => this.#choose({ ...this.selection, ...change }),
      onSearch: () => prepareSearch(projects, view),
    });
    const count = formatCount(messages.projects.matches, total, { total, shown }, locale);
    const status = found.length ? count : `${count}. ${messages.projects.noMatch}`;
    // Keyed by the number found: it may change while the first page of it stays as long.
    return html`${controls}
      <p class="found">
        <span role="status">${keyed(found.length + status, status)}</span>
        ${
          Object.values(filters).some(Boolean)
            ? html`<button part="button" @click=${reset}>${messages.filter.reset}</button>`
            : nothing
        }
      </p>`;
  }

  #choose(selection: Selection) {
    this.selection = selection;
    this.changed();
    this.host.requestUpdate();
  }
}
