import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice, flag } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { isMember } from '../../src/feed/membership.ts';
import { byPosition } from '../../src/feed/order.ts';
import type { Partner } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { credits, image } from '../../src/templates/image.ts';
import { sharedByAll } from '../../src/templates/provenance.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './partner-grid.styles.ts';

/**
 * The organisations of the alliance in their published order. An organisation without a logo is a tile of the same
 * size with its name.
 *
 * @element alliance-partner-grid
 */
export class PartnerGrid extends AllianceElement<Partner> {
  static override readonly tag = 'alliance-partner-grid';
  static override styles = [super.styles, styles];

  /** Tiles, one line each with its role, or a running text. */
  @property({ converter: choice('grid', 'list', 'compact') })
  layout: 'grid' | 'list' | 'compact' = 'grid';

  /** Whether to put the organisations under the headings of their groups, in the feed's order of groups. */
  @property({ converter: flag })
  grouped = false;

  protected override heading({ partners }: Messages) {
    return partners.heading;
  }

  protected override select(feed: AllianceFeed) {
    return byPosition(feed.entries(collections.partners)).filter(isMember);
  }

  protected override content(partners: readonly Partner[], view: View) {
    return [
      this.grouped ? this.#groups(partners, view) : this.#list(partners, view),
      credits(
        partners.map((partner) => this.#logo(partner, view)),
        view,
      ),
      view.meta(sharedByAll(partners)),
    ];
  }

  #groups(partners: readonly Partner[], view: View) {
    const groupOf = ({ group = 'other' }: Partner) => group;
    return [...new Set(partners.map(groupOf))].map((group) => {
      const members = partners.filter((partner) => groupOf(partner) === group);
      return html`<div class="chapter">
        ${view.heading(view.messages.partnerGroup[group])} ${this.#list(members, view)}
      </div>`;
    });
  }

  #list(partners: readonly Partner[], view: View) {
    return html`<ul role="list" class=${this.layout}>
      ${partners.map((partner) => html`<li part="card">${this.#partner(partner, view)}</li>`)}
    </ul>`;
  }

  #logo({ logo }: Partner, { feed }: View) {
    return this.layout === 'compact' ? undefined : feed.find(collections.media, logo);
  }

  #partner(partner: Partner, view: View) {
    const { name, url, role } = partner;
    const text = view.text(name);
    const isTile = this.layout === 'grid';
    // In a tile the logo stands for the name; in a list it stands beside it and says nothing more.
    const logo = this.#logo(partner, view);
    const mark = isTile ? image(logo, view, text, name) : [image(logo, view, nothing, ''), text];
    return html`${view.link(url, mark)}
    ${this.layout === 'list' && role ? html`<span part="meta">${view.text(role)}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-partner-grid': PartnerGrid;
  }
}
