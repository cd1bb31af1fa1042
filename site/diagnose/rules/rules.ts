/** All rules, in the order in which somebody should read what they find. */
import * as markup from './markup.ts';
import type { Finding, Page, Rule } from './page.ts';
import { policy, trustedTypes } from './policy.ts';
import { mixedContent, otherServers } from './servers.ts';

/** @param known The names of all widgets. */
export function diagnose(page: Page, known: readonly string[]): Finding[] {
  const rules: Rule[] = [
    ...[markup.nothingLeft, markup.asText, markup.scripts, markup.unknownWidgets(known), markup.unfitPlaces],
    ...[markup.selfClosing, markup.emptyElements, markup.withoutFeed, markup.escapedTwice, markup.frameTitles],
    ...[mixedContent, policy, trustedTypes, otherServers],
  ];
  return rules.flatMap((rule) => rule(page));
}
