import { html } from 'lit';
import type { Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { pageUrl } from '../../src/templates/page-url.ts';
import { projectFacts, quietFacts } from '../../src/templates/project-facts.ts';
import type { View } from '../../src/templates/view.ts';

/** The addresses of the pages of projects and partners, with `{id}`. */
interface Pages {
  readonly detailUrl?: string;
  readonly partnerUrl?: string;
}

/** Renders what a card says of a project. */
export function projectCard(project: Project, view: View, { detailUrl, partnerUrl }: Pages) {
  const { id, name, summary, url, goals = [] } = project;
  const title = view.link(pageUrl(detailUrl, view, id) ?? url, view.text(name));
  return html`${view.heading(title)} ${summary && html`<p>${view.text(summary)}</p>`}
  ${quietFacts(2, [
    ...projectFacts(project, view, partnerUrl),
    [
      view.messages.project.goal,
      ...goals.map((goalId) => {
        const goal = view.feed.find(collections.goals, goalId);
        return view.text(goal?.label ?? goal?.title);
      }),
    ],
  ])}`;
}
