import { html, nothing } from 'lit';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { byPosition } from '../../src/element/order.ts';
import type { View } from '../../src/element/view.ts';
import type { FeedReader } from '../../src/feed/feed-reader.ts';
import { goals as collection } from '../../src/feed/generated/validator.ts';
import type { Goal } from '../../src/feed/schema.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { styles } from './goals-list.styles.ts';

/**
 * The goals of the alliance in their order; the goals of a field of action stand below it. Cross-cutting goals stand
 * apart: they are marked, not numbered.
 *
 * @element alliance-goals-list
 * @csspart mark - The word “Übergreifend”.
 */
export class GoalsList extends AllianceElement<Goal> {
  static override readonly tag = 'alliance-goals-list';
  static override styles = [...super.styles, styles];

  protected override texts({ goals, noGoals }: Messages) {
    return { heading: goals, empty: noGoals };
  }

  protected override select(feed: FeedReader) {
    return byPosition(feed.entries(collection));
  }

  protected override content(goals: readonly Goal[], view: View) {
    const mark = html`<span class="mark" part="mark">${view.messages.crossCutting}</span>`;
    const crossCutting = goals.filter((goal) => goal.crossCutting);
    return [
      this.#numbered(goalTree(goals.filter((goal) => !goal.crossCutting)), view),
      crossCutting.length
        ? html`<ul role="list">
            ${crossCutting.map((goal) => html`<li>${mark} ${this.#goal(goal, view)}</li>`)}
          </ul>`
        : nothing,
      view.commonMeta(goals),
    ];
  }

  #numbered(branches: readonly Branch[], view: View): unknown {
    if (!branches.length) return nothing;
    return html`<ol role="list">
      ${branches.map(({ goal, below }) => html`<li>${this.#goal(goal, view)} ${this.#numbered(below, view)}</li>`)}
    </ol>`;
  }

  #goal({ title, description }: Goal, view: View) {
    return html`<p class="goal">${view.text(title)}</p>
      ${description ? html`<p>${view.text(description)}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-goals-list': GoalsList;
  }
}

interface Branch {
  readonly goal: Goal;
  readonly below: readonly Branch[];
}

/** Puts goals below their parents. A parent that is missing, or goals that are each other’s parents, lose nothing. */
function goalTree(goals: readonly Goal[]): Branch[] {
  const ids = new Set(goals.map(({ id }) => id));
  const placed = new Set<Goal>();
  const isBelow = (goal: Goal, parent?: string) =>
    !placed.has(goal) && (goal.parent && ids.has(goal.parent) ? goal.parent : undefined) === parent;
  const branch = (goal: Goal): Branch => {
    placed.add(goal);
    return { goal, below: goals.filter((other) => isBelow(other, goal.id)).map(branch) };
  };
  const roots = goals.filter((goal) => isBelow(goal)).map(branch);
  return [...roots, ...goals.filter((goal) => !placed.has(goal)).map((goal) => ({ goal, below: [] }))];
}
