import { html } from 'lit';
import type { DetailController } from '../../src/controllers/detail-controller.ts';
import type { Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { pageUrl } from '../../src/templates/page-url.ts';
import { projectFacts, quietFacts } from '../../src/templates/project-facts.ts';
import type { View } from '../../src/templates/view.ts';

interface Options {
  /** The address of the pages of projects, with `{id}`. */
  readonly detailUrl?: string;
  /** Whether names without such a page open a dialog. */
  readonly showDetail: boolean;
  /** The address of the pages of partners, with `{id}`. */
  readonly partnerUrl?: string;
}

/**
 * Renders what a card says of a project.
 * @param detail Renders the link to the dialog of a project.
 */
export function projectCard(
  project: Project,
  view: View,
  { detailUrl, showDetail, partnerUrl }: Options,
  detail: Pick<DetailController, 'link'>,
) {
  const { summary, goals = [] } = project;
  const name = view.text(project.name);
  const page = pageUrl(detailUrl, view, project.id);
  const title = !page && showDetail ? detail.link(project, name) : view.link(page ?? project.url, name);
  return html`${view.heading(title)} ${view.paragraph(summary)}
  ${quietFacts(2, [
    ...projectFacts(project, view, partnerUrl),
    [
      view.messages.project.goal,
      ...goals.map((id) => {
        const goal = view.feed.find(collections.goals, id);
        return view.text(goal?.label ?? goal?.title);
      }),
    ],
  ])}`;
}
