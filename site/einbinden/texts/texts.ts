/** What the page says, in its two languages. */
import type { LoadedFeed } from '../feed.ts';
import type { HostName } from '../preview/protocol.ts';
import type { SheetProblem } from '../sheet.ts';
import type { Way } from '../state.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export interface Texts {
  choose: string;
  widget: string;
  options: string;
  language: string;
  ofFeed: string;
  data: string;
  feedNow: Record<LoadedFeed['kind'], (name: string) => string>;
  feedLoading: string;
  /** The script that reads feeds did not arrive. */
  feedScript: string;
  /** A link names the feed of a server that is not asked yet. */
  feedWaiting: (host: string) => string;
  feedHelp: string;
  toWorkshop: string;
  withoutPictures: string;
  backToPublished: string;
  otherData: string;
  feedAddress: string;
  feedAddressHint: string;
  loadFeed: string;
  feedFile: string;
  feedFileHint: string;
  feedOfFile: string;
  feedOfFrames: string;
  feedOfOthers: (host: string) => string;
  /** Between the last two of a list. */
  and: string;
  onPage: string;
  add: string;
  placed: (name: string, place: number) => string;
  removed: (name: string) => string;
  up: (name: string) => string;
  down: (name: string) => string;
  remove: (name: string) => string;
  sharedHint: string;
  preview: string;
  width: string;
  scheme: string;
  /** What a link says and no field has. */
  unknown: (words: string) => string;
  host: string;
  hosts: Record<HostName, string>;
  hostOfFrames: string;
  hostMissing: string;
  previewHint: string;
  sheet: string;
  sheetFile: string;
  sheetHint: string;
  sheetNotInLink: (most: number) => string;
  sheetProblems: Record<SheetProblem, string>;
  theming: string;
  previewCut: string;
  frameCut: string;
  themeCss: string;
  light: string;
  dark: string;
  code: string;
  way: string;
  ways: Record<Way, string>;
  hints: Record<Way, string>;
  pinned: string;
  pinnedHint: string;
  copy: string;
  copied: string;
  notCopied: string;
  snippet: string;
  policy: string;
  policyHint: string;
  privacy: string;
  privacyNote: (origin: string) => string;
  any: string;
  failed: string;
  systems: string;
  instructions: readonly [system: string, instruction: string][];
  inFramework: string;
  framework: string;
  noFramework: string;
  frameworkHint: string;
  vueHint: string;
  more: (framework: string) => string;
  widgets: Record<string, string>;
  labels: Record<string, string>;
  choices: Record<string, string>;
}

export const textsOf = (lang: string): Texts => (lang.startsWith('de') ? de : en);
