import type { LocalizedText, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { absolute } from '../../src/feed/url.ts';
import type { View } from '../../src/templates/view.ts';

/** Writes projects as the rows of a table, below the names of its columns. */
export function projectTable(projects: readonly Project[], view: View): readonly (readonly (string | undefined)[])[] {
  const { project, table, contact } = view.messages;
  const columns = [
    table.name,
    table.summary,
    project.lead,
    project.participants,
    table.start,
    table.end,
    project.status,
    project.reach,
    project.goal,
    project.targetGroups,
    project.places,
    contact.website,
  ];
  return [columns, ...projects.map((each) => rowOf(each, view))];
}

function rowOf(project: Project, view: View): readonly (string | undefined)[] {
  const { feed, messages } = view;
  const { name, summary, lead, startDate, endDate, status, reach, url } = project;
  const { partners = [], goals = [], targetGroups = [], location = [] } = project;
  const plain = (text: LocalizedText | undefined) => text && view.plain(text);
  const list = (texts: readonly (LocalizedText | undefined)[]) => texts.flatMap((text) => plain(text) ?? []).join(', ');
  return [
    plain(name),
    plain(summary),
    plain(typeof lead === 'string' ? view.nameOf(lead) : lead?.name),
    list(partners.map((id) => view.nameOf(id))),
    startDate,
    endDate,
    status && messages.status[status],
    reach && messages.reach[reach],
    list(goals.map((id) => feed.find(collections.goals, id)?.title)),
    list(targetGroups),
    list(location.map(({ name: place, postalCode }) => place ?? postalCode)),
    absolute(url, view.base)?.href,
  ];
}
