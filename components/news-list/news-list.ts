import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { atLeast, text } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { byDate } from '../../src/feed/order.ts';
import type { News } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { captionedImage } from '../../src/templates/image.ts';
import { pageUrl } from '../../src/templates/page-url.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './news-list.styles.ts';

/**
 * The latest press releases and news, the newest first, each with its date and publisher. The headline leads to the
 * article; where there is none to read, the source of the news stands below it.
 *
 * @element alliance-news-list
 */
export class NewsList extends AllianceElement<News> {
  static override readonly tag = 'alliance-news-list';
  static override styles = [super.styles, styles];
  static override readonly lists = [collections.news];

  /** How many entries to show at most; the newest come first. */
  @property({ converter: atLeast(1, 5) })
  limit = 5;

  /** The address of the page with all news; the list ends with a link to it. Without it there is no such link. */
  @property({ attribute: 'all-url', converter: text })
  allUrl?: string;

  protected override heading({ news }: Messages) {
    return news.heading;
  }

  protected override emptyText({ news }: Messages) {
    return news.empty;
  }

  protected override select(feed: AllianceFeed, { limit }: this) {
    const newestFirst = byDate(feed.entries(collections.news), ({ datePublished }) => datePublished, true);
    return newestFirst.slice(0, limit);
  }

  protected override content(news: readonly News[], view: View) {
    const all = pageUrl(this.allUrl, view);
    return html`<ul role="list" class="list">
        ${news.map((entry) => html`<li part="card"><article class="beside">${this.#entry(entry, view)}</article></li>`)}
      </ul>
      ${all ? html`<p>${view.link(all, view.messages.news.all)}</p>` : nothing}`;
  }

  #entry(entry: News, view: View) {
    const { headline, teaser, datePublished, publisher, url, language, image } = entry;
    const foreign = url && view.isForeign(language) ? language : undefined;
    return html`<div>
        <p part="meta">
          ${view.date(datePublished)} ${publisher && html`· <span>${view.organization(publisher)}</span>`}
          ${foreign && html`· <span>${view.messages.language.label}: ${view.language(foreign)}</span>`}
        </p>
        ${view.heading(view.link(url, view.text(headline), foreign))} ${view.paragraph(teaser)}
        ${url ? nothing : view.meta(entry)}
      </div>
      ${captionedImage(view.feed.find(collections.media, image), view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-news-list': NewsList;
  }
}
