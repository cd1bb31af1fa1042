/** Merges the feeds of several offices into one, for a person who has to approve it. */
import type { SheetLanguage } from '../columns/column.ts';
import { allianceSheet, sheets } from '../columns/sheets.ts';
import { compareFeeds, type FeedChange } from '../diff/compare-feeds.ts';
import { diffFeeds, type DescribedChange } from '../diff/diff-feeds.ts';
import { entriesOf, languageOf } from '../diff/keyed-entries.ts';
import { namesIn } from '../diff/value-text.ts';
import type { Finding } from '../findings.ts';
import type { Json, JsonObject } from '../workbook/paths.ts';
import type { Places } from '../workbook/places.ts';
import { equal } from '../workbook/rest.ts';
import { describeConflict, findingOfKept, type DescribedConflict } from './describe-remark.ts';
import { inLanguage } from './in-language.ts';
import { mergeEntries, type EntryRemark } from './merge-entries.ts';
import { mergeObjects, statementOf } from './merge-values.ts';

export interface MergeFile {
  /** What people call it: the path of the file. */
  readonly name: string;
  readonly document: JsonObject;
  /** Where its values come from, if it was a workbook. */
  readonly places?: Places;
}

export interface MergeOptions {
  /** The feed that all others started from. */
  readonly base?: JsonObject;
  /** The name of the file that wins conflicts. */
  readonly prefer?: string;
  /** Whether an entry or a value goes if a file leaves it out. */
  readonly removals?: boolean;
  readonly language?: SheetLanguage;
}

/** Its sentence ends with the files: `Projekt Adelante: Status läuft → abgeschlossen (region.xlsx)`. */
export interface MergedChange extends DescribedChange {
  /** The names of the files that say so. */
  readonly from: readonly string[];
}

export interface Merged {
  /** An open contradiction stays in it as it is in the base, or else in the first file. */
  readonly document: JsonObject;
  /** What is different from the base, or from the first file. */
  readonly changes: readonly MergedChange[];
  readonly conflicts: readonly DescribedConflict[];
  readonly findings: readonly Finding[];
}

export function mergeFeeds(
  files: readonly MergeFile[],
  { base, prefer, removals = false, language = 'de' }: MergeOptions = {},
): Merged {
  const origin = base ?? files[0]!.document;
  const plain = languageOf(origin);
  const feeds = files.map(({ document }) => inLanguage(document, plain));
  const remarks: EntryRemark[] = [];
  const report = (remark: EntryRemark) => void remarks.push(remark);
  const context = {
    language: plain,
    hasBase: base !== undefined,
    removals,
    prefer: files.findIndex(({ name }) => name === prefer),
  };
  const all = base ? [base, ...feeds] : feeds;
  const lists = sheets.filter(({ collection }) => all.every((feed) => entriesOf(feed, collection)));
  const apart = new Set<string>([...lists.map(({ collection }) => collection), 'languages', ...Object.keys(newest)]);
  const header = mergeObjects(
    base && without(base, apart),
    feeds.map((feed, file) => statementOf(file, without(feed, apart))),
    '',
    { ...context, columns: allianceSheet.columns, report },
  );
  const document: JsonObject = { ...newestOf(all), ...header };
  for (const { collection, columns } of lists)
    if (all.some((feed) => Object.hasOwn(feed, collection)))
      document[collection] = mergeEntries(collection, base, feeds, { ...context, columns }, report);
  const languages = languagesOf(all);
  if (languages.length) document.languages = languages;
  const nameOfId = namesIn(...all, document);
  const sourcesOf = sourcesIn(origin, feeds);
  const describing = { files, language, nameOfId, prefer };
  return {
    document,
    changes: diffFeeds(origin, document, language).changes.map((change) => {
      const from = sourcesOf(change).map((file) => files[file]!.name);
      return { ...change, from, sentence: from.length ? `${change.sentence} (${from.join(', ')})` : change.sentence };
    }),
    conflicts: remarks.filter(({ kind }) => kind === 'conflict').map((remark) => describeConflict(remark, describing)),
    findings: remarks.filter(({ kind }) => kind === 'kept').map((remark) => findingOfKept(remark, describing)),
  };
}

/** Of these, the latest counts: they say nothing about the content. */
const newest: Record<string, (a: string, b: string) => number> = {
  version: (a, b) => a.localeCompare(b, 'en', { numeric: true }),
  modified: (a, b) => Date.parse(a) - Date.parse(b),
};

const newestOf = (feeds: readonly JsonObject[]): JsonObject =>
  Object.fromEntries(
    Object.entries(newest).flatMap(([name, compare]) => {
      const values = feeds.map((feed) => feed[name]).filter((value) => typeof value === 'string');
      return values.length ? [[name, values.sort(compare).at(-1)!]] : [];
    }),
  );

const without = (feed: JsonObject, names: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(feed).filter(([name]) => !names.has(name))) as { [name: string]: Json };

/** All languages that a feed has texts in. */
const languagesOf = (feeds: readonly JsonObject[]): Json[] => [
  ...new Set(feeds.flatMap(({ languages }) => (Array.isArray(languages) ? languages : []))),
];

/** Returns the numbers of the feeds that a change comes from. */
function sourcesIn(origin: JsonObject, feeds: readonly JsonObject[]): (change: FeedChange) => number[] {
  const keyOf = ({ kind, collection, id, name, path, language }: FeedChange) =>
    JSON.stringify([kind, collection, id ?? name, path, language]);
  const changes = feeds.map((feed) => new Map(compareFeeds(origin, feed).map((change) => [keyOf(change), change])));
  return (change) =>
    changes.flatMap((own, file) => {
      const same = own.get(keyOf(change));
      // Several feeds may have added to a list, or to a new entry.
      const isPart = change.kind !== 'changed' || Array.isArray(change.after);
      return same && (isPart || equal(same.after, change.after)) ? [file] : [];
    });
}
