import { html, nothing } from 'lit';
import type { Project } from '../feed/schema/feed.ts';
import type { Row, View } from './view.ts';

/** Lists what cards and the page of a project have in common: lead, duration, status and reach. */
export function projectFacts(project: Project, view: View): readonly Row[] {
  const { messages } = view;
  const { lead, startDate: start, endDate: end, endDateKind, status, reach } = project;
  const leading =
    typeof lead === 'string' ? view.organization(lead) : lead && view.link(lead.url, view.text(lead.name));
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
