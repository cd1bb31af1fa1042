import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice, flag, tokenList } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Funding } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { euStatementStyles } from '../../src/templates/eu-statement.styles.ts';
import { euStatement, isStated, type Scheme } from '../../src/templates/eu-statement.ts';
import type { View } from '../../src/templates/view.ts';

/**
 * The legal display of who funds: the emblem of the European Union with its sentence (Regulation (EU) 2021/1060,
 * Annex IX), the name of the fund where the rules of 2014–2020 ask for it, the other funders and the sentences they prescribe.
 * Which sentence is due is said by the feed (`statement.kind`), never guessed.
 *
 * The display is exempt from theming by law: no token, part or inherited style of the page changes it, and it stands on a
 * ground of its own. Only `visibility` inherits, so that a closed menu or dialog hides it. What a page does to the whole
 * element, such as hiding it or making it transparent, is up to the page. For projects of 2014–2020 the emblem has to be
 * seen without scrolling: put the widget to the top of the page.
 *
 * @element alliance-funding-statement
 */
export class FundingStatement extends AllianceElement<Funding> {
  static override readonly tag = 'alliance-funding-statement';
  static override styles = [super.styles, euStatementStyles];

  /** The ids of the pots to state, separated by blanks; without it all of them. */
  @property({ converter: tokenList })
  funding: readonly string[] = [];

  /** The colours of the statement: black on white (`light`), or white on black (`dark`). */
  @property({ converter: choice('light', 'dark') })
  scheme: Scheme = 'light';

  /** Whether to show a heading; the statement has none by default. */
  @property({ attribute: 'show-heading', converter: flag })
  showHeading = false;

  protected override get hasHeading() {
    return this.showHeading;
  }

  protected override heading({ statement }: Messages) {
    return statement.heading;
  }

  protected override select(feed: AllianceFeed, { funding }: this) {
    return feed.pick(collections.funding, funding).filter(isStated);
  }

  protected override emptyText({ statement, funding }: Messages) {
    return `${statement.heading}: ${funding.unknown}`;
  }

  protected override content(pots: readonly Funding[], view: View) {
    return euStatement(pots, view, this.scheme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-funding-statement': FundingStatement;
  }
}
