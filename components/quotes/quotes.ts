import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { atLeast } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { byDate } from '../../src/feed/order.ts';
import type { Person, Quote } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { fullName } from '../../src/templates/contact.ts';
import { image } from '../../src/templates/image.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './quotes.styles.ts';

/** Matches quotation marks that authors write around a quotation. The browser adds the marks of the language. */
const MARKS = /^[„“”"«»‚‘’]\s*|\s*[“”"«»‘’]$/g;

/**
 * What partners say, the latest first: each quotation with the person, role, organisation, date and source. A quotation
 * whose person or source is unknown is left out.
 *
 * @element alliance-quotes
 */
export class Quotes extends AllianceElement<Quote> {
  static override readonly tag = 'alliance-quotes';
  static override styles = [super.styles, styles];

  /** How many quotations to show at most; without it all of them. */
  @property({ converter: atLeast(1, Infinity) })
  limit = Infinity;

  protected override heading({ quotes }: Messages) {
    return quotes.heading;
  }

  protected override emptyText({ quotes }: Messages) {
    return quotes.empty;
  }

  protected override select(feed: AllianceFeed, { limit }: this) {
    const attributed = feed
      .entries(collections.quotes)
      .filter(({ person, source }) => feed.find(collections.people, person) && feed.find(collections.sources, source));
    return byDate(attributed, ({ date }) => date, true).slice(0, limit);
  }

  protected override content(quotes: readonly Quote[], view: View) {
    return html`<ul role="list" class="columns">
      ${quotes.map((quote) => html`<li part="card">${this.#quote(quote, view)}</li>`)}
    </ul>`;
  }

  #quote({ text, person: id, date, source }: Quote, view: View) {
    const person = view.feed.find(collections.people, id)!;
    const { text: words, lang } = view.resolve(text);
    const portrait = view.feed.find(collections.media, person.portrait);
    const picture = image(portrait, view);
    return html`<figure>
      <blockquote lang=${lang}><q>${words.replace(MARKS, '')}</q></blockquote>
      ${view.notSimple(text)}
      <figcaption>
        ${picture}
        <div>
          <p><strong>${view.text(fullName(person))}</strong></p>
          <p part="meta">
            ${[...this.#office(person, view), view.date(date)].map((part, index) => [index ? ' · ' : '', part])}
          </p>
          ${view.meta({ source })} ${picture ? html`<p part="meta">${view.text(portrait!.credit)}</p>` : nothing}
        </div>
      </figcaption>
    </figure>`;
  }

  #office({ role, organization }: Person, view: View) {
    return [view.text(role), organization && view.organization(organization)].filter(Boolean);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-quotes': Quotes;
  }
}
