import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { atLeast } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { PublishedDocument } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { formatBytes, formatCount } from '../../src/i18n/numbers.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './documents-list.styles.ts';
import { fileType } from './file-type.ts';

/**
 * Documents to download, in the order of the feed. The link says what it leads to: title, type, size, the language if it
 * is not the language of the page, and whether the document is accessible. Pages and date stand below it.
 *
 * @element alliance-documents-list
 */
export class DocumentsList extends AllianceElement<PublishedDocument> {
  static override readonly tag = 'alliance-documents-list';
  static override styles = [super.styles, styles];
  static override readonly lists = [collections.documents];

  /** How many documents to show at most, the first of the feed; without it all of them. */
  @property({ converter: atLeast(1, Infinity) })
  limit = Infinity;

  protected override heading({ documents }: Messages) {
    return documents.heading;
  }

  protected override emptyText({ documents }: Messages) {
    return documents.empty;
  }

  protected override select(feed: AllianceFeed, { limit }: this) {
    return feed.entries(collections.documents).slice(0, limit);
  }

  protected override content(documents: readonly PublishedDocument[], view: View) {
    return entryList(documents, view, {
      list: (items) =>
        html`<ul role="list" class="list">
          ${items}
        </ul>`,
      entry: (entry, meta) => html`<li part="card">${this.#document(entry, view)} ${meta}</li>`,
    });
  }

  #document(entry: PublishedDocument, view: View) {
    const { title, url, language, datePublished, pages, accessible } = entry;
    const { messages, locale } = view;
    const format = [
      fileType(entry, view.base),
      entry.byteSize && formatBytes(entry.byteSize, locale),
      view.isForeign(language) && view.language(language),
      accessible && messages.accessible[accessible],
    ].filter(Boolean);
    const details = [
      datePublished && view.date(datePublished),
      pages && formatCount(messages.documents.pages, pages, { count: pages }, locale),
    ].filter(Boolean);
    const name = html`${view.text(title)}<span class="format">, ${format.join(', ')}</span>`;
    return html`${view.heading(view.link(url, format.length ? name : view.text(title), language))}
    ${details.length ? html`<p part="meta">${details.map((detail, index) => [index ? ' · ' : '', detail])}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-documents-list': DocumentsList;
  }
}
