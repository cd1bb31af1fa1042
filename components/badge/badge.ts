import { html, nothing } from 'lit/html.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { isMember } from '../../src/feed/membership.ts';
import type { Properties } from '../../src/element/reactive-element.ts';
import type { View } from '../../src/templates/view.ts';
import type { FeedReader } from '../../src/feed/alliance-feed.ts';
import { partners } from '../../src/feed/validation/generated.ts';
import type { Alliance, Partner } from '../../src/feed/schema/feed.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { styles } from './badge.styles.ts';

/** The alliance, and the partner that shows the badge where the page names one. */
type Membership = readonly [alliance: Alliance, partner?: Partner];

/**
 * “Partner der Fachkräfteallianz Hannover” for the footer or sidebar of a partner, with a link to the alliance. It has
 * no heading of its own: `withoutHeading` is true here from the start.
 *
 * @element alliance-badge
 */
export class Badge extends AllianceElement<Membership> {
  static override readonly tag = 'alliance-badge';
  static override readonly styles = [...super.styles, styles];
  static override readonly properties: Properties = { ...super.properties, layout: String, partner: String };

  /** With what the alliance says of itself, or in one line. */
  layout: 'wide' | 'compact' = 'wide';

  /** The id of the partner, which stands with it; the badge is gone once the feed no longer names it as a member. */
  partner?: string;

  override withoutHeading = true;

  protected override heading({ membership }: Messages) {
    return membership;
  }

  /** A badge that does not apply leaves no trace on the page. */
  protected override emptyText() {
    return '';
  }

  protected override select(feed: FeedReader): readonly Membership[] {
    const { alliance } = feed.header;
    const partner = feed.find(partners, this.partner);
    const isShown = alliance && (!this.partner || (partner && isMember(partner)));
    return isShown ? [[alliance, partner]] : [];
  }

  protected override content([[alliance, partner]]: readonly [Membership], view: View) {
    const { name, partnerLabel, url = view.feed.header.canonicalUrl, slogan, description } = alliance;
    const label = partnerLabel ? view.text(partnerLabel) : html`${view.messages.partner}: ${view.text(name)}`;
    return html`<div class=${this.layout} part="card">
      ${partner && html`<p part="meta">${view.text(partner.name)}</p>`}
      <p class="label">${view.link(url, label)}</p>
      ${this.layout === 'compact' ? nothing : html`<p part="meta">${view.text(slogan ?? description)}</p>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-badge': Badge;
  }
}
