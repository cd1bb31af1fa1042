import { AllianceElement } from '../../src/element/alliance-element.ts';
import { euStatement, isStated, type Ground } from '../../src/templates/eu-statement.ts';
import { euStatementStyles } from '../../src/templates/eu-statement.styles.ts';
import type { Properties } from '../../src/element/reactive-element.ts';
import type { View } from '../../src/templates/view.ts';
import { words } from '../../src/element/words.ts';
import type { FeedReader } from '../../src/feed/alliance-feed.ts';
import { funding as collection } from '../../src/feed/validation/generated.ts';
import type { Funding } from '../../src/feed/schema/feed.ts';
import type { Messages } from '../../src/i18n/messages.ts';

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
  static override readonly styles = [...super.styles, euStatementStyles];
  static override readonly properties: Properties = { ...super.properties, funding: String, ground: String };

  /** The ids of the pots to state, separated by blanks; without it all of them. */
  funding?: string;

  /** The ground that the statement stands on: black on white, or white on black. */
  ground: Ground = 'light';

  /** The statement has no heading of its own; set the property to `false` for one. */
  override withoutHeading = true;

  protected override heading({ statement }: Messages) {
    return statement;
  }

  protected override select(feed: FeedReader) {
    return feed.pick(collection, words(this.funding)).filter(isStated);
  }

  protected override emptyText({ statement, unknown }: Messages) {
    return `${statement}: ${unknown}`;
  }

  protected override content(pots: readonly Funding[], view: View) {
    return euStatement(pots, view, this.ground);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-funding-statement': FundingStatement;
  }
}
