import { html, nothing } from 'lit/html.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { figure } from '../../src/templates/image.ts';
import { byDate } from '../../src/feed/order.ts';
import type { Properties } from '../../src/element/reactive-element.ts';
import type { View } from '../../src/templates/view.ts';
import type { FeedReader } from '../../src/feed/alliance-feed.ts';
import { media, news as collection } from '../../src/feed/validation/generated.ts';
import type { News } from '../../src/feed/schema/feed.ts';
import { absolute } from '../../src/feed/url.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { styles } from './news-list.styles.ts';

/**
 * The latest press releases and news, the newest first, each with its date and publisher. The headline leads to the
 * article; where there is none to read, the source of the news stands below it.
 *
 * @element alliance-news-list
 */
export class NewsList extends AllianceElement<News> {
  static override readonly tag = 'alliance-news-list';
  static override readonly styles = [...super.styles, styles];
  static override readonly properties: Properties = { ...super.properties, limit: Number, allUrl: String };

  /** How many entries are shown at most: the newest. */
  limit = 5;

  /** The address of the page with all news; the list ends with a link to it. Without it there is no such link. */
  allUrl?: string;

  protected override heading({ news }: Messages) {
    return news;
  }

  protected override select(feed: FeedReader) {
    const newestFirst = byDate(feed.entries(collection), ({ datePublished }) => datePublished, true);
    // A limit that is none would show no news at all.
    return newestFirst.slice(0, this.limit >= 1 ? this.limit : 5);
  }

  protected override content(news: readonly News[], view: View) {
    // It comes from the page, not from the checked feed, and on the embed page from its address: no `javascript:`.
    const all = absolute(this.allUrl, document.baseURI);
    return html`<ul role="list" class="list">
        ${news.map((entry) => html`<li part="card"><article class="beside">${this.#entry(entry, view)}</article></li>`)}
      </ul>
      ${all?.protocol.startsWith('http') ? html`<p>${view.link(all.href, view.messages.allNews)}</p>` : nothing}`;
  }

  #entry(entry: News, view: View) {
    const { headline, teaser, datePublished, publisher, url, language, image } = entry;
    const foreign = url && language && !view.lang.startsWith(language) ? language : undefined;
    return html`<div>
        <p part="meta">
          ${view.date(datePublished)} ${publisher && html`· <span>${view.organization(publisher)}</span>`}
          ${foreign && html`· <span>${view.messages.language}: ${view.language(foreign)}</span>`}
        </p>
        ${view.heading(view.link(url, view.text(headline), foreign))} ${teaser && html`<p>${view.text(teaser)}</p>`}
        ${url ? nothing : view.meta(entry)}
      </div>
      ${figure(view.feed.find(media, image), view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-news-list': NewsList;
  }
}
