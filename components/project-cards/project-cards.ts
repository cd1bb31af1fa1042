import { html, nothing } from 'lit/html.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { projectFacts } from '../../src/templates/project-facts.ts';
import type { Properties } from '../../src/element/reactive-element.ts';
import type { View } from '../../src/templates/view.ts';
import type { FeedReader } from '../../src/feed/alliance-feed.ts';
import { goals as goalList, projects as collection } from '../../src/feed/validation/generated.ts';
import type { Project } from '../../src/feed/schema/feed.ts';
import { formatCount } from '../../src/i18n/format.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { projectControls } from './project-controls.ts';
import { facets, matches, prepareSearch, select, valuesOfAll, type Selection } from './project-filter.ts';
import { styles } from './project-cards.styles.ts';

/**
 * The projects of the alliance as cards, with search, filters and order. A filter is there where it has something to
 * choose. Cards are shown a page at a time, so that the first paint costs the same for ten projects and ten thousand.
 *
 * @element alliance-project-cards
 */
export class ProjectCards extends AllianceElement<Project> {
  static override readonly tag = 'alliance-project-cards';
  static override readonly styles = [...super.styles, styles];
  static override readonly properties: Properties = {
    ...super.properties,
    goal: String,
    reach: String,
    status: String,
    partner: String,
    pageSize: Number,
    withoutFilters: Boolean,
  };

  /** The id of a goal: only its projects are shown. */
  goal?: string;

  /** Only projects of this reach are shown. */
  reach?: Project['reach'];

  /** Only projects of this status are shown. */
  status?: Project['status'];

  /** The id of a partner: only projects it leads, takes part in or initiated are shown. */
  partner?: string;

  /** How many cards are shown at first, and how many more at each request. */
  pageSize = 12;

  /** Whether search, filters and order are left out. */
  withoutFilters = false;

  #selection: Selection = {};
  #pages = 1;
  #values = new Map<(typeof facets)[number], readonly string[]>();
  #isPrinted = false;

  constructor() {
    super();
    // A sheet of paper has no button: it gets all cards, before the page is laid out for it.
    const onPrint = ({ type }: Event) => {
      this.#isPrinted = type === 'beforeprint';
      this.update();
    };
    const each = (listen: typeof addEventListener) =>
      ['beforeprint', 'afterprint'].forEach((type) => listen(type, onPrint));
    this.addController({
      hostConnected: () => each(addEventListener),
      hostDisconnected: () => each(removeEventListener),
    });
  }

  protected override heading({ projects }: Messages) {
    return projects;
  }

  protected override select(feed: FeedReader) {
    const isOf = ({ lead, partners = [], initiatedBy = [] }: Project) =>
      !this.partner || [lead, ...partners, ...initiatedBy].includes(this.partner);
    const projects = feed.entries(collection).filter((project) => matches(project, this) && isOf(project));
    for (const facet of facets) this.#values.set(facet, valuesOfAll(projects, facet));
    return projects;
  }

  protected override content(projects: readonly Project[], view: View) {
    const { messages } = view;
    const found = select(projects, this.#selection, view);
    // A size that is none would show no project at all.
    const size = this.pageSize > 0 ? this.pageSize : 12;
    const count = this.#pages * size;
    const shown = this.#isPrinted ? found : found.slice(0, count);
    // The button stays while all is printed, so that the focus does.
    const left = Math.min(found.length - count, size);
    const common = view.common(projects);
    return html`${this.withoutFilters || projects.length < 2 ? nothing : this.#controls(found.length, projects, view)}
      ${found.length ? nothing : html`<p>${messages.noMatch}</p>`}
      <ul role="list" class="grid">
        ${shown.map((project) => html`<li><article part="card" tabindex="-1">${this.#card(project, view)} ${common ? nothing : view.meta(project)}</article></li>`)}
      </ul>
      ${
        left > 0
          ? html`<button part="button" class="more" @click=${() => this.#showMore(count)}>
              ${formatCount(messages.more, { count: left }, view.locale)}
            </button>`
          : nothing
      }
      ${view.meta(common)}`;
  }

  #card(project: Project, view: View) {
    const { name, summary, url, goals = [] } = project;
    return html`${view.heading(view.link(url, view.text(name)))} ${summary && html`<p>${view.text(summary)}</p>`}
    ${view.details(...projectFacts(project, view), [
      view.messages.goal,
      ...goals.map((id) => {
        const goal = view.feed.find(goalList, id);
        return view.text(goal?.label ?? goal?.title);
      }),
    ])}`;
  }

  #controls(found: number, projects: readonly Project[], view: View) {
    const { order, ...filters } = this.#selection;
    const reset = () => {
      this.#choose({ order });
      // The button goes with the filters; focus must not go with it.
      this.renderRoot.querySelector('input')?.focus();
    };
    const choose = (change: Selection) => this.#choose({ ...this.#selection, ...change });
    const prepare = () => prepareSearch(projects, view);
    return html`${projectControls(view, this.#selection, this.#values, choose, prepare)}
      <p class="found">
        <span role="status"
          >${formatCount(view.messages.matches, { total: projects.length, shown: found }, view.locale)}</span
        >
        ${
          Object.values(filters).some(Boolean)
            ? html`<button part="button" @click=${reset}>${view.messages.reset}</button>`
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
