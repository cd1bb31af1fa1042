import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { warn } from '../../src/console/warn.ts';
import { ActionsController } from '../../src/controllers/actions-controller.ts';
import { AddressController } from '../../src/controllers/address-controller.ts';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice, text, tokenList } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { euStatementStyles } from '../../src/templates/eu-statement.styles.ts';
import type { Scheme } from '../../src/templates/eu-statement.ts';
import { idFrom } from '../../src/templates/page-url.ts';
import { projectContentStyles } from '../../src/templates/project-content.styles.ts';
import { projectContent } from '../../src/templates/project-content.ts';
import type { View } from '../../src/templates/view.ts';

/**
 * One project, for the website of the organisation that runs it: what it is for, its goals and results, and who supports
 * it, with the EU's funding statement built in (Regulation (EU) 2021/1060, Article 50(1)(a)). Each pot of funding stands by
 * itself; an amount that several projects share says so.
 *
 * @element alliance-project-detail
 */
export class ProjectDetail extends AllianceElement<Project> {
  static override readonly tag = 'alliance-project-detail';
  static override styles = [super.styles, projectContentStyles, euStatementStyles];
  static override readonly lists = [collections.projects];

  /**
   * The id of the project; if there are several, separated by blanks, the first that the feed has. Or where the address of
   * the page has the id: `/projekte/{id}`, `?projekt={id}`, `#projekt-{id}`.
   */
  @property({ converter: tokenList })
  project: readonly string[] = [];

  /** The colours of the funding statement: black on white (`light`), or white on black (`dark`). */
  @property({ converter: choice('light', 'dark') })
  scheme: Scheme = 'light';

  /** The address of the pages of partners, with `{id}`: `/partner/{id}`. Names of partners lead there. */
  @property({ attribute: 'partner-url', converter: text })
  partnerUrl?: string;

  /** What visitors can take along, separated by blanks: a `link` to the page, and to `print` the project alone. */
  @property({ converter: tokenList })
  actions: readonly string[] = [];

  #actions = new ActionsController(this);

  constructor() {
    super();
    // The address may lead to another project now.
    new AddressController(this, () => this.requestUpdate('project', []));
  }

  protected override heading({ project }: Messages, view?: View, [shown]: readonly Project[] = []) {
    return view && shown ? view.resolve(shown.name) : project.heading;
  }

  protected override select(feed: AllianceFeed, { project: options }: this) {
    const ids = options.map((option) => idFrom(option, this));
    return feed
      .entries(collections.projects)
      .filter(({ id }) => ids.includes(id))
      .slice(0, 1);
  }

  protected override emptyText({ project }: Messages) {
    return project.notFound;
  }

  protected override notFound() {
    const ids = this.project.map((option) => idFrom(option, this) || option);
    warn('project-unknown', [{ message: `Not in the feed: ${ids.join(' ')}` }]);
  }

  protected override content([project]: readonly Project[], view: View) {
    const actions = this.#actions.render(
      {
        print: () => this.#actions.print(this.renderRoot.querySelector('section')!),
        link: () => void this.#actions.copy(this.ownerDocument.location.href, view),
      },
      view,
    );
    return html`${projectContent(project!, view, this)} ${actions}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-project-detail': ProjectDetail;
  }
}
