import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { byDate } from '../../src/feed/order.ts';
import type { Milestone } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import { captionedImage } from '../../src/templates/image.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './timeline.styles.ts';

/**
 * The milestones of the alliance in the order of their dates, which may be a year, a month or a day. A date that is only
 * that of the publication says so.
 *
 * @element alliance-timeline
 */
export class Timeline extends AllianceElement<Milestone> {
  static override readonly tag = 'alliance-timeline';
  static override styles = [super.styles, styles];

  /** Whether the oldest or the newest milestone comes first. */
  @property({ converter: choice('ascending', 'descending') })
  order: 'ascending' | 'descending' = 'ascending';

  protected override heading({ milestones }: Messages) {
    return milestones.heading;
  }

  protected override emptyText({ milestones }: Messages) {
    return milestones.empty;
  }

  protected override select(feed: AllianceFeed, { order }: this) {
    return byDate(feed.entries(collections.milestones), ({ date }) => date, order === 'descending');
  }

  protected override content(milestones: readonly Milestone[], view: View) {
    return entryList(milestones, view, {
      list: (items) =>
        html`<ol role="list">
          ${items}
        </ol>`,
      entry: (milestone, meta) => html`<li part="card">${this.#milestone(milestone, view)} ${meta}</li>`,
    });
  }

  #milestone({ date, dateKind, title, description, image }: Milestone, view: View) {
    return html`<p class="date">
        ${dateKind === 'published' ? view.messages.milestones.published : nothing} ${view.date(date)}
      </p>
      ${view.heading(view.text(title))} ${view.paragraph(description)}
      ${captionedImage(view.feed.find(collections.media, image), view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-timeline': Timeline;
  }
}
