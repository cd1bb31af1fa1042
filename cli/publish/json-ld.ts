/** What search engines read of an alliance: schema.org's words, without anything that the feed does not say. */
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { LocalizedText, Partner } from '../../src/feed/schema/feed.ts';
import { absolute } from '../../src/feed/url.ts';
import { partners } from '../../src/feed/validation/generated.ts';
import { resolveText } from '../../src/i18n/locale.ts';

/** @param base The address of the page, to which the feed's relative addresses are relative. */
export function jsonLdOf(feed: AllianceFeed, lang: string, base: string): string {
  const { alliance, language = lang } = feed.header;
  const say = (text?: LocalizedText) => (text ? resolveText(text, lang, language).text : undefined);
  const address = (url?: string) => absolute(url, base)?.href;
  const partner = ({ name, legalName, url }: Partner) => ({
    '@type': 'Organization',
    name: say(name),
    legalName,
    url: address(url),
  });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: say(alliance?.name),
    description: say(alliance?.description),
    url: base,
    foundingDate: alliance?.founded,
    areaServed: say(alliance?.area?.name),
    member: feed.entries(partners).map(partner),
  };
  // A text of the feed must not end the script element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
