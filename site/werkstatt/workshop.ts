/** Reads what was dropped, as the command line does, and says what is wrong with it. Knows no page and no worker. */
import { checkDocument } from '../../src/authoring/check/check-document.ts';
import { checkImported } from '../../src/authoring/check/check-imported.ts';
import { summaryOf } from '../../src/authoring/check/report.ts';
import { segmentsOf } from '../../src/authoring/check/where.ts';
import { withoutBroken } from '../../src/authoring/check/without-broken.ts';
import type { Finding } from '../../src/authoring/findings.ts';
import { importList } from '../../src/authoring/lists/import-list.ts';
import { Memory } from '../../src/authoring/memory.ts';
import { readTables } from '../../src/authoring/read/read-tables.ts';
import type { RawTable } from '../../src/authoring/read/tables.ts';
import { findingsOf } from '../../src/authoring/read/workbook-findings.ts';
import { dated } from '../../src/authoring/workbook/dated.ts';
import { importTables } from '../../src/authoring/workbook/from-tables.ts';
import { withoutOwnHidden } from '../../src/authoring/workbook/hidden.ts';
import { feedWithoutGaps, type JsonObject } from '../../src/authoring/workbook/paths.ts';
import { FeedError } from '../../src/feed/errors.ts';
import { correctedFile, writableAs } from './corrected-file.ts';
import { correctedFeed, correctedTables, indexesOf, valueAtSegments, waysOf } from './correct.ts';
import { differenceOf } from './difference.ts';
import { feedOf } from './feed.ts';
import { groupsOf, type TextAt } from './messages.ts';
import { previewOf } from './preview.ts';
import type { Change, FeedPart, Language, Order, Report, SourceFile } from './protocol.ts';
import { feedRefusals, sheetTwice, type SheetTwice } from './texts/questions.ts';

type Source =
  | { readonly feed: JsonObject }
  | {
      readonly files: readonly SourceFile[];
      readonly tables: readonly RawTable[];
      /** What is wrong with the files; what is wrong with the tables changes with them. */
      readonly findings: readonly Finding[];
      /** A sheet that two of the files have: its cells would have the same names. */
      readonly twice?: SheetTwice;
    };

/** What was read, before it becomes a report. */
interface Outcome {
  readonly kind: Report['kind'];
  readonly findings: readonly Finding[];
  readonly document?: JsonObject;
  readonly sound?: JsonObject;
  readonly isComplete: boolean;
}

type Progress = (fraction: number) => void;

/** Reading the files and understanding a list take about as long. */
const half = 0.5;

export class Workshop {
  #source: Source = { files: [], tables: [], findings: [] };
  #published?: JsonObject;
  #language: Language = 'de';
  /** What is known of the file, so that a correction costs no more than what it changes. */
  #memory = new Memory();
  #outcome?: Outcome;

  async open({ files, published, language }: Extract<Order, { kind: 'open' }>, onProgress: Progress): Promise<Report> {
    this.#language = language;
    this.#memory = new Memory();
    this.#outcome = undefined;
    this.#published = published && feedOf(new Uint8Array(published));
    const feed = files.length === 1 ? feedOf(files[0]!.bytes) : undefined;
    this.#source = feed ? { feed } : await readFiles(files, onProgress);
    return this.check([], onProgress);
  }

  check(changes: readonly Change[], onProgress?: Progress): Report {
    const source = this.#source;
    if ('feed' in source) return this.#reportOnFeed(correctedFeed(source.feed, changes));
    if (source.twice) return refusal(sheetTwice[this.#language](source.twice));
    const tables = correctedTables(source.tables, changes);
    const textAt: TextAt = ({ sheet, cell }) => {
      const place = indexesOf(cell);
      const table = tables.find((known) => known.sheet === sheet);
      return place && table && (table.rows[place.row]?.[place.column]?.text ?? '');
    };
    const report = this.#report(this.#understand(tables, source.findings, changes, onProgress), textAt);
    const format = writableAs(source.files);
    return { ...report, ...(format && { writableAs: format }) };
  }

  /** The feed as it was checked last; undefined if it has no such part. */
  save(part: FeedPart): Blob | undefined {
    const { kind, document, sound, isComplete } = this.#outcome ?? {};
    const feed = isComplete ? document : sound;
    if (!feed || isComplete !== (part === 'complete')) return undefined;
    const content = kind === 'feed' ? feed : dated(feed, this.#published);
    return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
  }

  correct(changes: readonly Change[]): Promise<Blob> {
    const source = this.#source;
    if ('feed' in source) throw new Error('A feed is written as a feed.');
    return correctedFile(source.files, correctedTables(source.tables, changes), changes);
  }

  #understand(
    tables: RawTable[],
    ofFiles: readonly Finding[],
    changes: readonly Change[],
    onProgress?: Progress,
  ): Outcome {
    if (!tables.length) return { kind: 'unreadable', findings: ofFiles, isComplete: false };
    const ofTables = tables.flatMap(findingsOf);
    const ways = waysOf(changes);
    const memory = this.#memory;
    const imported = importTables(tables, { previous: this.#published, memory, ...ways });
    if (imported.document) {
      const findings = [...ofFiles, ...withoutOwnHidden(ofTables, tables), ...imported.findings];
      return { kind: 'workbook', ...checkImported({ ...imported, findings }, this.#language, memory) };
    }
    const list = importList(tables, { ...ways, onProgress: (fraction) => onProgress?.(half + fraction * half) });
    const isList = list.findings.every(({ code }) => code !== 'list-not-found');
    const findings = [...ofFiles, ...ofTables, ...(isList ? list.findings : imported.findings)];
    const document = list.feed as unknown as JsonObject | undefined;
    const isComplete = document !== undefined && findings.every(({ severity }) => severity !== 'error');
    return { kind: isList ? 'list' : 'unreadable', findings, document, isComplete };
  }

  #reportOnFeed(document: JsonObject): Report {
    const language = this.#language;
    try {
      const { findings, issues } = checkDocument(document, { language, memory: this.#memory });
      const isComplete = findings.every(({ severity }) => severity !== 'error');
      const textAt: TextAt = ({ pointer }) => textOf(valueAtSegments(document, segmentsOf(pointer ?? '')));
      // Until now, each entry has the place that messages name.
      const sound = feedWithoutGaps(withoutBroken(document, issues));
      return this.#report({ kind: 'feed', findings, document: feedWithoutGaps(document), sound, isComplete }, textAt);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      return refusal(feedRefusals[language][error.kind === 'feed-version' ? 'feed-version' : 'feed-invalid']);
    }
  }

  #report(outcome: Outcome, textAt: TextAt): Report {
    this.#outcome = outcome;
    const { kind, findings, document, sound, isComplete } = outcome;
    const [language, memory] = [this.#language, this.#memory];
    const shown = isComplete ? document : sound;
    return {
      kind,
      groups: groupsOf(findings, textAt, language),
      ...(document && { summary: summaryOf(document, findings, language) }),
      ...(shown && { feed: isComplete ? 'complete' : 'sound', preview: previewOf(shown, memory) }),
      ...(shown &&
        kind !== 'list' &&
        this.#published && {
          difference: memory.same('difference', differenceOf(this.#published, shown, language, memory)),
        }),
    };
  }
}

async function readFiles(files: Extract<Order, { kind: 'open' }>['files'], onProgress: Progress): Promise<Source> {
  const tables: RawTable[] = [];
  const findings: Finding[] = [];
  const fileOf = new Map<string, string>();
  let twice: SheetTwice | undefined;
  for (const [index, { bytes, name }] of files.entries()) {
    const read = await readTables(bytes, name, {
      onProgress: (fraction) => onProgress(((index + fraction) / files.length) * half),
    });
    const ofTables = new Set(read.tables.flatMap(findingsOf).map((finding) => JSON.stringify(finding)));
    for (const { sheet } of read.tables) {
      const first = fileOf.get(sheet);
      if (first !== undefined) twice ??= { sheet, first, second: name };
    }
    for (const { sheet } of read.tables) fileOf.set(sheet, name);
    tables.push(...read.tables);
    findings.push(...read.findings.filter((finding) => !ofTables.has(JSON.stringify(finding))));
  }
  return { files, tables, findings, ...(twice && { twice }) };
}

/** A report that says why nothing of a file can be used. */
function refusal(sentence: string): Report {
  const message = { key: '', severity: 'error', where: {}, heading: '', sentence, suggestions: [] } as const;
  return {
    kind: 'unreadable',
    groups: [{ name: '', counts: { error: 1, question: 0, note: 0 }, messages: [message] }],
  };
}

/** A value of a feed, as a person corrects it; undefined for lists and objects. */
function textOf(value: unknown): string | undefined {
  if (value === undefined) return '';
  return typeof value === 'object' ? undefined : String(value);
}
