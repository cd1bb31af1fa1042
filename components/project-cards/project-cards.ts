import { html, nothing } from 'lit/html.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import type { Properties } from '../../src/element/reactive-element.ts';
import type { View } from '../../src/element/view.ts';
import type { FeedReader } from '../../src/feed/feed-reader.ts';
import { goals as goalList, projects as collection } from '../../src/feed/generated/validator.ts';
import type { Project } from '../../src/feed/schema.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { projectControls } from './project-controls.ts';
import {
  initial,
  inOrder,
  matches,
  optionsOf,
  projectSearch,
  type Options,
  type Search,
  type Selection,
} from './project-filter.ts';
import { styles } from './project-cards.styles.ts';

/**
 * The projects of the alliance as cards, with search, filters and order. A filter is there where it has something to
 * choose. Cards are shown a page at a time, so that the first paint costs the same for ten projects and ten thousand.
 *
 * @element alliance-project-cards
 * @csspart card - One project.
 * @csspart controls - The search box, the filters and the order.
 * @csspart button - Every button.
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

  /** A size that is none would show no project at all. */
  get #pageSize() {
    return this.pageSize > 0 ? this.pageSize : 12;
  }

  #selection = initial;
  #pages = 1;
  #options?: { readonly of: readonly Project[]; readonly found: Options };
  #search?: { readonly lang: string; readonly find: Search };

  protected override heading({ projects }: Messages) {
    return projects;
  }

  protected override select(feed: FeedReader) {
    const { goal, reach, status, partner } = this;
    const isOf = ({ lead, partners = [], initiatedBy = [] }: Project) =>
      !partner || [lead, ...partners, ...initiatedBy].includes(partner);
    return feed.entries(collection).filter((project) => matches(project, { goal, reach, status }) && isOf(project));
  }

  protected override content(projects: readonly Project[], view: View) {
    const found = this.#found(projects, view);
    const shown = found.slice(0, this.#pages * this.#pageSize);
    const left = Math.min(found.length - shown.length, this.#pageSize);
    const card = (project: Project) =>
      html`<li>
        <article part="card" tabindex="-1">${this.#card(project, view)}</article>
      </li>`;
    return html`${this.withoutFilters || projects.length < 2 ? nothing : this.#controls(projects, found.length, view)}
    ${
      found.length
        ? html`<ul role="list" class="grid">
            ${shown.map(card)}
          </ul>`
        : html`<p>${view.messages.noMatch}</p>`
    }
    ${
      left > 0
        ? html`<button type="button" part="button" class="more" @click=${() => this.#showMore(shown.length)}>
            ${view.messages.more(view.number(left))}
          </button>`
        : nothing
    }`;
  }

  #card(project: Project, view: View) {
    const { messages } = view;
    const { name, summary, url, reach, status, goals = [], lead, startDate: start, endDate: end } = project;
    const goalLabels = goals
      .flatMap((id) => view.feed.find(goalList, id) ?? [])
      .map(({ label, title }) => view.text(label ?? title));
    return html`${view.heading(view.link(url, view.text(name)))}
      ${summary ? html`<p>${view.text(summary)}</p>` : nothing}
      <dl>
        ${view.detail(messages.lead, lead && (typeof lead === 'string' ? view.organization(lead) : view.text(lead.name)))}
        ${view.detail(messages.duration, view.period({ start, end }))}
        ${view.detail(messages.status, status && messages.statusOf[status])}
        ${view.detail(messages.reach, reach && messages.reachOf[reach])} ${view.detail(messages.goal, ...goalLabels)}
      </dl>
      ${view.meta(project)}`;
  }

  #controls(projects: readonly Project[], found: number, view: View) {
    if (this.#options?.of !== projects) this.#options = { of: projects, found: optionsOf(projects) };
    return projectControls({
      selection: this.#selection,
      options: this.#options.found,
      found,
      total: projects.length,
      view,
      onChange: (change) => this.#choose({ ...this.#selection, ...change }),
      onReset: () => {
        this.#choose({ ...initial, order: this.#selection.order });
        // The button goes with the filters; focus must not go with it.
        this.renderRoot.querySelector('input')?.focus();
      },
    });
  }

  #found(projects: readonly Project[], view: View) {
    if (this.#search?.lang !== view.lang) this.#search = { lang: view.lang, find: projectSearch(view.plain) };
    const { query, order, ...choice } = this.#selection;
    const chosen = projects.filter((project) => matches(project, choice));
    return inOrder(this.#search.find(chosen, query), order, view.plain, view.locale);
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
