import { html } from 'lit';
import type { FeedState } from '../controllers/feed-controller.ts';
import type { FeedErrorKind } from '../feed/errors.ts';
import type { Issue } from '../feed/validation/issues.ts';
import type { PictureSource } from '../templates/image.ts';
import { leftOutOf, unusedOptions, type LeftOutLabels } from './left-out.ts';

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
  /** Where pictures of the feed may come from. */
  readonly pictures: PictureSource;
  /** The widget itself, with the attributes that the page has set. */
  readonly widget: Element;
  /** What the page's policy has blocked. */
  readonly violations: readonly string[];
}

/** The words of the diagnosis. Errors and issues bring English messages of their own. */
interface Labels extends LeftOutLabels {
  readonly scriptTwice: string;
  readonly loading: string;
  readonly entries: string;
  readonly notInFeed: string;
  readonly forbidden: string;
  readonly errors?: Readonly<Record<FeedErrorKind, string>>;
  readonly issues?: Readonly<Record<Issue['code'], string>>;
}

const LABELS = {
  de: {
    scriptTwice: 'Skript doppelt',
    loading: 'Wird geladen',
    entries: 'Einträge',
    notInFeed: 'Nicht im Feed',
    forbidden: 'Seite verbietet',
    pictures: 'Keine Bilder von',
    noMember: 'Heute kein Mitglied',
    over: 'Vorbei',
    unknownOption: 'Unbekannt, möglich',
    unusable: 'Unbrauchbar, es gilt',
    errors: {
      'feed-missing': 'Keine Feed-Adresse',
      'feed-network': 'Feed nicht erreichbar',
      'feed-timeout': 'Feed antwortet nicht',
      'feed-http': 'Serverfehler',
      'feed-size': 'Feed zu groß',
      'feed-encoding': 'Kein UTF-8',
      'feed-syntax': 'Kein JSON',
      'feed-invalid': 'Kein Allianz-Feed',
      'feed-version': 'Skript zu alt',
    },
    issues: {
      missing: 'Fehlt',
      type: 'Falsche Art',
      format: 'Ungültig',
      enum: 'Unbekannt, möglich',
      range: 'Außerhalb',
      'duplicate-id': 'Doppelte Kennung',
      period: 'Ende vor Beginn',
      recurrence: 'Einmalig oder pro Jahr',
      alt: 'Alt oder decorative',
      size: 'Maße fehlen',
      expired: 'Abgelaufen',
      reference: 'Verweis ins Leere',
      statement: 'EU-Förderhinweis fehlt',
      html: 'HTML im Text',
    },
  },
  en: {
    scriptTwice: 'Script twice',
    loading: 'Loading',
    entries: 'Entries',
    notInFeed: 'Not in the feed',
    forbidden: 'Page forbids',
    pictures: 'No pictures from',
    noMember: 'No member today',
    over: 'Over',
    unknownOption: 'Unknown, possible',
    unusable: 'Unusable, it is',
  },
} satisfies Record<string, Labels>;

/** Shows whoever sets up the page what a widget knows (`debug`); docs/errors.md explains the lines. */
export function diagnosis(report: Report, locale: string) {
  const lang = locale.startsWith('de') ? 'de' : 'en';
  return html`<pre lang=${lang}>${linesOf(report, LABELS[lang]).join('\n')}</pre>`;
}

function linesOf({ state, ...report }: Report, labels: Labels): string[] {
  const { otherVersion, source, options, shown, total, pictures, widget, violations } = report;
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
    state.status === 'loading' ? labels.loading : error && describe(labels.errors?.[error.kind], error),
    feed && `${labels.entries}: ${shown}/${total}`,
    ...options.map(
      ({ attribute, value, shown, isFound }) =>
        `${attribute}=${value}: ${shown}/${total}${isFound ? '' : `\t${labels.notInFeed}`}`,
    ),
    ...unusedOptions(widget, labels),
    lists.join(', '),
    ...(feed ? leftOutOf(feed, pictures, labels) : []),
    ...issues.map((issue) => `${issue.path}\t${describe(labels.issues?.[issue.code], issue)}`),
    ...violations.map((violation) => `${labels.forbidden}: ${violation}`),
  ];
  return lines.filter((line): line is string => Boolean(line));
}

/** A fault in the words of a language, or else with its own message. */
const describe = (text: string | undefined, { message, detail }: { message: string; detail?: string }) =>
  text ? text + (detail ? `: ${detail}` : '') : message;
