import { html, nothing } from 'lit';
import type { Funding, LocalizedText, Project } from '../feed/schema/feed.ts';
import * as collections from '../feed/validation/generated.ts';
import { formatPercent } from '../i18n/numbers.ts';
import { contactDetails, webLink } from './contact.ts';
import { euStatement, isByEu, type Scheme } from './eu-statement.ts';
import { captionedImage } from './image.ts';
import { potDetails } from './pot.ts';
import { partnerLink, projectFacts } from './project-facts.ts';
import { mostCommon, type Provenance } from './provenance.ts';
import type { View } from './view.ts';

interface Options {
  readonly scheme: Scheme;
  /** The address of the pages of partners, with `{id}`. */
  readonly partnerUrl?: string;
}

/**
 * All that is known of a project: what it is for, who runs and supports it, its goals, results, funding with the statement
 * that it requires, and its contact.
 */
export function projectContent(project: Project, view: View, options: Options) {
  const { messages, feed } = view;
  const { summary, results, goals: goalIds = [], funding: fundingIds = [], contact, image } = project;
  const goals = goalIds.flatMap((id) => feed.find(collections.goals, id) ?? []);
  const pots = fundingIds.flatMap((id) => feed.find(collections.funding, id) ?? []);
  const byEu = pots.filter(isByEu);
  const reachable = feed.find(collections.contacts, contact);
  const chapter = (title: string, content: unknown) =>
    html`<div class="chapter">${view.heading(title)} ${content}</div>`;
  return html`<div class="beside">
      <div>${view.paragraph(summary)} ${details(project, view, options)}</div>
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
    ${results && chapter(messages.project.results, view.paragraph(results))}
    ${
      pots.length
        ? chapter(
            messages.funding.heading,
            html`<ul role="list" class="grid figures">
                ${pots.map((pot) => html`<li part="card">${potCard(pot, project, view, mostCommon(pots))}</li>`)}
              </ul>
              ${view.meta(mostCommon(pots))}`,
          )
        : nothing
    }
    ${byEu.length ? euStatement(byEu, view, options.scheme, project) : nothing}
    ${reachable && chapter(messages.contact.heading, contactDetails(reachable, view))} ${view.meta(project)}`;
}

function details(project: Project, view: View, { partnerUrl }: Options) {
  const { messages } = view;
  const { partners = [], initiatedBy = [], targetGroups = [], location = [], awards = [], url } = project;
  const name = (organization: string) => partnerLink(organization, view, partnerUrl);
  const text = (localized: LocalizedText) => view.text(localized);
  return view.details(
    ...projectFacts(project, view, partnerUrl),
    [messages.project.participants, ...partners.map(name)],
    [messages.project.initiatedBy, ...initiatedBy.map(name)],
    [messages.project.targetGroups, ...targetGroups.map(text)],
    [messages.project.places, ...location.map(({ name, postalCode }) => view.text(name ?? postalCode))],
    [messages.project.awards, ...awards.map(({ name, year }) => html`${view.text(name)} ${year}`)],
    [messages.contact.website, webLink(url, view)],
  );
}

function potCard(pot: Funding, project: Project, view: View, common?: Provenance) {
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
    [messages.fundingTable.kind, messages.fundingKind[kind], isShared && messages.funding.shared],
    [messages.funding.rate, rate !== undefined && formatPercent(rate, view.locale)],
  );
}
