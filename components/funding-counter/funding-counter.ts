import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { CountUpController } from '../../src/controllers/count-up-controller.ts';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice, flag, tokenList } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Funding } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { potDetails } from '../../src/templates/pot.ts';
import { mostCommon } from '../../src/templates/provenance.ts';
import type { View } from '../../src/templates/view.ts';
import { fundingTable } from './funding-table.ts';
import { styles } from './funding-counter.styles.ts';

/**
 * What was funded: each pot by itself with its amount, funders, period, programme, date and source. Nothing is added up;
 * a yearly pot says so beside its amount. In a narrow place, the table scrolls within itself.
 *
 * @element alliance-funding-counter
 */
export class FundingCounter extends AllianceElement<Funding> {
  static override readonly tag = 'alliance-funding-counter';
  static override styles = [super.styles, styles];

  /** The ids of the pots to show, in this order, separated by blanks; without it all of them, as in the feed. */
  @property({ converter: tokenList })
  funding: readonly string[] = [];

  /** Whether each pot is a figure, or a row of a table. */
  @property({ converter: choice('figures', 'table') })
  layout: 'figures' | 'table' = 'figures';

  /**
   * Whether the amounts count up when they come into view. Visual only: the final amount is in the text from the start, and
   * it stands still for visitors who prefer reduced motion.
   */
  @property({ attribute: 'count-up', converter: flag })
  countUp = false;

  constructor() {
    super();
    new CountUpController(this, { selector: '[part=value]', isWanted: () => this.countUp });
  }

  protected override heading({ funding }: Messages) {
    return funding.heading;
  }

  protected override emptyText({ funding }: Messages) {
    return funding.empty;
  }

  protected override select(feed: AllianceFeed, { funding }: this) {
    return feed.pick(collections.funding, funding);
  }

  protected override content(pots: readonly Funding[], view: View) {
    if (this.layout === 'table') return fundingTable(pots, view);
    const common = mostCommon(pots);
    return html`<ul role="list" class="grid figures">
        ${pots.map((pot) => html`<li part="card">${potDetails(pot, view, common)}</li>`)}
      </ul>
      ${view.meta(common)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-funding-counter': FundingCounter;
  }
}
