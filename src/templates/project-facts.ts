import { html, nothing } from 'lit';
import { isMember } from '../feed/membership.ts';
import type { Project } from '../feed/schema/feed.ts';
import * as collections from '../feed/validation/generated.ts';
import { pageUrl } from './page-url.ts';
import type { Row, View } from './view.ts';

/**
 * Lists what cards and the page of a project have in common: lead, duration, status and reach.
 * @param partnerUrl The address of the pages of partners, with `{id}`.
 */
export function projectFacts(project: Project, view: View, partnerUrl: string | undefined): readonly Row[] {
  const { messages } = view;
  const { lead, startDate: start, endDate: end, endDateKind, status, reach } = project;
  const leading =
    typeof lead === 'string' ? partnerLink(lead, view, partnerUrl) : lead && view.link(lead.url, view.text(lead.name));
  return [
    [messages.project.lead, leading],
    [messages.project.duration, view.period({ start, end }, endDateKind === 'expected')],
    [messages.project.status, status && messages.status[status]],
    [messages.project.reach, reach && messages.reach[reach]],
  ];
}

/**
 * The facts of a card in one quiet block: seen, the values alone; read aloud, each with its label.
 * @param lines How many of the first rows have a line of their own; the others share one.
 */
export function quietFacts(lines: number, rows: readonly Row[]) {
  return html`<dl class="quiet">
    ${rows.map(([label, ...values], index) => {
      const known = values.filter(Boolean);
      return known.length
        ? html`<div class=${index < lines ? 'line' : nothing}>
            <dt class="hidden">${label}</dt>
            ${known.map((value) => html`<dd>${value}</dd>`)}
          </div>`
        : nothing;
    })}
  </dl>`;
}

/**
 * Renders the name of an organisation, with a link to its page if it is a member.
 * @param partnerUrl The address of the pages of partners, with `{id}`.
 */
export function partnerLink(id: string, view: View, partnerUrl: string | undefined) {
  const partner = view.feed.find(collections.partners, id);
  return view.link(partner && isMember(partner) ? pageUrl(partnerUrl, view, id) : undefined, view.organization(id));
}
