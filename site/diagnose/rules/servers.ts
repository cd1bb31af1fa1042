/** Feeds and scripts on other servers, and without encryption. */
import { feedsOf, framesOf, resolved, scriptsOf, type Page, type Rule } from './page.ts';

const addressesOf = (page: Page) => [
  ...feedsOf(page),
  ...[...scriptsOf(page), ...framesOf(page)].flatMap((element) => element.getAttribute('src') ?? []),
];

export const mixedContent: Rule = (page) =>
  page.address.protocol === 'https:'
    ? addressesOf(page)
        .filter((address) => resolved(address, page)?.protocol === 'http:')
        .map((detail) => ({ rule: 'mixed-content', detail }))
    : [];

/** Finds feeds of other servers. This page cannot see whether these allow it. */
export const otherServers: Rule = (page) =>
  feedsOf(page)
    .map((address) => resolved(address, page))
    .filter((url) => url && url.origin !== page.address.origin)
    .map((url) => ({ rule: 'other-server', detail: url!.href }));
