import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MoreController } from '../../src/controllers/more-controller.ts';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { atLeast, choice, flag, text } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { isMember } from '../../src/feed/membership.ts';
import { byPosition } from '../../src/feed/order.ts';
import type { Partner } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { credits, image, isAllowed } from '../../src/templates/image.ts';
import { pageUrl } from '../../src/templates/page-url.ts';
import { sharedByAll } from '../../src/templates/provenance.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './partner-grid.styles.ts';

const groupOf = ({ group = 'other' }: Partner) => group;

/** The partners of each group, in the order in which the groups first appear. */
const groupsOf = (partners: readonly Partner[]) =>
  [...new Set(partners.map(groupOf))].map((group) => partners.filter((partner) => groupOf(partner) === group));

/**
 * The organisations of the alliance in their published order. An organisation without a logo is a tile of the same
 * size with its name.
 *
 * @element alliance-partner-grid
 */
export class PartnerGrid extends AllianceElement<Partner> {
  static override readonly tag = 'alliance-partner-grid';
  static override styles = [super.styles, styles];
  static override readonly lists = [collections.partners];

  /** Tiles, one line each with its role, or a running text. */
  @property({ converter: choice('grid', 'list', 'compact') })
  layout: 'grid' | 'list' | 'compact' = 'grid';

  /** Whether to put the organisations under the headings of their groups, in the feed's order of groups. */
  @property({ converter: flag })
  grouped = false;

  /** How many organisations are shown at first, and how many more at each request. */
  @property({ attribute: 'page-size', converter: atLeast(1, 48) })
  pageSize = 48;

  /** The address of the pages of partners, with `{id}`; without it, an organisation leads to its own website. */
  @property({ attribute: 'partner-url', converter: text })
  partnerUrl?: string;

  #more = new MoreController(
    this,
    () => this.pageSize,
    () => this.performUpdate(),
  );

  protected override heading({ partners }: Messages) {
    return partners.heading;
  }

  protected override emptyText({ partners }: Messages) {
    return partners.empty;
  }

  protected override select(feed: AllianceFeed) {
    return byPosition(feed.entries(collections.partners)).filter(isMember);
  }

  protected override updated() {
    // The styles give logos of all proportions the same area.
    for (const logo of this.renderRoot.querySelectorAll('img')) {
      const [width, height] = [logo.getAttribute('width'), logo.getAttribute('height')].map(Number);
      logo.style.setProperty('--_ratio', String(width! / height!));
    }
  }

  protected override content(partners: readonly Partner[], view: View) {
    const shown = this.#more.shown(this.grouped ? groupsOf(partners).flat() : partners);
    return [
      this.grouped ? this.#groups(shown, view) : this.#list(shown, view),
      this.#more.button(partners.length, view.messages.partners.more, view),
      credits(
        shown.map((partner) => this.#logo(partner, view)),
        view,
      ),
      view.meta(sharedByAll(partners)),
    ];
  }

  #groups(partners: readonly Partner[], view: View) {
    return groupsOf(partners).map(
      (members) =>
        html`<div class="chapter">
          ${view.heading(view.messages.partnerGroup[groupOf(members[0]!)])} ${this.#list(members, view)}
        </div>`,
    );
  }

  #list(partners: readonly Partner[], view: View) {
    const hasLogos = this.entries.some((partner) => isAllowed(this.#logo(partner, view), view));
    return html`<ul role="list" class="${this.layout} ${hasLogos ? 'logos' : ''}">
      ${partners.map((partner) => html`<li part="card">${this.#partner(partner, view)}</li>`)}
    </ul>`;
  }

  #logo({ logo }: Partner, { feed }: View) {
    return this.layout === 'compact' ? undefined : feed.find(collections.media, logo);
  }

  #partner(partner: Partner, view: View) {
    const { id, name, role } = partner;
    const url = pageUrl(this.partnerUrl, view, id) ?? partner.url;
    const label = view.text(name);
    const isTile = this.layout === 'grid';
    // In a tile the logo stands for the name; in a list it stands beside it and says nothing more.
    const logo = this.#logo(partner, view);
    // The place of a broken one stays, so that the name does not move.
    const place = isAllowed(logo, view) ? html`<span class="mark"></span>` : nothing;
    const mark = isTile ? image(logo, view, label, name) : [image(logo, view, place, ''), label];
    return html`${view.link(url, mark)}
    ${this.layout === 'list' && role ? html`<span part="meta">${view.text(role)}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-partner-grid': PartnerGrid;
  }
}
