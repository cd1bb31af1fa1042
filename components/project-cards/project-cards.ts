import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { PrintController } from '../../src/controllers/print-controller.ts';
import { AllianceElement, isSame } from '../../src/element/alliance-element.ts';
import { atLeast, flag, text } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { atOnce, inSlices } from '../../src/feed/yield.ts';
import { formatCount } from '../../src/i18n/format.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import { projectFacts, quietFacts } from '../../src/templates/project-facts.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './project-cards.styles.ts';
import { projectControls } from './project-controls.ts';
import {
  findProjects,
  matches,
  prepareSearch,
  readOffer,
  type Found,
  type Offer,
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

  /** The id of a partner: only projects it leads, takes part in or initiated are shown. */
  @property({ converter: text })
  partner?: string;

  /** How many cards are shown at first, and how many more at each request. */
  @property({ attribute: 'page-size', converter: atLeast(1, 12) })
  pageSize = 12;

  /** Whether to leave out search, filters and order. */
  @property({ attribute: 'without-filters', converter: flag })
  withoutFilters = false;

  #selection: Selection = {};
  #pages = 1;
  #isOpen = false;
  /** Paper has no button: it gets all cards, before the page is laid out for it. */
  #print = new PrintController(this, () => this.performUpdate());
  #offer: Offer = { projects: [], values: new Map(), counts: new Map() };

  protected override heading({ projects }: Messages) {
    return projects.heading;
  }

  protected override select(feed: AllianceFeed, options: this) {
    const isOf = ({ lead, partners = [], initiatedBy = [] }: Project) =>
      !options.partner || [lead, ...partners, ...initiatedBy].includes(options.partner);
    const choice = { goal: options.goal, reach: options.reach, status: options.status };
    return feed.entries(collections.projects).filter((project) => matches(project, choice, feed) && isOf(project));
  }

  protected override async prepare(feed: AllianceFeed) {
    await super.prepare(feed);
    this.#offer = await inSlices(readOffer(this.select(feed, this), feed));
  }

  protected override content(projects: readonly Project[], view: View) {
    const { messages } = view;
    // Other options choose other projects, also after these were prepared.
    if (!isSame(this.#offer.projects, projects)) this.#offer = atOnce(readOffer(projects, view.feed));
    const all = findProjects(this.#offer, this.#selection, view);
    const found = all.projects;
    const size = this.pageSize;
    const count = this.#pages * size;
    const shown = this.#print.isPrinting ? found : found.slice(0, count);
    // The button stays while all is printed, so that the focus does.
    const left = Math.min(found.length - count, size);
    const more =
      left > 0
        ? html`<button part="button" class="more" @click=${() => this.#showMore(count)}>
            ${keyed(left, formatCount(messages.projects.more, left, { count: left }, view.locale))}
          </button>`
        : nothing;
    const list = entryList(
      projects,
      view,
      {
        list: (items) =>
          html`<ul role="list" class="grid">
              ${items}
            </ul>
            ${more}`,
        entry: (project, meta) =>
          keyed(
            project,
            html`<li><article part="card" tabindex="-1">${this.#card(project, view)} ${meta}</article></li>`,
          ),
      },
      shown,
    );
    const hasControls = !this.withoutFilters && projects.length >= MANY;
    return html`${hasControls ? this.#controls(all, shown.length, view) : nothing} ${list}`;
  }

  #card(project: Project, view: View) {
    const { name, summary, url, goals = [] } = project;
    return html`${view.heading(view.link(url, view.text(name)))} ${summary && html`<p>${view.text(summary)}</p>`}
    ${quietFacts(2, [
      ...projectFacts(project, view),
      [
        view.messages.project.goal,
        ...goals.map((id) => {
          const goal = view.feed.find(collections.goals, id);
          return view.text(goal?.label ?? goal?.title);
        }),
      ],
    ])}`;
  }

  #controls({ projects: found, counts }: Found, shown: number, view: View) {
    const { projects, values } = this.#offer;
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
      values,
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
    this.#pages = 1;
    this.requestUpdate();
  }

  async #showMore(position: number) {
    this.#pages++;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll('article')[position]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-project-cards': ProjectCards;
  }
}
