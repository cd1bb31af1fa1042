import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice, flag, text } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { isMember } from '../../src/feed/membership.ts';
import type { Alliance, Partner } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './badge.styles.ts';

/** The alliance, and the partner that shows the badge where the page names one. */
type Membership = readonly [alliance: Alliance, partner?: Partner];

/**
 * “Partner der Fachkräfteallianz Hannover” for the footer or sidebar of a partner, with a link to the alliance. It has
 * no heading by default.
 *
 * @element alliance-badge
 */
export class Badge extends AllianceElement<Membership> {
  static override readonly tag = 'alliance-badge';
  static override styles = [super.styles, styles];

  /** Wide adds the alliance's description of itself; compact is one line. */
  @property({ converter: choice('wide', 'compact') })
  layout: 'wide' | 'compact' = 'wide';

  /** The id of the partner to name. The badge disappears once the feed no longer lists it as a member. */
  @property({ converter: text })
  partner?: string;

  /** Whether to show a heading; a badge has none by default. */
  @property({ attribute: 'show-heading', converter: flag })
  showHeading = false;

  protected override get hasHeading() {
    return this.showHeading;
  }

  protected override heading({ badge }: Messages) {
    return badge.heading;
  }

  /** A badge that does not apply leaves no trace on the page. */
  protected override emptyText() {
    return '';
  }

  protected override select(feed: AllianceFeed, options: this): readonly Membership[] {
    const { alliance } = feed.header;
    const partner = feed.find(collections.partners, options.partner);
    const isShown = alliance && (!options.partner || (partner && isMember(partner)));
    return isShown ? [[alliance, partner]] : [];
  }

  protected override content([[alliance, partner]]: readonly [Membership], view: View) {
    const { name, partnerLabel, url = view.feed.header.canonicalUrl, slogan, description } = alliance;
    const label = partnerLabel ? view.text(partnerLabel) : html`${view.messages.badge.partner}: ${view.text(name)}`;
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
