import type { Project } from '../../src/feed/schema/feed.ts';
import { download } from '../../src/element/download.ts';
import type { View } from '../../src/templates/view.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
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
