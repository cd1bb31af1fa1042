/** What the page and its worker say to each other. */
import type { Finding, FindingLanguage, Severity } from '../../src/authoring/findings.ts';

export type Language = FindingLanguage;
export type Place = NonNullable<Finding['where']>;

/** A file that was chosen or dropped. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person changed: the text of a cell, or how a column of dates or numbers is read. */
export interface Change {
  readonly kind: 'cell' | 'dates' | 'numbers';
  readonly where: Place;
  /** The text of the cell before the first change. */
  readonly before: string;
  readonly text: string;
  /** For a column: its name in the options of the command line, `Projekte.G`. */
  readonly column?: string;
  /** Whether the text is a value of JSON, such as a number. */
  readonly isValue?: boolean;
}

/** A finding for the page. */
export interface Message {
  /** Tells it from others, also after a check of changed cells. */
  readonly key: string;
  readonly severity: Severity;
  readonly where: Place;
  /** The heading of the column. */
  readonly heading: string;
  readonly sentence: string;
  /** The present text; missing if no single cell can be corrected. */
  readonly text?: string;
  readonly isValue?: boolean;
  /** What was probably meant. */
  readonly suggestions: readonly string[];
  /** Two ways to read a column. */
  readonly ways?: { readonly kind: 'dates' | 'numbers'; readonly column: string; readonly choices: readonly string[] };
}

/** The messages of a sheet; those of the file as a whole have no name. */
export interface Group {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The first ones, errors before questions and notes. */
  readonly messages: readonly Message[];
}

/** The feed for the widgets of the page. */
export interface Preview {
  readonly document: object;
  /** The widgets that have something to show, without `alliance-`. */
  readonly widgets: readonly string[];
  /** Whether lists are longer. */
  readonly isCut: boolean;
}

/** What readers of the published feed will see change. */
export interface Difference {
  /** `1 Eintrag neu, 2 geändert, 1 entfällt.` */
  readonly summary: string;
  readonly changes: readonly { readonly sentence: string; readonly details: readonly string[] }[];
  /** How many changes are not listed. */
  readonly more: number;
}

/** The feed, or the feed without what is wrong. */
export type FeedPart = 'complete' | 'sound';

export interface Report {
  readonly kind: 'workbook' | 'list' | 'feed' | 'unreadable';
  readonly groups: readonly Group[];
  /** The format in which the file can be written with its corrections. */
  readonly writableAs?: 'xlsx' | 'csv';
  /** `Alles in Ordnung: 11 Partner, 5 Ziele.` */
  readonly summary?: string;
  /** The feed that can be saved: the whole one if nothing is wrong, else what of it is sound. */
  readonly feed?: FeedPart;
  readonly preview?: Preview;
  /** Missing if there is no published feed, and for a list: it knows nothing of the alliance. */
  readonly difference?: Difference;
}

export type Order =
  | {
      readonly kind: 'open';
      readonly files: readonly SourceFile[];
      /** The published feed, as it was loaded. */
      readonly published?: ArrayBuffer;
      readonly language: Language;
    }
  | { readonly kind: 'check'; readonly changes: readonly Change[] }
  /** The feed as a file, as it was checked last. */
  | { readonly kind: 'save'; readonly part: FeedPart }
  /** The file that was read, with the corrections in it. */
  | { readonly kind: 'correct'; readonly changes: readonly Change[] }
  /** The template; with what the published feed says, if there is one. */
  | { readonly kind: 'template'; readonly published?: ArrayBuffer; readonly language: Language };

/** What the worker answers to each order. */
export interface Results {
  readonly open: Report;
  readonly check: Report;
  /** Is missing if a correction that was checked since has led to another report. */
  readonly save: Blob | undefined;
  readonly correct: Blob;
  readonly template: Blob;
}

export interface Request {
  readonly id: number;
  readonly order: Order;
}

export type Answer =
  | { readonly id: number; readonly progress: number }
  /** `same` names the parts of a report that are as in the one before. They are not sent again. */
  | { readonly id: number; readonly result: unknown; readonly same?: readonly string[] }
  | { readonly id: number; readonly failure: string };
