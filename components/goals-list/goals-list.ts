import { html, nothing } from 'lit';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { byPosition } from '../../src/feed/order.ts';
import type { Goal } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { sharedByAll } from '../../src/templates/provenance.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './goals-list.styles.ts';

/**
 * The goals of the alliance in their order; the goals of a field of action stand below it. Cross-cutting goals stand
 * apart: they are marked, not numbered.
 *
 * @element alliance-goals-list
 */
export class GoalsList extends AllianceElement<Goal> {
  static override readonly tag = 'alliance-goals-list';
  static override styles = [super.styles, styles];

  protected override heading({ goals }: Messages) {
    return goals.heading;
  }

  protected override emptyText({ goals }: Messages) {
    return goals.empty;
  }

  protected override select(feed: AllianceFeed) {
    return byPosition(feed.entries(collections.goals));
  }

  protected override content(goals: readonly Goal[], view: View) {
    const mark = html`<span class="mark">${view.messages.goals.crossCutting}</span>`;
    const crossCutting = goals.filter((goal) => goal.crossCutting);
    return [
      this.#numbered(
        goals.filter((goal) => !goal.crossCutting),
        view,
      ),
      crossCutting.length
        ? html`<ul role="list" class="list">
            ${crossCutting.map((goal) => html`<li part="card">${mark} ${this.#goal(goal, view)}</li>`)}
          </ul>`
        : nothing,
      view.meta(sharedByAll(goals)),
    ];
  }

  /** Two levels: a goal stands below its parent, unless that stands below another one itself or is missing. */
  #numbered(goals: readonly Goal[], view: View) {
    const parents = new Map(goals.map((goal) => [goal.id, goal.parent]));
    const isBelow = ({ parent }: Goal) => parent !== undefined && parents.has(parent) && !parents.get(parent);
    const list = (some: readonly Goal[]): unknown =>
      some.length
        ? html`<ol role="list" class="list">
            ${some.map((goal) => html`<li part="card">${this.#goal(goal, view)} ${list(below(goal))}</li>`)}
          </ol>`
        : nothing;
    const below = ({ id }: Goal) => goals.filter((goal) => goal.parent === id && isBelow(goal));
    return list(goals.filter((goal) => !isBelow(goal)));
  }

  #goal({ title, description }: Goal, view: View) {
    return html`<p class="goal">${view.text(title)}</p>
      ${description ? view.paragraph(description) : view.notSimple(title)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-goals-list': GoalsList;
  }
}
