import { html } from 'lit';
import type { Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { projectFacts, quietFacts } from '../../src/templates/project-facts.ts';
import type { View } from '../../src/templates/view.ts';

/**
 * Renders what a card says of a project.
 * @param title The name of the project, with its link.
 * @param partnerUrl The address of the pages of partners, with `{id}`.
 */
export function projectCard(project: Project, view: View, title: unknown, partnerUrl: string | undefined) {
  const { summary, goals = [] } = project;
  return html`${view.heading(title)} ${summary && html`<p>${view.text(summary)}</p>`}
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
