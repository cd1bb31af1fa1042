/** Writes the news of a feed as JSON Feed 1.1 (jsonfeed.org), which feed readers subscribe to. */
import { media, news } from '../../feed/validation/generated.ts';
import { startOfDay } from '../../i18n/berlin.ts';
import { defined, ExportSource, type ExportOptions } from './source.ts';

export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly language?: string;
  readonly items: readonly JsonFeedItem[];
}

export interface JsonFeedItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_text: string;
  readonly image?: string;
  readonly date_published: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly language?: string;
}

export function jsonFeed(document: unknown, options: ExportOptions = {}): JsonFeed {
  const source = new ExportSource(document, options);
  const { alliance, canonicalUrl } = source.feed.header;
  const items = [...source.feed.entries(news)].sort((a, b) => (a.datePublished < b.datePublished ? 1 : -1));
  return defined({
    version: 'https://jsonfeed.org/version/1.1' as const,
    title: source.text(alliance?.name) ?? 'Allianz',
    home_page_url: source.url(canonicalUrl ?? alliance?.url),
    description: source.text(alliance?.description ?? alliance?.slogan),
    language: source.language,
    items: items.map(({ id, url, headline, teaser, image, datePublished, publisher, language }) =>
      defined({
        id: source.id(id),
        url: source.url(url),
        title: source.text(headline),
        content_text: source.text(teaser) ?? source.text(headline),
        image: source.url(source.feed.find(media, image)?.src),
        date_published: startOf(datePublished),
        authors: publisher ? [{ name: source.organization(publisher) }] : undefined,
        language,
      }),
    ),
  });
}

/** The beginning of a day in Germany. In the year 0 it would be in a year that the format does not have. */
const startOf = (day: string) => (day < '0001' ? `${day}T00:00:00Z` : new Date(startOfDay(day)).toISOString());
