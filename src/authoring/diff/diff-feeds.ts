/** What changed between two feeds, for a program and for a person who has to approve it. */
import type { SheetLanguage } from '../columns/column.ts';
import type { Memory } from '../memory.ts';
import { isObject, type JsonObject } from '../workbook/paths.ts';
import { compareFeeds, valuesOf, type FeedChange } from './compare-feeds.ts';
import { describeChange, describeValue } from './describe-change.ts';
import { namesIn, type NameOfId } from './value-text.ts';

export interface DescribedChange extends FeedChange {
  /** `Projekt Adelante: Status läuft → abgeschlossen`. */
  readonly sentence: string;
  /** What a new entry says: `Status läuft`. */
  readonly details: readonly string[];
}

export interface FeedDiff {
  readonly changes: readonly DescribedChange[];
  /** How many more changes there are. */
  readonly more: number;
  /** `1 Eintrag neu, 2 geändert, 1 entfällt.` */
  readonly summary: string;
}

interface DiffOptions {
  /** How many changes are described. */
  readonly most?: number;
  /** What is known of the last comparison with nearly the same feed. */
  readonly memory?: Memory;
}

/** Compares two feeds as `JSON.parse` returns them. What is no feed counts as an empty one. */
export function diffFeeds(
  before: unknown,
  after: unknown,
  language: SheetLanguage = 'de',
  { most, memory }: DiffOptions = {},
): FeedDiff {
  const feeds = [before, after].map((feed) => (isObject(feed) ? feed : {})) as [JsonObject, JsonObject];
  const changes = compareFeeds(...feeds, memory);
  // An entry that was renamed is called by its new name.
  const nameOfId = namesIn(...feeds);
  return {
    changes: changes.slice(0, most).map((change) => ({
      ...change,
      sentence: describeChange(change, language, nameOfId),
      details: change.kind === 'added' ? detailsOf(change, feeds[1], language, nameOfId) : [],
    })),
    more: most === undefined ? 0 : Math.max(0, changes.length - most),
    summary: summaryOf(changes, language),
  };
}

const detailsOf = ({ collection, after }: FeedChange, feed: JsonObject, language: SheetLanguage, nameOfId: NameOfId) =>
  valuesOf(after as JsonObject, collection!, feed).map((value) => describeValue(value, language, nameOfId, true));

const words = {
  de: {
    none: 'Keine Änderung.',
    added: (count: number) => `${count} ${count === 1 ? 'Eintrag' : 'Einträge'} neu`,
    changed: (count: number) => `${count} geändert`,
    removed: (count: number) => `${count} ${count === 1 ? 'entfällt' : 'entfallen'}`,
    reordered: (count: number) => `${count} ${count === 1 ? 'Liste' : 'Listen'} in anderer Reihenfolge`,
  },
  en: {
    none: 'No change.',
    added: (count: number) => `${count} new ${count === 1 ? 'entry' : 'entries'}`,
    changed: (count: number) => `${count} changed`,
    removed: (count: number) => `${count} removed`,
    reordered: (count: number) => `${count} ${count === 1 ? 'list' : 'lists'} in another order`,
  },
} as const;

function summaryOf(changes: readonly FeedChange[], language: SheetLanguage): string {
  const text = words[language];
  const parts = (['added', 'changed', 'removed', 'reordered'] as const).flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const count = kind === 'changed' ? new Set(own.map(keyOf)).size : own.length;
    return count ? [text[kind](count)] : [];
  });
  return parts.length ? `${parts.join(', ')}.` : text.none;
}

/** An entry may have several changes. */
const keyOf = ({ collection, id, name }: FeedChange) => JSON.stringify([collection, id ?? name]);
