import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { warn } from '../../src/console/warn.ts';
import { AddressController } from '../../src/controllers/address-controller.ts';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice, text, tokenList } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Funding, LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { formatPercent } from '../../src/i18n/numbers.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { contactDetails, webLink } from '../../src/templates/contact.ts';
import { euStatementStyles } from '../../src/templates/eu-statement.styles.ts';
import { euStatement, isByEu, type Scheme } from '../../src/templates/eu-statement.ts';
import { captionedImage } from '../../src/templates/image.ts';
import { idFrom } from '../../src/templates/page-url.ts';
import { potDetails } from '../../src/templates/pot.ts';
import { partnerLink, projectFacts } from '../../src/templates/project-facts.ts';
import { mostCommon, type Provenance } from '../../src/templates/provenance.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './project-detail.styles.ts';

/**
 * One project, for the website of the organisation that runs it: what it is for, its goals and results, and who supports
 * it, with the EU's funding statement built in (Regulation (EU) 2021/1060, Article 50(1)(a)). Each pot of funding stands by
 * itself; an amount that several projects share says so.
 *
 * @element alliance-project-detail
 */
export class ProjectDetail extends AllianceElement<Project> {
  static override readonly tag = 'alliance-project-detail';
  static override styles = [super.styles, styles, euStatementStyles];
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
    const { messages, feed } = view;
    const { summary, results, goals: goalIds = [], funding: fundingIds = [], contact, image } = project!;
    const goals = goalIds.flatMap((id) => feed.find(collections.goals, id) ?? []);
    const pots = fundingIds.flatMap((id) => feed.find(collections.funding, id) ?? []);
    const byEu = pots.filter(isByEu);
    const reachable = feed.find(collections.contacts, contact);
    const chapter = (title: string, content: unknown) =>
      html`<div class="chapter">${view.heading(title)} ${content}</div>`;
    return html`<div class="beside">
        <div>${summary && html`<p>${view.text(summary)}</p>`} ${this.#details(project!, view)}</div>
        ${captionedImage(feed.find(collections.media, image), view)}
      </div>
      ${
        goals.length
          ? chapter(
              messages.goals.heading,
              html`<ul role="list">
                ${goals.map(
                  ({ title, crossCutting }) =>
                    html`<li>${crossCutting ? `${messages.goals.crossCutting}:` : nothing} ${view.text(title)}</li>`,
                )}
              </ul>`,
            )
          : nothing
      }
      ${results && chapter(messages.project.results, html`<p>${view.text(results)}</p>`)}
      ${
        pots.length
          ? chapter(
              messages.funding.heading,
              html`<ul role="list" class="grid figures">
                  ${pots.map((pot) => html`<li part="card">${this.#pot(pot, project!, view, mostCommon(pots))}</li>`)}
                </ul>
                ${view.meta(mostCommon(pots))}`,
            )
          : nothing
      }
      ${byEu.length ? euStatement(byEu, view, this.scheme) : nothing}
      ${reachable && chapter(messages.contact.heading, contactDetails(reachable, view))} ${view.meta(project)}`;
  }

  #details(project: Project, view: View) {
    const { messages } = view;
    const { partners = [], initiatedBy = [], targetGroups = [], location = [], awards = [], url } = project;
    const name = (organization: string) => partnerLink(organization, view, this.partnerUrl);
    const texts = (localized: readonly LocalizedText[]) => localized.map((one) => view.text(one));
    return view.details(
      ...projectFacts(project, view, this.partnerUrl),
      [messages.project.participants, ...partners.map(name)],
      [messages.project.initiatedBy, ...initiatedBy.map(name)],
      [messages.project.targetGroups, ...texts(targetGroups)],
      [messages.project.places, ...location.map(({ name, postalCode }) => view.text(name ?? postalCode))],
      [messages.project.awards, ...awards.map(({ name, year }) => html`${view.text(name)} ${year}`)],
      [messages.contact.website, webLink(url, view)],
    );
  }

  #pot(pot: Funding, project: Project, view: View, common?: Provenance) {
    const { messages, feed } = view;
    const { id, kind, coFinancingRate: rate, projects = [], projectCount = 0 } = pot;
    // A programme's amount is not the amount of one of its projects.
    const isShared =
      projectCount > 1 ||
      projects.some((other) => other !== project.id) ||
      feed.entries(collections.projects).some((other) => other !== project && other.funding?.includes(id));
    return potDetails(
      pot,
      view,
      common,
      [messages.funding.amount, messages.fundingKind[kind], isShared && messages.funding.shared],
      [messages.funding.rate, rate !== undefined && formatPercent(rate, view.locale)],
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-project-detail': ProjectDetail;
  }
}
