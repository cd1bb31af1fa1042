/**
 * What the common block lists hide or refuse on every site, as patterns for names.
 *
 * Read from the general rules of EasyList and EasyPrivacy (April 2019, in the npm package ad-block 4.1.7) and of AdGuard's
 * Base, Tracking Protection, Social Media, Cookie Notices, Popups, Mobile App Banners, Other Annoyances, Widgets and German
 * filters and the uBlock filters (March 2026, in the npm package @adguard/dnr-rulesets 3.3.20260320140136; the Base filter
 * contains EasyList). On 24 November 2026 none of their 38,647 hiding rules and 90,947 rules for addresses matched a name of
 * ours. Lists change, and are too large to be kept here: the patterns are the words that make up such rules, each with a
 * rule that was in a list then, and so are wider than the lists.
 */
export const BLOCKED: readonly [pattern: RegExp, rule: string][] = [
  [/^ads?$|^adv$|^advert/, '##.partner-ad'],
  [/^ad(box|block|break|content|frame|link|place|serv|sbox|slot|space|spot|text|unit|words|zone)/, '##.adsbox'],
  [/^(anzeigen?|werb)/, '##.werbung-container'],
  [/^banner|banner$|^(bill|leader)board|^skyscraper|^mpu$/, '##.banner-ad'],
  [/^sponsor/, '##.sponsor-logo'],
  [/^promo/, '##.ad-promo'],
  [/^affiliate/, '##.affiliate-ad'],
  [/^(adsense|dfp|doubleclick|outbrain|prebid|taboola)/, '##.dfp-ad'],
  [/^cookies?|^consent|^cmp$|^gdpr|^dsgvo|^privacy/, '##.js-consent-banner'],
  [/^soci?al$|^sosyal|^shar(e|es|ing)$|^sns$|^follow$|^like$/, '##.share-list'],
  [/^(facebook|fb|instagram|linkedin|pinterest|twitter)$/, '##.social_pinterest'],
  [/^newsletter|^subscri|^signup$/, '##.newsletter-simple'],
  [/^pop(up|under|over)|popup$|^modal$|^overlay$|^interstitial/, '/descpopup.js'],
  [/^blogroll$|^disqus/, '##.blogroll-ad-img'],
  [/^(pixel|beacon|fingerprint|telemetry|matomo|piwik|statcounter)/, '/beacon.js'],
  [/^track|tracker$|tracking$|^analytics?|analytics$|^stats?$|stats$|^statistics$|^metrics$/, '/webstats.js'],
  [/^impressions?$|^clicks?$|^clicktrack|^hits?$|^logger$|^visitors?$/, '/impression.gif?'],
  [/^referrer$/, '/referrer.js'],
];

/** Rules that make something of two harmless words, as patterns for whole names and addresses. */
export const BLOCKED_TOGETHER: readonly [pattern: RegExp, rule: string][] = [
  // A word before "-counter" is left alone, one before "_counter" is not.
  [/(^|[/_.])counter([./?_]|$)/, '/article_counter.php?'],
  [/eu[-_](bar|info|law|notice)/, '###eu_notice_content'],
  [/(^|\/)widget-(ad|log)/, '/widget-advert.'],
];

/** The words of a name or path: `partnerAd-box` has three. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/\p{Letter}+/gu) ?? [];

/** The patterns that a name matches. */
export const blocksOf = (name: string): RegExp[] => [
  ...BLOCKED.map(([pattern]) => pattern).filter((pattern) => wordsOf(name).some((word) => pattern.test(word))),
  ...BLOCKED_TOGETHER.map(([pattern]) => pattern).filter((pattern) => pattern.test(name)),
];
