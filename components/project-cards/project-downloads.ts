import type { Project } from '../../src/feed/schema/feed.ts';
import { csv } from '../../src/templates/csv.ts';
import { download } from '../../src/templates/download.ts';
import { json } from '../../src/templates/json.ts';
import type { View } from '../../src/templates/view.ts';
import { projectTable } from './project-table.ts';

/** Offers a list of projects as files: a table for offices, and data in the format of the feed. */
export function projectDownloads(projects: readonly Project[], view: View) {
  const { messages, feed } = view;
  const name = messages.projects.heading;
  return {
    csv: () => download(`${name}.csv`, 'text/csv', csv(projectTable(projects, view))),
    json: () => download(`${name}.json`, 'application/json', json({ ...feed.header, projects })),
  };
}
