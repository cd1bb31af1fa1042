/** What a feed changes, compared with the published one. */
import { diffFeeds } from '../../src/authoring/diff/diff-feeds.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Difference, Language } from './protocol.ts';

/** As many changes as a person reads. */
const most = 200;

export function differenceOf(published: JsonObject, feed: JsonObject, language: Language): Difference {
  const { summary, changes } = diffFeeds(published, feed, language);
  return {
    summary,
    changes: changes.slice(0, most).map(({ sentence, details }) => ({ sentence, details })),
    more: Math.max(0, changes.length - most),
  };
}
