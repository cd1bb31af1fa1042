import { html, isServer, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ActionsController } from '../../src/controllers/actions-controller.ts';
import { AddressController } from '../../src/controllers/address-controller.ts';
import { DetailController } from '../../src/controllers/detail-controller.ts';
import { MoreController } from '../../src/controllers/more-controller.ts';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { atLeast, flag, text, tokenList } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import { euStatementStyles } from '../../src/templates/eu-statement.styles.ts';
import { idFrom } from '../../src/templates/page-url.ts';
import { projectContentStyles } from '../../src/templates/project-content.styles.ts';
import { projectDialogStyles } from '../../src/templates/project-dialog.styles.ts';
import type { View } from '../../src/templates/view.ts';
import { projectCard } from './project-card.ts';
import { styles } from './project-cards.styles.ts';
import { findProjects, isOf, matches } from './project-filter.ts';
import { projectDownloads } from './project-downloads.ts';
import { pagesFrom, stateNames, stateOf } from './project-state.ts';
import { SelectionController } from './selection-controller.ts';

/**
 * The projects of the alliance as cards, with search, filters and order. A filter is there where it has something to
 * choose. Cards are shown a page at a time, so that the first paint costs the same for ten projects and ten thousand.
 *
 * @element alliance-project-cards
 */
export class ProjectCards extends AllianceElement<Project> {
  static override readonly tag = 'alliance-project-cards';
  static override styles = [super.styles, styles, projectContentStyles, projectDialogStyles, euStatementStyles];
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

  /** Whether the name of a project opens its details in a dialog. The dialog has an address of its own (`#projekt-id`). */
  @property({ attribute: 'show-detail', converter: flag })
  showDetail = false;

  /** The address of the pages of partners, with `{id}`: `/partner/{id}`. Names of partners lead there. */
  @property({ attribute: 'partner-url', converter: text })
  partnerUrl?: string;

  /**
   * Whether search, filters, order and page stand in the address of the page, so that they survive links, Back and reload.
   * Its value is the name of their parameters, if the page has several lists: `url-state="laufend"`.
   */
  @property({ attribute: 'url-state', converter: text })
  urlState?: string;

  /**
   * What visitors can take along, separated by blanks: `csv` and `json` save the list, `link` copies the address of the page.
   * In the dialog of a project, `link` copies its address, and `print` prints it without the page.
   */
  @property({ converter: tokenList })
  actions: readonly string[] = [];

  #found: readonly Project[] = [];
  #actions = new ActionsController(this);
  #selection = new SelectionController(this, () => this.#more.reset());
  #more = new MoreController(
    this,
    () => this.pageSize,
    () => this.performUpdate(),
  );
  #isAddressRead = false;
  #address = new AddressController(this, () => {
    this.#isAddressRead = false;
    this.requestUpdate();
    // The address may name another partner.
    this.requestUpdate('partner', undefined);
  });
  #detail = new DetailController(this, this.#address, (project) => this.#goTo(project));

  protected override heading({ projects }: Messages) {
    return projects.heading;
  }

  protected override emptyText({ projects }: Messages) {
    return projects.empty;
  }

  protected override select(feed: AllianceFeed, options: this) {
    const partner = options.partner && idFrom(options.partner, this);
    const choice = { goal: options.goal, reach: options.reach, status: options.status };
    return feed
      .entries(collections.projects)
      .filter((project) => matches(project, choice, feed) && isOf(project, partner));
  }

  protected override content(projects: readonly Project[], view: View) {
    const { messages } = view;
    this.#restore(projects, view);
    const all = findProjects(projects, this.#selection.selection, view);
    const found = all.projects;
    this.#found = found;
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
            // The links inside take the keyboard; this listener hears their clicks.
            // eslint-disable-next-line lit-a11y/click-events-have-key-events
            html`<li @click=${this.#prefix ? (event: MouseEvent) => this.#address.mark(event, project.id) : nothing}>
              <article part="card" tabindex="-1">${projectCard(project, view, this, this.#detail)} ${meta}</article>
            </li>`,
          ),
      },
      shown,
    );
    return html`${this.#selection.render(all, shown.length, projects, view)} ${list} ${this.#takeAlong(found, view)}
    ${this.#detail.render(view, this.partnerUrl)}`;
  }

  #takeAlong(found: readonly Project[], view: View) {
    const link = () => void this.#actions.copy(this.ownerDocument.location.href, view);
    return this.#actions.render({ ...projectDownloads(found, view), link }, view);
  }

  /** Takes selection and page from the address, once per address. A server has none. */
  #restore(projects: readonly Project[], { feed }: View) {
    if (this.#isAddressRead || !this.#prefix || isServer) return;
    const state = this.#address.read(this.#prefix, stateNames);
    this.#selection.restore(state, projects, feed);
    this.#more.pages = pagesFrom(state);
  }

  protected override updated() {
    if (!this.entries.length) return;
    if (this.#isAddressRead) {
      if (this.#prefix) this.#address.write(this.#prefix, stateOf(this.#selection.selection, this.#more.pages));
      return;
    }
    this.#isAddressRead = true;
    const project = this.entries.find(({ id }) => id === this.#address.project);
    this.#detail.show(this.showDetail ? project : undefined);
    if (project && !this.showDetail) this.#goTo(project);
  }

  /** What the names of this list's parameters begin with. */
  get #prefix() {
    return this.urlState === undefined ? undefined : this.urlState || 'project-cards';
  }

  /** Puts the focus on the card of a project, whatever is selected. */
  #goTo(project: Project) {
    if (!this.#found.includes(project)) {
      this.#selection.selection = {};
      this.#found = this.entries;
    }
    void this.#more.goTo(this.#found.indexOf(project));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-project-cards': ProjectCards;
  }
}
