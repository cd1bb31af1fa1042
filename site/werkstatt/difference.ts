/** What a feed changes, compared with the published one. */
import { diffFeeds } from '../../src/authoring/diff/diff-feeds.ts';
import type { Memory } from '../../src/authoring/memory.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Difference, Language } from './protocol.ts';

/** As many changes as a person reads. */
const most = 200;

export function differenceOf(published: JsonObject, feed: JsonObject, language: Language, memory: Memory): Difference {
  const { summary, changes, more } = diffFeeds(published, feed, language, { most, memory });
  return { summary, changes: changes.map(({ sentence, details }) => ({ sentence, details })), more };
}
