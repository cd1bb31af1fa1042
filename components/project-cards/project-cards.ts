import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { AddressController } from '../../src/controllers/address-controller.ts';
import { MoreController } from '../../src/controllers/more-controller.ts';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { atLeast, flag, text } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { formatCount } from '../../src/i18n/numbers.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import { idFrom } from '../../src/templates/page-url.ts';
import type { View } from '../../src/templates/view.ts';
import { projectCard } from './project-card.ts';
import { styles } from './project-cards.styles.ts';
import { projectControls } from './project-controls.ts';
import {
  facets,
  findProjects,
  matches,
  prepareSearch,
  valuesOfAll,
  type Facet,
  type Found,
  type Selection,
} from './project-filter.ts';

/** The fewest projects that search and filters are shown for. */
const MANY = 8;

/**
 * The projects of the alliance as cards, with search, filters and order. A filter is there where it has something to
 * choose. Cards are shown a page at a time, so that the first paint costs the same for ten projects and ten thousand.
 *
 * @element alliance-project-cards
 */
export class ProjectCards extends AllianceElement<Project> {
  static override readonly tag = 'alliance-project-cards';
  static override styles = [super.styles, styles];
  static override readonly lists = [collections.projects];

  /** The id of a goal: only its projects are shown. */
  @property({ converter: text })
  goal?: string;

  /** Only projects of this reach are shown. */
  @property({ converter: text })
  reach?: Project['reach'];

  /** Only projects of this status are shown. */
  @property({ converter: text })
  status?: Project['status'];

  /**
   * The id of a partner: only projects it leads, takes part in or initiated are shown. Or where the address of the page has
   * the id: `/partner/{id}`, `?partner={id}`; without one in the address, all are shown.
   */
  @property({ converter: text })
  partner?: string;

  /** How many cards are shown at first, and how many more at each request. */
  @property({ attribute: 'page-size', converter: atLeast(1, 12) })
  pageSize = 12;

  /** Whether to leave out search, filters and order. */
  @property({ attribute: 'without-filters', converter: flag })
  withoutFilters = false;

  /** The address of the pages of projects, with `{id}`: `/projekte/{id}`. Names of projects lead there. */
  @property({ attribute: 'detail-url', converter: text })
  detailUrl?: string;

  /** The address of the pages of partners, with `{id}`: `/partner/{id}`. Names of partners lead there. */
  @property({ attribute: 'partner-url', converter: text })
  partnerUrl?: string;

  #selection: Selection = {};
  #isOpen = false;
  #more = new MoreController(
    this,
    () => this.pageSize,
    () => this.performUpdate(),
  );
  #choices?: { readonly projects: readonly Project[]; readonly values: ReadonlyMap<Facet, readonly LocalizedText[]> };

  constructor() {
    super();
    // The address may lead to another partner now.
    new AddressController(this, () => this.requestUpdate('partner', undefined));
  }

  protected override heading({ projects }: Messages) {
    return projects.heading;
  }

  protected override select(feed: AllianceFeed, options: this) {
    const partner = options.partner && idFrom(options.partner, this);
    const isOf = ({ lead, partners = [], initiatedBy = [] }: Project) =>
      !partner || [lead, ...partners, ...initiatedBy].includes(partner);
    const choice = { goal: options.goal, reach: options.reach, status: options.status };
    return feed.entries(collections.projects).filter((project) => matches(project, choice, feed) && isOf(project));
  }

  /** Per facet, the values that these projects offer to choose from. */
  #valuesOf(projects: readonly Project[], feed: AllianceFeed) {
    if (this.#choices?.projects !== projects) {
      const values = new Map(facets.map((facet) => [facet, valuesOfAll(projects, facet, feed)] as const));
      this.#choices = { projects, values };
    }
    return this.#choices.values;
  }

  protected override content(projects: readonly Project[], view: View) {
    const { messages } = view;
    const all = findProjects(projects, this.#selection, view);
    const found = all.projects;
    const shown = this.#more.shown(found);
    const list = entryList(
      projects,
      view,
      {
        list: (items) =>
          html`<ul role="list" class="grid">
              ${items}
            </ul>
            ${this.#more.button(found.length, messages.projects.more, view)}`,
        entry: (project, meta) =>
          keyed(
            project,
            html`<li>
              <article part="card" tabindex="-1">${projectCard(project, view, this)} ${meta}</article>
            </li>`,
          ),
      },
      shown,
    );
    const hasControls = !this.withoutFilters && projects.length >= MANY;
    return html`${hasControls ? this.#controls(all, shown.length, projects, view) : nothing} ${list}`;
  }

  #controls({ projects: found, counts }: Found, shown: number, projects: readonly Project[], view: View) {
    const { order, ...filters } = this.#selection;
    const { messages, locale } = view;
    const total = projects.length;
    const reset = () => {
      this.#choose({ order });
      // The button goes with the filters; focus must not go with it.
      this.renderRoot.querySelector('input')?.focus();
    };
    const controls = projectControls(view, {
      selection: this.#selection,
      values: this.#valuesOf(projects, view.feed),
      counts,
      isOpen: this.#isOpen,
      onToggle: () => {
        this.#isOpen = !this.#isOpen;
        this.requestUpdate();
      },
      onChange: (change) => this.#choose({ ...this.#selection, ...change }),
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
    this.#selection = selection;
    this.#more.reset();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-project-cards': ProjectCards;
  }
}
