import { html } from 'lit';
import type { FeedState } from '../controllers/feed-controller.ts';

/** An option that the page has set. */
export interface OptionReport {
  readonly attribute: string;
  readonly value: unknown;
  /** How many entries the widget would show with this option alone. */
  readonly shown: number;
  /** Whether the feed has what the option names. */
  readonly isFound: boolean;
}

/** What a widget knows about itself. */
export interface Report {
  readonly state: FeedState;
  /** The version of a second copy of the script. */
  readonly otherVersion?: string;
  /** The property, address or element that names the feed. */
  readonly source?: string;
  readonly options: readonly OptionReport[];
  /** How many entries the widget shows. */
  readonly shown: number;
  /** How many entries it would show without options. */
  readonly total: number;
  /** What the page's policy has blocked. */
  readonly violations: readonly string[];
}

const LABELS = {
  de: {
    scriptTwice: 'Skript doppelt',
    loading: 'Wird geladen',
    entries: 'Einträge',
    notInFeed: 'Nicht im Feed',
    forbidden: 'Seite verbietet',
  },
  en: {
    scriptTwice: 'Script twice',
    loading: 'Loading',
    entries: 'Entries',
    notInFeed: 'Not in the feed',
    forbidden: 'Page forbids',
  },
};

/** Shows whoever sets up the page what a widget knows (`debug`); docs/errors.md explains the lines. */
export function diagnosis(report: Report, locale: string) {
  const lang = locale.startsWith('de') ? 'de' : 'en';
  return html`<pre lang=${lang}>${linesOf(report, LABELS[lang]).join('\n')}</pre>`;
}

function linesOf({ state, ...report }: Report, labels: (typeof LABELS)['de']): string[] {
  const { otherVersion, source, options, shown, total, violations } = report;
  const feed = 'feed' in state ? state.feed : undefined;
  const error = 'error' in state ? state.error : undefined;
  const lists = Object.entries(feed?.document ?? {}).flatMap(([name, list]) =>
    Array.isArray(list) ? `${name}: ${list.length}` : [],
  );
  const issues = feed?.issues ?? error?.issues ?? [];
  const lines = [
    `alliance-widgets ${__VERSION__}`,
    otherVersion && `${labels.scriptTwice}: ${otherVersion}`,
    `Feed: ${source} ${feed?.header.version ?? ''}`,
    state.status === 'loading' ? labels.loading : error?.message,
    feed && `${labels.entries}: ${shown}/${total}`,
    ...options.map(
      ({ attribute, value, shown, isFound }) =>
        `${attribute}=${value}: ${shown}/${total}${isFound ? '' : `\t${labels.notInFeed}`}`,
    ),
    lists.join(', '),
    ...issues.map(({ path, message }) => `${path}\t${message}`),
    ...violations.map((violation) => `${labels.forbidden}: ${violation}`),
  ];
  return lines.filter((line): line is string => Boolean(line));
}
