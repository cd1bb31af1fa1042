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
    [
      messages.project.duration,
      view.period({ start, end }),
      end && endDateKind === 'expected' && messages.project.expected,
    ],
    [messages.project.status, status && messages.status[status]],
    [messages.project.reach, reach && messages.reach[reach]],
  ];
}
